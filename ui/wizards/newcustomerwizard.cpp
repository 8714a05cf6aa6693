// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/newcustomerwizard.h"

#include "models/items/resellerreading.h"
#include "models/base/whenanswered.h"
#include "models/sync/session.h"
#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizards/accountchecks.h"
#include "ui/wizards/accountinfopage.h"
#include "ui/wizards/confirmationpage.h"
#include "ui/wizards/newsubscriptionpage.h"
#include "ui/wizards/reviewpage.h"
#include "ui/wizards/steplist.h"
#include "ui/wizards/wizardfooter.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QStackedWidget>

#include <chrono>
#include <memory>

namespace tierdesk::ui {

NewCustomerWizard::NewCustomerWizard(sync::Session &session, const store::Draft &draft, QWidget *parent)
    : QDialog(parent,
        Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowMinMaxButtonsHint
            | Qt::WindowCloseButtonHint)
    , m_session(session)
    , m_draft(draft)
    , m_opened(draft.content)
    , m_checks(new AccountChecks(session, this))
{
    m_wasSaved = draft.savedAt.isValid();
    if (m_draft.content.address.country.isEmpty())
        m_draft.content.address.country = m_draft.content.reseller.country;
    m_draft.isPutAside = false;
    m_isWithoutOrder = draft.page == Review && draft.content.lines.isEmpty();
    build();
    connectPages();
    connectSession();
    setPace({});
    m_accountInfo->setContent(m_draft.content);
    m_newSubscription->setContent(m_draft.content);
    collect();
    m_opened = m_draft.content;
    m_isDirty = false;
    goTo(Page(qBound(int(AccountInfo), draft.page, int(Review))));
    if (m_wasSaved)
        showSaved(draft.savedAt);
}

NewCustomerWizard::~NewCustomerWizard()
{
    if (!m_mayGo)
        saveNow();
}

void NewCustomerWizard::build()
{
    m_steps = new StepList(
        tr("New customer"), {tr("Account info"), tr("New subscription"), tr("Review"), tr("Confirmation")});
    m_accountInfo = new AccountInfoPage(*m_checks);
    m_newSubscription = new NewSubscriptionPage(m_session);
    m_review = new ReviewPage;
    m_confirmation = new ConfirmationPage;
    m_pages = new QStackedWidget;
    for (QWidget *const page :
        std::initializer_list<QWidget *> {m_accountInfo, m_newSubscription, m_review, m_confirmation})
        m_pages->addWidget(page);
    m_accountInfo->setAccessibleName(tr("Account info"));
    m_newSubscription->setAccessibleName(tr("New subscription"));
    m_review->setAccessibleName(tr("Review"));
    m_confirmation->setAccessibleName(tr("Confirmation"));
    m_footer = new WizardFooter;

    auto *const all = new QGridLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_steps, 0, 0);
    all->addWidget(new Hairline(Qt::Vertical), 0, 1);
    all->addWidget(m_pages, 0, 2);
    all->addWidget(new Hairline, 1, 0, 1, 3);
    all->addWidget(m_footer, 2, 0, 1, 3);
    all->setColumnStretch(2, 1);
    all->setRowStretch(0, 1);
    const int line = fontMetrics().height();
    // As wide as the look has it, so that form and reseller stand side by side; the desktop's frame needs room.
    const QRect whole = screen()->availableGeometry();
    const QSize room = whole.size() - QSize(unit(4), unit(12));
    setMinimumSize(QSize(qMin(1024, line * 64), qMin(640, line * 40)).boundedTo(room));
    resize(QSize(line * 80, line * 95 / 2).boundedTo(room));
    // Qt centres a dialog without regard to that frame, and the title bar of a high one above the screen.
    move(whole.topLeft() + QPoint((whole.width() - width()) / 2, (room.height() - height()) / 2));
}

void NewCustomerWizard::connectPages()
{
    connect(m_accountInfo, &AccountInfoPage::edited, this, &NewCustomerWizard::typed);
    connect(m_accountInfo, &AccountInfoPage::faultsChanged, this, &NewCustomerWizard::refresh);
    connect(m_newSubscription, &NewSubscriptionPage::edited, this, &NewCustomerWizard::typed);
    connect(m_newSubscription, &NewSubscriptionPage::skipRequested, this, [this] {
        m_isWithoutOrder = true;
        goTo(Review);
    });
    connect(m_review, &ReviewPage::accountUpdateRequested, this, [this] { updateTo(AccountInfo); });
    connect(m_review, &ReviewPage::subscriptionsUpdateRequested, this, [this] { updateTo(NewSubscription); });
    connect(m_review, &ReviewPage::resellerUpdateRequested, this, [this] {
        updateTo(AccountInfo);
        m_accountInfo->chooseReseller();
    });
    connect(m_review, &ReviewPage::agreementUpdateRequested, this, [this] {
        updateTo(AccountInfo);
        m_accountInfo->focusField(NewCustomerField::AcceptedOn);
    });
    connect(m_steps, &StepList::stepChosen, this, [this](int step) { updateTo(Page(step)); });
    connect(m_footer, &WizardFooter::obstacleChosen, this, &NewCustomerWizard::leadToObstacle);
    connect(m_footer->next, &QPushButton::clicked, this, &NewCustomerWizard::goNext);
    connect(m_footer->back, &QPushButton::clicked, this, &NewCustomerWizard::goBack);
    connect(m_footer->cancel, &QPushButton::clicked, this, &NewCustomerWizard::askToCancel);
    connect(m_footer->print, &QPushButton::clicked, m_confirmation, &ConfirmationPage::print);
    connect(m_footer->putAside, &QPushButton::clicked, this, [this] {
        m_isDirty = true; // put aside by a person: kept even if nothing was typed
        close();
    });
}

