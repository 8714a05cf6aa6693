// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the window, and what its parts tell each other.
#include "app/application.h"

#include "app/upkeep.h"
#include "models/sync/session.h"
#include "ui/mainwindow.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/draftspage.h"
#include "ui/pages/operationspage.h"
#include "ui/pages/resellerlist.h"
#include "ui/pages/resellerspage.h"
#include "ui/pages/subscriptionspage.h"
#include "ui/wizardshelf.h"

#include <QAction>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

/// The pages' numbers: addPage() counts them in the order of fillWindow().
enum PageNumber { kResellers, kCustomers, kSubscriptions, kOperations, kDrafts };

void showCount(ui::MainWindow &window, PageNumber page, qint64 count)
{
    // No number says as much as 0, and says nothing wrong while nothing was read yet.
    window.setPageCount(page, count > 0 ? std::optional(count) : std::nullopt);
}

void showCustomer(ui::MainWindow &window, ui::CustomersPage *customers, const CustomerId &customer)
{
    window.setCurrentPage(kCustomers);
    customers->selectCustomer(customer);
}

/// A window that was left on a larger screen would have its edges, and what stands there, outside of this one.
void keepOnScreen(QWidget &window)
{
    const QRect free = window.screen()->availableGeometry();
    QRect wanted = window.geometry();
    wanted.setSize(wanted.size().boundedTo(free.size()));
    wanted.moveLeft(std::clamp(wanted.left(), free.left(), free.right() + 1 - wanted.width()));
    wanted.moveTop(std::clamp(wanted.top(), free.top(), free.bottom() + 1 - wanted.height()));
    if (wanted != window.geometry() && !window.isMaximized())
        window.setGeometry(wanted);
}

} // namespace

/// The frame alone: it needs nothing of the account.
void Application::makeWindow()
{
    ui::MainWindowOptions options;
    options.accountName = m_accountName;
    options.language = m_language.code();
    options.appearance = setAppearance();
    m_window = std::make_unique<ui::MainWindow>(options);
    connect(m_window.get(), &ui::MainWindow::quitRequested, this, &Application::quit);
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &Application::useLanguage);
    connect(m_window.get(), &ui::MainWindow::appearanceChosen, this, &Application::useAppearance);
}

void Application::showWindow()
{
    fillWindow(*m_window);
    followWizards(*m_window);
    m_upkeep->follow(*m_window, m_profile.isPractice(), m_language.code());
    m_window->restoreGeometry(m_settings.windowGeometry);
    keepOnScreen(*m_window);
    m_window->show();
}

// The pages in the order of the documented menu (S14, S72). Only the first one to be seen is made at once.
void Application::fillWindow(ui::MainWindow &window)
{
    auto *list = new ui::ResellerList(*m_session, &window); // after the pages' own frame: it goes after them
    auto *customers = new ui::CustomersPage(*m_session, *list);
    window.addPage(u"resellers"_s, tr("Indirect resellers"),
        [this, &window, customers, list] { return makeResellers(window, customers, *list); });
    window.addPage(u"customers"_s, tr("Customers"), [customers] {
        return ui::PageMade {customers,
            {[customers] { customers->find(); }, [customers] { customers->copy(); },
                [customers] { customers->selectAll(); }}};
    });
    window.addPage(u"subscriptions"_s, tr("Subscriptions"),
        [this, &window, customers, list] { return makeSubscriptions(window, customers, *list); });
    window.beginFoot(); // what this program keeps itself (look.md 4)
    window.addPage(u"operations"_s, tr("Operations"),
        [this, &window, customers] { return makeOperations(window, customers); });
    window.addPage(u"drafts"_s, tr("Drafts"), [this, &window] { return makeDrafts(window); });
    window.addPage(u"activity"_s, tr("Activity log"), [this] {
        auto *activity = new ui::ActivityPage(*m_session);
        return ui::PageMade {
            activity, {[activity] { activity->find(); }, [activity] { activity->copy(); }, {}}};
    });
    window.follow(*m_session);
    window.setCurrentPage(kCustomers);

    connect(list, &ui::ResellerList::countChanged, &window,
        [&window](qint64 count) { showCount(window, kResellers, count); });
    connect(customers, &ui::CustomersPage::countChanged, &window,
        [&window](qint64 count) { showCount(window, kCustomers, count); });
    // What the replica has already was counted before anybody listened.
    showCount(window, kCustomers, customers->model().total());
    connect(&window, &ui::MainWindow::exportRequested, customers, [&window, customers] {
        window.setCurrentPage(kCustomers);
        customers->exportCustomers();
    });
    connect(&window, &ui::MainWindow::subscriptionsExportRequested, customers, [&window] {
        window.setCurrentPage(kSubscriptions);
        qobject_cast<ui::SubscriptionsPage *>(window.page(kSubscriptions))->exportSubscriptions();
    });
    connect(&window, &ui::MainWindow::refusedRequested, customers, [&window] {
        window.setCurrentPage(kOperations);
        qobject_cast<ui::OperationsPage *>(window.page(kOperations))->showThoseForAPerson();
    });
    customers->setHiddenColumns(m_settings.hiddenCustomerColumns);
    connect(customers, &ui::CustomersPage::hiddenColumnsChosen, this, [this, customers] {
        m_settings.hiddenCustomerColumns = customers->hiddenColumns();
        saveSettings(m_folder->path(), m_settings);
    });
    connect(m_wizards, &ui::WizardShelf::customerAdded, customers,
        [this, &window, customers](const CustomerId &customer) {
            showCustomer(window, customers, customer);
            raiseWindow();
        });
}

