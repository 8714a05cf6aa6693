// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "models/base/textfold.h"

using namespace tierdesk;

TEST_CASE("a name is found without its diacritics and case")
{
    const std::pair<QString, QByteArray> pairs[] = {
        {QStringLiteral("Łódź"), "lodz"},
        {QStringLiteral("ZAŻÓŁĆ GĘŚLĄ JAŹŃ"), "zazolc gesla jazn"},
        {QStringLiteral("Árvíztűrő Tükörfúrógép"), "arvizturo tukorfurogep"},
        {QStringLiteral("Straße"), "strasse"},
        {QStringLiteral("Příliš žluťoučký kůň"), "prilis zlutoucky kun"},
        {QStringLiteral("Ærø Ørsted"), "aero orsted"},
        {QStringLiteral("  ＡＢＣ　１２３\n"), "abc 123"},
    };
    for (const auto &[text, folded] : pairs) {
        CAPTURE(text);
        CHECK(foldForSearch(text) == folded);
    }
}

TEST_CASE("composed and decomposed text fold alike, and kana keep their sound marks")
{
    CHECK(foldForSearch(QStringLiteral("é")) == foldForSearch(QStringLiteral("e\u0301")));
    CHECK_FALSE(foldForSearch(QStringLiteral("が")) == foldForSearch(QStringLiteral("か")));
    CHECK(foldForSearch(QStringLiteral("ｶﾞ")) == foldForSearch(QStringLiteral("ガ")));
}
