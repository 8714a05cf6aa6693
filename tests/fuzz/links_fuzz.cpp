// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a listing goes on, whatever its links are: a token goes back in a header and must not break one; a link
// is never followed.
#include "tests/fuzz/fuzz.h"

#include "models/partnercenter/customercodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QList<QByteArray> parts = bytesOf(bytes, size).split('\n');
    const auto part = [&parts](qsizetype number) { return QString::fromUtf8(parts.value(number)); };
    QJsonObject body {{u"items"_s, QJsonArray()}};
    if (!part(0).isEmpty())
        body.insert(u"continuationToken"_s, part(0));
    const QJsonObject header {{u"key"_s, part(1)}, {u"value"_s, part(2)}};
    const QJsonObject named {{u"key"_s, u"MS-ContinuationToken"_s}, {u"value"_s, part(2)}};
    const QJsonObject next {
        {u"uri"_s, part(3)}, {u"method"_s, part(4)}, {u"headers"_s, QJsonArray {header, named}}};
    body.insert(u"links"_s, QJsonObject {{u"next"_s, next}});
    const Result<Listing<Customer>> listing = readCustomers(QJsonDocument(body).toJson());
    if (!listing)
        return 0;
    const QString token = listing->continuation;
    require(std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); }),
        "a token holds nothing that ends a header");
    require(token.isEmpty() || token == part(0) || token == part(2), "a token is taken, never made");
    return 0;
}
