// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace tierdesk::partnercenter {

/// A member of a JSON object and the JSON text of its value.
struct JsonMember {
    QByteArray name;
    QByteArray value; ///< "25", "true", "\"active\"", "null"
};

/// The text of an object with these of its own members replaced, or added if it has none of that name; not a
/// byte of the rest changed. Parsing and writing it again would round numbers and lose what only the service
/// knows (quirks.md 65). Names without regard to case and '_'. Nothing if the text is no JSON object.
[[nodiscard]] std::optional<QByteArray> withMembers(
    const QByteArray &object, const QList<JsonMember> &members);

/// A text as JSON, with its quotes.
[[nodiscard]] QByteArray jsonText(const QString &text);

} // namespace tierdesk::partnercenter
