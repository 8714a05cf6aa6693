// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/accountform.h"

#include "ui/style/style.h"
#include "ui/text/labels.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizards/addressverdict.h"
#include "ui/wizards/agreementsection.h"
#include "ui/wizards/choicebox.h"
#include "ui/wizards/fieldset.h"
#include "ui/wizards/suffixedit.h"

#include <QAbstractItemView>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

constexpr int kColumns = 6;

/// What a country's cultures are as far as the operating system's data say so: for the time without the
/// service.
QStringList likelyCultures(const QString &country)
{
    QStringList cultures;
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory != QLocale::AnyTerritory) {
        for (const QLocale &locale :
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
            cultures.append(locale.name().replace(u'_', u'-'));
    }
    cultures.append(u"en-US"_s);
    cultures.removeDuplicates();
    return cultures;
}

} // namespace

AccountForm::AccountForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_fields(new FieldSet(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(unit(4));
    m_grid->setVerticalSpacing(unit(1) / 2);
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    addCompany();
    addAddress();
    addContact();
    addSection(tr("Microsoft Customer Agreement"));
    m_agreement = new AgreementSection(*m_fields, this);
    m_grid->addWidget(m_agreement, m_row++, 0, 1, kColumns);
    connect(m_agreement, &AgreementSection::edited, this, &AccountForm::edited);
    m_grid->setRowStretch(m_row, 1);
    setRules({}, false);
}

void AccountForm::addSection(const QString &title)
{
    if (m_row > 0)
        m_grid->setRowMinimumHeight(m_row++, unit(2));
    m_grid->addWidget(new TextLabel(title, TextStyle::Strong), m_row++, 0, 1, kColumns);
    m_grid->setRowMinimumHeight(m_row++, unit(1));
}

Field *AccountForm::addField(NewCustomerField which, QWidget *control, int column, int span, bool isOptional)
{
    auto *const field =
        new Field(fieldLabel(which), control, isOptional ? Need::Optional : Need::Required, this);
    m_grid->addWidget(field, m_row, column, 1, span, Qt::AlignTop);
    m_fields->add(which, field);
    return field;
}

Field *AccountForm::addText(
    NewCustomerField which, QString &(*member)(NewCustomer &), int column, int span, bool isOptional)
{
    auto *const edit =
        which == NewCustomerField::DomainPrefix ? new SuffixEdit(u".onmicrosoft.com"_s) : new QLineEdit;
    m_texts.append({which, edit, member});
    connect(edit, &QLineEdit::textChanged, this, [this, which] {
        if (!m_isFilling)
            emit edited(which);
    });
    return addField(which, edit, column, span, isOptional);
}

void AccountForm::addCompany()
{
    using F = NewCustomerField;
    addSection(tr("Company"));
    addText(
        F::CompanyName, [](NewCustomer &c) -> QString & { return c.companyName; }, 0, 4);
    m_country = new ChoiceBox;
    fillCountries();
    connect(m_country, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            emit edited(NewCustomerField::Country);
    });
    addField(F::Country, m_country, 4, 2);
    m_companyRow = ++m_row;
    m_registrationField = addText(
        F::RegistrationNumber, [](NewCustomer &c) -> QString & { return c.registrationNumber; }, 0, 3);
    m_domainField = addText(
        F::DomainPrefix, [](NewCustomer &c) -> QString & { return c.domainPrefix; }, 3, 3);
    ++m_row;
}

