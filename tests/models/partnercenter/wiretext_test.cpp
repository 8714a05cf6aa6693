// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is below the codecs: frames, characters, times, words, paths; and the records of the audit.
#include "tests/models/partnercenter/readers.h"
#include "tests/support/catch.h"

#include "models/partnercenter/auditcodec.h"
#include "models/partnercenter/customercodec.h"
#include "models/partnercenter/jsonvalue.h"
#include "models/partnercenter/wiretext.h"

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a wrong frame is an error that names the place")
{
    const std::pair<const char *, const char *> frames[] = {{"{}", "items"}, {"{\"items\":{}}", "items"},
        {"{\"items\":null}", "items"}, {"\"text\"", "$"}, {"", "not JSON"},
        {"<html>Service Unavailable</html>", "not JSON"}, {"{\"items\":[", "not JSON"}};
    for (const auto &[body, place] : frames) {
        CAPTURE(body);
        const auto read = readCustomers(body);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().kind == Error::Kind::BadAnswer);
        CHECK(read.error().detail.startsWith(QLatin1String(place)));
    }
}

TEST_CASE("one broken character does not cost the list")
{
    const QByteArray id = "\"id\":\"5b1f0c1e-9a44-4f0e-8a53-1d7f3a2c0001\"";
    const std::pair<QByteArray, QString> names[] = {
        {"Gda\xC5 Ltd", u"Gda\uFFFD Ltd"_s},
        {"half \\ud83d pair", u"half \uFFFD pair"_s},
        {"whole \\ud83d\\ude00 \xC5 pair", u"whole \U0001F600 \uFFFD pair"_s},
        {"tab\there", u"tab here"_s},
    };
    for (const auto &[wire, name] : names) {
        CAPTURE(wire);
        const auto read =
            readCustomers("{\"items\":[{" + id + ",\"companyProfile\":{\"companyName\":\"" + wire + "\"}}]}");
        REQUIRE(read.has_value());
        REQUIRE(read->items.size() == 1);
        CHECK(read->items.first().companyName == name);
    }
}

TEST_CASE("every documented form of a time is read as UTC")
{
    const std::pair<QString, QString> forms[] = {
        {u"2016-05-10T07:30:05.427Z"_s, u"2016-05-10T07:30:05.427"_s},
        {u"2026-01-05T00:00:00.5897767Z"_s, u"2026-01-05T00:00:00.589"_s},
        {u"2026-01-05T00:00:00.5Z"_s, u"2026-01-05T00:00:00.500"_s},
        {u"2015-11-25T06: 41: 12Z"_s, u"2015-11-25T06:41:12.000"_s},
        {u"2019-01-16T00:48:44.76+00:00"_s, u"2019-01-16T00:48:44.760"_s},
        {u"2017-04-10T16:02:25.983-07:00"_s, u"2017-04-10T23:02:25.983"_s},
        {u"2017-04-10T01:02:25+0530"_s, u"2017-04-09T19:32:25.000"_s},
        {u"2019-08-26T00:00:00"_s, u"2019-08-26T00:00:00.000"_s},
        {u"2019-08-26"_s, u"2019-08-26T00:00:00.000"_s},
        {u"0001-01-01T00:00:00"_s, {}},
        {u"9999-12-31T23:59:59Z"_s, {}},
        {u"2019-02-30T00:00:00Z"_s, {}},
        {u"2019-02-03T25:00:00Z"_s, {}},
        {u"June 24 2016 22:00:25 PST"_s, {}},
        {u""_s, {}},
    };
    for (const auto &[text, expected] : forms) {
        CAPTURE(text);
        const QDateTime read = dateTimeFrom(text);
        CHECK(read.isValid() != expected.isEmpty());
        if (read.isValid()) {
            CHECK(read.timeSpec() == Qt::UTC);
            CHECK(read.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) == expected);
        }
    }
}

TEST_CASE("entities become letters and nothing else changes")
{
    CHECK(decodedEntities(u"We&#39;re &lt;b&gt; &amp;amp; &#x142;&#321; &nope; & &;"_s)
        == u"We're <b> &amp; łŁ &nope; & &;"_s);
    CHECK(decodedEntities(u"&#0;&#xD800;&#99999999999;"_s) == u"&#0;&#xD800;&#99999999999;"_s);
}

