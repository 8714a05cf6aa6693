// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchtext.h"

#include "models/base/textfold.h"
#include "models/items/parts.h"
#include "models/items/searchids.h"

#include <algorithm>
#include <numeric>

namespace tierdesk::items {
namespace {

// Folding leaves no control characters, so these can part what is stored.
constexpr char kEndOfPart = '\n';
constexpr char kTenantDomain = '\x01'; // stands for kTenantSuffix
constexpr QByteArrayView kTenantSuffix = ".onmicrosoft.com";
constexpr std::size_t kBlock = 64; // bytes of the arena: about one entry

constexpr qsizetype kFewestOfNumber = 4; // digits: "365" is rather a product, and a part of many MPN IDs

bool occurs(QByteArrayView text, const QByteArray &part)
{
    return !part.isEmpty() && text.indexOf(part) >= 0;
}

QByteArray numberOf(const QByteArray &word)
{
    const bool isNumber = word.size() >= kFewestOfNumber
        && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? word : QByteArray();
}

QByteArray foldedDomain(QStringView domain)
{
    QByteArray folded = foldForSearch(domain);
    if (folded.endsWith(kTenantSuffix)) {
        folded.chop(kTenantSuffix.size());
        folded += kTenantDomain;
    }
    return folded;
}

/// One bit for each letter and digit; none for anything else.
std::uint64_t letterBit(char c)
{
    if (c >= 'a' && c <= 'z')
        return std::uint64_t(1) << (c - 'a');
    if (c >= '0' && c <= '9')
        return std::uint64_t(1) << (26 + c - '0');
    return 0;
}

} // namespace

SearchWords SearchWords::from(QStringView typed)
{
    SearchWords search;
    const QList<QByteArray> words = foldForSearch(typed).split(' ');
    for (const QByteArray &text : words) {
        if (text.isEmpty())
            continue;
        Word word {text, {}, SearchIds::digitsOf(text), numberOf(text)};
        const qsizetype dot =
            text.lastIndexOf(".onmicrosoft") > 0 ? text.lastIndexOf(".onmicrosoft") : text.lastIndexOf('.');
        if (dot > 0 && kTenantSuffix.startsWith(QByteArrayView(text).sliced(dot)))
            word.tenantDomain = text.first(dot) + kTenantDomain;
        search.words.append(word);
    }
    return search;
}

bool SearchWords::narrows(const SearchWords &wider) const
{
    // A wider word contained in one of ours finds all that ours finds, in every reading of ours.
    return std::ranges::all_of(wider.words, [this](const Word &outer) {
        return std::ranges::any_of(words, [&](const Word &inner) {
            return occurs(inner.text, outer.text)
                && (inner.tenantDomain.isEmpty() || occurs(inner.tenantDomain, outer.text)
                    || occurs(inner.tenantDomain, outer.tenantDomain))
                && (inner.idDigits.isEmpty() || occurs(inner.idDigits, outer.idDigits))
                && (inner.number.isEmpty() || occurs(inner.number, outer.number));
        });
    });
}

void SearchText::put(store::RowId row, QStringView name, QStringView domain, const QStringList &others)
{
    QByteArray text = foldForSearch(name);
    text += kEndOfPart;
    text += foldedDomain(domain);
    text += kEndOfPart;
    for (const QString &other : others) {
        if (other.isEmpty())
            continue;
        text += foldedDomain(other); // an address may end like a domain
        text += kEndOfPart;
    }
    if (contains(row)) {
        if (textOf(row) == text)
            return;
        remove(row);
    }
    append(row, text);
}

void SearchText::append(store::RowId row, QByteArrayView text)
{
    Q_ASSERT(row != 0);
    if (row >= m_entryOf.size())
        m_entryOf.resize(std::max<std::size_t>(row + 1, m_entryOf.size() + m_entryOf.size() / 2), 0);
    m_entries.push_back({std::uint32_t(m_arena.size()), row});
    m_letters.push_back(std::accumulate(text.begin(), text.end(), std::uint64_t(0),
        [](std::uint64_t letters, char c) { return letters | letterBit(c); }));
    m_entryOf[row] = std::uint32_t(m_entries.size());
    m_arena.append(text.data(), std::size_t(text.size()));
    while (m_entryAt.size() * kBlock < m_arena.size())
        m_entryAt.push_back(std::uint32_t(m_entries.size() - 1));
    for (const char c : text)
        ++m_counts[static_cast<unsigned char>(c)];
    ++m_live;
}

void SearchText::remove(store::RowId row)
{
    if (!contains(row))
        return;
    m_deadBytes += std::size_t(textOf(row).size());
    m_entries[m_entryOf[row] - 1].row = 0;
    m_entryOf[row] = 0;
    --m_live;
    if (m_deadBytes > m_arena.size() / 4)
        dropDead();
}

void SearchText::dropDead()
{
    const std::string arena = std::exchange(m_arena, {});
    std::vector<Entry> entries = std::exchange(m_entries, {});
    m_letters.clear();
    m_entryAt.clear();
    m_counts.fill(0);
    m_live = 0;
    m_deadBytes = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::size_t end = i + 1 < entries.size() ? entries[i + 1].start : arena.size();
        if (entries[i].row != 0)
            append(entries[i].row, QByteArrayView(arena.data() + entries[i].start, arena.data() + end));
    }
}

