// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/needle.h"

#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace tierdesk::items {

Needle::Needle(const QByteArray &text, const ByteCounts &counts)
    : m_text(text)
#if defined(__x86_64__)
    , m_hasAvx2(__builtin_cpu_supports("avx2") != 0)
#endif
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

void Needle::takePlainly(const char *from, const char *end, const Take &take) const
{
    const qsizetype length = m_text.size();
    while (end - from >= length) {
        const auto places = std::size_t(end - from - length + 1);
        const void *hit = std::memchr(from + m_rarest, m_text[m_rarest], places);
        if (hit == nullptr)
            return;
        const char *start = static_cast<const char *>(hit) - m_rarest;
        const bool isMatch = std::memcmp(start, m_text.constData(), std::size_t(length)) == 0;
        from = isMatch ? take(start) : start + 1;
    }
}

bool Needle::isAt(const char *start) const
{
    // Both places that were compared are all of a needle of one byte or two.
    return m_text.size() <= 2 || std::memcmp(start, m_text.constData(), std::size_t(m_text.size())) == 0;
}

/// The matches among the places of a block, given as bits. Where matches are many, most of the time goes here: none is looked
/// for twice. Answers where the next block begins.
inline const char *Needle::takeFrom(const char *block, unsigned places, int size, const Take &take) const
{
    while (places != 0) {
        const char *const start = block + std::countr_zero(places);
        places &= places - 1;
        if (!isAt(start))
            continue;
        const char *const next = take(start);
        if (next - block >= size)
            return next;
        places &= ~0U << (next - block);
    }
    return block + size;
}

#if defined(__x86_64__)

// Both loads and every comparison stay inside the text: the last few places are searched plainly.
void Needle::takeBy16(const char *from, const char *end, const Take &take) const
{
    const __m128i rarest = _mm_set1_epi8(m_text[m_rarest]);
    const __m128i second = _mm_set1_epi8(m_text[m_second]);
    const auto load = [](const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); };
    const qsizetype reach = m_text.size() + 15;
    while (end - from >= reach) {
        const __m128i both = _mm_and_si128(
            _mm_cmpeq_epi8(load(from + m_rarest), rarest), _mm_cmpeq_epi8(load(from + m_second), second));
        from = takeFrom(from, static_cast<unsigned>(_mm_movemask_epi8(both)), 16, take);
    }
    takePlainly(from, end, take);
}

/// The same for 32 places at a time.
[[gnu::target("avx2")]] void Needle::takeBy32(const char *from, const char *end, const Take &take) const
{
    const __m256i rarest = _mm256_set1_epi8(m_text[m_rarest]);
    const __m256i second = _mm256_set1_epi8(m_text[m_second]);
    const qsizetype reach = m_text.size() + 31;
    while (end - from >= reach) {
        const __m256i atRarest = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(from + m_rarest));
        const __m256i atSecond = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(from + m_second));
        const __m256i both =
            _mm256_and_si256(_mm256_cmpeq_epi8(atRarest, rarest), _mm256_cmpeq_epi8(atSecond, second));
        from = takeFrom(from, static_cast<unsigned>(_mm256_movemask_epi8(both)), 32, take);
    }
    takePlainly(from, end, take);
}

void Needle::forEach(const char *from, const char *end, const Take &take) const
{
    if (m_hasAvx2)
        takeBy32(from, end, take);
    else
        takeBy16(from, end, take);
}

#else

void Needle::forEach(const char *from, const char *end, const Take &take) const
{
    takePlainly(from, end, take);
}

#endif

} // namespace tierdesk::items
