// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "models/base/id.h"

using namespace tierdesk;

TEST_CASE("a GUID is the same in either case")
{
    const auto upper = CustomerId::tryParse(u"42226ED6-070F-4E53-BDCB-8E0AE3A47F42");
    const auto lower = CustomerId::tryParse(u"42226ed6-070f-4e53-bdcb-8e0ae3a47f42");
    REQUIRE(upper.has_value());
    CHECK(upper == lower);
    CHECK(upper->toString() == QStringLiteral("42226ed6-070f-4e53-bdcb-8e0ae3a47f42"));
    CHECK(CustomerId::tryFromBytes(upper->toBytes()) == upper);
    QByteArray bytes;
    upper->writeBytes(bytes);
    CHECK(bytes == upper->toBytes());
}

TEST_CASE("what is not a GUID is nothing")
{
    for (const char16_t *text :
        {u"", u"1234", u"42226ed6-070f-4e53-bdcb-8e0ae3a47f4", u"00000000-0000-0000-0000-000000000000",
            u"42226ed6-070f-4e53-bdcb-8e0ae3a47f42x", u"42226ed6x070f-4e53-bdcb-8e0ae3a47f42",
            u"42226ed-6070f-4e53-bdcb-8e0ae3a47f42", u"zz226ed6-070f-4e53-bdcb-8e0ae3a47f42"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(CustomerId::tryParse(QStringView(text)).has_value());
        CHECK_FALSE(CustomerId::tryParse(QString::fromUtf16(text).toUtf8()).has_value());
    }
    CHECK_FALSE(CustomerId::tryFromBytes(QByteArray(15, 'x')).has_value());
    CHECK_FALSE(CustomerId::tryFromBytes(QByteArray(16, '\0')).has_value());
}

TEST_CASE("a GUID in UTF-8 is the same as in text, with blanks and braces around it, too")
{
    for (const char16_t *text :
        {u"42226ED6-070F-4E53-BDCB-8E0AE3A47F42", u"{42226ed6-070f-4e53-bdcb-8e0ae3a47f42}",
            u" 42226ed6-070f-4e53-bdcb-8e0ae3a47f42\n", u"\u00a042226ed6-070f-4e53-bdcb-8e0ae3a47f42"}) {
        CAPTURE(QString::fromUtf16(text));
        const auto parsed = CustomerId::tryParse(QStringView(text));
        REQUIRE(parsed.has_value());
        CHECK(CustomerId::tryParse(QString::fromUtf16(text).toUtf8()) == parsed);
    }
}

TEST_CASE("an opaque id keeps its case")
{
    CHECK_FALSE(OrderId(QStringLiteral("ImxjLNL4_fOc")) == OrderId(QStringLiteral("imxjlnl4_foc")));
}
