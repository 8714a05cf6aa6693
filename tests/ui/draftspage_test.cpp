// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modeltext.h"
#include "tests/ui/pagefixture.h"

#include "ui/pages/draftspage.h"
#include "ui/wizards/newcustomerwizard.h"
#include "ui/wizardshelf.h"

#include <QClipboard>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

store::Draft draftFor(const QString &company, int minutesAgo)
{
    store::Draft draft;
    draft.id = DraftId::createRandom();
    draft.content.companyName = company;
    draft.content.reseller.id = ResellerId::createRandom();
    draft.content.reseller.name = u"First Up Consultants"_s;
    draft.content.reseller.state = u"Active"_s;
    draft.isPutAside = true;
    draft.savedAt = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    return draft;
}

class Drafts : public PageFixture {
public:
    Drafts()
    {
        shelf = std::make_unique<ui::WizardShelf>(*session);
        page = std::make_unique<ui::DraftsPage>(*session, *shelf);
        showPage(*page);
        view = page->findChild<QTableView *>(u"drafts"_s);
        REQUIRE(view != nullptr);
    }

    void save(const store::Draft &draft) { session->saveDraft(draft); }
    [[nodiscard]] bool hasRows(int count) const
    {
        return waitUntil([this, count] { return view->model()->rowCount() == count; });
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QList<store::Draft> kept() const
    {
        return waitFor(session->drafts()).value_or(QList<store::Draft>());
    }
    /// As damage or another version's format leaves it.
    void spoil(const DraftId &id)
    {
        {
            auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoil"_s);
            file.setDatabaseName(session->deskPath());
            REQUIRE(file.open());
            QSqlQuery query(file);
            REQUIRE(query.prepare(u"UPDATE draft SET body = '{}' WHERE id = ?"_s));
            query.addBindValue(id.toBytes());
            REQUIRE(query.exec());
            REQUIRE(query.numRowsAffected() == 1);
        }
        QSqlDatabase::removeDatabase(u"spoil"_s);
    }

    std::unique_ptr<ui::WizardShelf> shelf;
    std::unique_ptr<ui::DraftsPage> page;
    QTableView *view = nullptr;
};

QMessageBox *question()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *box = qobject_cast<QMessageBox *>(window);
        if (box && box->isVisible())
            return box;
    }
    return nullptr;
}

ui::NewCustomerWizard *openWizard()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *wizard = qobject_cast<ui::NewCustomerWizard *>(window);
        if (wizard && wizard->isVisible())
            return wizard;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the page Drafts says what it is for while there is none")
{
    Drafts account;
    CHECK(waitUntil([&] { return says(*account.page, u"No drafts"_s); }));
    CHECK(account.page->count() == 0);
}

TEST_CASE("drafts are listed newest first: for whom, where they stopped, when they were saved")
{
    Drafts account;
    QSignalSpy counted(account.page.get(), &ui::DraftsPage::countChanged);
    store::Draft older = draftFor(u"Kłos"_s, 90);
    older.page = 1;
    account.save(older);
    account.save(draftFor({}, 5));
    REQUIRE(account.hasRows(2));
    CHECK(account.cell(0, 0) == u"No company name yet"_s);
    CHECK(account.cell(0, 2) == u"Account info"_s);
    CHECK(account.cell(1, 0) == u"Kłos"_s);
    CHECK(account.cell(1, 1) == u"First Up Consultants"_s);
    CHECK(account.cell(1, 2) == u"New subscription"_s);
    CHECK(account.cell(1, 4) == u"Put aside"_s);
    CHECK(counted.constLast().constFirst().toLongLong() == 2);
}

TEST_CASE("Enter opens the wizard as it was left, and raises it while it is open")
{
    Drafts account;
    account.save(draftFor(u"Kłos"_s, 5));
    REQUIRE(account.hasRows(1));
    account.page->setFocus(Qt::ShortcutFocusReason);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([] { return openWizard() != nullptr; }));
    const QPointer<ui::NewCustomerWizard> wizard = openWizard();
    CHECK(wizard->windowTitle() == u"New customer: Kłos"_s);
    CHECK(waitUntil([&] { return account.cell(0, 4) == u"Open"_s; }));

    account.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(account.page.get()));
    account.page->setFocus(Qt::ShortcutFocusReason);
    press(Qt::Key_Return);
    CHECK(waitUntil([&] { return wizard && wizard->isActiveWindow(); }));
    press(Qt::Key_Escape); // puts it aside
    CHECK(waitUntil([&] { return account.cell(0, 4) == u"Put aside"_s; }));
}

TEST_CASE("Discard asks, says what is lost, and No keeps the draft")
{
    Drafts account;
    store::Draft draft = draftFor(u"Kłos"_s, 5);
    draft.page = 1;
    draft.content.lines.resize(2);
    account.save(draft);
    REQUIRE(account.hasRows(1));
    account.page->setFocus(Qt::ShortcutFocusReason);
    press(Qt::Key_Delete);
    REQUIRE(waitUntil([] { return question() != nullptr; }));
    CHECK(question()->text().contains(u"Kłos"_s));
    CHECK(question()->informativeText().contains(u"2 product"_s));
    REQUIRE(waitUntil([] {
        const auto *no = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return no && no->text() == u"No"_s;
    }));
    press(Qt::Key_Return);
    REQUIRE(waitUntil([] { return question() == nullptr; }));
    CHECK(account.kept().size() == 1);

    account.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(account.page.get()));
    click(button(*account.page, u"Discard"_s));
    REQUIRE(waitUntil([] { return question() != nullptr; }));
    click(button(*question(), u"Yes, discard it"_s));
    REQUIRE(account.hasRows(0));
    CHECK(account.kept().isEmpty());
    CHECK(waitUntil([&] { return says(*account.page, u"No drafts"_s); }));
}

