// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <vector>

namespace tierdesk::items {

/// A text as a cell can hold it: at most 32,767 characters, without what XML cannot write, and without what readers
/// would take for the escape of a character (ECMA-376 part 1, 22.9.2.19: "_x0041_").
[[nodiscard]] QByteArray xlsxText(const QString &text);
[[nodiscard]] QByteArray xlsxText(QByteArrayView utf8);

/// Whether a workbook's parts are all there and whole, as far as their sizes tell. `sheetSizes`: the bytes that the
/// sheets have at least. libxlsxwriter does not look whether its temporary files could be written, so that a full disk
/// would leave a file that nothing can open.
[[nodiscard]] bool hasWholeParts(QIODevice &workbook, const std::vector<qint64> &sheetSizes);

} // namespace tierdesk::items
