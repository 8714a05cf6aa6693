// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/accountchecks.h"

#include "models/domain/newcustomer.h"
#include "models/base/whenanswered.h"
#include "models/sync/session.h"

namespace tierdesk::ui {

AccountChecks::AccountChecks(sync::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void AccountChecks::askRules(const QString &country)
{
    if (country == m_rules.country && m_rulesState != RulesState::NotAsked)
        return;
    m_rules = fallbackCountryRules(country);
    askRulesAgain();
}

void AccountChecks::askRulesAgain()
{
    const int token = ++m_rulesToken;
    m_rulesState = m_rules.country.isEmpty() ? RulesState::NotAsked : RulesState::Asking;
    if (m_rulesState == RulesState::Asking) {
        whenAnswered(
            m_session.countryRules(m_rules.country), this, [this, token](const Result<CountryRules> &rules) {
                if (token != m_rulesToken)
                    return;
                m_rulesState = rules ? RulesState::Known : RulesState::Unchecked;
                if (rules) {
                    const QString country = m_rules.country; // the answer may spell it otherwise
                    m_rules = *rules;
                    m_rules.country = country;
                }
                emit rulesChanged();
            });
    }
    emit rulesChanged();
}

void AccountChecks::askDomain(const QString &prefix)
{
    if (prefix == m_prefix && m_domainState != DomainState::NotAsked
        && m_domainState != DomainState::Unchecked)
        return;
    m_prefix = prefix;
    m_domainState = prefix.isEmpty() ? DomainState::NotAsked : DomainState::Asking;
    emit domainChanged();
    if (m_prefixUnderWay.isEmpty())
        sendDomainQuestion();
}

void AccountChecks::sendDomainQuestion()
{
    m_prefixUnderWay = m_prefix;
    if (m_prefix.isEmpty())
        return;
    NewCustomer asked;
    asked.domainPrefix = m_prefix;
    whenAnswered(m_session.isDomainTaken(asked.domain()), this, [this](const Result<bool> &isTaken) {
        const bool isLate = m_prefixUnderWay != m_prefix;
        m_prefixUnderWay.clear();
        if (isLate) {
            sendDomainQuestion();
            return;
        }
        if (!isTaken)
            m_domainState = DomainState::Unchecked;
        else
            m_domainState = *isTaken ? DomainState::Taken : DomainState::Free;
        emit domainChanged();
    });
}

void AccountChecks::markDomainTaken()
{
    m_domainState = DomainState::Taken;
    emit domainChanged();
}

void AccountChecks::askAddress(const Address &address)
{
    const int token = ++m_addressToken;
    m_addressState = AddressState::Asking;
    emit addressChanged();
    whenAnswered(m_session.validateAddress(address), this, [this, token](const Result<AddressCheck> &check) {
        if (token != m_addressToken)
            return;
        m_addressState = check ? AddressState::Answered : AddressState::Unchecked;
        m_addressCheck = check.value_or(AddressCheck());
        emit addressChanged();
    });
}

void AccountChecks::forgetAddress()
{
    ++m_addressToken;
    if (m_addressState == AddressState::NotAsked)
        return;
    m_addressState = AddressState::NotAsked;
    m_addressCheck = {};
    emit addressChanged();
}

} // namespace tierdesk::ui