bool SearchText::contains(store::RowId row) const
{
    return row < m_entryOf.size() && m_entryOf[row] != 0;
}

QByteArrayView SearchText::textOf(store::RowId row) const
{
    const std::size_t entry = m_entryOf[row] - 1;
    return {m_arena.data() + m_entries[entry].start, m_arena.data() + endOf(entry)};
}

QByteArrayView SearchText::domainOf(store::RowId row) const
{
    if (!contains(row))
        return {};
    const QByteArrayView text = textOf(row);
    const QByteArrayView fromDomain = text.sliced(text.indexOf(kEndOfPart) + 1);
    const QByteArrayView domain = fromDomain.first(fromDomain.indexOf(kEndOfPart));
    return domain.endsWith(kTenantDomain) ? domain.chopped(1) : domain;
}

RowSet SearchText::find(const SearchWords &search) const
{
    RowSet hits;
    for (qsizetype i = 0; i < search.words.size(); ++i) {
        if (i == 0)
            hits = find(search.words[i]);
        else
            hits.intersect(find(search.words[i]));
    }
    return hits;
}

RowSet SearchText::find(const SearchWords::Word &word) const
{
    RowSet hits;
    scan(word.text, hits);
    if (!word.tenantDomain.isEmpty())
        scan(word.tenantDomain, hits);
    return hits;
}

/// The first letter that is typed is in most names: to walk through all their texts for it would take longer than for any
/// longer word.
void SearchText::takeWithLetter(std::uint64_t letter, RowSet &hits) const
{
    const auto found = inParts(qsizetype(m_entries.size()), [&](qsizetype first, qsizetype behind) {
        RowSet rows;
        for (auto entry = std::size_t(first); entry < std::size_t(behind); ++entry) {
            if ((m_letters[entry] & letter) != 0 && m_entries[entry].row != 0)
                rows.insert(m_entries[entry].row);
        }
        return rows;
    });
    for (const RowSet &rows : found)
        hits.unite(rows);
}

void SearchText::scan(const QByteArray &text, RowSet &hits) const
{
    if (const std::uint64_t letter = letterBit(text.front()); text.size() == 1 && letter != 0)
        return takeWithLetter(letter, hits);
    const Needle needle(text, m_counts);
    const char *const arena = m_arena.data();
    const auto found = inParts(qsizetype(m_entries.size()), [&](qsizetype first, qsizetype behind) {
        RowSet rows;
        if (first == behind)
            return rows;
        const char *const begin = arena + m_entries[std::size_t(first)].start;
        auto entry = std::size_t(first);
        needle.forEach(begin, arena + endOf(std::size_t(behind) - 1), [&](const char *at) {
            entry = entryWith(std::size_t(at - arena), entry);
            if (m_entries[entry].row != 0)
                rows.insert(m_entries[entry].row);
            return arena + endOf(entry);
        });
        return rows;
    });
    for (const RowSet &rows : found)
        hits.unite(rows);
}

std::size_t SearchText::entryWith(std::size_t place, std::size_t from) const
{
    // Where matches are many the next one is in the next entry.
    if (endOf(from) > place)
        return from;
    if (endOf(from + 1) > place)
        return from + 1;
    std::size_t entry = m_entryAt[place / kBlock];
    while (endOf(entry) <= place)
        ++entry;
    return entry;
}

bool SearchText::matches(store::RowId row, const SearchWords::Word &word) const
{
    if (!contains(row))
        return false;
    const QByteArrayView text = textOf(row);
    return occurs(text, word.text) || occurs(text, word.tenantDomain);
}

} // namespace tierdesk::items
