// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/partnercenter/readers.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Calls `visit` with the whole document once for every member and element in it, with that one replaced by
/// `with` (Undefined: left out).
void replaceEach(
    const QJsonValue &value, const QJsonValue &with, const std::function<void(QJsonValue)> &visit)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &name : object.keys()) {
            const auto put = [&](const QJsonValue &changed) {
                QJsonObject copy = object;
                if (changed.isUndefined())
                    copy.remove(name);
                else
                    copy.insert(name, changed);
                visit(copy);
            };
            put(with);
            replaceEach(object[name], with, put);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const auto put = [&](const QJsonValue &changed) {
                QJsonArray copy = array;
                if (changed.isUndefined())
                    copy.removeAt(i);
                else
                    copy.replace(i, changed);
                visit(copy);
            };
            put(with);
            replaceEach(array[i], with, put);
        }
    }
}

QByteArray textOf(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson()
                           : QJsonDocument(value.toObject()).toJson();
}

/// A clear error, or a value: nothing else may come of any body.
void checkReading(const Reading &reading)
{
    if (!reading.error)
        return;
    CHECK(reading.error->kind != Error::Kind::Canceled);
    CHECK_FALSE(reading.error->detail.isEmpty());
}

QStringList ownNames()
{
    QStringList names = readers().keys();
    names.removeAll(u"subscription"_s);
    names.removeAll(u"agreement"_s);
    return names;
}

} // namespace

TEST_CASE("an answer that is cut anywhere is a clear error")
{
    for (const QString &name : ownNames()) {
        CAPTURE(name);
        const QByteArray body = ownSample(name).trimmed();
        REQUIRE_FALSE(body.isEmpty());
        REQUIRE((name == u"error"_s || !readers()[name](body).error));
        for (qsizetype length = 1; length < body.size(); length += 7) {
            CAPTURE(length);
            REQUIRE(readers()[name](body.left(length)).error.has_value());
        }
    }
}

TEST_CASE("an answer with a member missing or of another type is read or clearly refused")
{
    const QJsonValue replacements[] = {QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Null), true,
        -1, 1.5, 1e300, u"text"_s, u""_s, QJsonArray {1, u"a"_s, QJsonValue()}, QJsonObject {{u"a"_s, 1}},
        QJsonArray(), QJsonObject()};
    for (const QString &name : ownNames()) {
        CAPTURE(name);
        const QJsonDocument sample = QJsonDocument::fromJson(ownSample(name));
        for (const QJsonValue &with : replacements) {
            replaceEach(sample.object(), with, [&name](const QJsonValue &changed) {
                const QByteArray body = textOf(changed);
                CAPTURE(body);
                checkReading(readers()[name](body));
            });
        }
    }
}

TEST_CASE("whatever is wrong with one item, its neighbours stay")
{
    const QJsonValue replacements[] = {QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Null), -1,
        1e300, u"text"_s, QJsonArray {1}, QJsonObject()};
    for (const char16_t *listing :
        {u"resellers", u"customers", u"subscriptions", u"products", u"skus", u"availabilities"}) {
        const QString name = QString::fromUtf16(listing);
        CAPTURE(name);
        QJsonObject sample = QJsonDocument::fromJson(ownSample(name)).object();
        const QJsonArray items = sample[u"items"_s].toArray();
        const Reading whole = readers()[name](ownSample(name));
        for (const QJsonValue &with : replacements) {
            replaceEach(items[0], with, [&](const QJsonValue &changed) {
                QJsonArray copy = items;
                copy.replace(0, changed);
                sample[u"items"_s] = copy;
                const Reading reading = readers()[name](textOf(sample));
                REQUIRE_FALSE(reading.error.has_value());
                CHECK(reading.items >= whole.items - 1);
                CHECK(reading.items + reading.unreadable == items.size());
            });
        }
    }
}

TEST_CASE("numbers that no type holds are no crash and no lost list")
{
    for (const QByteArray &number :
        {QByteArray("1e999"), QByteArray("-99999999999999999999999999"), QByteArray(400, '9'),
            QByteArray("28.82860766744404945074"), QByteArray("18446744073709551615")}) {
        CAPTURE(number);
        QByteArray body = ownSample(u"subscriptions"_s);
        body.replace("\"quantity\": 25", "\"quantity\": " + number);
        const Reading reading = readers()[u"subscriptions"_s](body);
        REQUIRE_FALSE(reading.error.has_value());
        CHECK(reading.items == 2);
        CHECK(reading.unreadable == 3);
    }
}

TEST_CASE("deep nesting and noise are clear errors")
{
    for (const QString &name : ownNames()) {
        CAPTURE(name);
        const Reader read = readers()[name];
        CHECK(read(QByteArray(5000, '[')).error.has_value());
        CHECK(read(QByteArray(2000, '[') + QByteArray(2000, ']')).error.has_value());
        CHECK(read(QByteArray("\0\0\0", 3)).error.has_value());
        CHECK(read("{\"items\":[]}{\"items\":[]}").error.has_value());
    }
}
