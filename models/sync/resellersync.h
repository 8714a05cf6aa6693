// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/customer.h"
#include "models/domain/reseller.h"
#include "models/sync/account.h"

#include <QDateTime>
#include <QObject>

namespace tierdesk::sync {

/// Reads the list of indirect resellers (contract.md 6.1: one answer, not paged).
class ResellerSync : public QObject {
    Q_OBJECT
public:
    static constexpr QLatin1String kListing {"resellers"};

    explicit ResellerSync(const Account &account, QObject *parent = nullptr);
    void read(Ended ended);
    [[nodiscard]] int unreadableItems() const { return m_unreadableItems; }

private:
    [[nodiscard]] Result<void> takeOver(const Listing<Reseller> &listing, const QDateTime &now);
    const Account &m_account;
    int m_unreadableItems = 0;
};

} // namespace tierdesk::sync
