// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QMimeData;

namespace tierdesk::ui {

constexpr int kMostCopied = 20'000; ///< rows; more belongs into a file

/// Rows of a list as the clipboard wants them: text with tabs, and a table (escaped) for mail and
/// spreadsheets. The caller or the clipboard owns what is returned.
[[nodiscard]] QMimeData *rowsAsMimeData(const QList<QStringList> &rows);

} // namespace tierdesk::ui
