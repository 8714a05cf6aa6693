// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about subscriptions.
#include "models/partnercenter/apicall.h"

#include "models/base/machineclock.h"
#include "models/partnercenter/listingcodec.h"
#include "models/partnercenter/subscriptioncodec.h"

#include <chrono>

namespace tierdesk::partnercenter {
namespace {

constexpr int kOverviewPageSize = 10'000; // the documented most (contract.md 17)
constexpr std::chrono::seconds kLongestAge {10}; // of what a change is made from

QString subscriptionPath(const CustomerId &id, const SubscriptionId &subscription)
{
    return customerPath(id, QStringLiteral("/subscriptions/") + escaped(subscription.toString()));
}

// 202 has no body (quirks.md 67); any other answer without the subscription may be somebody else's page.
Result<PatchAnswer> readPatchAnswer(const HttpAnswer &answer, const CustomerId &id)
{
    if (answer.status == 202)
        return PatchAnswer {true};
    if (const Result<Subscription> read = readSubscription(answer.body, id); !read)
        return failure(read.error());
    return PatchAnswer {};
}

} // namespace

void Api::subscriptions(Priority priority, const CustomerId &id, Done<Listing<Subscription>> done)
{
    ask<Listing<Subscription>>(this, m_http,
        get(priority, customerPath(id, QStringLiteral("/subscriptions"))), std::move(done),
        [id](const HttpAnswer &answer) { return readSubscriptions(answer.body, id); });
}

void Api::subscription(
    Priority priority, const CustomerId &id, const SubscriptionId &subscription, Done<Subscription> done)
{
    ask<Subscription>(this, m_http, get(priority, subscriptionPath(id, subscription)), std::move(done),
        [id](const HttpAnswer &answer) { return readSubscription(answer.body, id); });
}

void Api::rawSubscription(
    Priority priority, const CustomerId &id, const SubscriptionId &subscription, Done<RawSubscription> done)
{
    ask<RawSubscription>(this, m_http, get(priority, subscriptionPath(id, subscription)), std::move(done),
        [id](const HttpAnswer &answer) {
            Result<RawSubscription> fresh = readRawSubscription(answer.body, id);
            if (fresh)
                fresh->readAt = sinceBoot();
            return fresh;
        });
}

void Api::subscriptionOverview(
    Priority priority, const QString &continuation, Done<Listing<Subscription>> done)
{
    const qint64 skip = continuation.toLongLong();
    const QByteArray query =
        "top=" + QByteArray::number(kOverviewPageSize) + "&skip=" + QByteArray::number(skip);
    ask<Listing<Subscription>>(this, m_http,
        get(priority, QStringLiteral("/partner/v1/analytics/subscriptions"), query), std::move(done),
        [skip](const HttpAnswer &answer) -> Result<Listing<Subscription>> {
            Result<OverviewPage> page = readSubscriptionOverview(answer.body);
            if (!page)
                return failure(page.error());
            const qint64 count = page->listing.items.size() + page->listing.unreadable.size();
            if (count > 0 && (count >= kOverviewPageSize || page->hasNextLink))
                page->listing.continuation = QString::number(skip + count);
            return std::move(page->listing);
        });
}

void Api::patchSubscription(const CustomerId &id, const RawSubscription &fresh,
    const QList<MemberChange> &changes, const WriteIds &ids, Done<PatchAnswer> done)
{
    const Result<QByteArray> body = writeSubscriptionPatch(fresh, changes);
    if (!body) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done), error = body.error()] { done(failure(error)); },
            Qt::QueuedConnection);
        return;
    }
    HttpRequest request = post(subscriptionPath(id, fresh.subscription.id), *body, ids);
    request.method = "PATCH";
    request.notAfter = fresh.readAt + kLongestAge;
    // New commerce has none; HTTP wants it in quotes (contract.md 9.3).
    if (const QByteArray etag = fresh.subscription.etag.toLatin1(); isUsableToken(fresh.subscription.etag))
        request.headers.append({"If-Match", '"' + etag + '"'});
    ask<PatchAnswer>(this, m_http, request, std::move(done),
        [id](const HttpAnswer &answer) { return readPatchAnswer(answer, id); });
}

} // namespace tierdesk::partnercenter
