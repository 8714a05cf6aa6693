// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first two steps of adding a customer: the customer itself and its agreement.
#include "models/sync/operationrun.h"

#include "models/domain/refusal.h"

#include <algorithm>
#include <utility>

namespace tierdesk::sync {

using partnercenter::CreatedCustomer;
using partnercenter::Priority;
using partnercenter::WriteIds;

namespace {

constexpr int kAgreementConfirmedAlready = 600061; // contract.md 7.12
constexpr QLatin1String kCustomerAgreement {"MicrosoftCustomerAgreement"};

bool isSame(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

// Step Customer

void OperationRun::createCustomer()
{
    transmit([this](const WriteIds &ids) {
        m_account.api.createCustomer(
            m_operation.newCustomer(), ids, whileAlive(this, [this](const Result<CreatedCustomer> &created) {
                if (created)
                    takeCustomer(*created);
                else
                    stepFailed(created.error());
            }));
    });
}

void OperationRun::takeCustomer(const CreatedCustomer &created)
{
    m_operation.customer = created.details.customer.id;
    m_operation.userName = created.userName;
    m_operation.passwordLost = created.password.isEmpty(); // a repeated answer may lack it
    if (!created.password.isEmpty())
        emit passwordCame(m_operation.id, created.password);
    CustomerDetails details = created.details;
    details.associatedReseller = m_operation.newCustomer().reseller.id;
    markDone();
    saveThen([this, details] {
        emit customerExists(m_operation, details);
        advance();
    });
}

void OperationRun::findCustomer()
{
    m_account.api.customersByDomain(Priority::Foreground, m_operation.newCustomer().domain(),
        whileAlive(this, [this](const Result<Listing<Customer>> &found) {
            if (!found)
                return readFailed(found.error());
            // The service finds by the beginning of the domain: only the whole of it counts.
            const auto match =
                std::find_if(found->items.begin(), found->items.end(), [this](const Customer &customer) {
                    return isSame(customer.domain, m_operation.newCustomer().domain());
                });
            // What cannot be read may be ours: as long as there is such an item, nothing is proven.
            if (match == found->items.end() && !found->unreadable.isEmpty())
                return wait(OperationState::Unclear, reason());
            if (match == found->items.end())
                return isGivenUp() || (m_refusal && isDomainTaken(*m_refusal)) ? lookAgain() : disproved();
            if (!isSame(match->companyName, m_operation.newCustomer().companyName))
                return disproved();
            judgeCandidate(*match);
        }));
}

/// A domain that is taken by nobody in the listing, or by a customer of our name whose reseller is not listed:
/// our first attempt may have taken it, and the listings may lag (quirks.md 77). Called free too early, a second
/// customer would follow under another domain.
void OperationRun::lookAgain()
{
    if (isSentBefore(kLongestLag))
        return disproved();
    wait(OperationState::Unclear, reason());
}

void OperationRun::judgeCandidate(const Customer &candidate)
{
    m_account.api.resellersOfCustomer(Priority::Foreground, candidate.id,
        whileAlive(this, [this, candidate](const Result<Listing<Reseller>> &resellers) {
            if (!resellers)
                return readFailed(resellers.error());
            const bool isOurs = std::any_of(
                resellers->items.begin(), resellers->items.end(), [this](const Reseller &reseller) {
                    return reseller.id == m_operation.newCustomer().reseller.id;
                });
            if (isOurs)
                adoptCustomer(candidate);
            else if (resellers->items.isEmpty() || !resellers->unreadable.isEmpty())
                lookAgain(); // only another reseller is a sign that it is not ours
            else
                disproved();
        }));
}

void OperationRun::adoptCustomer(const Customer &found)
{
    m_operation.customer = found.id;
    m_operation.userName.clear(); // never told to us, never invented
    m_operation.passwordLost = true;
    current().adopted = true;
    markDone();
    CustomerDetails details;
    details.customer = found;
    saveThen([this, details] {
        emit customerExists(m_operation, details);
        advance();
    });
}

// Step Agreement

void OperationRun::confirmAgreement()
{
    m_account.api.agreementTemplates(
        whileAlive(this, [this](const Result<QList<AgreementTemplate>> &templates) {
            if (!templates)
                return readFailed(templates.error());
            // Without its type the service would offer an older agreement (quirks.md 61).
            const AgreementTemplate *newest = nullptr;
            for (const AgreementTemplate &candidate : *templates)
                if (isSame(candidate.type, kCustomerAgreement)
                    && (newest == nullptr || candidate.versionRank > newest->versionRank))
                    newest = &candidate;
            if (newest == nullptr)
                return readFailed({Error::Kind::BadAnswer, 0, 200,
                    QStringLiteral("no template of the customer agreement"), {}, {}, {}});
            sendAgreement(newest->id);
        }));
}

void OperationRun::sendAgreement(const TemplateId &templateId)
{
    transmit([this, templateId](const WriteIds &ids) {
        m_account.api.confirmAgreement(*m_operation.customer, templateId,
            m_operation.newCustomer().acceptance, ids,
            whileAlive(this, [this](const Result<RecordedAgreement> &recorded) {
                if (recorded)
                    return succeed();
                if (recorded.error().code == kAgreementConfirmedAlready) {
                    current().adopted = true;
                    return succeed();
                }
                stepFailed(recorded.error());
            }));
    });
}

void OperationRun::findAgreement()
{
    m_account.api.agreementsOf(
        *m_operation.customer, whileAlive(this, [this](const Result<QList<RecordedAgreement>> &recorded) {
            if (!recorded)
                return readFailed(recorded.error());
            const AgreementAcceptance &ours = m_operation.newCustomer().acceptance;
            const bool isRecorded =
                std::any_of(recorded->begin(), recorded->end(), [&ours](const RecordedAgreement &record) {
                    return isSame(record.type, kCustomerAgreement)
                        && isSame(record.acceptance.email, ours.email)
                        && isSame(record.acceptance.lastName, ours.lastName);
                });
            if (!isRecorded)
                return disproved();
            current().adopted = true;
            succeed();
        }));
}

} // namespace tierdesk::sync
