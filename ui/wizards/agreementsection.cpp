// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/agreementsection.h"

#include "ui/style/style.h"
#include "ui/text/labels.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizards/fieldset.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

QString editablePattern()
{
    const QLocale locale;
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return u"dd MMM yyyy"_s;
    QString pattern = locale.dateFormat(QLocale::ShortFormat);
    if (!pattern.contains("yyyy"_L1))
        pattern.replace("yy"_L1, "yyyy"_L1);
    return pattern;
}

} // namespace

AgreementSection::AgreementSection(FieldSet &fields, QWidget *parent)
    : QWidget(parent)
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(unit(2));
    addChoice();
    addSigner(fields);
    auto *const note = new TextLabel(
        tr("Nothing can be ordered before the customer has accepted, so there is no page New subscription. "
           "The customer is asked in the Microsoft 365 admin center."),
        TextStyle::Body, Tone::Secondary, this);
    note->setWordWrap(true);
    m_laterNote = note;
    all->addWidget(m_laterNote);
    showWhatApplies();
}

void AgreementSection::addChoice()
{
    m_accepted = new QRadioButton(tr("The customer has accepted the agreement"), this);
    m_acceptsLater = new QRadioButton(tr("The customer will accept the agreement later"), this);
    m_choice = new QBoxLayout(QBoxLayout::LeftToRight);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_choice);
    for (QRadioButton *const button : {m_accepted, m_acceptsLater}) {
        m_choice->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool isOn) {
            if (isOn)
                changed(NewCustomerField::AcceptedOn);
        });
    }
    m_choice->addStretch();
    arrange();
}

/// Long words do not push the side column away: the two ways stand below each other instead.
void AgreementSection::arrange()
{
    const int needed = m_accepted->sizeHint().width() + unit(6) + m_acceptsLater->sizeHint().width();
    const bool isBeside = needed <= width();
    m_choice->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_choice->setSpacing(isBeside ? unit(6) : unit(1));
}

QSize AgreementSection::minimumSizeHint() const
{
    int least = qMax(m_accepted->sizeHint().width(), m_acceptsLater->sizeHint().width());
    if (!m_acceptance->isHidden())
        least = qMax(least, m_acceptance->minimumSizeHint().width());
    return {least, QWidget::minimumSizeHint().height()};
}

void AgreementSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AgreementSection::addSigner(FieldSet &fields)
{
    using F = NewCustomerField;
    m_acceptance = new QWidget(this);
    auto *const grid = new QGridLayout(m_acceptance);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit(4));
    grid->setVerticalSpacing(unit(1) / 2);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);

    m_date = new QDateEdit(QDate::currentDate());
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(editablePattern());
    connect(m_date, &QDateEdit::dateChanged, this, [this] { changed(NewCustomerField::AcceptedOn); });
    auto *const date = new Field(fieldLabel(F::AcceptedOn), m_date);
    fields.add(F::AcceptedOn, date);
    grid->addWidget(date, 0, 0, 1, 2);
    m_isContact = new QCheckBox(tr("The contact person accepted it"));
    m_isContact->setChecked(true);
    connect(m_isContact, &QCheckBox::toggled, this, [this] { changed(NewCustomerField::AcceptedFirstName); });
    grid->addWidget(m_isContact, 0, 2, 1, 4, Qt::AlignVCenter);

    m_signer = new QWidget;
    auto *const signer = new QGridLayout(m_signer);
    signer->setContentsMargins(0, 0, 0, 0);
    signer->setHorizontalSpacing(unit(4));
    signer->setVerticalSpacing(unit(1) / 2);
    const auto add = [&](F which, int row, int column, Need need) {
        auto *const edit = new QLineEdit;
        auto *const field = new Field(fieldLabel(which), edit, need);
        connect(edit, &QLineEdit::textChanged, this, [this, which] { changed(which); });
        fields.add(which, field);
        signer->addWidget(field, row, column);
        return edit;
    };
    const bool isLastFirst = isFamilyNameFirst();
    if (isLastFirst)
        m_lastName = add(F::AcceptedLastName, 0, 0, Need::Required);
    m_firstName = add(F::AcceptedFirstName, 0, isLastFirst ? 1 : 0, Need::Required);
    if (!isLastFirst)
        m_lastName = add(F::AcceptedLastName, 0, 1, Need::Required);
    m_email = add(F::AcceptedEmail, 1, 0, Need::Required);
    m_phone = add(F::AcceptedPhoneNumber, 1, 1, Need::Optional);
    grid->addWidget(m_signer, 1, 0, 1, 6);
    layout()->addWidget(m_acceptance);
}

void AgreementSection::changed(NewCustomerField which)
{
    if (m_isFilling)
        return;
    showWhatApplies();
    emit edited(which);
}

void AgreementSection::showWhatApplies()
{
    m_acceptance->setVisible(m_accepted->isChecked());
    m_signer->setVisible(!m_isContact->isChecked());
    m_laterNote->setVisible(m_acceptsLater->isChecked());
}

void AgreementSection::setContent(const NewCustomer &content)
{
    m_isFilling = true;
    const AgreementAcceptance &acceptance = content.acceptance;
    m_acceptsLater->setChecked(content.customerAcceptsLater);
    m_accepted->setChecked(!content.customerAcceptsLater && acceptance.acceptedOn.isValid());
    if (acceptance.acceptedOn.isValid())
        m_date->setDate(acceptance.acceptedOn);
    const bool isContact = acceptance.firstName == content.address.firstName
        && acceptance.lastName == content.address.lastName && acceptance.email == content.email;
    m_isContact->setChecked(isContact || !acceptance.acceptedOn.isValid());
    if (!isContact) {
        m_firstName->setText(acceptance.firstName);
        m_lastName->setText(acceptance.lastName);
        m_email->setText(acceptance.email);
        m_phone->setText(acceptance.phoneNumber);
    }
    showWhatApplies();
    m_isFilling = false;
}

void AgreementSection::writeTo(NewCustomer &content) const
{
    content.customerAcceptsLater = m_acceptsLater->isChecked();
    content.acceptance = {};
    if (!m_accepted->isChecked())
        return;
    content.acceptance.acceptedOn = m_date->date();
    if (m_isContact->isChecked()) {
        content.acceptance.firstName = content.address.firstName;
        content.acceptance.lastName = content.address.lastName;
        content.acceptance.email = content.email;
        content.acceptance.phoneNumber = content.address.phoneNumber;
    } else {
        content.acceptance.firstName = m_firstName->text().trimmed();
        content.acceptance.lastName = m_lastName->text().trimmed();
        content.acceptance.email = m_email->text().trimmed();
        content.acceptance.phoneNumber = m_phone->text().trimmed();
    }
}

void AgreementSection::focusChoice()
{
    m_accepted->setFocus(Qt::OtherFocusReason);
}

} // namespace tierdesk::ui
