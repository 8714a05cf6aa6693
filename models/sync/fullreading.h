// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sync/readqueue.h"

#include <QList>
#include <QObject>

#include <functional>
#include <map>

namespace tierdesk::sync {

/// Tells who waits for it when every listing in the queue was read: those of resellers, customers and subscriptions,
/// and each reseller's customers. Customers one by one are no part of it, there is always one that may be read again,
/// nor are audit records.
class FullReading : public QObject {
    Q_OBJECT
public:
    explicit FullReading(ReadQueue &queue, QObject *parent = nullptr);

    /// Once all of it is in the queue. Errors: of the first part that could not be read, once the others were read or
    /// could not be either. A part that may still be read is given up here after a few times; the queue goes on trying.
    void await(std::function<void(const Result<void> &)> reply);

private:
    void noteFailure(const Error &error, Rank rank, bool isTriedAgain);
    void look();
    [[nodiscard]] bool hasFailed(Rank part) const; ///< often enough
    [[nodiscard]] bool isEnded(Rank part) const;
    void answer();

    ReadQueue &m_queue;
    QList<std::function<void(const Result<void> &)>> m_waiting;
    struct Failure {
        int times = 0; ///< in a row
        Error error; ///< the last one
    };
    std::map<Rank, Failure> m_failures; ///< of the parts
};

} // namespace tierdesk::sync
