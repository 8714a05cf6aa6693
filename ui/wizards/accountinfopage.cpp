// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/accountinfopage.h"

#include "ui/style/style.h"
#include "ui/text/labels.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/wizards/pagescroll.h"
#include "ui/wizards/accountchecks.h"
#include "ui/wizards/accountform.h"
#include "ui/wizards/addressverdict.h"
#include "ui/wizards/fieldset.h"
#include "ui/text/operationwords.h"
#include "ui/wizards/resellerpanel.h"

#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace tierdesk::ui {

namespace {

constexpr int kPanelWidth = 62; // in units: as wide as the picture of the look has it
constexpr int kFormWidth = 190;
constexpr int kLeastForPanelBeside = 160;

bool isOfAddress(NewCustomerField which)
{
    using F = NewCustomerField;
    return which == F::AddressLine1 || which == F::AddressLine2 || which == F::PostalCode || which == F::City
        || which == F::State || which == F::Country;
}

/// Only what the service is asked about: the contact stands in the same record.
Address placeOf(Address address)
{
    address.firstName.clear();
    address.lastName.clear();
    address.phoneNumber.clear();
    return address;
}

/// Whether one of the two ways was chosen: accepted, or accepts later.
bool isAgreementStated(const NewCustomer &draft)
{
    return draft.customerAcceptsLater || draft.acceptance.acceptedOn.isValid();
}

/// What is said to be missing first is what is read first: in Hungarian the family name.
NewCustomerField placeOnPage(NewCustomerField which)
{
    using F = NewCustomerField;
    if (!isFamilyNameFirst())
        return which;
    switch (which) {
    case F::FirstName:
        return F::LastName;
    case F::LastName:
        return F::FirstName;
    case F::AcceptedFirstName:
        return F::AcceptedLastName;
    case F::AcceptedLastName:
        return F::AcceptedFirstName;
    default:
        return which;
    }
}

bool isFormOfDomain(const NewCustomer &draft)
{
    for (const FieldFault &fault : validateAccountInfo(draft, {}, QDate())) {
        if (fault.field == NewCustomerField::DomainPrefix)
            return false;
    }
    return true;
}

} // namespace

AccountInfoPage::AccountInfoPage(AccountChecks &checks, QWidget *parent)
    : Ground(QPalette::Base, parent)
    , m_checks(checks)
    , m_form(new AccountForm)
    , m_panel(new ResellerPanel)
    , m_message(new MessageBar)
    , m_refusal(new MessageBar)
{
    build();
    connect(m_form, &AccountForm::edited, this, &AccountInfoPage::follow);
    connect(&m_form->fields(), &FieldSet::left, this, &AccountInfoPage::leave);
    connect(
        &m_form->addressVerdict(), &AddressVerdict::suggestionChosen, this, &AccountInfoPage::takeSuggestion);
    connect(&m_form->addressVerdict(), &AddressVerdict::checkRequested, this, [this] {
        m_checkedAddress = placeOf(typed().address);
        m_checks.askAddress(m_checkedAddress);
    });
    connect(m_panel, &ResellerPanel::resellerChosen, this, [this](const Reseller &reseller) {
        m_reseller = reseller;
        m_panel->setReseller(reseller);
        m_panel->setFault({});
        emit edited();
        refreshFaults();
    });
    connect(&m_checks, &AccountChecks::rulesChanged, this, &AccountInfoPage::showRules);
    connect(&m_checks, &AccountChecks::domainChanged, this, &AccountInfoPage::showDomain);
    connect(&m_checks, &AccountChecks::addressChanged, this, &AccountInfoPage::showAddress);
}

void AccountInfoPage::build()
{
    auto *const form = new Ground(QPalette::Base);
    m_formColumn = form;
    auto *const lines = new QVBoxLayout(form);
    // The scroll bar's room is kept, so that the fields do not jump when the agreement makes the page longer.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    lines->setContentsMargins(unit(7), unit(5), unit(7) - bar, unit(5));
    lines->setSpacing(unit(2));
    lines->addWidget(new PageHead(tr("Account info")));
    auto *const sentence = new TextLabel(tr("The exact legal name, no abbreviation and no test name, and the "
                                            "full address. Fields without a note are required."),
        TextStyle::Body, Tone::Secondary);
    sentence->setWordWrap(true);
    lines->addWidget(sentence);
    lines->addWidget(m_refusal);
    lines->addWidget(m_message);
    lines->addSpacing(unit());
    m_form->setMaximumWidth(unit(kFormWidth));
    lines->addWidget(m_form);
    lines->addStretch();
    m_message->clear();
    m_refusal->clear();

    auto *const content = new Ground(QPalette::Base);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    m_content->addWidget(form, 1);

    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    auto *const scroll = new PageScroll(content);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_columns->addWidget(scroll, 1);
    m_panelLine = new Hairline(Qt::Vertical, this);
    m_columns->addWidget(m_panelLine);
    placePanel(true);
}

