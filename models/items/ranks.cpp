// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ranks.h"

#include <algorithm>
#include <numeric>

namespace tierdesk::items {

Ranks::Ranks(const QLocale &locale)
    : m_collator(locale)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

quint32 Ranks::number(const QString &word)
{
    if (const auto number = known(word))
        return *number;
    const auto number = quint32(m_words.size());
    m_words.append(word);
    m_numbers.insert(word, number);
    return number;
}

std::optional<quint32> Ranks::known(const QString &word) const
{
    const auto known = m_numbers.constFind(word);
    return known == m_numbers.constEnd() ? std::nullopt : std::optional(*known);
}

std::vector<quint32> Ranks::places() const
{
    std::vector<quint32> numbers(std::size_t(m_words.size()));
    std::iota(numbers.begin(), numbers.end(), 0);
    // Comparing 20,000 names takes the collator half a second; keys are made once and compared as bytes.
    std::vector<QCollatorSortKey> keys;
    keys.reserve(numbers.size());
    for (const QString &word : m_words)
        keys.push_back(m_collator.sortKey(word));
    std::ranges::sort(numbers, [&keys](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<quint32> places(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const bool isAsBefore = i > 0 && keys[numbers[i - 1]].compare(keys[numbers[i]]) == 0;
        places[numbers[i]] = isAsBefore ? places[numbers[i - 1]] : quint32(i);
    }
    return places;
}

} // namespace tierdesk::items
