// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sync/readqueue.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace tierdesk::sync {

/// Tells who waits for it when every listing in the queue was read: those of resellers, customers and subscriptions,
/// and each reseller's customers. Customers one by one are no part of it, there is always one that may be read again,
/// nor are audit records.
class FullReading : public QObject {
    Q_OBJECT
public:
    explicit FullReading(ReadQueue &queue, QObject *parent = nullptr);

    /// Once all of it is in the queue. Errors: the first thing that could not be read, once the rest was; what keeps
    /// from reading at all, when it has failed a few times in a row (the queue goes on trying).
    void await(std::function<void(const Result<void> &)> reply);

private:
    void noteFailure(const Error &error, Rank rank, bool isTriedAgain);
    void look();
    void answer();

    ReadQueue &m_queue;
    QList<std::function<void(const Result<void> &)>> m_waiting;
    std::optional<Error> m_error; ///< of what is missing
    int m_failures = 0; ///< that may pass, since something went well
};

} // namespace tierdesk::sync
