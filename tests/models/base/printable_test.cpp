// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "models/base/printable.h"

using namespace tierdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a name cannot steer the terminal on which it is printed")
{
    CHECK(printable(u"Łódź 日本 😀\nline"_s) == u"Łódź 日本 😀\nline"_s);
    CHECK(printable(u"\u001b[31mred\u009b2J\a\b\r\u007f"_s)
        == u"\uFFFD[31mred\uFFFD2J\uFFFD\uFFFD\uFFFD\uFFFD"_s);
    CHECK(printable(u"a\tb"_s) == u"a b"_s);
}
