// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody types finds exactly the rows that match it. First line: typed; second: typed on; then one
// "name TAB domain" a line.
#include "tests/fuzz/fuzz.h"

#include "models/items/searchtext.h"

#include <algorithm>

using namespace tierdesk;
using namespace tierdesk::items;
using namespace tierdesk::test;

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QStringList lines = QString::fromUtf8(bytesOf(bytes, size)).split(u'\n');
    const SearchWords words = SearchWords::from(lines.value(0));
    const SearchWords typedOn = SearchWords::from(QString(lines.value(0) + lines.value(1)));
    SearchText text;
    const auto rows = store::RowId(std::min<qsizetype>(lines.size(), 300));
    for (store::RowId row = 2; row < rows; ++row)
        text.put(row, lines[row].section(u'\t', 0, 0), lines[row].section(u'\t', 1));
    for (store::RowId row = 5; row < rows; row += 3)
        text.remove(row);
    for (store::RowId row = 7; row < rows; row += 6)
        text.put(row, lines[row - 1], lines[row]);
    if (words.isEmpty())
        return 0;
    const auto isFound = [&words](const SearchText &in, store::RowId row) {
        return std::ranges::all_of(
            words.words, [&](const SearchWords::Word &word) { return in.matches(row, word); });
    };
    const RowSet found = text.find(words);
    for (store::RowId row = 1; row < rows; ++row)
        require(found.contains(row) == isFound(text, row), "all together and each alone agree");
    require(words.narrows(words), "a search narrows itself");
    if (typedOn.isEmpty() || !typedOn.narrows(words))
        return 0;
    text.find(typedOn).forEach([&found](store::RowId row) {
        require(found.contains(row), "what narrows a search finds nothing that it did not find");
    });
    return 0;
}
