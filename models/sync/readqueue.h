// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/account.h"
#include "models/sync/backoff.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

namespace tierdesk::sync {

/// What is read, the most urgent first.
enum class Rank {
    Foreground, ///< somebody looks at it and waits
    OwnWrite, ///< what we changed ourselves
    Resellers,
    Customers,
    Overview,
    Audit, ///< what others have changed
    Absence, ///< rows that a complete listing did not name
    ResellerListings,
    // Customers one by one. They have a lane of their own: behind the listings they would wait for a day, before
    // them they would hold up a refresh.
    Changed, ///< the audit records say so
    RenewalsDue,
    Oldest,
};

[[nodiscard]] constexpr bool isRecordRank(Rank rank)
{
    return rank >= Rank::Changed;
}

/// One thing to read. The key says what it is: the same thing is never queued twice.
struct ReadJob {
    QString key;
    Rank rank;
    std::function<void(Rank rank, Ended ended)> read;
    QString after = {}; ///< the key of what it means nothing without: as long as that is queued, it waits
};

/// Orders the reading (architecture.md, amendments 7–10): what somebody waits for at once, the listings rank by
/// rank, two jobs of a rank at a time, beside them single customers, one job at a time. A failure that may pass
/// by itself keeps the job, which waits for a growing time; where the service could not be reached or asks to
/// slow down, the whole background waits. Any other drops the job and is told.
class ReadQueue : public QObject {
    Q_OBJECT
public:
    explicit ReadQueue(std::chrono::milliseconds firstRetry, QObject *parent = nullptr);

    void add(ReadJob job); ///< takes the place of what waits under that key
    void tryNow(); ///< ends all waiting at once

    [[nodiscard]] std::optional<Rank> currentBackground() const; ///< rank of the listings that is being read
    [[nodiscard]] int waiting(Rank rank) const; ///< queued or running jobs of a rank
    [[nodiscard]] bool isReading(Rank rank) const;
    /// Whether the jobs of a rank have no turn: the whole background has a pause, or they mean nothing without
    /// another job that is still in the queue.
    [[nodiscard]] bool isHeldUp(Rank rank) const;
    [[nodiscard]] bool hasFailing() const; ///< something failed and has not gone well since
    [[nodiscard]] std::optional<QDateTime> nextTryAt() const; ///< UTC, while something waits after a failure

signals:
    void succeeded(tierdesk::sync::Rank rank); ///< something was asked of the service, and answered
    void failed(const tierdesk::Error &error, tierdesk::sync::Rank rank, bool isTriedAgain);
    void stateChanged();

private:
    struct Wait {
        std::chrono::milliseconds until; ///< sinceBoot(): nobody can set that clock
        QDateTime at; ///< the same for a person, UTC
    };
    struct Entry {
        ReadJob job;
        Backoff backoff;
        bool isRunning = false;
        bool isToBeReadAgain = false; ///< what we wrote since then may not be in the answer that comes
        bool hasFailed = false;
        std::optional<Wait> held = {}; ///< failed: not tried before that
        bool isHeldByService = false; ///< tried as soon as the service answers anything
    };
    [[nodiscard]] const Entry *find(const QString &key) const;
    [[nodiscard]] Entry *find(const QString &key);
    [[nodiscard]] bool mayStart(const Entry &entry) const;
    void startWhatMay();
    enum class Lane { Listings, Records };
    void startLane(Lane lane, int atATime);
    [[nodiscard]] static bool isIn(Lane lane, Rank rank);
    void start(Entry &entry);
    enum class Asked { Nothing, TheService };
    void end(const QString &key, Asked asked, const std::optional<Error> &error);
    void settle(Entry &entry, const std::optional<Error> &error);
    void hold(Entry &entry, const Error &error);
    void noteService();
    [[nodiscard]] std::optional<Wait> nextWait() const;
    void wakeLater();

    std::chrono::milliseconds m_firstRetry;
    QList<Entry> m_entries;
    std::optional<Wait> m_pause; ///< of the whole background
    QTimer m_wake;
};

} // namespace tierdesk::sync
