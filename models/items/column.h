// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace tierdesk::items {

enum class Align { Start, End };

/// In whose words a value or a heading is told.
enum class Wording {
    Window, ///< the window's language
    English, ///< Partner Center's own words, for exports that other programs read
};

/// One of a model's own few words, which stand in its column tables with QT_TRANSLATE_NOOP.
[[nodiscard]] inline QString worded(const char *context, const char *text, Wording wording)
{
    return wording == Wording::English ? QString::fromUtf8(text) : QCoreApplication::translate(context, text);
}

/// A column of a list: everything about it in one line of a table.
template <typename Id, typename Row> struct Column {
    Id id;
    const char *title; ///< English, as Partner Center names it; translated in the model's context
    Align align;
    QString (*text)(const Row &row, Wording wording);
};

} // namespace tierdesk::items
