// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace tierdesk::partnercenter {

/// Reads the documented forms of a time (quirks.md 33 and 34): with Z, with an offset, or without a zone
/// (then UTC); with any number of fraction digits; with blanks in it; a day alone. UTC; invalid for year 1
/// ("never"), for times so far away that they mean "no end", and for what cannot be read.
[[nodiscard]] QDateTime dateTimeFrom(const QString &text);

/// Plain text of a description: "We&#39;re" becomes "We're" (quirks.md 8). Nothing is stripped: the result is
/// shown as plain text only.
[[nodiscard]] QString decodedEntities(const QString &text);

/// A word of the service in lower case with '_': "IsIndirect" becomes "is_indirect", "OneTime" "one_time",
/// "Annual" "annual" (quirks.md 18).
[[nodiscard]] QString snakeCase(const QString &word);

/// Which call a path belongs to, for the log: "/v1/customers/*/orders". What is not a word of lower-case letters, or "v1",
/// is left out: it may be an id, a domain or a name.
[[nodiscard]] QString shapeOfPath(const QString &path);

} // namespace tierdesk::partnercenter