TEST_CASE("a text that begins with what looks like a byte-order mark stays as it came")
{
    const auto document = JsonDocument::parse("{\"a\": \"\xEF\xBB\xBF"
                                              "Bm\"}");
    REQUIRE(document.has_value());
    CHECK(document->root()["a"].text() == QString(QChar(0xFEFF)) + u"Bm"_s);
}

TEST_CASE("words of the service meet in one spelling")
{
    CHECK(snakeCase(u"OneTime"_s) == u"one_time"_s);
    CHECK(snakeCase(u"one_time"_s) == u"one_time"_s);
    CHECK(snakeCase(u"Annual"_s) == u"annual"_s);
    CHECK(snakeCase(u"MONTHLY"_s) == u"monthly"_s);
    CHECK(snakeCase(u""_s).isEmpty());
}

TEST_CASE("the log names a call without what is in its path of a customer")
{
    CHECK(shapeOfPath(u"/v1/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders"_s)
        == u"/v1/customers/*/orders"_s);
    CHECK(shapeOfPath(u"/v1/domains/kowalski.onmicrosoft.com"_s) == u"/v1/domains/*"_s);
    CHECK(shapeOfPath(u"/v1/products/DZH318Z0BQ4Z/skus"_s) == u"/v1/products/*/skus"_s);
    CHECK(shapeOfPath(u"/v1/validations/address"_s) == u"/v1/validations/address"_s);
    CHECK(shapeOfPath(u"/v1/customers/%C5%BB"_s) == u"/v1/customers/*"_s);
}

TEST_CASE("an audit record keeps what it says, without passwords, and an item without a time costs no other")
{
    const auto page = readAuditRecords(ownSample(u"audit-records"_s));
    REQUIRE(page.has_value());
    REQUIRE(page->items.size() == 2);
    CHECK(page->unreadable.size() == 1);
    const ActivityEntry &order = page->items[0];
    CHECK(order.id == u"p_c_o_createorder_637"_s);
    CHECK(order.source == ActivitySource::Audit);
    CHECK(order.who == u"anna@dystrybutor.example"_s);
    CHECK(order.customer == CustomerId::tryParse(u"0c39d6d5-0000-4c55-bc02-f620844f3fd1"));
    CHECK(order.resourceId == u"Ia80ZLkX"_s);
    CHECK(order.after == u"{\"Id\":\"Ia80ZLkX\",\"LineItems\":[{\"Quantity\":5}]}"_s);
    CHECK(order.when == QDateTime(QDate(2026, 3, 2), QTime(17, 58, 10, 926), Qt::UTC));
    const ActivityEntry &other = page->items[1];
    CHECK(other.who == u"FulfillmentService"_s);
    CHECK(other.what == u"something_new"_s);
    CHECK(other.after.contains(u"admin"_s));
    CHECK_FALSE(other.after.contains(u"hush"_s));
    // Without an id of its own it gets the same one each time.
    CHECK(other.id.startsWith(u"sha256:"_s));
    CHECK(readAuditRecords(ownSample(u"audit-records"_s))->items[1].id == other.id);
}

TEST_CASE("a password in an audit record is not kept, however deep it stands")
{
    const auto entryOf = [](const QByteArray &members) {
        const auto page = readAuditRecords(
            R"({"items":[{"operationDate":"2026-03-02T17:58:10Z","operationType":"x",)" + members + "}]}");
        REQUIRE(page.has_value());
        REQUIRE(page->items.size() == 1);
        return page->items.first();
    };
    const ActivityEntry inner = entryOf(
        R"("resourceNewValue":"{\"Id\":\"7\",\"Body\":\"{\\\"password\\\":\\\"hush\\\",\\\"user\\\":\\\"anna\\\"}\"}")");
    CHECK_FALSE(inner.after.contains(u"hush"_s));
    CHECK(inner.after.contains(u"anna"_s));
    CHECK(inner.resourceId == u"7"_s);
    const ActivityEntry details = entryOf(
        R"("customizedData":[{"key":"Request","value":"{\"password\":\"hush\",\"user\":\"anna\"}"},{"key":"Words","value":"the password is hush"}])");
    CHECK_FALSE(details.after.contains(u"hush"_s));
    CHECK(details.after.contains(u"anna"_s));
}
