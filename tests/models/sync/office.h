// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/server.h"
#include "models/store/customertable.h"
#include "models/store/resellertable.h"
#include "models/sync/session.h"
#include "tests/support/wait.h"

#include <QTemporaryDir>

#include <memory>

namespace tierdesk::test {

/// A data folder and the session that is open on it, as the window would have it. Leaving a session is what a
/// crash leaves: nothing is said, nothing is tidied up.
class Office {
public:
    /// `address` may be a proxy's; waiting times are short.
    explicit Office(const sandbox::Address &address);
    ~Office();

    void open(); ///< a new session on the same folder
    void crash(); ///< the session is gone, wherever it was
    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    [[nodiscard]] sync::Session &session() { return *m_session; }
    [[nodiscard]] sync::SessionOptions &options() { return m_options; }
    void moveTo(const sandbox::Address &address); ///< for the next open()

    /// Reads until the background has nothing to do any more.
    void readEverything();

    [[nodiscard]] QList<store::CustomerRow> customers(); ///< by name, without gone ones
    [[nodiscard]] std::optional<store::CustomerRow> customerWithDomain(const QString &domain);
    [[nodiscard]] QList<store::ResellerRow> resellers();
    [[nodiscard]] Reseller activeReseller(); ///< one that has a number

    /// The operation as last announced, or as it stood when the session opened; nothing = not heard of yet.
    [[nodiscard]] std::optional<Operation> latest(const OperationId &id) const;
    [[nodiscard]] const QList<Operation> &heard() const { return m_heard; }
    /// Waits until the operation ends in one of the three states that a person sees as an end.
    [[nodiscard]] Operation finished(const OperationId &id);
    [[nodiscard]] Operation stored(const OperationId &id); ///< as the desk file has it

private:
    QTemporaryDir m_folder;
    sync::SessionOptions m_options;
    QObject m_parent;
    sync::Session *m_session = nullptr;
    QList<Operation> m_heard;
};

/// A new customer as a clerk would type it in, with one product; Austrian, so that no registration number is
/// asked for.
[[nodiscard]] NewCustomer contoso(const Reseller &reseller, const QString &domainPrefix);
[[nodiscard]] ChosenLine businessBasic(int quantity);
[[nodiscard]] ChosenLine exchangePlan1(int quantity);

} // namespace tierdesk::test
