// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/subscriptionpatch.h"

#include "models/partnercenter/jsonedit.h"
#include "models/partnercenter/jsonvalue.h"
#include "models/partnercenter/listingcodec.h"
#include "models/partnercenter/subscriptioncodec.h"

#include <limits>
#include <optional>
#include <string_view>

namespace tierdesk::partnercenter {
namespace {

QString valueOf(const JsonValue &root, SubscriptionMember member)
{
    switch (member) {
    case SubscriptionMember::AutoRenewEnabled: {
        const std::optional<bool> flag = root["autoRenewEnabled"].flag();
        return !flag ? QString() : *flag ? QStringLiteral("true") : QStringLiteral("false");
    }
    case SubscriptionMember::FriendlyName:
        // Shown in its place where there is none: what the person saw is what it was changed from.
        for (const std::string_view name : {"friendlyName", "offerName", "productName"})
            if (const QString text = root[name].text(); !text.isEmpty())
                return text;
        return {};
    case SubscriptionMember::Quantity:
    case SubscriptionMember::Status:
    case SubscriptionMember::PartnerId:
        break;
    }
    const QLatin1StringView name = memberName(member);
    return root[std::string_view(name.data(), size_t(name.size()))].text().trimmed();
}

QString plainWord(QString word)
{
    return word.remove(u'_').trimmed().toLower();
}

/// The value as JSON; nothing if the member cannot have it.
std::optional<QByteArray> jsonOf(const MemberChange &change)
{
    switch (change.member) {
    case SubscriptionMember::Quantity: {
        bool isNumber = false;
        const int quantity = change.to.toInt(&isNumber);
        return isNumber && quantity > 0 ? std::optional(QByteArray::number(quantity)) : std::nullopt;
    }
    case SubscriptionMember::AutoRenewEnabled: {
        const QString word = plainWord(change.to);
        if (word != QLatin1String("true") && word != QLatin1String("false"))
            return std::nullopt;
        return word.toLatin1();
    }
    case SubscriptionMember::Status:
        if (change.to.trimmed().isEmpty())
            return std::nullopt;
        break;
    case SubscriptionMember::FriendlyName:
    case SubscriptionMember::PartnerId:
        break;
    }
    return jsonText(change.to);
}

} // namespace

Result<RawSubscription> readRawSubscription(const QByteArray &body, const CustomerId &customer)
{
    Result<Subscription> read = readSubscription(body, customer);
    if (!read)
        return failure(read.error());
    return RawSubscription {std::move(*read), body, {}};
}

Result<QStringList> memberValuesOf(const RawSubscription &fresh, const QList<MemberChange> &changes)
{
    const Result<JsonDocument> document = JsonDocument::parse(fresh.body);
    if (!document)
        return failure(document.error());
    QStringList values;
    for (const MemberChange &change : changes)
        values.append(valueOf(document->root(), change.member));
    return values;
}

bool isSameValue(SubscriptionMember member, const QString &a, const QString &b)
{
    switch (member) {
    case SubscriptionMember::Quantity: {
        bool isNumber = false;
        bool isOther = false;
        const int one = a.toInt(&isNumber);
        const int other = b.toInt(&isOther);
        return isNumber && isOther && one == other;
    }
    case SubscriptionMember::AutoRenewEnabled:
    case SubscriptionMember::Status:
        return plainWord(a) == plainWord(b);
    case SubscriptionMember::PartnerId:
        return a.trimmed() == b.trimmed();
    case SubscriptionMember::FriendlyName:
        break;
    }
    return a == b;
}

Result<QByteArray> writeSubscriptionPatch(const RawSubscription &fresh, const QList<MemberChange> &changes)
{
    QList<JsonMember> members;
    for (const MemberChange &change : changes) {
        const std::optional<QByteArray> value = jsonOf(change);
        if (!value)
            return failure({Error::Kind::Rejected, 0, 0,
                QStringLiteral("no value of %1").arg(memberName(change.member)), {}, {}, {}});
        members.append({QByteArray(memberName(change.member).data()), *value});
    }
    const std::optional<QByteArray> body = withMembers(fresh.body, members);
    if (!body)
        return badAnswer(QStringLiteral("$"), QStringLiteral("an object"));
    return *body;
}

} // namespace tierdesk::partnercenter
