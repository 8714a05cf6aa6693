// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/activitytable.h"
#include "models/store/database.h"
#include "tests/models/sync/far.h"

namespace tierdesk::test {

[[nodiscard]] inline bool isPatch(const SeenRequest &request)
{
    return request.method == "PATCH";
}

[[nodiscard]] inline bool isOfChange(const SeenRequest &request)
{
    return request.target.contains("/subscriptions/") && !request.target.endsWith("/subscriptions/");
}

/// A customer with a subscription to be changed: 20 licences, renewed by itself.
struct Changing : Far {
    CustomerId customer;
    SubscriptionId subscription;
    QString name;

    explicit Changing(Memory memory = Memory::Keeps, const QString &kind = QStringLiteral("nce"))
        : Far(memory)
    {
        const QString id =
            sandbox
                .query(QStringLiteral("SELECT id FROM subscription WHERE kind = ? AND is_trial = 0"
                                      " AND parent_id = '' ORDER BY seq LIMIT 1"),
                    {kind})
                .toString();
        subscription = SubscriptionId(id);
        customer =
            *CustomerId::tryParse(sandbox
                                      .query(QStringLiteral("SELECT c.id FROM customer c JOIN subscription s"
                                                            " ON s.customer = c.seq WHERE s.id = ?"),
                                          {id})
                                      .toString());
        name = get(QStringLiteral("friendly_name"));
        set(QStringLiteral("quantity"), QStringLiteral("20"));
        set(QStringLiteral("auto_renew"), QStringLiteral("1"));
        set(QStringLiteral("status"), QStringLiteral("active"));
        set(QStringLiteral("partner_id"), QStringLiteral(""));
        set(QStringLiteral("created"), QStringLiteral("2099-01-01T00:00:00.000Z"));
    }
    void set(const QString &column, const QString &value)
    {
        (void)sandbox.query(
            QStringLiteral("UPDATE subscription SET %1 = ?, version = version + 1 WHERE id = ?").arg(column),
            {value, subscription.toString()});
    }
    [[nodiscard]] QString get(const QString &column)
    {
        return sandbox
            .query(QStringLiteral("SELECT %1 FROM subscription WHERE id = ?").arg(column),
                {subscription.toString()})
            .toString();
    }
    [[nodiscard]] SubscriptionChange quantity(int from, int to) const
    {
        return {customer, QStringLiteral("Somebody"), subscription, name,
            {{SubscriptionMember::Quantity, QString::number(from), QString::number(to)}}};
    }
    [[nodiscard]] NewSubscription order(int licences) const
    {
        return {customer, QStringLiteral("Somebody"), reseller, {businessBasic(licences)}};
    }
    [[nodiscard]] QList<ActivityEntry> activities()
    {
        const auto file =
            store::Database::open(store::File::Desk, office.options().deskPath(), store::Access::ReadOnly);
        REQUIRE(file);
        const auto entries = store::ActivityTable(**file).newest(100);
        REQUIRE(entries);
        return *entries;
    }
};

} // namespace tierdesk::test
