// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>

namespace tierdesk::store {

using RowId =
    quint32; ///< local row number of a customer, reseller or subscription; never shown, never reused

/// Which rows a committed transaction touched. Announced after the commit, never before.
struct ChangeSet {
    QList<RowId> newCustomers;
    QList<RowId> changedCustomers; ///< name, domain, relationship, resellers or gone mark
    QList<RowId> changedSubscriptionsOf; ///< customers whose subscriptions were read
    bool resellers = false;
    bool drafts = false;
    bool order = false; ///< customers stand in the order of another language

    [[nodiscard]] bool isEmpty() const
    {
        return newCustomers.isEmpty() && changedCustomers.isEmpty() && changedSubscriptionsOf.isEmpty()
            && !resellers && !drafts && !order;
    }
};

} // namespace tierdesk::store

Q_DECLARE_METATYPE(tierdesk::store::ChangeSet)
