// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

namespace tierdesk::partnercenter {

/// A value somewhere in a JsonDocument, read tolerantly: member names without regard to case and '_', numbers
/// and strings interchangeable (quirks.md 17, 22, 28, complaint 17). What is not there is a value too: it is
/// missing, and so is everything in it. Valid as long as its document.
class JsonValue {
public:
    JsonValue() = default; ///< missing

    [[nodiscard]] bool isMissing() const { return !m_isPresent; } ///< not there, or null
    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isText() const;

    /// The member of an object; missing if this is no object or has no such member.
    [[nodiscard]] JsonValue operator[](std::string_view name) const;
    /// The first of several spellings that is there.
    [[nodiscard]] JsonValue firstOf(std::initializer_list<std::string_view> names) const;
    [[nodiscard]] QList<JsonValue> elements() const; ///< of an array; else empty

    /// Text as it is, a number as it is written; for everything else empty.
    [[nodiscard]] QString text() const;
    /// The same in UTF-8; where it is text, a view of the document, and valid as long as that.
    [[nodiscard]] QByteArray utf8() const;
    /// A whole number, given as a number or as text; nothing for everything else and beyond 64 bits.
    [[nodiscard]] std::optional<qint64> wholeNumber() const;
    /// true, false, "true", "False", 1, 0.
    [[nodiscard]] std::optional<bool> flag() const;
    /// UTC; invalid = missing, never, or unreadable (see dateTimeFrom).
    [[nodiscard]] QDateTime dateTime() const;

private:
    friend class JsonDocument;
    friend struct JsonAccess;
    static constexpr std::size_t kElementSize = 16;
    alignas(8) std::array<std::byte, kElementSize> m_element {}; ///< a simdjson::dom::element
    bool m_isPresent = false;
};

/// A parsed JSON text. Skips a byte-order mark (quirks.md 1); mends what would cost a whole list because of
/// one value: numbers beyond all types become text, broken UTF-8 becomes U+FFFD, control characters blanks.
class JsonDocument {
public:
    /// Errors: BadAnswer, with what is wrong with the text.
    [[nodiscard]] static Result<JsonDocument> parse(const QByteArray &text);
    JsonDocument(JsonDocument &&) noexcept;
    JsonDocument &operator=(JsonDocument &&) noexcept;
    ~JsonDocument();

    [[nodiscard]] JsonValue root() const;

private:
    class Parsed;
    explicit JsonDocument(std::unique_ptr<Parsed> parsed);
    std::unique_ptr<Parsed> m_parsed;
};

} // namespace tierdesk::partnercenter
