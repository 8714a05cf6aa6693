// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/address.h"
#include "models/domain/countryrules.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace tierdesk::sync {
class Session;
}

namespace tierdesk::ui {

/// What the service says about an account while it is typed: the country's rules, whether the domain is free,
/// what it thinks of the address. Answers that came too late for what is asked now are dropped. None of it is
/// needed to go on: what cannot be had is unchecked, and the page says so.
class AccountChecks : public QObject {
    Q_OBJECT
public:
    enum class RulesState { NotAsked, Asking, Known, Unchecked };
    enum class DomainState { NotAsked, Asking, Free, Taken, Unchecked };
    enum class AddressState { NotAsked, Asking, Answered, Unchecked };

    explicit AccountChecks(sync::Session &session, QObject *parent = nullptr);

    void askRules(const QString &country);
    void askRulesAgain();
    [[nodiscard]] RulesState rulesState() const { return m_rulesState; }
    /// What is known without asking until the answer comes.
    [[nodiscard]] const CountryRules &rules() const { return m_rules; }

    /// Asks at once, or as soon as the answer to the last question is there: one question at a time.
    void askDomain(const QString &prefix);
    [[nodiscard]] DomainState domainState() const { return m_domainState; }
    void markDomainTaken(); ///< the service said so when the customer was to be created

    void askAddress(const Address &address);
    void forgetAddress(); ///< the address was changed
    [[nodiscard]] AddressState addressState() const { return m_addressState; }
    [[nodiscard]] const AddressCheck &addressCheck() const { return m_addressCheck; }

signals:
    void rulesChanged();
    void domainChanged();
    void addressChanged();

private:
    void sendDomainQuestion();

    sync::Session &m_session;
    CountryRules m_rules;
    RulesState m_rulesState = RulesState::NotAsked;
    int m_rulesToken = 0;
    QString m_prefix;
    QString m_prefixUnderWay; ///< empty = no question is on its way
    DomainState m_domainState = DomainState::NotAsked;
    AddressCheck m_addressCheck;
    AddressState m_addressState = AddressState::NotAsked;
    int m_addressToken = 0;
};

} // namespace tierdesk::ui