void AccountForm::addAddress()
{
    using F = NewCustomerField;
    addSection(tr("Address"));
    addText(
        F::AddressLine1, [](NewCustomer &c) -> QString & { return c.address.line1; }, 0, 4);
    addText(
        F::AddressLine2, [](NewCustomer &c) -> QString & { return c.address.line2; }, 4, 2, true);
    ++m_row;
    addText(
        F::PostalCode, [](NewCustomer &c) -> QString & { return c.address.postalCode; }, 0, 1);
    addText(
        F::City, [](NewCustomer &c) -> QString & { return c.address.city; }, 1, 2);
    m_stateTextField = addText(
        F::State, [](NewCustomer &c) -> QString & { return c.address.state; }, 3, 3, true);
    m_stateText = qobject_cast<QLineEdit *>(m_stateTextField->control());
    m_state = makeRuledChoice();
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isFilling)
            return;
        m_stateText->setText(m_state->currentText()); // the text is what is kept; emits edited
    });
    m_stateChoiceField = new Field(fieldLabel(F::State), m_state, Need::Required, this);
    m_grid->addWidget(m_stateChoiceField, m_row, 3, 1, 3, Qt::AlignTop);
    ++m_row;
    m_verdict = new AddressVerdict(this);
    m_grid->addWidget(m_verdict, m_row++, 0, 1, kColumns);
}

void AccountForm::addContact()
{
    using F = NewCustomerField;
    addSection(tr("Contact person"));
    // Where the family name comes first, its field does.
    const bool isLastFirst = isFamilyNameFirst();
    const auto first = [this](int column) {
        addText(
            F::FirstName, [](NewCustomer &c) -> QString & { return c.address.firstName; }, column, 2);
    };
    const auto last = [this](int column) {
        addText(
            F::LastName, [](NewCustomer &c) -> QString & { return c.address.lastName; }, column, 2);
    };
    if (isLastFirst) {
        last(0);
        first(2);
    } else {
        first(0);
        last(2);
    }
    m_culture = makeRuledChoice();
    connect(m_culture, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            emit edited(NewCustomerField::Culture);
    });
    connect(m_culture, &QComboBox::activated, this, [this] { m_isCultureChosen = true; });
    addField(F::Culture, m_culture, 4, 2);
    ++m_row;
    addText(
        F::Email, [](NewCustomer &c) -> QString & { return c.email; }, 0, 3);
    addText(
        F::PhoneNumber, [](NewCustomer &c) -> QString & { return c.address.phoneNumber; }, 3, 3);
    ++m_row;
}

void AccountForm::fillCountries()
{
    m_country->setPlaceholderText(tr("Choose the country"));
    for (const Country &country : countries())
        m_country->addItem(country.name, country.code);
    m_country->setCurrentIndex(-1);
}

void AccountForm::setContent(const NewCustomer &content)
{
    m_isFilling = true;
    NewCustomer copy = content;
    for (const TextBinding &binding : std::as_const(m_texts))
        binding.edit->setText(binding.member(copy));
    m_country->setCurrentIndex(m_country->findData(content.address.country.toUpper()));
    fillCultures(m_rules);
    if (const int culture = m_culture->findData(content.culture); culture >= 0)
        m_culture->setCurrentIndex(culture);
    m_state->setCurrentIndex(m_state->findText(content.address.state, Qt::MatchFixedString));
    m_agreement->setContent(content);
    m_isFilling = false;
}

void AccountForm::writeTo(NewCustomer &content) const
{
    for (const TextBinding &binding : m_texts)
        binding.member(content) = binding.edit->text().trimmed();
    content.address.country = m_country->currentData().toString();
    if (m_registrationField->isHidden())
        content.registrationNumber.clear(); // it would be refused (600002)
    content.culture = m_culture->currentData().toString();
    content.language = languageOf(content.culture);
    m_agreement->writeTo(content);
}

QString AccountForm::languageOf(const QString &culture) const
{
    const QString language = culture.section(u'-', 0, 0).toLower();
    if (m_rules.languages.isEmpty() || language.isEmpty())
        return language;
    for (const QString &offered : m_rules.languages) {
        if (offered.compare(language, Qt::CaseInsensitive) == 0)
            return offered;
    }
    return m_rules.languages.first();
}

QComboBox *AccountForm::makeRuledChoice()
{
    auto *box = new ChoiceBox;
    // Queued: what was chosen is taken over first.
    connect(
        box, &ChoiceBox::closed, this,
        [this] {
            if (const auto apply = std::exchange(m_rulesToCome, nullptr))
                apply();
        },
        Qt::QueuedConnection);
    return box;
}

