// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/needle.h"
#include "models/items/rowset.h"

#include <QByteArrayView>
#include <QStringList>

#include <string>
#include <vector>

namespace tierdesk::items {

/// What a person typed, folded and taken apart: every word must occur somewhere in what is searched.
struct SearchWords {
    struct Word {
        QByteArray text;
        /// "contoso.onmi" also means the domain "contoso.onmicrosoft.com", whose ending is not in the
        /// searched text (else "microsoft" would find everybody). Empty = no such reading.
        QByteArray tenantDomain;
        QByteArray idDigits; ///< by which it is looked for in Microsoft IDs, too; empty = it is not
        QByteArray number; ///< by which it is looked for in resellers' MPN IDs, too; empty = it is not

        bool operator==(const Word &) const = default;
    };
    QList<Word> words;

    [[nodiscard]] static SearchWords from(QStringView typed);
    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
    /// Whether everything that this finds is among what `wider` finds.
    [[nodiscard]] bool narrows(const SearchWords &wider) const;
};

/// The folded names, domains and the like of all customers in one piece of memory, and the search through it. Replaced
/// texts stay behind as dead until they are a quarter of it. Lives in one thread.
class SearchText {
public:
    /// Adds or replaces. `others` are what else is searched: none of them takes any memory where it is empty.
    void put(store::RowId row, QStringView name, QStringView domain, const QStringList &others = {});
    void remove(store::RowId row);
    [[nodiscard]] bool contains(store::RowId row) const;
    /// The folded domain without ".onmicrosoft.com".
    [[nodiscard]] QByteArrayView domainOf(store::RowId row) const;
    [[nodiscard]] qsizetype size() const { return m_live; } ///< rows

    [[nodiscard]] RowSet find(const SearchWords &search) const;
    [[nodiscard]] RowSet find(const SearchWords::Word &word) const;
    /// Whether one row matches; for few candidates this is faster than find().
    [[nodiscard]] bool matches(store::RowId row, const SearchWords::Word &word) const;

private:
    struct Entry {
        std::uint32_t start;
        store::RowId row; ///< 0 = dead
    };
    [[nodiscard]] QByteArrayView textOf(store::RowId row) const;
    [[nodiscard]] std::size_t endOf(std::size_t entry) const
    {
        return entry + 1 < m_entries.size() ? m_entries[entry + 1].start : m_arena.size();
    }
    void append(store::RowId row, QByteArrayView text);
    void dropDead();
    void scan(const QByteArray &text, RowSet &hits) const;
    void takeWithLetter(std::uint64_t letter, RowSet &hits) const;
    /// The entry whose text holds this byte, which is `from` or lies behind it.
    [[nodiscard]] std::size_t entryWith(std::size_t place, std::size_t from) const;

    std::string m_arena;
    std::vector<Entry> m_entries; ///< in the order of the arena
    std::vector<std::uint64_t> m_letters; ///< of each entry: which letters and digits stand in its text
    std::vector<std::uint32_t>
        m_entryAt; ///< by place in the arena / kBlock: the entry that holds its first byte
    std::vector<std::uint32_t> m_entryOf; ///< by row id: place in m_entries plus 1; 0 = none
    ByteCounts m_counts {};
    qsizetype m_live = 0;
    std::size_t m_deadBytes = 0;
};

} // namespace tierdesk::items
