// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/modeltext.h"
#include "tests/support/wait.h"
#include "tests/ui/wizardworld.h"
#include "ui/pages/operationmodel.h"
#include "ui/pages/operationproxy.h"
#include "ui/pages/operationspage.h"
#include "ui/text/operationtext.h"
#include "ui/text/operationwords.h"
#include "ui/wizardshelf.h"

#include <QAbstractProxyModel>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>

#include <memory>
#include <tuple>

namespace tierdesk::test {

using namespace Qt::StringLiterals;
using ui::OperationModel;

/// The page in an account with its wizards, as the window has it.
class Desk {
public:
    Desk() { open(); }

    void open()
    {
        shelf = std::make_unique<ui::WizardShelf>(*world.session);
        page = std::make_unique<ui::OperationsPage>(*world.session, *shelf);
        page->resize(1076, 738);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        view = page->findChild<QTableView *>(u"operations"_s);
        REQUIRE(view != nullptr);
    }
    /// Ends the account and opens it again, as the next start of the program does.
    void restart()
    {
        page.reset();
        shelf.reset();
        world.restart();
        open();
    }
    /// Submits what was typed into a wizard that was put aside since; returns its draft.
    DraftId submit(const QString &company, const QString &prefix)
    {
        store::Draft draft = world.filledDraft(company, prefix);
        draft.isPutAside = true;
        world.session->saveDraft(draft);
        REQUIRE(waitFor(world.session->submit(draft.id, draft.content)));
        return draft.id;
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view->model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool becomes(int row, const QString &state) const
    {
        return waitUntil([this, row, state] { return cell(row, OperationModel::StateColumn) == state; });
    }
    void select(int row)
    {
        page->setFocus(Qt::ShortcutFocusReason);
        view->setCurrentIndex(view->model()->index(row, 0));
    }
    /// Starts anew on a file as damage or another version's format leaves it.
    void restartSpoiled()
    {
        const QString desk = world.session->deskPath();
        page.reset();
        shelf.reset();
        world.session.reset();
        inFile(desk, u"UPDATE operation SET body = '{}'"_s);
        world.restart();
        open();
    }
    /// Changes the file behind everybody's back.
    static void inFile(const QString &path, const QString &sql)
    {
        {
            auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoil"_s);
            file.setDatabaseName(path);
            REQUIRE(file.open());
            QSqlQuery query(file);
            CAPTURE(sql);
            REQUIRE(query.exec(sql));
        }
        QSqlDatabase::removeDatabase(u"spoil"_s);
    }
    /// The entries of the context menu of the selected row that can be chosen.
    [[nodiscard]] QStringList offeredInMenu()
    {
        QMetaObject::invokeMethod(
            view, "customContextMenuRequested", Q_ARG(QPoint, view->viewport()->rect().center()));
        REQUIRE(waitUntil([] { return QApplication::activePopupWidget() != nullptr; }));
        QStringList entries;
        for (const QAction *entry : QApplication::activePopupWidget()->actions()) {
            if (entry->isEnabled())
                entries.append(entry->text());
        }
        QApplication::activePopupWidget()->close();
        backTo(page.get());
        return entries;
    }

    WizardWorld world;
    std::unique_ptr<ui::WizardShelf> shelf;
    std::unique_ptr<ui::OperationsPage> page;
    QTableView *view = nullptr;
};

inline Operation operationIn(OperationState state, int minutesAgo)
{
    NewCustomer customer;
    customer.companyName = u"Kłos"_s;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Operation operation = Operation::of(DraftId::createRandom(), customer, now.addSecs(-60 * minutesAgo));
    operation.state = state;
    return operation;
}

} // namespace tierdesk::test
