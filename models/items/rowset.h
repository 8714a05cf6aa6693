// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"

#include <QList>

#include <bit>
#include <cstdint>
#include <vector>

namespace tierdesk::items {

/// Row ids in an order that somebody sees. Implicitly shared: handing a million of them on costs nothing.
using IdList = QList<store::RowId>;

/// A set of row ids as bits; row ids are small and dense, so a million take 125 kB.
class RowSet {
public:
    void insert(store::RowId row)
    {
        const std::size_t word = row / 64;
        if (word >= m_words.size())
            m_words.resize(word + 1, 0);
        m_words[word] |= std::uint64_t(1) << (row % 64);
    }
    void remove(store::RowId row)
    {
        if (row / 64 < m_words.size())
            m_words[row / 64] &= ~(std::uint64_t(1) << (row % 64));
    }
    /// 64 rows at once: bit i of `rows` is row 64 * word + i.
    void insertWord(std::size_t word, std::uint64_t rows)
    {
        if (word >= m_words.size())
            m_words.resize(word + 1, 0);
        m_words[word] |= rows;
    }
    [[nodiscard]] bool contains(store::RowId row) const { return bit(row) != 0; }
    /// 1 or 0, for whoever wants to decide nothing on the way.
    [[nodiscard]] std::uint64_t bit(store::RowId row) const
    {
        return row / 64 < m_words.size() ? m_words[row / 64] >> (row % 64) & 1 : 0;
    }
    void intersect(const RowSet &other)
    {
        if (m_words.size() > other.m_words.size())
            m_words.resize(other.m_words.size());
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    void unite(const RowSet &other)
    {
        if (m_words.size() < other.m_words.size())
            m_words.resize(other.m_words.size(), 0);
        for (std::size_t i = 0; i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }
    [[nodiscard]] qsizetype count() const
    {
        qsizetype sum = 0;
        for (const std::uint64_t word : m_words)
            sum += std::popcount(word);
        return sum;
    }
    template <typename Take> void forEach(Take take) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                take(store::RowId(i * 64 + std::size_t(std::countr_zero(word))));
        }
    }
    [[nodiscard]] static RowSet of(const QList<store::RowId> &rows)
    {
        RowSet set;
        for (const store::RowId row : rows)
            set.insert(row);
        return set;
    }

private:
    std::vector<std::uint64_t> m_words;
};

} // namespace tierdesk::items
