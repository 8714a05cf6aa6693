// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wizardworld.h"

#include "models/items/resellerreading.h"
#include "tests/support/wait.h"
#include "ui/style/style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tierdesk::test {

namespace {

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

} // namespace

WizardWorld::WizardWorld(sandbox::Options options)
    : sandbox(std::move(options))
{
    ui::Style::apply(*qApp, ui::Scheme::Light);
    openSession();
}

WizardWorld::~WizardWorld()
{
    delete wizard.data();
}

void WizardWorld::openSession()
{
    sync::SessionOptions options;
    options.dataFolder = m_folder.path();
    options.baseUrl = sandbox.address().baseUrl;
    options.authority = sandbox.address().authority;
    options.clientId = sandbox.address().clientId;
    options.tenantId = sandbox.address().tenantId;
    options.requestsPerMinute = 60000;
    options.firstRetry = std::chrono::milliseconds(20);
    options.plan = sync::ReadingPlan::listingsAtEveryStart();
    Result<sync::Session *> opened = waitFor(sync::Session::open(options, nullptr));
    REQUIRE(opened.has_value());
    session.reset(*opened);
    session->start();
    REQUIRE(waitUntil([this] { return !reseller().id.isNull(); }));
}

void WizardWorld::restart()
{
    delete wizard.data();
    session.reset();
    openSession();
}

Reseller WizardWorld::reseller() const
{
    const auto listed = items::readListedResellers(session->replicaPath(), QLocale()).result();
    if (!listed)
        return {};
    const QStringList active = sandbox.activeResellerIds();
    const auto isActive = [&active](const Reseller &reseller) {
        return reseller.isActive() && active.contains(reseller.id.toString());
    };
    for (const Reseller &found : *listed) {
        if (isActive(found) && found.country == "PL"_L1)
            return found;
    }
    for (const Reseller &found : *listed) {
        if (isActive(found))
            return found;
    }
    return {};
}

store::Draft WizardWorld::newDraft() const
{
    store::Draft draft;
    draft.id = DraftId::createRandom();
    draft.content.reseller = reseller();
    draft.content.address.country = u"PL"_s;
    return draft;
}

store::Draft WizardWorld::filledDraft(const QString &company, const QString &prefix) const
{
    store::Draft draft = newDraft();
    NewCustomer &content = draft.content;
    content.companyName = company;
    content.domainPrefix = prefix;
    content.registrationNumber = u"1234563218"_s;
    content.address = {u"PL"_s, {}, u"Łódź"_s, {}, u"ul. Młynarska 14"_s, {}, u"90-001"_s, u"Anna"_s,
        u"Przykładna"_s, u"+48 42 555 01 42"_s};
    content.email = u"biuro@mlynklos.example"_s;
    content.culture = u"pl-PL"_s;
    content.language = u"pl"_s;
    content.acceptance = {u"Anna"_s, u"Przykładna"_s, u"biuro@mlynklos.example"_s, u"+48 42 555 01 42"_s,
        QDate::currentDate().addDays(-1)};
    content.lines = {lineOf(u"Exchange Online (Plan 1)"_s, u"CFQ7TTC0LH16"_s, u"0001"_s)};
    draft.page = 2; // Review
    draft.savedAt = QDateTime::currentDateTimeUtc();
    return draft;
}

ChosenLine WizardWorld::lineOf(const QString &title, const QString &product, const QString &sku)
{
    return {ProductId(product), SkuId(sku), title, 12, 1, 300, u"P1Y"_s, u"monthly"_s};
}

Operation WizardWorld::waitForOperation(const DraftId &draft, QList<OperationState> states)
{
    Operation found;
    REQUIRE(waitUntil([&] {
        const auto operations = waitFor(session->operations());
        for (const Operation &operation : operations.value_or(QList<Operation>())) {
            if (operation.draft == draft && states.contains(operation.state)) {
                found = operation;
                return true;
            }
        }
        return false;
    }));
    return found;
}

QList<store::Draft> WizardWorld::drafts() const
{
    return waitFor(session->drafts()).value_or(QList<store::Draft>());
}