/// Beside the form the panel stays where it is. Where the window is narrow it stands above the form, in brief,
/// and scrolls with it: whose customer it is must be in sight.
void AccountInfoPage::placePanel(bool isBeside)
{
    QBoxLayout *const place = isBeside ? m_columns : m_content;
    if (place->indexOf(m_panel) >= 0)
        return;
    (isBeside ? m_content : m_columns)->removeWidget(m_panel);
    place->insertWidget(isBeside ? -1 : 0, m_panel);
    m_panel->setCompact(!isBeside);
    m_panelLine->setVisible(isBeside);
    const int edge = unit(isBeside ? 5 : 7); // below the form its words begin where the form does
    m_panel->layout()->setContentsMargins(edge, unit(5), edge, unit(5));
    m_panel->setMinimumWidth(isBeside ? unit(kPanelWidth) : 0);
    m_panel->setMaximumWidth(isBeside ? unit(kPanelWidth) : QWIDGETSIZE_MAX);
}

void AccountInfoPage::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    // The form's own least width depends on the language: long words push the side above it.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    placePanel(width() >= qMax(unit(kLeastForPanelBeside),
                   m_formColumn->minimumSizeHint().width() + bar + unit(kPanelWidth)));
}

NewCustomer AccountInfoPage::typed() const
{
    NewCustomer content;
    writeTo(content);
    return content;
}

void AccountInfoPage::setContent(const NewCustomer &content)
{
    m_isFilling = true; // what comes of it is nobody's typing
    m_reseller = content.reseller;
    m_panel->setReseller(content.reseller);
    m_form->setContent(content);
    m_checks.askRules(content.address.country.toUpper());
    m_form->setContent(content); // again, with the choices of the country
    if (!content.domainPrefix.isEmpty() && isFormOfDomain(content))
        m_checks.askDomain(content.domainPrefix);
    m_isFilling = false;
    showAddress();
    refreshFaults();
}

void AccountInfoPage::writeTo(NewCustomer &content) const
{
    content.reseller = m_reseller;
    m_form->writeTo(content);
}

void AccountInfoPage::setResellers(const QList<Reseller> &resellers)
{
    m_panel->setChoices(resellers);
    for (const Reseller &reseller : resellers) {
        if (reseller.id == m_reseller.id && reseller != m_reseller) {
            m_reseller = reseller; // a draft that was put aside may know an older state
            m_panel->setReseller(reseller);
            refreshFaults();
        }
    }
}

QList<FieldFault> AccountInfoPage::faults(QDate today) const
{
    const NewCustomer draft = typed();
    QList<FieldFault> all = validateAccountInfo(draft, m_checks.rules(), today);
    if (!isAgreementStated(draft)) { // neither way is chosen yet: the signer's fields are not on the page
        all.removeIf([](const FieldFault &fault) { return fault.field > NewCustomerField::PhoneNumber; });
        all.append({NewCustomerField::AcceptedOn, FieldFault::Reason::Missing});
    }
    if (m_checks.domainState() == AccountChecks::DomainState::Taken)
        all.append({NewCustomerField::DomainPrefix, FieldFault::Reason::Taken});
    std::stable_sort(all.begin(), all.end(),
        [](const FieldFault &a, const FieldFault &b) { return placeOnPage(a.field) < placeOnPage(b.field); });
    return all;
}

void AccountInfoPage::refreshFaults()
{
    if (m_isFilling)
        return;
    const QList<FieldFault> all = faults(QDate::currentDate());
    m_form->fields().showFaults(all, typed(), m_checks.rules());
    QString ofReseller;
    for (const FieldFault &fault : all) {
        if (fault.field == NewCustomerField::Reseller)
            ofReseller = faultText(fault, typed(), m_checks.rules());
    }
    if (!ofReseller.isEmpty())
        m_panel->setFault(ofReseller);
    emit faultsChanged();
}

void AccountInfoPage::follow(NewCustomerField which)
{
    m_form->fields().dropRefusal(which);
    const NewCustomer draft = typed();
    if (which == NewCustomerField::Country)
        m_checks.askRules(draft.address.country);
    if (which == NewCustomerField::DomainPrefix)
        m_checks.askDomain(isFormOfDomain(draft) ? draft.domainPrefix : QString());
    if (isOfAddress(which) && placeOf(draft.address) != m_checkedAddress)
        m_checks.forgetAddress();
    showAddress();
    emit edited();
    refreshFaults();
}

