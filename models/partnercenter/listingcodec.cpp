// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/listingcodec.h"

#include <algorithm>

namespace tierdesk::partnercenter {

tl::unexpected<Error> badAnswer(const QString &path, const QString &expected)
{
    return failure(
        {Error::Kind::BadAnswer, 0, 0, QStringLiteral("%1: %2 expected").arg(path, expected), {}, {}, {}});
}

Result<QList<JsonValue>> itemsOf(const JsonValue &root, LoneItem lone)
{
    if (root.isArray())
        return root.elements();
    if (!root.isObject())
        return badAnswer(QStringLiteral("$"), QStringLiteral("an object"));
    const JsonValue items = root.firstOf({"items", "value"});
    if (items.isArray())
        return items.elements();
    if (items.isMissing() && lone == LoneItem::Accepted && !root["id"].isMissing())
        return QList<JsonValue> {root};
    return badAnswer(QStringLiteral("items"), QStringLiteral("an array"));
}

bool isUsableToken(const QString &token)
{
    constexpr qsizetype kLongestToken = 16 * 1024; // a header longer than this is refused by servers
    return token.size() <= kLongestToken
        && std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

Result<QString> continuationOf(const JsonValue &root)
{
    QString token = root["continuationToken"].text();
    const QList<JsonValue> headers = root["links"]["next"]["headers"].elements();
    for (const JsonValue &header : headers) {
        if (!token.isEmpty())
            break;
        if (header["key"].text().compare(QLatin1String("MS-ContinuationToken"), Qt::CaseInsensitive) == 0)
            token = header["value"].text();
    }
    if (!isUsableToken(token))
        return badAnswer(QStringLiteral("continuationToken"), QStringLiteral("a token without blanks"));
    return token;
}

UnreadableItem unreadableItem(const JsonValue &item, const QString &reason)
{
    UnreadableItem result;
    result.id = item["id"].text();
    result.name = item.firstOf({"name", "companyName", "friendlyName", "title", "offerName"}).text();
    if (result.name.isEmpty())
        result.name = item["companyProfile"]["companyName"].text();
    result.reason = reason;
    return result;
}

} // namespace tierdesk::partnercenter
