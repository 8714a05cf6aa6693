// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/customer.h"
#include "models/domain/operation.h"
#include "models/store/changes.h"
#include "models/store/operationtable.h"
#include "models/sync/account.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace tierdesk::sync {

class OperationRun;

/// All that is to be done at Partner Center: written to the desk file before it is sent, finished or taken up
/// again until it is done, refused or given up (architecture.md 5.2, amendment 5).
class Outbox : public QObject {
    Q_OBJECT
public:
    explicit Outbox(const Account &account, QObject *parent = nullptr);

    /// Says of every operation whose first password nobody has seen that it is lost: this process cannot have
    /// it. Once, before anything else.
    [[nodiscard]] Result<void> noteLostPasswords();
    void start(); ///< takes up what the last run left
    void tryNow(); ///< ends all waiting

    /// Returns once it is on disk. The same draft again is the same operation.
    [[nodiscard]] Result<Operation> submit(const DraftId &draft, const Intent &intent);
    void tryAgain(const OperationId &id, const std::optional<Intent> &intent);
    void giveUp(const OperationId &id);
    void markPasswordShown(const OperationId &id);
    [[nodiscard]] Result<QList<Operation>> operations() const;
    [[nodiscard]] Result<QList<store::UnreadableOperation>>
    unreadable() const; ///< what operations() leaves out
    [[nodiscard]] Result<std::optional<Operation>> find(const OperationId &id) const;
    [[nodiscard]] Result<std::optional<Operation>> findByDraft(const DraftId &draft) const;

signals:
    void changed(const tierdesk::Operation &operation);
    void passwordCame(const tierdesk::OperationId &id, const QString &password);
    void customerSaved(const tierdesk::CustomerId &customer, tierdesk::store::RowId row); ///< in the replica
    void subscriptionsChanged(const tierdesk::CustomerId &customer);
    void failed(const tierdesk::Error &error); ///< the replica or the desk file could not be written

private:
    OperationRun *run(const Operation &operation);
    OperationRun *run(const OperationId &id);
    [[nodiscard]] bool mayGo(const Operation &operation);
    void letNextGo(const Operation &ended);
    void recordCustomer(const Operation &operation, const CustomerDetails &details);
    [[nodiscard]] Result<void> record(const Operation &operation, const CustomerDetails &details);
    void mendReplica(const QList<Operation> &known);

    const Account &m_account;
    QHash<OperationId, OperationRun *> m_runs; ///< children
    QHash<QString, OperationId> m_holders; ///< of what only one operation at a time may be at
    QHash<QString, QList<OperationId>> m_waiting; ///< for that, in the order in which they came
};

} // namespace tierdesk::sync
