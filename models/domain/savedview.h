// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tierdesk {

/// The lists whose views are kept.
enum class ViewedList { Customers, Subscriptions };

/// One filter of a view, in words that are the same in every language.
struct ViewFilter {
    QString name; ///< "status", "reseller" …
    QString value; ///< what the filter compares with
    QString shown; ///< how the value was shown: its name, once the data knows it no more

    bool operator==(const ViewFilter &) const = default;
};

/// How somebody looks at a list: what is searched, filtered, sorted and shown of it, by a name.
struct SavedView {
    ViewedList list = ViewedList::Customers;
    QString name; ///< no other view of the list has it
    QString search;
    QList<ViewFilter> filters;
    QString sortBy; ///< a column, by its English name
    bool isDescending = false;
    QStringList hiddenColumns; ///< by their English names
    bool isUnreadable = false; ///< only the name can be read; it is kept

    bool operator==(const SavedView &) const = default;
};

/// Whether both show the same, whatever they are called.
[[nodiscard]] bool showsTheSame(const SavedView &one, const SavedView &other);

} // namespace tierdesk
