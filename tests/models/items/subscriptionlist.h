// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/store/storefixture.h"
#include "tests/support/modeltext.h"
#include "tests/support/wait.h"

#include "models/items/subscriptionmodel.h"
#include "models/store/resellertable.h"

#include <QAbstractItemModelTester>

namespace tierdesk::test {

inline QString statusWord(SubscriptionStatus, const QString &asItCame)
{
    return asItCame == QStringLiteral("suspended") ? QStringLiteral("Aaa")
                                                   : asItCame; // first in the order of words
}

inline items::SubscriptionWords subscriptionWords()
{
    return {statusWord, [](SubscriptionStatus status) { return int(status); },
        [](const PartnerNumber &number) { return number.toString(); },
        [](qint64 number) { return QString::number(number); },
        [](const Subscription &subscription) { return subscription.commitmentEnds.toString(u"yyyy-MM-dd"); },
        [](const QDateTime &utc) { return utc.toString(Qt::ISODate); },
        [](const Subscription &) { return QStringLiteral("read"); }};
}

inline Subscription subscribed(const QString &id, const QString &name, int quantity = 1)
{
    Subscription subscription;
    subscription.id = SubscriptionId(id);
    subscription.name = name;
    subscription.offerName = name;
    subscription.quantity = quantity;
    subscription.statusWord = QStringLiteral("active");
    subscription.reseller = PartnerNumber(QStringLiteral("4000001"));
    return subscription;
}

/// A replica with a writer, and the list of all subscriptions over it as the window has it.
struct SubscriptionList {
    SubscriptionList()
        : customers(store.replicaPath(), QLocale(QLocale::Polish))
        , index(customers, statusWord)
        , reader(store.openReader())
        , model(*reader, index, subscriptionWords())
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        const QLocale polish(QLocale::Polish);
        store.write([&] { return store::CustomerTable(*store.replica).ensureSortKeys(polish); });
        rows =
            store
                .write([&] {
                    return store::CustomerTable(*store.replica)
                        .upsert({customerOf(1, QStringLiteral("Żuraw")), customerOf(2, QStringLiteral("Łoś")),
                                    customerOf(3, QStringLiteral("Lis"))},
                            kNow);
                })
                .rows;
        store.write([&] {
            return store::ResellerTable(*store.replica)
                .replaceAll(
                    {resellerOf(1, QStringLiteral("Zenit")), resellerOf(2, QStringLiteral("Ares"))}, kNow);
        });
    }
    store::ChangeSet put(int customer, const QList<Subscription> &subscriptions)
    {
        store.write([&]() -> Result<void> {
            return store::SubscriptionTable(*store.replica)
                .replaceOf(rows[customer - 1], subscriptions, kNow);
        });
        store::ChangeSet changes;
        changes.changedSubscriptionsOf.append(rows[customer - 1]);
        return changes;
    }
    void load()
    {
        model.load();
        REQUIRE(waitUntil([this] { return model.isSettled(); }));
    }
    void ask(const items::SubscriptionQuery &query)
    {
        model.setQuery(query);
        REQUIRE(waitUntil([this] { return model.isSettled(); }));
    }
    [[nodiscard]] QStringList names() const { return columnText(model, 0); }

    StoreFixture store;
    QList<store::RowId> rows;
    items::CustomerIndex customers;
    items::SubscriptionIndex index;
    std::unique_ptr<store::Database> reader;
    items::SubscriptionModel model;
    QAbstractItemModelTester tester;
};

} // namespace tierdesk::test
