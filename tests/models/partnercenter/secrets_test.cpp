// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"

#include "models/partnercenter/secrets.h"

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<std::optional<QString>> readSecret(SecretStore &store, const QString &key)
{
    std::optional<Result<std::optional<QString>>> answer;
    store.read(key, [&answer](Result<std::optional<QString>> secret) { answer = std::move(secret); });
    CHECK_FALSE(answer.has_value());
    REQUIRE(waitUntil([&answer] { return answer.has_value(); }));
    return *answer;
}

} // namespace

TEST_CASE("a secret is kept, replaced and forgotten")
{
    MemorySecretStore store;
    int done = 0;
    const auto count = [&done](const Result<void> &result) { done += result.has_value() ? 1 : 100; };
    CHECK_FALSE(readSecret(store, u"key"_s)->has_value());
    store.write(u"key"_s, u"first"_s, count);
    store.write(u"key"_s, u"zażółć"_s, count);
    CHECK(readSecret(store, u"key"_s)->value() == u"zażółć"_s);
    store.remove(u"key"_s, count);
    store.remove(u"key"_s, count);
    CHECK_FALSE(readSecret(store, u"key"_s)->has_value());
    CHECK(done == 4);
}

TEST_CASE("without a keychain the answer is an error, soon, and nothing is written in plain text")
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    KeychainSecretStore store(5s);
    std::optional<Result<void>> written;
    store.write(u"key"_s, u"hush-4711"_s, [&written](Result<void> result) { written = std::move(result); });
    REQUIRE(waitUntil([&written] { return written.has_value(); }));
    REQUIRE_FALSE(written->has_value());
    const Error::Kind kind = written->error().kind;
    CHECK((kind == Error::Kind::Keychain || kind == Error::Kind::Timeout));
    CHECK_FALSE(written->error().detail.contains(u"hush-4711"_s));
    CHECK_FALSE(readSecret(store, u"key"_s).has_value());
}
