// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace tierdesk {

/// The form in which names are searched: UTF-8 without case, diacritics, and differences of width or
/// composition ("Łódź" and "lodz" fold to the same bytes). Kana are kept. Runs of white space become one
/// blank. The same function folds the text and the query (performance.md 3).
[[nodiscard]] QByteArray foldForSearch(QStringView text);

} // namespace tierdesk
