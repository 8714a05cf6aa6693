// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "app/commandline.h"
#include "app/profile.h"

#include <QDir>

using namespace tierdesk::app;
using namespace Qt::StringLiterals;

namespace {

const QString kTenant = u"aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb"_s;

QStringList serviceArguments(const QString &url)
{
    return {u"--base-url"_s, url, u"--authority"_s, url, u"--client-id"_s, u"desk"_s, u"--tenant"_s, kTenant};
}

} // namespace

TEST_CASE("without arguments the practice account opens")
{
    const auto line = parseCommandLine({});
    REQUIRE(line.has_value());
    CHECK_FALSE(line->endpoint.has_value());
    const Profile profile = profileFor(*line, u"/home/clerk/.local/share/Tierdesk"_s);
    CHECK(profile.kind == Profile::Kind::EmbeddedPractice);
    CHECK(profile.isPractice());
    CHECK(profile.dataFolder == u"/home/clerk/.local/share/Tierdesk/practice"_s);
}

TEST_CASE("a service is named whole or not at all")
{
    const auto line =
        parseCommandLine(serviceArguments(u"http://127.0.0.1:8080"_s) + QStringList {u"--lang"_s, u"hu"_s});
    REQUIRE(line.has_value());
    REQUIRE(line->endpoint.has_value());
    CHECK(line->endpoint->tenantId == kTenant);
    CHECK(line->language == u"hu"_s);

    for (int left = 0; left < 8; left += 2) {
        QStringList some = serviceArguments(u"http://127.0.0.1:8080"_s);
        some.remove(left, 2);
        CAPTURE(some.join(u' '));
        CHECK_FALSE(parseCommandLine(some).has_value());
    }
}

TEST_CASE("plain http is for this machine only")
{
    CHECK(parseCommandLine(serviceArguments(u"http://[::1]:8080"_s)).has_value());
    CHECK(parseCommandLine(serviceArguments(u"https://api.example.com"_s)).has_value());
    for (const QString &url : {u"http://api.example.com"_s, u"http://127.0.0.1.example.com"_s,
             u"ftp://127.0.0.1"_s, u"file:///etc/passwd"_s, u"http://user:word@127.0.0.1"_s, u"nonsense"_s}) {
        CAPTURE(url);
        CHECK_FALSE(parseCommandLine(serviceArguments(url)).has_value());
    }
}

TEST_CASE("an account on this machine carries the practice mark, one elsewhere does not")
{
    CHECK(profileFor(*parseCommandLine(serviceArguments(u"http://127.0.0.1:1"_s)), u"/d"_s).isPractice());
    CHECK_FALSE(
        profileFor(*parseCommandLine(serviceArguments(u"https://api.example.com"_s)), u"/d"_s).isPractice());
}

TEST_CASE("wrong arguments are named")
{
    const QList<std::pair<QStringList, QString>> wrong {
        {{u"--lang"_s, u"de"_s}, u"de"_s},
        {{u"--frobnicate"_s}, u"frobnicate"_s},
        {{u"stray"_s}, u"stray"_s},
        {{u"--data-dir"_s, u""_s}, u"--data-dir"_s},
        {serviceArguments(u"http://127.0.0.1:1"_s) + QStringList {u"--practice"_s}, u"--practice"_s},
    };
    for (const auto &[arguments, name] : wrong) {
        CAPTURE(arguments.join(u' '));
        const auto line = parseCommandLine(arguments);
        REQUIRE_FALSE(line.has_value());
        CHECK(line.error().contains(name));
    }
    // As a script leaves them whose variables are not set.
    const auto nothing =
        parseCommandLine({u"--base-url"_s, {}, u"--authority="_s, u"--client-id="_s, u"--tenant="_s});
    REQUIRE_FALSE(nothing.has_value());
    CHECK(nothing.error().contains(u"--base-url"_s));
    QStringList badTenant = serviceArguments(u"http://127.0.0.1:1"_s);
    badTenant.last() = u"../../etc"_s;
    CHECK_FALSE(parseCommandLine(badTenant).has_value());
}

TEST_CASE("a relative data folder is taken from where the program was started")
{
    const auto line = parseCommandLine({u"--data-dir"_s, u"desk/./data"_s});
    REQUIRE(line.has_value());
    CHECK(line->dataFolder == QDir::current().absoluteFilePath(u"desk/data"_s));
}

TEST_CASE("the language of a complaint is known whatever else is wrong")
{
    CHECK(languageIn({u"--lang"_s, u"pl"_s, u"--frobnicate"_s}) == u"pl"_s);
    CHECK(languageIn({u"--lang=hu"_s, u"stray"_s}) == u"hu"_s);
    CHECK(languageIn({u"--lang"_s, u"de"_s}).isEmpty());
    CHECK(languageIn({}).isEmpty());
}