bool WizardWorld::dataFolderHolds(const QByteArray &bytes) const
{
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

ui::NewCustomerWizard *WizardWorld::open(const store::Draft &draft)
{
    delete wizard.data();
    wizard = new ui::NewCustomerWizard(*session, draft);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->show();
    REQUIRE(QTest::qWaitForWindowActive(wizard));
    return wizard;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(waitUntil([] { return QApplication::focusWidget() || QApplication::activePopupWidget(); }));
    QWidget *const popup = QApplication::activePopupWidget();
    QWidget *const target =
        popup ? (popup->focusWidget() ? popup->focusWidget() : popup) : QApplication::focusWidget();
    REQUIRE(target != nullptr);
    QTest::keyClick(target, key, modifiers);
}

void type(const QString &text)
{
    for (const QChar letter : text) {
        QWidget *const target = QApplication::focusWidget();
        REQUIRE(target != nullptr);
        if (letter.unicode() < 128)
            QTest::keyClick(target, letter.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

QString focusName()
{
    return QApplication::focusWidget() ? nameOf(QApplication::focusWidget()) : QString();
}

void tabTo(const QString &name, Qt::KeyboardModifiers modifiers)
{
    QStringList seen;
    for (int i = 0; i < 80; ++i) {
        // Qt calls a combo box by what is chosen in it; its label stands in the property.
        if (focusName() == name
            || (QApplication::focusWidget() && QApplication::focusWidget()->accessibleName() == name))
            return;
        seen.append(focusName());
        press(modifiers & Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
    }
    CAPTURE(name, seen.join(u" | "_s));
    FAIL("the tab key does not lead there");
}

void fill(const QString &name, const QString &text)
{
    tabTo(name);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

QWidget *visible(QWidget *in, const QString &name)
{
    for (QWidget *const widget : in->findChildren<QWidget *>()) {
        if (widget->isVisible() && !qobject_cast<QLabel *>(widget) && nameOf(widget) == name)
            return widget;
    }
    for (QWidget *const widget : in->findChildren<QWidget *>()) {
        // A combo box is called what is chosen in it; its label is its name all the same.
        if (widget->isVisible() && widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

void click(QWidget *widget)
{
    QPoint place = widget->rect().center();
    if (qobject_cast<QCheckBox *>(widget) || qobject_cast<QRadioButton *>(widget))
        place.setX(8);
    QTest::mouseClick(widget, Qt::LeftButton, {}, place);
}

void clickOn(QWidget *in, const QString &name)
{
    QWidget *const widget = visible(in, name);
    CAPTURE(name, readable(in));
    REQUIRE(widget != nullptr);
    REQUIRE(waitUntil([widget] { return widget->isEnabled(); })); // as a person does
    click(widget);
}

void choose(QWidget *in, const QString &comboName, const QString &entry)
{
    auto *const box = qobject_cast<QComboBox *>(visible(in, comboName));
    CAPTURE(comboName, entry);
    REQUIRE(box != nullptr);
    click(box);
    const int row = box->findText(entry);
    REQUIRE(row >= 0);
    QAbstractItemView *const list = box->view();
    REQUIRE(waitUntil([list] { return list->isVisible(); }));
    list->scrollTo(box->model()->index(row, 0));
    const QRect place = list->visualRect(box->model()->index(row, 0));
    // A combo box takes no click for a moment after it was opened by one.
    REQUIRE(waitUntil([list, place] {
        if (list->isVisible())
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
        return !list->isVisible();
    }));
    CHECK(box->currentText() == entry);
}

bool isOffered(QWidget *in, const QString &name)
{
    QWidget *const widget = visible(in, name);
    return widget && widget->isEnabled();
}

QWidget *openQuestion()
{
    for (QWidget *const window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && qobject_cast<QMessageBox *>(window))
            return window;
    }
    return nullptr;
}

void backTo(QWidget *window)
{
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window));
}

bool shows(const QWidget *in, const QString &text)
{
    const bool isShown = waitUntil([in, text] { return readable(in).contains(text); });
    if (!isShown)
        UNSCOPED_INFO(readable(in).toStdString());
    return isShown;
}

QString readable(const QWidget *in)
{
    QStringList lines;
    for (const QWidget *const widget : in->findChildren<const QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *const label = qobject_cast<const QLabel *>(widget))
            lines.append(label->text());
        else if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
            lines.append(button->text());
        else if (const auto *const edit = qobject_cast<const QLineEdit *>(widget))
            lines.append(edit->displayText());
        else if (!widget->accessibleName().isEmpty())
            lines.append(widget->accessibleName() + u' ' + widget->accessibleDescription());
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace tierdesk::test
