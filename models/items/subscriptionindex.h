// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/customerindex.h"
#include "models/items/subscriptionquery.h"
#include "models/items/subscriptionsearch.h"

namespace tierdesk::items {

/// The same for all subscriptions of all customers, beside a CustomerIndex whose memory and thread it shares. The first
/// question loads it (some seconds for three million). Go on with whenAnswered().
class SubscriptionIndex : public QObject {
    Q_OBJECT
public:
    /// `word` tells a status as it is shown; it is called in the index thread.
    SubscriptionIndex(const CustomerIndex &beside, const StatusWord &word, QObject *parent = nullptr);
    ~SubscriptionIndex() override;

    /// The subscriptions asked for. A question overtaken by a later one is answered Canceled.
    [[nodiscard]] QFuture<Result<KeyList>> find(const SubscriptionQuery &query);
    /// How the answer to `query` differs from what is shown. Does not overtake find(), which overtakes it: Canceled.
    [[nodiscard]] QFuture<Result<ListChangeOf<KeyList>>> compare(
        const SubscriptionQuery &query, const KeyList &shown);
    /// How many more `query` would find if their reseller, which is not known, were the one asked for. Does not overtake
    /// find(), which overtakes it: Canceled.
    [[nodiscard]] QFuture<Result<qint64>> countOfUnknownReseller(const SubscriptionQuery &query);
    [[nodiscard]] QFuture<Result<QStringList>>
    products(); ///< the names of all offers, in the language's order
    /// Takes note of committed changes, after the index beside it did; later questions are answered with them.
    void apply(const store::ChangeSet &changes);

private:
    /// Whether another find() was asked since.
    [[nodiscard]] std::function<bool()> isOvertaken() const;

    std::shared_ptr<Searches> m_searches;
    std::shared_ptr<std::atomic<quint64>> m_latest = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace tierdesk::items
