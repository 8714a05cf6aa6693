// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/nameorder.h"

#include "models/base/ownthread.h"
#include "models/sync/changefeed.h"

namespace tierdesk::sync {

using Stand = store::OrderRenewal::Stand;

NameOrder::NameOrder(const Account &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_renewal(account.replica)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &NameOrder::goOn);
}

void NameOrder::renew(const QLocale &locale)
{
    assertOwnThread(this);
    m_next.stop();
    take(m_renewal.begin(locale));
}

void NameOrder::goOn()
{
    take(m_renewal.goOn());
}

void NameOrder::take(const Result<Stand> &stand)
{
    if (!stand) {
        emit failed(stand.error());
        return;
    }
    if (*stand == Stand::GoesOn)
        m_next.start(0);
    if (*stand != Stand::Renewed)
        return;
    store::ChangeSet changes;
    changes.order = true;
    m_account.feed.announce(changes);
}

} // namespace tierdesk::sync
