// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "models/items/searchtext.h"

#include <QRandomGenerator>

using namespace tierdesk;
using namespace tierdesk::items;

namespace {

QList<store::RowId> found(const SearchText &text, const QString &typed)
{
    QList<store::RowId> rows;
    text.find(SearchWords::from(typed)).forEach([&rows](store::RowId row) { rows.append(row); });
    return rows;
}

SearchText someCustomers()
{
    SearchText text;
    text.put(1, QStringLiteral("Piekarnia Łódź"), QStringLiteral("chleb.onmicrosoft.com"));
    text.put(2, QStringLiteral("Zażółć S.A."), QStringLiteral("lodzkie.onmicrosoft.com"));
    text.put(3, QStringLiteral("Microsoft Freunde GmbH"), QStringLiteral("freunde.example.de"));
    text.put(4, QStringLiteral("株式会社サクラ"), QStringLiteral("sakura.onmicrosoft.com"));
    return text;
}

} // namespace

TEST_CASE("a customer is found by any part of its name or domain, without case or diacritics", "[P6]")
{
    const SearchText text = someCustomers();
    CHECK(found(text, QStringLiteral("lodz")) == QList<store::RowId> {1, 2});
    CHECK(found(text, QStringLiteral("ŁÓDŹ")) == QList<store::RowId> {1, 2});
    CHECK(found(text, QStringLiteral("zazolc")) == QList<store::RowId> {2});
    CHECK(found(text, QStringLiteral("サクラ")) == QList<store::RowId> {4});
    CHECK(found(text, QStringLiteral("ak")) == QList<store::RowId> {4});
    CHECK(found(text, QStringLiteral("nobody")).isEmpty());
}

TEST_CASE("words are found in any order, in name and domain together")
{
    const SearchText text = someCustomers();
    CHECK(found(text, QStringLiteral("łódź piek")) == QList<store::RowId> {1});
    CHECK(found(text, QStringLiteral("chleb łódź")) == QList<store::RowId> {1});
    CHECK(found(text, QStringLiteral("chleb zażółć")).isEmpty());
}

TEST_CASE("microsoft finds those who are called so and not everybody with a tenant domain")
{
    const SearchText text = someCustomers();
    CHECK(found(text, QStringLiteral("microsoft")) == QList<store::RowId> {3});
    for (const QString &typed :
        {QStringLiteral("sakura"), QStringLiteral("sakura."), QStringLiteral("sakura.on"),
            QStringLiteral("sakura.onmicrosoft."), QStringLiteral("kura.onmicrosoft.com")}) {
        CAPTURE(typed);
        CHECK(found(text, typed) == QList<store::RowId> {4});
    }
    CHECK(found(text, QStringLiteral("freunde.ex")) == QList<store::RowId> {3});
    CHECK(found(text, QStringLiteral("freunde.on")).isEmpty());
}

TEST_CASE("a renamed customer is found by the new name only, a removed one not at all")
{
    SearchText text = someCustomers();
    text.put(1, QStringLiteral("Bäckerei Krakau"), QStringLiteral("chleb.onmicrosoft.com"));
    CHECK(found(text, QStringLiteral("piekarnia")).isEmpty());
    CHECK(found(text, QStringLiteral("backerei")) == QList<store::RowId> {1});
    text.remove(1);
    CHECK(found(text, QStringLiteral("chleb")).isEmpty());
    CHECK(text.size() == 3);
    CHECK(text.domainOf(2) == "lodzkie");
}

TEST_CASE("the first letter finds whatever has it, and nobody who has it no more")
{
    SearchText text = someCustomers();
    CHECK(found(text, QStringLiteral("k")) == QList<store::RowId> {1, 2, 4});
    CHECK(found(text, QStringLiteral("Ż")) == QList<store::RowId> {1, 2});
    CHECK(found(text, QStringLiteral(".")) == QList<store::RowId> {2, 3});
    CHECK(found(text, QStringLiteral("7")).isEmpty());
    text.put(2, QStringLiteral("Bar 7"), QStringLiteral("bar7.onmicrosoft.com"));
    text.remove(4);
    CHECK(found(text, QStringLiteral("k")) == QList<store::RowId> {1});
    CHECK(found(text, QStringLiteral("7")) == QList<store::RowId> {2});
    for (store::RowId row = 10; row < 60; ++row) { // what is replaced is dropped in the end
        text.put(row, QStringLiteral("q"), {});
        text.remove(row);
    }
    CHECK(found(text, QStringLiteral("k")) == QList<store::RowId> {1});
    CHECK(found(text, QStringLiteral("q")).isEmpty());
}

TEST_CASE("typing on narrows what was found, another word does not")
{
    const auto words = [](const char *typed) { return SearchWords::from(QString::fromUtf8(typed)); };
    CHECK(words("lodz").narrows(words("lod")));
    CHECK(words("lodz pie").narrows(words("pi")));
    CHECK(words("sakura.onmi").narrows(words("sakura.on")));
    CHECK_FALSE(words("lod").narrows(words("lodz")));
    CHECK_FALSE(words("x.onmicrosoft").narrows(words("onmi")));
}

TEST_CASE("the fast search finds exactly what a plain one finds")
{
    QRandomGenerator random(20261121);
    SearchText text;
    QStringList texts {QString()};
    for (store::RowId row = 1; row <= 3000; ++row) {
        QString name;
        const int length = int(random.bounded(1, 40));
        for (int i = 0; i < length; ++i)
            name += QChar(u'a' + char16_t(random.bounded(5)));
        text.put(row, name, QStringLiteral("9"));
        texts.append(name);
    }
    for (int round = 0; round < 200; ++round) {
        const QString &name = texts[int(random.bounded(1, 3001))];
        const auto start = qsizetype(random.bounded(name.size()));
        const QString part = name.mid(start, qsizetype(random.bounded(1, 20)));
        QList<store::RowId> expected;
        for (store::RowId row = 1; row <= 3000; ++row) {
            if (texts[row].contains(part))
                expected.append(row);
        }
        CAPTURE(part);
        REQUIRE((found(text, part) == expected));
    }
}
