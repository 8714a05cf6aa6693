// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/server.h"

#include <QString>
#include <QStringList>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace tierdesk::test {

/// A small world: 5 resellers and 20 customers beside those of the documented samples, and no throttle.
[[nodiscard]] sandbox::Options smallSandbox();

/// A real sandbox in its own thread, with its state in a file of a temporary folder; stopped when it goes.
class SandboxFixture {
public:
    explicit SandboxFixture(sandbox::Options options = smallSandbox());
    ~SandboxFixture();
    SandboxFixture(const SandboxFixture &) = delete;
    SandboxFixture &operator=(const SandboxFixture &) = delete;

    [[nodiscard]] const sandbox::Address &address() const { return m_address; }
    [[nodiscard]] QUrl baseUrl() const { return m_address.baseUrl; }
    [[nodiscard]] QString stateFile() const { return m_options.stateFile; }

    /// Ends the server; start() brings it back with the same state on the same port.
    void stop();
    void start();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

    // What the sandbox's own state says, for tests of "exactly once". Read from the file, beside the server.
    [[nodiscard]] int customerCount() const;
    [[nodiscard]] int resellerCount() const;
    /// How many customers have this domain ("contoso.onmicrosoft.com"): 0 or 1, if all is well.
    [[nodiscard]] int customersWithDomain(const QString &domain) const;
    /// How many customers have this company name.
    [[nodiscard]] int customersNamed(const QString &name) const;
    [[nodiscard]] QString customerIdOf(const QString &domain) const; ///< empty if there is none
    [[nodiscard]] int orderCount() const;
    /// The order ids of a customer.
    [[nodiscard]] QStringList ordersOf(const QString &customerId) const;
    [[nodiscard]] int cartCountOf(const QString &customerId) const;
    [[nodiscard]] int agreementCountOf(const QString &customerId) const;
    [[nodiscard]] int subscriptionCountOf(const QString &customerId) const;
    /// Tenant ids of the resellers that are Active, in the order of the listing.
    [[nodiscard]] QStringList activeResellerIds() const;
    [[nodiscard]] QStringList resellerIdsOf(const QString &customerId) const;

    // What happens in the world without anybody calling the API.
    /// Makes every availability id of a product stale; without a product, of all of them.
    void rollCatalog(const QString &productId = {});
    /// The state of a partnership: "Active" or another word.
    void setResellerState(const QString &resellerId, const QString &state);
    /// Removes a customer as if the partnership with it had ended elsewhere.
    void forgetCustomer(const QString &customerId);

    /// The first column of the first row of a statement on the state file.
    [[nodiscard]] QVariant query(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] QStringList column(const QString &sql, const QVariantList &values = {}) const;

private:
    void endServer();
    void keepPort();

    QTemporaryDir m_folder;
    sandbox::Options m_options;
    sandbox::Address m_address;
    std::unique_ptr<QThread> m_thread;
    sandbox::Server *m_server = nullptr; ///< lives in m_thread
    std::unique_ptr<QTcpSocket> m_portKept; ///< while there is no server
};

} // namespace tierdesk::test
