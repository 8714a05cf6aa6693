// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sandbox/caller.h"
#include "tests/support/catch.h"
#include "tests/support/sandboxfixture.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject claimsOf(const QByteArray &token)
{
    Reply claims;
    claims.body = QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding);
    return claims.json().toObject();
}

QByteArray credentials(const SandboxFixture &sandbox)
{
    return "grant_type=client_credentials&client_id=" + sandbox.address().clientId.toLatin1();
}

} // namespace

TEST_CASE("a token says whom it was made for, and that a second factor was used")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const Reply reply = caller.token(credentials(sandbox));
    REQUIRE(reply.status == 200);
    CHECK(reply.text(u"token_type"_s) == u"Bearer"_s);
    CHECK(reply.at(u"expires_in"_s).isDouble());
    const QJsonObject claims = claimsOf(reply.text(u"access_token"_s).toLatin1());
    CHECK(claims[u"aud"_s].toString() == u"https://api.partnercenter.microsoft.com"_s);
    CHECK(claims[u"tid"_s].toString() == sandbox.address().tenantId);
    CHECK(claims[u"appid"_s].toString() == sandbox.address().clientId);
    CHECK(claims[u"amr"_s].toArray().contains(u"mfa"_s));
    CHECK(claims[u"upn"_s].toString().contains(u'@'));
}

TEST_CASE("a state that is damaged or of another version is told from any other trouble")
{
    QTemporaryDir folder;
    sandbox::Options options = smallSandbox();
    options.stateFile = folder.filePath(u"practice.sqlite"_s);
    SECTION("damaged")
    {
        QFile file(options.stateFile);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
    }
    SECTION("of another version")
    {
        REQUIRE(sandbox::Server(options).listen().has_value());
        {
            QSqlDatabase state = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            state.setDatabaseName(options.stateFile);
            REQUIRE(state.open());
            REQUIRE(QSqlQuery(state).exec(u"PRAGMA user_version=999"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    const auto address = sandbox::Server(options).listen();
    REQUIRE_FALSE(address.has_value());
    CHECK(address.error().code == sandbox::Server::kUselessState);
}

TEST_CASE("whoever reached this computer by another name is not served")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    for (const QByteArray &own :
        {QByteArray("127.0.0.1"), QByteArray("LocalHost:8080"), QByteArray("[::1]:80")})
        CHECK(caller.get(u"/v1/customers?size=1"_s, {{"Host", own}}).status == 200);
    for (const QByteArray &other :
        {QByteArray("evil.example"), QByteArray("127.0.0.1.evil.example:80"), QByteArray("[::2]")})
        CHECK(caller.get(u"/v1/customers?size=1"_s, {{"Host", other}}).status == 403);
}

TEST_CASE("a refresh token works once and gives the next one")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const QByteArray first = caller.token(credentials(sandbox)).text(u"refresh_token"_s).toLatin1();
    const QByteArray form = "grant_type=refresh_token&client_id=" + sandbox.address().clientId.toLatin1()
        + "&refresh_token=" + first;
    const Reply second = caller.token(form);
    REQUIRE(second.status == 200);
    CHECK(second.text(u"refresh_token"_s).toLatin1() != first);
    const Reply again = caller.token(form);
    CHECK(again.status == 400);
    CHECK(again.text(u"error"_s) == u"invalid_grant"_s);
}

TEST_CASE("a wrong tenant, client, grant or scope is refused in OAuth's own words")
{
    SandboxFixture sandbox;
    Caller caller(sandbox.address());
    const QByteArray client = "client_id=" + sandbox.address().clientId.toLatin1();
    CHECK(caller.token(credentials(sandbox), u"contoso.com"_s).text(u"error"_s) == u"invalid_request"_s);
    CHECK(caller.token("grant_type=client_credentials&client_id=x").text(u"error"_s)
        == u"unauthorized_client"_s);
    CHECK(caller.token("grant_type=password&" + client).text(u"error"_s) == u"unsupported_grant_type"_s);
    CHECK(caller.token(credentials(sandbox) + "&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default")
              .text(u"error"_s)
        == u"invalid_scope"_s);
    CHECK(caller.token("grant_type=password&" + client).status == 400);
}

TEST_CASE("a call without a token, with one of another sandbox, or with an old one is refused")
{
    auto now = std::make_shared<QDateTime>(QDateTime::currentDateTimeUtc());
    auto options = smallSandbox();
    options.clock = [now] { return *now; };
    SandboxFixture sandbox(options);
    SandboxFixture other;
    Caller caller(sandbox.address());
    CHECK(caller.get(u"/v1/relationships"_s).status == 200);

    const QByteArray own = caller.accessToken();
    caller.setToken({});
    const Reply missing = caller.get(u"/v1/relationships"_s);
    CHECK(missing.status == 401);
    CHECK(missing.code() == 800001);

    caller.setToken(Caller(other.address()).accessToken());
    const Reply foreign = caller.get(u"/v1/relationships"_s);
    CHECK(foreign.status == 401);
    CHECK(foreign.body.isEmpty());
    CHECK(foreign.header("WWW-Authenticate").contains("invalid_token"));

    caller.setToken(own);
    *now = now->addSecs(3601);
    CHECK(caller.get(u"/v1/relationships"_s).status == 401);
}
