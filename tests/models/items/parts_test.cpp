// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "models/items/keptrows.h"
#include "models/items/parts.h"
#include "models/items/searchtext.h"

#include <QList>
#include <QRandomGenerator>

#include <functional>

using namespace tierdesk;
using namespace tierdesk::items;
using namespace Qt::StringLiterals;

TEST_CASE("work in parts is done once for each place, and what it gives comes in order")
{
    const qsizetype size = GENERATE(0, 1, 1000, 200'001);
    CAPTURE(size);
    const auto parts = inParts(size, [](qsizetype begin, qsizetype end) {
        QList<qsizetype> places;
        for (qsizetype place = begin; place < end; ++place)
            places.append(place);
        return places;
    });
    const QList<qsizetype> all = joined(parts);
    REQUIRE(all.size() == size);
    for (qsizetype place = 0; place < size; ++place) {
        if (all[place] != place)
            FAIL(place);
    }
}

TEST_CASE("sorting in parts sorts the whole")
{
    QRandomGenerator random(20261122);
    std::vector<quint32> numbers(300'000);
    for (quint32 &number : numbers)
        number = random.generate() % 1'000'000;
    std::vector<quint32> sorted = numbers;
    std::sort(sorted.begin(), sorted.end());
    sortInParts(numbers, std::less<>());
    CHECK((numbers == sorted)); // not both of them as text
}

TEST_CASE("a long text is searched from end to end")
{
    constexpr store::RowId kRows = 200'000;
    SearchText text;
    RowSet expected;
    for (store::RowId row = 1; row <= kRows; ++row) {
        const QString name = QString::number(row);
        text.put(row, name, u"x"_s);
        if (name.contains(u"77"_s))
            expected.insert(row);
    }
    RowSet found = text.find(SearchWords::from(u"77"));
    CHECK(found.count() == expected.count());
    found.intersect(expected);
    CHECK(found.count() == expected.count());
    CHECK(text.find(SearchWords::from(u"200000")).contains(kRows));
}

TEST_CASE("of a long list those whose rows are in a set are kept, in the list's order")
{
    constexpr int kRows = 300'000;
    QList<quint64> list;
    std::vector<quint32> rows;
    for (int i = 0; i < kRows; ++i) {
        rows.push_back(quint32(kRows - i));
        list.append(quint64(i) << 32);
    }
    RowSet odd;
    RowSet late;
    for (int row = 1; row <= kRows; row += 2)
        odd.insert(store::RowId(row));
    for (int row = 1; row <= 10; ++row) // the last ones of the list: the first stretches keep nothing
        late.insert(store::RowId(row));
    QList<quint64> expected;
    for (int i = 1; i < kRows; i += 2)
        expected.append(quint64(i) << 32);
    CHECK(keptOf(list, rows, odd) == expected);
    CHECK(keptOf(list, rows, late) == list.last(10));
    CHECK(keptOf(list, rows, {}).isEmpty());
    late.unite(odd);
    late.insert(kRows);
    CHECK(keptOf(list, rows, late).first() == list.first());
    CHECK(keptOf(QList<quint64>(), std::vector<quint32>(), odd).isEmpty());
}
