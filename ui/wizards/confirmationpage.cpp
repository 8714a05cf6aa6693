// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/confirmationpage.h"

#include "ui/style/style.h"
#include "ui/text/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/wizards/factsgrid.h"
#include "ui/wizards/pagescroll.h"
#include "ui/widgets/secretfield.h"
#include "ui/wizards/handoversheet.h"
#include "ui/wizards/linestable.h"
#include "ui/wizards/stepsview.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {
constexpr int kPageWidth = 201; // in units
constexpr int kFieldWidth = 95;
}

ConfirmationPage::ConfirmationPage(QWidget *parent)
    : Ground(QPalette::Base, parent)
    , m_sentence(new TextLabel(QString(), TextStyle::Body, Tone::Secondary))
    , m_message(new MessageBar)
    , m_warning(new MessageBar)
    , m_userName(new QLineEdit)
    , m_password(new SecretField)
    , m_steps(new StepsView)
    , m_lines(new LinesTable)
{
    build();
    watchClipboard();
}

void ConfirmationPage::build()
{
    auto *const content = new Ground(QPalette::Base);
    auto *const margins = new QHBoxLayout(content);
    margins->setContentsMargins(unit(7), unit(5), unit(7), unit(5));
    auto *const column = new QWidget;
    column->setMaximumWidth(unit(kPageWidth));
    margins->addWidget(column, 1);
    margins->addStretch(0);
    auto *const lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(unit(2));
    lines->addWidget(new PageHead(tr("Confirmation")));
    m_sentence->setWordWrap(true);
    lines->addWidget(m_sentence);
    lines->addWidget(m_message);
    m_message->clear();
    buildSetupInfo(lines);
    lines->addSpacing(unit(2));
    lines->addWidget(new Hairline);
    lines->addSpacing(unit(2));
    lines->addWidget(new TextLabel(tr("What was done"), TextStyle::Strong));
    lines->addWidget(m_steps);
    lines->addSpacing(unit(3));
    lines->addWidget(m_lines);
    m_linesNote = new TextLabel(
        tr("Subscriptions turn active when Microsoft has provisioned them, usually within 15 minutes."),
        TextStyle::Caption, Tone::Secondary);
    lines->addWidget(m_linesNote);
    m_association = new TextLabel(QString(), TextStyle::Body, Tone::Secondary);
    lines->addWidget(m_association);
    for (TextLabel *const label : {m_linesNote, m_association})
        label->setWordWrap(true);
    lines->addStretch();

    auto *const area = new PageScroll(content);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
}

void ConfirmationPage::buildSetupInfo(QVBoxLayout *lines)
{
    lines->addSpacing(unit(2));
    lines->addWidget(new TextLabel(tr("Setup info"), TextStyle::Strong));
    lines->addWidget(m_warning);
    lines->addSpacing(unit(1));
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(unit(3));
    grid->setVerticalSpacing(unit(3));
    grid->setColumnMinimumWidth(0, unit(kLabelWidth));
    grid->setColumnStretch(3, 1);
    const QString names[] = {tr("User name"), tr("Temporary password")};
    QLineEdit *const fields[] = {m_userName, m_password};
    for (int row = 0; row < 2; ++row) {
        auto *const label = new TextLabel(names[row]);
        label->setBuddy(fields[row]);
        fields[row]->setAccessibleName(names[row]);
        fields[row]->setReadOnly(true);
        fields[row]->setFont(tierdesk::ui::font(TextStyle::Fixed));
        fields[row]->setMinimumWidth(unit(kFieldWidth));
        grid->addWidget(label, row, 0);
        grid->addWidget(fields[row], row, 1);
        (row == 0 ? m_userNameLabel : m_passwordLabel) = label;
    }
    m_copyUserName = addCopy(grid, 0, tr("Copy user name"), Copy::UserName);
    m_copyPassword = addCopy(grid, 1, tr("Copy temporary password"), Copy::Password);
    m_copyBoth = addCopy(grid, 2, tr("Copy both"), Copy::Both);
    lines->addLayout(grid);
}

QPushButton *ConfirmationPage::addCopy(QGridLayout *grid, int row, const QString &name, Copy what)
{
    auto *const button = new QPushButton(what == Copy::Both ? name : tr("Copy"));
    button->setAccessibleName(name);
    button->setIcon(icon(u"copy"_s));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, what] { copy(what); });
    //: Stands beside a button after it was pressed
    auto *const note = new TextLabel(u"✓ "_s + tr("Copied"), TextStyle::Body, Tone::Secondary);
    note->hide();
    m_copiedNotes[int(what)] = note;
    if (what == Copy::Both) {
        auto *const line = new QHBoxLayout;
        line->addWidget(button);
        line->addWidget(note);
        line->addStretch();
        grid->addLayout(line, row, 1, 1, 3);
    } else {
        grid->addWidget(button, row, 2);
        grid->addWidget(note, row, 3, Qt::AlignLeft);
    }
    return button;
}

