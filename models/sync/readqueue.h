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
};

/// Orders the reading (architecture.md, amendments 7–10): what somebody waits for at once, the listings
/// rank by rank, two jobs of a rank at a time, beside them single customers, one job at a time. A failure that may pass by itself pauses the background for a
/// growing time and keeps the job; any other drops the job and is told.
class ReadQueue : public QObject {
    Q_OBJECT
public:
    explicit ReadQueue(std::chrono::milliseconds firstRetry, QObject *parent = nullptr);

    void add(ReadJob job);
    void tryNow(); ///< ends a pause at once

    [[nodiscard]] std::optional<Rank> currentBackground() const; ///< rank of the listings that is being read
    [[nodiscard]] int waiting(Rank rank) const; ///< queued or running jobs of a rank
    [[nodiscard]] std::optional<QDateTime> nextTryAt() const; ///< UTC, while paused

signals:
    void succeeded();
    void failed(const tierdesk::Error &error);
    void stateChanged();

private:
    struct Entry {
        ReadJob job;
        bool isRunning = false;
        bool isHeld = false; ///< failed: waits for the end of the pause
    };
    [[nodiscard]] Entry *find(const QString &key);
    void startWhatMay();
    enum class Lane { Listings, Records };
    void startLane(Lane lane, int atATime);
    [[nodiscard]] static bool isIn(Lane lane, Rank rank);
    void start(Entry &entry);
    void end(const QString &key, const std::optional<Error> &error);
    void pause(const Error &error);
    void endPause();

    QList<Entry> m_entries;
    Backoff m_backoff;
    QTimer m_pause;
    std::optional<QDateTime> m_nextTryAt;
};

} // namespace tierdesk::sync