TEST_CASE("discarding a draft that is open closes its wizard and brings nothing back")
{
    Drafts account;
    account.save(draftFor(u"Kłos"_s, 5));
    REQUIRE(account.hasRows(1));
    clickCell(*account.view, 0, 0);
    click(button(*account.page, u"Continue"_s));
    REQUIRE(waitUntil([] { return openWizard() != nullptr; }));
    REQUIRE(QTest::qWaitForWindowActive(openWizard()));
    type(u" Mlyn"_s);
    account.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(account.page.get()));
    clickCell(*account.view, 0, 0);
    click(button(*account.page, u"Discard"_s));
    REQUIRE(waitUntil([] { return question() != nullptr; }));
    click(button(*question(), u"Yes, discard it"_s));
    CHECK(waitUntil([] { return openWizard() == nullptr; }));
    REQUIRE(account.hasRows(0));
    CHECK(account.kept().isEmpty());
}

TEST_CASE("a draft that cannot be read stands grey with the reason and is not lost")
{
    Drafts account;
    const store::Draft draft = draftFor(u"Kłos"_s, 5);
    account.save(draft);
    REQUIRE(account.hasRows(1));
    account.spoil(draft.id);
    account.save(draftFor(u"Młyn"_s, 9)); // the page reads again
    REQUIRE(account.hasRows(2));
    CHECK(account.cell(1, 0) == u"This draft cannot be read"_s);
    CHECK_FALSE(account.cell(1, 3).isEmpty()); // when it was saved
    clickCell(*account.view, 1, 0);
    CHECK(says(*account.page, u"It is kept as it is"_s));
    CHECK_FALSE(button(*account.page, u"Continue"_s)->isEnabled());
    CHECK_FALSE(button(*account.page, u"Discard"_s)->isEnabled());
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    CHECK(question() == nullptr);
    CHECK(openWizard() == nullptr);
    CHECK(waitFor(account.session->unreadableDrafts())->size() == 1);
}

TEST_CASE("drafts are sorted by a head, and acts mean the draft that is seen")
{
    Drafts account;
    account.save(draftFor(u"Młyn"_s, 5));
    account.save(draftFor(u"Kłos"_s, 9));
    REQUIRE(account.hasRows(2));
    const auto names = [&account] { return columnText(*account.view->model(), 0); };
    REQUIRE(names() == QStringList {u"Młyn"_s, u"Kłos"_s}); // the newest first
    account.page->setFocus(Qt::ShortcutFocusReason);
    press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(names() == QStringList {u"Kłos"_s, u"Młyn"_s});
    clickCell(*account.view, 0, 0);
    click(button(*account.page, u"Discard"_s));
    REQUIRE(waitUntil([] { return question() != nullptr; }));
    CHECK(question()->text().contains(u"Kłos"_s));
    click(button(*question(), u"No"_s));
    REQUIRE(waitUntil([] { return question() == nullptr; }));
    account.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(account.page.get()));
    account.page->setFocus(Qt::ShortcutFocusReason);
    press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    CHECK(names() == QStringList {u"Młyn"_s, u"Kłos"_s}); // as they were
}

TEST_CASE("a full disk is told on the page of drafts, the service being away is not")
{
    Drafts account;
    sync::SyncStatus status;
    status.unreachableSince = QDateTime::currentDateTimeUtc();
    status.problem = Error {Error::Kind::Timeout, 0, 0, {}, {}, {}, {}};
    emit account.session->statusChanged(status);
    CHECK_FALSE(says(*account.page, u"did not answer in time"_s));
    status.problem = Error {Error::Kind::Storage, store::Database::kDiskFull, 0, {}, {}, {}, {}};
    emit account.session->statusChanged(status);
    CHECK(waitUntil([&] { return says(*account.page, u"The disk is full."_s); }));
    CHECK(says(*account.page, u"Nothing new can be saved, so nothing is sent either."_s));
    emit account.session->statusChanged({});
    CHECK_FALSE(says(*account.page, u"The disk is full."_s));
}

TEST_CASE("what was submitted is no draft any more")
{
    Drafts account;
    account.readAll();
    store::Draft draft = draftFor(u"Kłos"_s, 5);
    account.save(draft);
    REQUIRE(account.hasRows(1));
    REQUIRE(waitFor(account.session->submit(draft.id, draft.content)));
    CHECK(account.hasRows(0));
    // Nor for a page that is made afterwards, by a change of language.
    const ui::DraftsPage again(*account.session, *account.shelf);
    account.save(draftFor(u"Młyn"_s, 9));
    REQUIRE(account.hasRows(1));
    CHECK(waitUntil([&] { return again.count() == 1; }));
}