QString ConfirmationPage::bothAsText() const
{
    //: %1 is a user name, %2 a password; this is what is sent to the customer
    return tr("User name: %1\nTemporary password: %2").arg(m_userName->text(), m_password->text());
}

void ConfirmationPage::copy(Copy what)
{
    QString text = m_userName->text();
    if (what == Copy::Password)
        text = m_password->text();
    else if (what == Copy::Both)
        text = bothAsText();
    if (what == Copy::UserName) {
        QGuiApplication::clipboard()->setText(text);
    } else {
        copySecretly(text);
        m_isSafe = true;
    }
    for (int i = 0; i < 3; ++i)
        m_copiedNotes[i]->setVisible(i == int(what));
    if (what != Copy::UserName)
        emit copied();
}

/// Ctrl+C in the password's field is a copy as well.
void ConfirmationPage::watchClipboard()
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (!m_hasPassword || !QGuiApplication::clipboard()->ownsClipboard())
            return;
        if (QGuiApplication::clipboard()->text().contains(m_password->text())) {
            m_isSafe = true;
            emit copied();
        }
    });
}

void ConfirmationPage::showOperation(const Operation &operation, const std::optional<QString> &password)
{
    const NewCustomer &intent = operation.newCustomer();
    m_companyName = intent.companyName;
    //: %1 is the name of the new customer, %2 that of its indirect reseller
    m_sentence->setText(tr("%1 is a customer now, with %2 as its indirect reseller.")
                            .arg(intent.companyName, intent.reseller.name));
    m_association->setText(associatedText(intent.companyName, intent.reseller.name));
    showSetupInfo(operation, password);
    showWhatWasDone(operation);
}

void ConfirmationPage::showSetupInfo(const Operation &operation, const std::optional<QString> &password)
{
    m_userName->setText(operation.userName);
    m_userName->setCursorPosition(0);
    // Of a customer that was found done nobody told it.
    const bool hasUserName = !operation.userName.isEmpty();
    m_userName->setVisible(hasUserName);
    m_userNameLabel->setVisible(hasUserName);
    m_copyUserName->setVisible(hasUserName);
    const bool isNew = password && !password->isEmpty() && !m_hasPassword;
    if (isNew) {
        m_hasPassword = true;
        m_isSafe = false;
        m_password->setSecret(*password);
    }
    m_password->setVisible(m_hasPassword);
    m_passwordLabel->setVisible(m_hasPassword);
    m_copyPassword->setVisible(m_hasPassword);
    m_copyBoth->setVisible(m_hasPassword);
    if (m_hasPassword) {
        m_warning->showMessage(Gravity::Warning, tr("The password is shown only here."),
            tr("After this page is closed nobody can see it again, neither here nor in Partner Center."));
    } else if (operation.passwordLost) {
        m_warning->showMessage(Gravity::Warning, tr("The temporary password is lost."),
            tr("The customer exists, but the password did not reach this program. Reset the password of "
               "its administrator in the Microsoft 365 admin center."));
    } else {
        m_warning->showMessage(Gravity::Warning, tr("The temporary password cannot be shown again."),
            tr("It is kept nowhere. If nobody has it, reset the password of this user in the Microsoft 365 "
               "admin center."));
    }
}

void ConfirmationPage::showWhatWasDone(const Operation &operation)
{
    m_steps->showOperation(operation);
    const bool hasLines = !operation.newCustomer().customerAcceptsLater && !operation.lines().isEmpty();
    m_lines->setVisible(hasLines);
    m_linesNote->setVisible(hasLines && operation.step(StepKind::Checkout).state == StepState::Done);
    if (hasLines)
        m_lines->showOutcome(operation);
}

void ConfirmationPage::setHideAfter(std::chrono::milliseconds time)
{
    m_password->setHideAfter(time);
}

bool ConfirmationPage::isPasswordAtRisk() const
{
    return m_hasPassword && !m_isSafe;
}

void ConfirmationPage::forget()
{
    m_hasPassword = false;
    m_password->clear();
}

void ConfirmationPage::print()
{
    printHandoverSheet(this,
        {.companyName = m_companyName, .userName = m_userName->text(), .password = m_password->text()}, this,
        [this] { m_isSafe = m_isSafe || m_hasPassword; });
}

void ConfirmationPage::focusFirst()
{
    (m_hasPassword ? m_copyBoth : m_copyPassword)->setFocus(Qt::OtherFocusReason);
}

} // namespace tierdesk::ui
