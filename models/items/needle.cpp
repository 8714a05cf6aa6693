// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/needle.h"

#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace tierdesk::items {

Needle::Needle(const QByteArray &text, const ByteCounts &counts)
    : m_text(text)
{
    Q_ASSERT(!text.isEmpty());
    const auto countAt = [&](qsizetype place) { return counts[static_cast<unsigned char>(text[place])]; };
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (countAt(i) < countAt(m_rarest))
            m_rarest = i;
    }
    m_second = m_rarest == 0 ? text.size() - 1 : 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i != m_rarest && countAt(i) < countAt(m_second))
            m_second = i;
    }
}

const char *Needle::findPlainly(const char *from, const char *end) const
{
    const qsizetype length = m_text.size();
    while (end - from >= length) {
        const auto places = std::size_t(end - from - length + 1);
        const void *hit = std::memchr(from + m_rarest, m_text[m_rarest], places);
        if (hit == nullptr)
            return nullptr;
        const char *start = static_cast<const char *>(hit) - m_rarest;
        if (std::memcmp(start, m_text.constData(), std::size_t(length)) == 0)
            return start;
        from = start + 1;
    }
    return nullptr;
}

const char *Needle::find(const char *from, const char *end) const
{
#if defined(__SSE2__)
    const qsizetype length = m_text.size();
    const __m128i rarest = _mm_set1_epi8(m_text[m_rarest]);
    const __m128i second = _mm_set1_epi8(m_text[m_second]);
    const auto load = [](const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); };
    // Both loads and every comparison stay inside the text: the last few places are searched plainly.
    for (; end - from >= length + 15; from += 16) {
        const __m128i both = _mm_and_si128(
            _mm_cmpeq_epi8(load(from + m_rarest), rarest), _mm_cmpeq_epi8(load(from + m_second), second));
        auto places = static_cast<unsigned>(_mm_movemask_epi8(both));
        for (; places != 0; places &= places - 1) {
            const char *start = from + std::countr_zero(places);
            if (std::memcmp(start, m_text.constData(), std::size_t(length)) == 0)
                return start;
        }
    }
#endif
    return findPlainly(from, end);
}

} // namespace tierdesk::items
