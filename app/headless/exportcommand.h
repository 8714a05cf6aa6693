// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/headless/command.h"
#include "app/profile.h"
#include "models/domain/reseller.h"
#include "models/items/customerexport.h"
#include "models/items/searches.h"

#include <QLocale>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace tierdesk::app {

class Terminal;

/// "tierdesk export": writes a list from the account's replica, beside whoever is writing that.
class ExportCommand : public QObject {
    Q_OBJECT
public:
    ExportCommand(const Command &command, const Profile &profile, const QLocale &locale, Terminal &terminal);
    ~ExportCommand() override; ///< what still runs is told to end

    void start(); ///< answers with ended()

signals:
    void ended(int exitCode);

private:
    void exportList(const CustomersExport &wanted);
    void exportList(const SubscriptionsExport &wanted);
    void exportList(const ResellersExport &wanted);
    void writeCustomers(const CustomersExport &wanted, const items::IdList &rows);
    void writeSubscriptions(const SubscriptionsExport &wanted, const items::KeyList &rows);
    void follow(const QFuture<Result<items::ExportSummary>> &writing);
    void finish(const Result<items::ExportSummary> &summary);
    void fail(const Error &error);
    void refuse(const QString &sentence); ///< what is asked for is not there
    [[nodiscard]] Result<std::optional<Reseller>> find(const ResellerId &reseller) const;
    [[nodiscard]] QString written(qint64 rows) const; ///< in words
    [[nodiscard]] QString vanished(qint64 rows) const;
    [[nodiscard]] QString ofUnknownReseller() const;
    [[nodiscard]] items::StatusWord statusWord() const;
    [[nodiscard]] items::TableFile file(const QString &title, const QString &englishTitle) const;
    [[nodiscard]] items::NamesBy namesBy() const;
    [[nodiscard]] items::Wording wording() const;
    [[nodiscard]] QChar separator() const;
    [[nodiscard]] std::function<bool()> mayGoOn() const;

    Command m_command;
    ExportTarget m_target;
    std::optional<qint64> m_ofUnknownReseller; ///< left out by a filter by reseller, maybe wrongly
    Profile m_profile;
    QLocale m_locale; ///< of order, and of the words if they were asked for
    Terminal &m_terminal;
    std::shared_ptr<std::atomic_bool> m_isStopped = std::make_shared<std::atomic_bool>(false);
};

} // namespace tierdesk::app
