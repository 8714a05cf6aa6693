// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>

namespace tierdesk::items {

/// How often each byte occurs in the searched text.
using ByteCounts = std::array<std::uint32_t, 256>;

/// A text to be found, prepared for one pass over much text: its two rarest bytes are looked for sixteen
/// places at a time, and only where both stand is the rest compared. Three times as fast as memmem
/// (performance.md 3).
class Needle {
public:
    /// The needle must not be empty.
    Needle(const QByteArray &text, const ByteCounts &counts);

    /// The first match that lies within [from, end), or nullptr.
    [[nodiscard]] const char *find(const char *from, const char *end) const;

private:
    [[nodiscard]] const char *findPlainly(const char *from, const char *end) const;

    [[nodiscard]] const char *findBy16(const char *from, const char *end) const;
    [[nodiscard]] const char *findBy32(const char *from, const char *end) const;
    [[nodiscard]] bool isAt(const char *start) const; ///< where both of its rarest bytes are

    QByteArray m_text;
    bool m_hasAvx2 = false;
    qsizetype m_rarest = 0; ///< place of the rarest byte in the needle
    qsizetype m_second = 0; ///< place of the second rarest; the same if the needle has one byte
};

} // namespace tierdesk::items
