// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sandbox/faults.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

namespace tierdesk::sandbox {

/// Which edition of the documents the answers follow.
enum class Edition { Y2021, Y2023 };

/// How many resellers, customers and subscriptions the documented samples name. They are among those that a new
/// state is asked to have, and are left out where fewer are asked for.
inline constexpr int kDocumentedResellers = 2;
inline constexpr int kDocumentedCustomers = 18;
inline constexpr int kDocumentedSubscriptions = 7;

/// How a sandbox is set up; the options of `tierdesk-sandbox` map to these one by one.
struct Options {
    quint16 port = 0; ///< 0 = a free one
    QString stateFile; ///< SQLite; empty = in memory
    bool startFresh = false;
    int resellers = 60;
    int customers = 2000;
    int subscriptions = -1; ///< -1 = believable for the number of customers
    quint32 seed = 1; ///< the same seed gives the same data
    Edition edition = Edition::Y2023;
    int requestsPerMinute = 500;
    bool forgetRequestIds = false; ///< act like a service that has forgotten every MS-RequestId
    FaultScript faults; ///< what it does wrong from the start
    QByteArray controlToken; ///< whoever has it may change the faults while it runs; empty = nobody may
    std::function<QDateTime()> clock; ///< UTC; empty = the real one. Tests let time pass with it
};

/// Where a running sandbox is to be found.
struct Address {
    QUrl baseUrl;
    QUrl authority;
    QString clientId;
    QString tenantId;
    QString accountName; ///< the distributor's name
};

/// How much there is in a state.
struct Counts {
    qint64 resellers = 0;
    qint64 customers = 0;
    qint64 subscriptions = 0;
};

/// A loopback service that speaks the documented Partner Center REST contract (127.0.0.1 only). Every answer
/// is computed from its own SQLite state. Runs in the thread it was started in, which needs an event loop.
class Server : public QObject {
    Q_OBJECT
public:
    /// Error::code of a state file that is damaged or of another version: it is of no use any more.
    static constexpr int kUselessState = 100003;

    explicit Server(Options options, QObject *parent = nullptr);
    ~Server() override;

    /// Opens or makes the state (default data takes a moment), then listens. Errors: Storage, or Offline if
    /// the port is taken.
    [[nodiscard]] Result<Address> listen();

    // After listen():
    /// Which of "resellers", "customers", "subscriptions" and "seed" count for nothing, because the state was there
    /// before and was made from others.
    [[nodiscard]] QStringList unusedOptions() const;
    [[nodiscard]] Counts counts() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tierdesk::sandbox