/// The address is checked once it is whole and one of its fields was left.
void AccountInfoPage::leave(NewCustomerField which)
{
    if (which == NewCustomerField::RegistrationNumber)
        normalizeRegistrationNumber();
    if (isOfAddress(which) && !m_isReadOnly) {
        const Address place = placeOf(typed().address);
        bool isWhole = true;
        for (const FieldFault &fault : faults(QDate::currentDate()))
            isWhole = isWhole && !isOfAddress(fault.field);
        if (isWhole && !place.city.isEmpty() && place != m_checkedAddress) {
            m_checkedAddress = place;
            m_checks.askAddress(place);
        }
    }
    refreshFaults();
}

void AccountInfoPage::normalizeRegistrationNumber()
{
    auto *const edit =
        qobject_cast<QLineEdit *>(m_form->fields().field(NewCustomerField::RegistrationNumber)->control());
    const QString wanted = normalizedRegistrationNumber(edit->text(), m_checks.rules());
    if (!m_isReadOnly && !edit->hasFocus() && wanted != edit->text())
        edit->setText(wanted);
}

void AccountInfoPage::showRules()
{
    const auto state = m_checks.rulesState();
    m_form->setRules(m_checks.rules(), state == AccountChecks::RulesState::Known);
    m_message->clear();
    if (state == AccountChecks::RulesState::Unchecked) {
        m_message->showMessage(Gravity::Warning, tr("The rules of this country could not be read."),
            tr("The form is checked only roughly. You can go on; Microsoft decides when you submit."));
        m_message->addLink(tr("Try again"), this, [this] { m_checks.askRulesAgain(); });
    }
    if (m_isFilling)
        return;
    normalizeRegistrationNumber(); // it may have been left before the country's pattern was known
    emit edited(); // the language may have become another one
    refreshFaults();
}

void AccountInfoPage::showDomain()
{
    QString news;
    QString hint;
    switch (m_checks.domainState()) {
    case AccountChecks::DomainState::Free:
        news = tr("The domain name is free");
        break;
    case AccountChecks::DomainState::Asking:
        hint = tr("Checking whether it is free…");
        break;
    case AccountChecks::DomainState::Unchecked:
        hint = tr("Whether it is free could not be checked. You can go on.");
        break;
    case AccountChecks::DomainState::NotAsked:
    case AccountChecks::DomainState::Taken:
        break;
    }
    m_form->fields().setGoodNews(NewCustomerField::DomainPrefix, news);
    m_form->fields().setHint(NewCustomerField::DomainPrefix, hint);
    refreshFaults();
}

void AccountInfoPage::showAddress()
{
    const Address address = typed().address;
    m_form->addressVerdict().setCanCheck(
        !m_isReadOnly && !address.line1.isEmpty() && !address.city.isEmpty() && !address.country.isEmpty());
    m_form->addressVerdict().show(m_checks.addressState(), m_checks.addressCheck(), address);
}

void AccountInfoPage::takeSuggestion(const Address &suggestion)
{
    NewCustomer draft = typed();
    const Address before = draft.address;
    draft.address = suggestion;
    draft.address.country = before.country;
    draft.address.firstName = before.firstName;
    draft.address.lastName = before.lastName;
    draft.address.phoneNumber = before.phoneNumber;
    m_form->setContent(draft);
    m_checkedAddress = placeOf(typed().address);
    m_checks.askAddress(m_checkedAddress);
    emit edited();
    refreshFaults();
}

void AccountInfoPage::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_form->setReadOnly(isReadOnly);
    m_panel->setReadOnly(isReadOnly);
}

void AccountInfoPage::showAllFaults()
{
    m_form->fields().markAllLeft();
    refreshFaults();
}

void AccountInfoPage::showRefusal(NewCustomerField which, const QString &sentence)
{
    if (which == NewCustomerField::Reseller)
        m_panel->setFault(sentence);
    m_form->fields().setRefusal(
        which == NewCustomerField::Language ? NewCustomerField::Culture : which, sentence);
    refreshFaults();
    focusField(which);
}

void AccountInfoPage::showMessage(const QString &fact, const QString &meaning, const QString &details)
{
    m_refusal->clear();
    m_refusal->showMessage(Gravity::Danger, fact, messageMeaning(meaning, details));
}

void AccountInfoPage::focusField(NewCustomerField which)
{
    if (which == NewCustomerField::Reseller)
        m_panel->openChoice();
    else if (which == NewCustomerField::AcceptedOn && !isAgreementStated(typed()))
        m_form->focusAgreementChoice();
    else
        m_form->fields().focus(which);
}

QString AccountInfoPage::nameOf(NewCustomerField which) const
{
    if (which == NewCustomerField::AcceptedOn && !isAgreementStated(typed()))
        return tr("Microsoft Customer Agreement");
    if (which == NewCustomerField::RegistrationNumber)
        return registrationNumberShortName(m_checks.rules().country);
    return fieldLabel(which);
}

void AccountInfoPage::chooseReseller()
{
    m_panel->openChoice();
}

} // namespace tierdesk::ui