ui::PageMade Application::makeResellers(
    ui::MainWindow &window, ui::CustomersPage *customers, ui::ResellerList &list)
{
    auto *resellers = new ui::ResellersPage(*m_session, list);
    connect(resellers, &ui::ResellersPage::addNewCustomerRequested, m_wizards, &ui::WizardShelf::startFor);
    connect(resellers, &ui::ResellersPage::customersRequested, &window,
        [&window, customers](const Reseller &reseller) {
            window.setCurrentPage(kCustomers);
            customers->showReseller(reseller.id);
        });
    return {resellers,
        {[resellers] { resellers->find(); }, [resellers] { resellers->copy(); },
            [resellers] { resellers->selectAll(); }}};
}

ui::PageMade Application::makeSubscriptions(
    ui::MainWindow &window, ui::CustomersPage *customers, ui::ResellerList &list)
{
    auto *subscriptions = new ui::SubscriptionsPage(*m_session, customers->index(), list);
    connect(subscriptions, &ui::SubscriptionsPage::countChanged, &window,
        [&window](qint64 count) { showCount(window, kSubscriptions, count); });
    showCount(window, kSubscriptions, subscriptions->model().total());
    subscriptions->setHiddenColumns(m_settings.hiddenSubscriptionColumns);
    connect(subscriptions, &ui::SubscriptionsPage::hiddenColumnsChosen, this, [this, subscriptions] {
        m_settings.hiddenSubscriptionColumns = subscriptions->hiddenColumns();
        saveSettings(m_folder->path(), m_settings);
    });
    connect(subscriptions, &ui::SubscriptionsPage::customerRequested, customers,
        [&window, customers](const CustomerId &customer) { showCustomer(window, customers, customer); });
    return {subscriptions,
        {[subscriptions] { subscriptions->find(); }, [subscriptions] { subscriptions->copy(); },
            [subscriptions] { subscriptions->selectAll(); }}};
}

ui::PageMade Application::makeOperations(ui::MainWindow &window, ui::CustomersPage *customers)
{
    auto *operations = new ui::OperationsPage(*m_session, *m_wizards);
    connect(operations, &ui::OperationsPage::countChanged, &window,
        [&window](qint64 count) { showCount(window, kOperations, count); });
    connect(operations, &ui::OperationsPage::refusedChanged, &window, &ui::MainWindow::showRefused);
    connect(operations, &ui::OperationsPage::customerRequested, customers,
        [&window, customers](const CustomerId &customer) { showCustomer(window, customers, customer); });
    return {operations, {[operations] { operations->find(); }, [operations] { operations->copy(); }, {}}};
}

ui::PageMade Application::makeDrafts(ui::MainWindow &window)
{
    auto *drafts = new ui::DraftsPage(*m_session, *m_wizards);
    connect(drafts, &ui::DraftsPage::countChanged, &window,
        [&window](qint64 count) { showCount(window, kDrafts, count); });
    return {drafts, {{}, [drafts] { drafts->copy(); }, {}}};
}

// The Window menu names every wizard, open or put aside.
void Application::followWizards(ui::MainWindow &window)
{
    auto entries = std::make_shared<QList<QAction *>>();
    const auto show = [this, &window, entries] {
        for (QAction *entry : std::as_const(*entries)) {
            entry->setVisible(false);
            entry->deleteLater(); // not at once: choosing one is what brings us here
        }
        entries->clear();
        for (const ui::ShelfEntry &wizard : m_wizards->entries()) {
            QAction *entry = window.addWizardEntry(
                wizard.title, wizard.isOpen ? ui::WizardPlace::Open : ui::WizardPlace::PutAside);
            connect(
                entry, &QAction::triggered, m_wizards, [this, id = wizard.draft] { m_wizards->open(id); });
            entries->append(entry);
        }
    };
    connect(m_wizards, &ui::WizardShelf::entriesChanged, &window, show);
    show();
}

} // namespace tierdesk::app
