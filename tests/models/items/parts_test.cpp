// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

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
