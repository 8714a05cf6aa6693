// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/reviewpage.h"

#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/wizards/pagescroll.h"
#include "ui/wizards/factsgrid.h"
#include "ui/wizards/linestable.h"
#include "ui/wizards/stepsview.h"

#include <QVBoxLayout>

namespace tierdesk::ui {

ReviewPage::ReviewPage(QWidget *parent)
    : Ground(QPalette::Base, parent)
    , m_sentence(new TextLabel(QString(), TextStyle::Body, Tone::Secondary))
    , m_message(new MessageBar)
    , m_note(new MessageBar)
    , m_steps(new StepsView)
{
    build();
    setOperation(nullptr);
}

void ReviewPage::build()
{
    auto *const content = new Ground(QPalette::Base);
    m_sections = new QVBoxLayout(content);
    m_sections->setContentsMargins(unit(7), unit(5), unit(7), unit(5));
    m_sections->setSpacing(unit(2));
    m_sections->addWidget(new PageHead(tr("Review")));
    m_sentence->setWordWrap(true);
    m_sections->addWidget(m_sentence);
    m_sections->addWidget(m_message);
    m_message->clear();
    m_body = new QWidget;
    m_sections->addWidget(m_body);
    m_sections->addWidget(m_note);
    m_sections->addWidget(m_steps);
    m_sections->addStretch();
    m_note->showMessage(Gravity::Info, tr("Prices are known only once the cart exists."),
        tr("Tierdesk makes the cart after Submit, for the customer it has created."));

    auto *const area = new PageScroll(content);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
}

void ReviewPage::setContent(const NewCustomer &content)
{
    m_updates.clear();
    auto *const body = new QWidget;
    m_bodyLines = new QVBoxLayout(body);
    m_bodyLines->setContentsMargins(0, unit(2), 0, unit(2));
    m_bodyLines->setSpacing(unit(2));
    addAccount(content);
    addReseller(content);
    addAgreement(content);
    addSubscriptions(content);
    delete m_sections->replaceWidget(m_body, body);
    m_body->hide();
    m_body->deleteLater();
    m_body = body;
    const bool hasOrder = !content.customerAcceptsLater && !content.lines.isEmpty();
    if (!m_isSubmitted) {
        m_sentence->setText(hasOrder
                ? tr("Nothing has been sent yet. Submit creates the customer, then places the order.")
                : tr("Nothing has been sent yet. Submit creates the customer."));
        m_note->setVisible(hasOrder);
    }
}

void ReviewPage::addSection(const QString &title, const QString &updateName, void (ReviewPage::*signal)())
{
    if (m_bodyLines->count() > 0) {
        m_bodyLines->addSpacing(unit(1));
        m_bodyLines->addWidget(new Hairline);
    }
    auto *const head = new QHBoxLayout;
    head->addWidget(new TextLabel(title, TextStyle::Strong), 1);
    auto *const link = new LinkButton(tr("Update"));
    link->setAccessibleDescription(updateName);
    link->setToolTip(updateName);
    if (m_isSubmitted)
        link->hide(); // never shown before it has a parent: it would be a window of its own
    connect(link, &QPushButton::clicked, this, signal);
    head->addWidget(link);
    m_updates.append(link);
    m_bodyLines->addLayout(head);
}

void ReviewPage::addAccount(const NewCustomer &content)
{
    using F = NewCustomerField;
    addSection(tr("Account info"), tr("Update account info"), &ReviewPage::accountUpdateRequested);
    auto *const facts = new FactsGrid;
    const Address &address = content.address;
    facts->add(fieldLabel(F::CompanyName), content.companyName);
    facts->add(fieldLabel(F::Country), countryName(address.country));
    facts->add(fieldLabel(F::DomainPrefix), content.domain());
    facts->add(tr("Address"), addressLine(address));
    facts->add(registrationNumberShortName(address.country), content.registrationNumber);
    facts->add(fieldLabel(F::Culture), cultureName(content.culture));
    facts->add(tr("Contact person"), personName(address.firstName, address.lastName));
    facts->add(fieldLabel(F::Email), content.email);
    facts->add(fieldLabel(F::PhoneNumber), address.phoneNumber);
    m_bodyLines->addWidget(facts);
}

void ReviewPage::addReseller(const NewCustomer &content)
{
    addSection(
        tr("Indirect reseller"), tr("Update the indirect reseller"), &ReviewPage::resellerUpdateRequested);
    auto *const facts = new FactsGrid;
    facts->add(tr("Name"), content.reseller.name);
    facts->add(tr("MPN ID / PLA ID"), content.reseller.number.toString());
    facts->addWide(associationText(content.reseller.name));
    m_bodyLines->addWidget(facts);
}

void ReviewPage::addAgreement(const NewCustomer &content)
{
    addSection(tr("Microsoft Customer Agreement"), tr("Update the customer agreement"),
        &ReviewPage::agreementUpdateRequested);
    auto *const facts = new FactsGrid;
    if (content.customerAcceptsLater) {
        facts->addWide(tr("The customer will accept the agreement later. Nothing can be ordered before."));
    } else {
        facts->add(tr("Accepted by"), personName(content.acceptance.firstName, content.acceptance.lastName));
        facts->add(tr("Accepted on"), dateText(content.acceptance.acceptedOn));
    }
    m_bodyLines->addWidget(facts);
}

void ReviewPage::addSubscriptions(const NewCustomer &content)
{
    if (content.customerAcceptsLater)
        return;
    addSection(
        tr("Subscriptions"), tr("Update the subscriptions"), &ReviewPage::subscriptionsUpdateRequested);
    if (content.lines.isEmpty()) {
        m_bodyLines->addWidget(new TextLabel(
            tr("No subscription is ordered with this customer."), TextStyle::Body, Tone::Secondary));
        return;
    }
    auto *const lines = new LinesTable;
    lines->showChoice(content);
    m_bodyLines->addWidget(lines);
}

void ReviewPage::setOperation(const Operation *operation)
{
    m_isSubmitted = operation != nullptr;
    m_steps->setVisible(m_isSubmitted);
    if (m_isSubmitted) {
        m_note->hide();
        m_steps->showOperation(*operation);
        m_sentence->setText(tr("This is being sent to Microsoft. You can put the window aside meanwhile."));
    }
    for (LinkButton *const link : std::as_const(m_updates))
        if (m_isSubmitted)
            link->hide(); // never shown before it has a parent: it would be a window of its own
}

} // namespace tierdesk::ui