void NewCustomerWizard::connectSession()
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(QApplication::doubleClickInterval());
    connect(&m_settling, &QTimer::timeout, this, [this] {
        refresh();
        if (page() == Review && m_review->hasFocus())
            focusSubmit();
    });
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &NewCustomerWizard::saveNow);
    connect(&m_session, &sync::Session::draftSaved, this, [this](const DraftId &id, const QDateTime &at) {
        if (id == m_draft.id)
            showSaved(at);
    });
    connect(&m_session, &sync::Session::draftNotSaved, this, [this](const DraftId &id) {
        if (id == m_draft.id)
            m_steps->setNote(tr("The draft could not be saved. Is the disk full?"), Tone::Danger);
    });
    connect(&m_session, &sync::Session::operationChanged, this, [this](const Operation &operation) {
        if (operation.draft == m_draft.id)
            follow(operation);
    });
    whenAnswered(m_session.operations(), this, [this](const Result<QList<Operation>> &operations) {
        if (!operations || m_operation)
            return;
        for (const Operation &operation : *operations) {
            if (operation.draft == m_draft.id)
                follow(operation);
        }
    });
    connect(&m_session, &sync::Session::changed, this, [this](const store::ChangeSet &changes) {
        if (changes.resellers && !m_resellersSoon.isActive())
            m_resellersSoon.start();
    });
    // Every listing of a reseller's customers tells that resellers changed, and hardly ever a name did.
    m_resellersSoon.setSingleShot(true);
    m_resellersSoon.setInterval(std::chrono::seconds(1));
    connect(&m_resellersSoon, &QTimer::timeout, this, &NewCustomerWizard::readResellers);
    readResellers();
}

void NewCustomerWizard::readResellers()
{
    whenAnswered(items::readListedResellers(m_session.replicaPath(), QLocale()), this,
        [this](const Result<QList<Reseller>> &resellers) {
            if (resellers)
                setResellers(*resellers);
        });
}

void NewCustomerWizard::setResellers(const QList<Reseller> &resellers)
{
    m_accountInfo->setResellers(resellers);
}

void NewCustomerWizard::setPace(const Pace &pace)
{
    m_pace = pace;
    m_saveTimer.setInterval(pace.saveAfter);
    m_confirmation->setHideAfter(pace.hidePasswordAfter);
}

QString NewCustomerWizard::titleFor(const NewCustomer &content)
{
    const QString name = content.companyName.simplified();
    if (name.isEmpty())
        return tr("New customer");
    //: %1 is the name of a company; the title of a window
    return tr("New customer: %1").arg(name);
}

NewCustomerWizard::Page NewCustomerWizard::page() const
{
    return Page(m_pages->currentIndex());
}

bool NewCustomerWizard::isUntouched() const
{
    return !m_wasSaved && !m_isDirty && m_draft.content == m_opened;
}

void NewCustomerWizard::collect()
{
    if (m_operation && m_operation->customer)
        return; // what exists at Microsoft is not rewritten by the form; the lines are collected when they
            // change
    m_accountInfo->writeTo(m_draft.content);
    m_newSubscription->writeTo(m_draft.content);
}

void NewCustomerWizard::typed()
{
    if (stage() == Stage::Sending || stage() == Stage::Over)
        return;
    if (stage() == Stage::Mending)
        m_newSubscription->writeTo(m_draft.content);
    collect();
    if (!m_draft.content.lines.isEmpty())
        m_isWithoutOrder = false;
    if (m_draft.content != m_opened || m_wasSaved) {
        m_isDirty = true;
        if (!m_saveTimer.isActive())
            m_saveTimer.start(); // from the first change on, not from the last: never more than this is lost
    }
    if (const QString title = titleFor(m_draft.content); title != windowTitle()) {
        setWindowTitle(title);
        emit titleChanged(title);
    }
    refresh();
}

void NewCustomerWizard::saveNow()
{
    m_saveTimer.stop();
    if (!m_isDirty)
        return;
    m_isDirty = false;
    m_wasSaved = true;
    m_draft.page = page();
    m_draft.savedAt = QDateTime::currentDateTimeUtc();
    m_session.saveDraft(m_draft);
}

void NewCustomerWizard::showSaved(const QDateTime &at)
{
    if (m_operation)
        return;
    //: %1 is a time of day
    m_steps->setNote(tr("Draft saved at %1").arg(timeText(at)));
}

void NewCustomerWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        close();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QDialog::keyPressEvent(event);
        return;
    }
    // Enter presses the button that has the focus, else the usual way on; never another one than that.
    auto *const button = qobject_cast<QAbstractButton *>(focusWidget());
    const bool isChoice = qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button);
    if (button && !isChoice)
        button->click();
    else if (m_footer->next->isVisible())
        m_footer->next->click();
}

void NewCustomerWizard::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_draft.isPutAside = false;
    if (page() == Confirmation && m_operation)
        showConfirmation();
}

} // namespace tierdesk::ui
