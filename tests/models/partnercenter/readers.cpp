// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/partnercenter/readers.h"

#include "models/partnercenter/addresscodec.h"
#include "models/partnercenter/agreementcodec.h"
#include "models/partnercenter/auditcodec.h"
#include "models/partnercenter/catalogcodec.h"
#include "models/partnercenter/customercodec.h"
#include "models/partnercenter/errorcodec.h"
#include "models/partnercenter/ordercodec.h"
#include "models/partnercenter/subscriptioncodec.h"

#include <QFile>

using namespace tierdesk::partnercenter;

namespace tierdesk::test {
namespace {

template <typename T> Reading readingOf(const Result<Listing<T>> &listing)
{
    if (!listing)
        return {listing.error(), -1, 0};
    return {std::nullopt, listing->items.size(), listing->unreadable.size()};
}

template <typename T> Reading readingOf(const Result<QList<T>> &list)
{
    return list ? Reading {std::nullopt, -1, 0} : Reading {list.error(), -1, 0};
}

template <typename T> Reading readingOf(const Result<T> &value)
{
    return value ? Reading {} : Reading {value.error(), -1, 0};
}

Reading readOverview(const QByteArray &body)
{
    const Result<OverviewPage> page = readSubscriptionOverview(body);
    if (!page)
        return {page.error(), -1, 0};
    return {std::nullopt, page->listing.items.size(), page->listing.unreadable.size()};
}

Reading readRefusal(const QByteArray &body)
{
    return {readError({400, "Bad Request", body, {}, {}, {}}), -1, 0};
}

QHash<QString, Reader> allReaders()
{
    const CustomerId customer = *CustomerId::tryParse(u"5b1f0c1e-9a44-4f0e-8a53-1d7f3a2c0001");
    return {
        {QStringLiteral("resellers"), [](const QByteArray &b) { return readingOf(readResellers(b)); }},
        {QStringLiteral("customers"), [](const QByteArray &b) { return readingOf(readCustomers(b)); }},
        {QStringLiteral("customer"), [](const QByteArray &b) { return readingOf(readCustomer(b)); }},
        {QStringLiteral("created-customer"),
            [](const QByteArray &b) { return readingOf(readCreatedCustomer(b)); }},
        {QStringLiteral("subscriptions"),
            [=](const QByteArray &b) { return readingOf(readSubscriptions(b, customer)); }},
        {QStringLiteral("subscription"),
            [=](const QByteArray &b) { return readingOf(readSubscription(b, customer)); }},
        {QStringLiteral("subscription-overview"), readOverview},
        {QStringLiteral("address-check"), [](const QByteArray &b) { return readingOf(readAddressCheck(b)); }},
        {QStringLiteral("country-rules-wrapped"),
            [](const QByteArray &b) { return readingOf(readCountryRules(b)); }},
        {QStringLiteral("country-rules-flat"),
            [](const QByteArray &b) { return readingOf(readCountryRules(b)); }},
        {QStringLiteral("agreement-templates"),
            [](const QByteArray &b) { return readingOf(readAgreementTemplates(b)); }},
        {QStringLiteral("agreements"), [](const QByteArray &b) { return readingOf(readAgreements(b)); }},
        {QStringLiteral("agreement"), [](const QByteArray &b) { return readingOf(readAgreement(b)); }},
        {QStringLiteral("audit-records"), [](const QByteArray &b) { return readingOf(readAuditRecords(b)); }},
        {QStringLiteral("is-signed"), [](const QByteArray &b) { return readingOf(readIsSigned(b)); }},
        {QStringLiteral("products"), [](const QByteArray &b) { return readingOf(readProducts(b)); }},
        {QStringLiteral("skus"), [](const QByteArray &b) { return readingOf(readSkus(b, {})); }},
        {QStringLiteral("availabilities"),
            [](const QByteArray &b) { return readingOf(readAvailabilities(b, {}, {})); }},
        {QStringLiteral("cart"), [](const QByteArray &b) { return readingOf(readCart(b)); }},
        {QStringLiteral("checkout"), [](const QByteArray &b) { return readingOf(readCheckout(b)); }},
        {QStringLiteral("order"), [](const QByteArray &b) { return readingOf(readOrder(b)); }},
        {QStringLiteral("error"), readRefusal},
    };
}

} // namespace

const QHash<QString, Reader> &readers()
{
    static const QHash<QString, Reader> all = allReaders();
    return all;
}

QByteArray ownSample(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/contract/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tierdesk::test
