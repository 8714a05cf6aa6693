// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/subscriptioncodec.h"

#include "models/partnercenter/listingcodec.h"

#include <algorithm>
#include <limits>

namespace tierdesk::partnercenter {
namespace {

// Nothing for a number that is there and cannot be one: a wrong count is worse than a grey row.
std::optional<int> countFrom(const JsonValue &value)
{
    if (value.isMissing())
        return 0;
    const std::optional<qint64> number = value.wholeNumber();
    if (!number || *number < 0 || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return int(*number);
}

bool isDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Until when it can be given back: the day itself, else that of the full refund, else of any (quirks.md 28).
QDateTime cancellableUntil(const JsonValue &item)
{
    if (const QDateTime until = item["cancellationAllowedUntilDate"].dateTime(); until.isValid())
        return until;
    QDateTime latest;
    const QList<JsonValue> options = item["refundOptions"].elements();
    for (const JsonValue &option : options) {
        const QDateTime until = option.firstOf({"expiresAt", "expiresAfter"}).dateTime();
        if (option["type"].text().compare(QLatin1String("full"), Qt::CaseInsensitive) == 0 && until.isValid())
            return until;
        if (until.isValid() && (!latest.isValid() || until > latest))
            latest = until;
    }
    return latest;
}

// The newer member has the time of the day: the older one names an inclusive day (quirks.md 35).
QDateTime commitmentEnd(const JsonValue &item)
{
    const JsonValue precise = item["commitmentEndDateTime"];
    return precise.isMissing() ? item["commitmentEndDate"].dateTime() : precise.dateTime();
}

// Legacy items name their offer by a link only.
QString offerIdFrom(const JsonValue &item)
{
    if (const QString id = item["offerId"].text(); !id.isEmpty())
        return id;
    const QString link = item["links"]["offer"]["uri"].text();
    return link.section(u'?', 0, 0).section(u'/', -1);
}

void readNames(const JsonValue &item, Subscription &subscription)
{
    subscription.offerName = item.firstOf({"offerName", "productName"}).text();
    subscription.name = item["friendlyName"].text();
    if (subscription.name.isEmpty())
        subscription.name = subscription.offerName;
    subscription.statusWord = item["status"].text();
    subscription.status = subscriptionStatusFrom(subscription.statusWord);
    subscription.autoRenews = item["autoRenewEnabled"].flag();
    subscription.starts = item["effectiveStartDate"].dateTime();
    subscription.commitmentEnds = commitmentEnd(item);
}

Item<Subscription> subscriptionFrom(const JsonValue &item, const CustomerId &customer)
{
    Subscription subscription;
    subscription.id = SubscriptionId(item["id"].text());
    if (subscription.id.isEmpty())
        return unreadable("id: a text");
    const std::optional<int> quantity = countFrom(item["quantity"]);
    if (!quantity)
        return unreadable("quantity: a count");
    subscription.customer = customer;
    readNames(item, subscription);
    subscription.quantity = *quantity;
    subscription.offerId = offerIdFrom(item);
    subscription.order = OrderId(item["orderId"].text());
    subscription.parent = SubscriptionId(item["parentSubscriptionId"].text());
    subscription.unitType = item["unitType"].text();
    subscription.term = item["termDuration"].text();
    subscription.billingCycle = item["billingCycle"].text();
    subscription.cancellableUntil = cancellableUntil(item);
    subscription.reseller = PartnerNumber(item["partnerId"].text().trimmed());
    subscription.isTrial = item["isTrial"].flag().value_or(false);
    const JsonValue type = item["productType"];
    subscription.productType = type.isObject() ? type["id"].text() : type.text();
    subscription.etag = item["attributes"]["etag"].text();
    subscription.source = SubscriptionSource::Customer;
    return subscription;
}

// Analytics: partnerId is a tenant here, mostly our own (quirks.md 23); it is no reseller's number.
Item<Subscription> overviewFrom(const JsonValue &item)
{
    Subscription subscription;
    // The same GUID as in the customer's own list, but in capitals here: without this it would be a second one.
    subscription.id = SubscriptionId(item["id"].text().toLower());
    const auto customer = CustomerId::tryParse(item["customerTenantId"].text());
    if (subscription.id.isEmpty() || !customer)
        return unreadable("id and customerTenantId: ids");
    const std::optional<int> quantity = countFrom(item.firstOf({"licenseCount", "quantity"}));
    if (!quantity)
        return unreadable("licenseCount: a count");
    subscription.customer = *customer;
    readNames(item, subscription);
    subscription.quantity = *quantity;
    subscription.billingCycle = item.firstOf({"billingCycleName", "billingCycle"}).text();
    if (const QString number = item["partnerId"].text().trimmed(); isDigits(number))
        subscription.reseller = PartnerNumber(number);
    subscription.source = SubscriptionSource::Overview;
    return subscription;
}

} // namespace

Result<Listing<Subscription>> readSubscriptions(const QByteArray &body, const CustomerId &customer)
{
    return readListing<Subscription>(
        body, [&customer](const JsonValue &item) { return subscriptionFrom(item, customer); });
}

Result<Subscription> readSubscription(const QByteArray &body, const CustomerId &customer)
{
    return readObject<Subscription>(
        body, [&customer](const JsonValue &item) { return subscriptionFrom(item, customer); });
}

Result<OverviewPage> readSubscriptionOverview(const QByteArray &body)
{
    const Result<JsonDocument> document = JsonDocument::parse(body);
    if (!document)
        return failure(document.error());
    Result<Listing<Subscription>> listing =
        listingFrom<Subscription>(document->root(), overviewFrom, LoneItem::Accepted);
    if (!listing)
        return failure(listing.error());
    OverviewPage page;
    page.listing = std::move(*listing);
    page.listing.continuation.clear();
    page.hasNextLink = !document->root()["@nextLink"].text().isEmpty();
    return page;
}

} // namespace tierdesk::partnercenter
