// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/customer.h"
#include "models/domain/subscription.h"
#include "models/store/syncstatetable.h"
#include "models/sync/account.h"

#include <QObject>

namespace tierdesk::sync {

/// Reads the bulk listing of subscriptions, 10,000 an answer (architecture.md, amendment 8). What it says is
/// an overview: never a reason to hide anything.
class OverviewSync : public QObject {
    Q_OBJECT
public:
    static constexpr QLatin1String kListing {"subscriptionOverview"};

    explicit OverviewSync(const Account &account, QObject *parent = nullptr);
    void read(Ended ended);
    [[nodiscard]] int unreadableItems() const { return m_unreadableItems; }

signals:
    void progressed(qint64 done, qint64 expected);

private:
    void beginPass();
    void requestPage();
    [[nodiscard]] Result<void> takeOver(const Listing<Subscription> &page);
    void finish(std::optional<Error> error);

    const Account &m_account;
    Ended m_ended;
    store::Bookmark m_bookmark;
    int m_unreadableItems = 0;
    bool m_wasSamePage = false; ///< the last answer's continuation was the one asked with
    bool m_isResumed = false; ///< the next answer is to a bookmark of an earlier run
};

} // namespace tierdesk::sync
