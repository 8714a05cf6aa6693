// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/modeltext.h"
#include "tests/ui/pagefixture.h"

#include "ui/pages/subscriptionspage.h"

#include <QMenu>

namespace tierdesk::test {

/// The page over everything that the account has, read.
class Subscriptions : public PageFixture {
public:
    Subscriptions()
    {
        readAll();
        const int all = sandbox.query(QStringLiteral("SELECT count(*) FROM subscription")).toInt();
        REQUIRE(all > 10);
        index = std::make_unique<items::CustomerIndex>(session->replicaPath(), QLocale(QStringLiteral("en")));
        page = std::make_unique<ui::SubscriptionsPage>(*session, *index, *resellers);
        REQUIRE(waitUntil([&] { return page->model().total() == all; }));
        showPage(*page);
        view = page->findChild<QTableView *>(QStringLiteral("subscriptions"));
        REQUIRE(view != nullptr);
        REQUIRE(waitUntil([&] { return page->model().rowCount() == all; }));
    }
    void settle() const
    {
        REQUIRE(waitUntil([this] { return page->model().isSettled(); }));
    }
    /// Opens a filter's menu and chooses an entry, by keys.
    void choose(const QString &filter, const QString &entry)
    {
        click(button(*page, filter));
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        const QList<QAction *> entries = menu->actions();
        for (QAction *const action : entries) {
            if (action->text().contains(entry))
                menu->setActiveAction(action);
        }
        REQUIRE(menu->activeAction() != nullptr);
        QTest::keyClick(menu, Qt::Key_Return);
        settle();
    }
    void clearStatus() const
    {
        click(button(*page, QStringLiteral("Status"))->findChild<QAbstractButton *>()); // ×
        settle();
    }
    [[nodiscard]] QStringList texts(items::SubscriptionColumn column) const
    {
        return columnText(*view->model(), int(column));
    }

    std::unique_ptr<items::CustomerIndex> index;
    std::unique_ptr<ui::SubscriptionsPage> page;
    QTableView *view = nullptr;
};

} // namespace tierdesk::test
