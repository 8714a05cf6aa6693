// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/store/orderrenewal.h"
#include "models/sync/account.h"

#include <QLocale>
#include <QObject>
#include <QTimer>

namespace tierdesk::sync {

/// Renews the stored order of names in pauses of the writer thread: whatever else is to be done there has its turn after
/// each piece. The list keeps its old order until all is done.
class NameOrder : public QObject {
    Q_OBJECT
public:
    explicit NameOrder(const Account &account, QObject *parent = nullptr);
    void renew(const QLocale &locale); ///< unless it is the order of this language

signals:
    void failed(const tierdesk::Error &error); ///< goes on at the next start

private:
    void goOn();
    void take(const Result<store::OrderRenewal::Stand> &stand);

    const Account &m_account;
    store::OrderRenewal m_renewal;
    QTimer m_next;
};

} // namespace tierdesk::sync