void AccountForm::setRules(const CountryRules &rules, bool areKnown)
{
    if (m_culture->view()->isVisible() || m_state->view()->isVisible()) {
        m_rulesToCome = [this, rules, areKnown] { setRules(rules, areKnown); };
        return;
    }
    m_rules = rules;
    m_isFilling = true;
    placeRegistrationNumber(rules);
    fillCultures(rules);
    fillStates(rules);
    using F = NewCustomerField;
    m_fields->field(F::PostalCode)
        ->setNeed(areKnown && !rules.isPostalCodeRequired ? Need::Optional : Need::Required);
    m_fields->field(F::PhoneNumber)->setNeed(rules.isPhoneNumberRequired ? Need::Required : Need::Optional);
    m_isFilling = false;
}

void AccountForm::placeRegistrationNumber(const CountryRules &rules)
{
    const bool isAsked = rules.isRegistrationNumberRequired || rules.isRegistrationNumberSupported;
    m_registrationField->setVisible(isAsked);
    m_registrationField->setLabel(fieldLabel(NewCustomerField::RegistrationNumber, rules.country));
    m_registrationField->setNeed(rules.isRegistrationNumberRequired ? Need::Required : Need::Optional);
    auto *const edit = qobject_cast<QLineEdit *>(m_registrationField->control());
    edit->setPlaceholderText(rules.registrationNumberSample.isEmpty()
            ? QString()
            //: %1 is an example of a company's registration number
            : tr("such as %1").arg(rules.registrationNumberSample));
    m_grid->removeWidget(m_domainField);
    m_grid->addWidget(m_domainField, m_companyRow, isAsked ? 3 : 0, 1, 3, Qt::AlignTop);
}

void AccountForm::fillCultures(const CountryRules &rules)
{
    // What nobody chose follows the country: many a country offers the language of the one before, too.
    const bool isKept = m_isCultureChosen || rules.country == m_culturesOf;
    const QString before = isKept ? m_culture->currentData().toString() : QString();
    m_culturesOf = rules.country;
    const QSignalBlocker quiet(m_culture);
    m_culture->clear();
    QStringList cultures = rules.cultures;
    if (cultures.isEmpty() && !rules.country.isEmpty())
        cultures = likelyCultures(rules.country);
    for (const QString &culture : std::as_const(cultures))
        m_culture->addItem(cultureName(culture), culture);
    int index = before.isEmpty() ? -1 : m_culture->findData(before, Qt::UserRole, Qt::MatchFixedString);
    if (index < 0)
        index = m_culture->findData(rules.defaultCulture, Qt::UserRole, Qt::MatchFixedString);
    m_culture->setCurrentIndex(index < 0 && m_culture->count() > 0 ? 0 : index);
}

void AccountForm::fillStates(const CountryRules &rules)
{
    const bool isChoice = !rules.states.isEmpty();
    const QSignalBlocker quiet(m_state);
    m_state->clear();
    if (!rules.isStateRequired)
        m_state->addItem(QString());
    m_state->addItems(rules.states);
    m_state->setCurrentIndex(m_state->findText(m_stateText->text(), Qt::MatchFixedString));
    m_stateChoiceField->setVisible(isChoice);
    m_stateTextField->setVisible(!isChoice);
    const Need need = rules.isStateRequired ? Need::Required : Need::Optional;
    m_stateChoiceField->setNeed(need);
    m_stateTextField->setNeed(need);
    m_fields->add(NewCustomerField::State, isChoice ? m_stateChoiceField : m_stateTextField);
}

void AccountForm::setReadOnly(bool isReadOnly)
{
    for (const TextBinding &binding : std::as_const(m_texts))
        binding.edit->setReadOnly(isReadOnly);
    for (QComboBox *const box : {m_country, m_culture, m_state})
        box->setEnabled(!isReadOnly);
    m_agreement->setEnabled(!isReadOnly);
    m_verdict->setEnabled(!isReadOnly);
}

void AccountForm::focusAgreementChoice()
{
    m_agreement->focusChoice();
}

} // namespace tierdesk::ui
