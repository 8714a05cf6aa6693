// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sandboxfixture.h"
#include "tests/support/wait.h"

#include "models/sync/session.h"
#include "ui/pages/resellerlist.h"
#include "ui/style/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTableView>

namespace tierdesk::test {

/// A real account: sandbox over loopback, session with its own data folder. The page is the test's.
class PageFixture {
public:
    explicit PageFixture(sandbox::Options options = smallSandbox(), const QLocale &locale = QLocale(u"en"))
        : sandbox(std::move(options))
    {
        QLocale::setDefault(locale);
        ui::Style::apply(*qApp, ui::Scheme::Light);
        sync::SessionOptions account;
        account.dataFolder = m_folder.path();
        account.baseUrl = sandbox.address().baseUrl;
        account.authority = sandbox.address().authority;
        account.clientId = sandbox.address().clientId;
        account.tenantId = sandbox.address().tenantId;
        account.locale = locale;
        account.requestsPerMinute = 100000;
        account.firstRetry = std::chrono::milliseconds(10);
        account.plan = sync::ReadingPlan::listingsAtEveryStart();
        auto opened = waitFor(sync::Session::open(account, nullptr));
        if (!opened)
            FAIL("session: " << Catch::StringMaker<Error>::convert(opened.error()));
        session.reset(*opened);
        resellers = std::make_unique<ui::ResellerList>(*session);
    }
    ~PageFixture() { QLocale::setDefault(QLocale::c()); }

    /// Reads everything of the account into the replica.
    void readAll()
    {
        session->start();
        REQUIRE(waitUntil([this] {
            const sync::SyncStatus status = session->status();
            return status.customersReadAt && status.resellersReadAt;
        }));
    }

private:
    QTemporaryDir m_folder;

public:
    SandboxFixture sandbox;
    std::unique_ptr<sync::Session> session;
    std::unique_ptr<ui::ResellerList> resellers; ///< shared by the pages of a window
};

/// Shows a page as the window has it and waits until it is on the screen.
inline void showPage(QWidget &page, QSize size = QSize(1076, 738))
{
    page.resize(size);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
}

/// Types into whatever has the focus, as a person does.
inline void type(const QString &text)
{
    REQUIRE(qApp->focusWidget() != nullptr);
    QTest::keyClicks(qApp->focusWidget(), text);
}
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(qApp->focusWidget() != nullptr);
    QTest::keyClick(qApp->focusWidget(), key, modifiers);
}

/// The visible button with this accessible name or text.
inline QAbstractButton *button(const QWidget &in, const QString &name)
{
    const auto buttons = in.findChildren<QAbstractButton *>();
    for (QAbstractButton *candidate : buttons) {
        const QString text =
            candidate->accessibleName().isEmpty() ? candidate->text() : candidate->accessibleName();
        if (candidate->isVisible() && text == name)
            return candidate;
    }
    return nullptr;
}
inline void click(QWidget *widget)
{
    REQUIRE(widget != nullptr);
    REQUIRE(widget->isVisible());
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
}
/// Clicks the middle of a cell.
inline void clickCell(
    QTableView &table, int row, int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers,
        table.visualRect(table.model()->index(row, column)).center());
}

/// Whether any visible label in it says this.
inline bool says(const QWidget &in, const QString &text)
{
    const auto labels = in.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    const auto widgets = in.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->accessibleName().contains(text))
            return true;
    }
    return false;
}

/// Keeps a picture of a widget where TIERDESK_PICTURES says, for people to look at.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("TIERDESK_PICTURES");
    if (!folder.isEmpty())
        CHECK(widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
}

} // namespace tierdesk::test
