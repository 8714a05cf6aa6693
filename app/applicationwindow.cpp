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

void Application::buildWindow()
{
    ui::MainWindowOptions options;
    options.accountName = m_accountName;
    options.language = m_language.code();
    options.appearance = setAppearance();
    m_window = std::make_unique<ui::MainWindow>(options);
    connect(m_window.get(), &ui::MainWindow::quitRequested, this, &Application::quit);
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &Application::useLanguage);
    connect(m_window.get(), &ui::MainWindow::appearanceChosen, this, &Application::useAppearance);
    fillWindow(*m_window);
    followWizards(*m_window);
    m_upkeep->follow(*m_window, m_profile.isPractice(), m_language.code());
    m_window->restoreGeometry(m_settings.windowGeometry);
    keepOnScreen(*m_window);
}

// The pages in the order of the documented menu (S14, S72).
void Application::fillWindow(ui::MainWindow &window)
{
    auto *list = new ui::ResellerList(*m_session, &window); // after the pages' own frame: it goes after them
    auto *resellers = new ui::ResellersPage(*m_session, *list);
    auto *customers = new ui::CustomersPage(*m_session, *list);
    window.addPage(resellers, u"resellers"_s, tr("Indirect resellers"),
        {[resellers] { resellers->find(); }, [resellers] { resellers->copy(); },
            [resellers] { resellers->selectAll(); }});
    window.addPage(customers, u"customers"_s, tr("Customers"),
        {[customers] { customers->find(); }, [customers] { customers->copy(); },
            [customers] { customers->selectAll(); }});
    addSubscriptions(window, customers, *list);
    addOwnWork(window, customers);
    window.follow(*m_session);
    window.setCurrentPage(customers);

    // No number says as much as 0, and says nothing wrong while nothing was read yet.
    const auto show = [&window](const QWidget *page, qint64 count) {
        window.setPageCount(page, count > 0 ? std::optional(count) : std::nullopt);
    };
    connect(list, &ui::ResellerList::countChanged, &window,
        [show, resellers](qint64 count) { show(resellers, count); });
    connect(customers, &ui::CustomersPage::countChanged, &window,
        [show, customers](qint64 count) { show(customers, count); });
    // What the replica has already was counted before anybody listened.
    show(customers, customers->model().total());
    connect(resellers, &ui::ResellersPage::addNewCustomerRequested, m_wizards, &ui::WizardShelf::startFor);
    connect(resellers, &ui::ResellersPage::customersRequested, &window,
        [&window, customers](const Reseller &reseller) {
            window.setCurrentPage(customers);
            customers->showReseller(reseller.id);
        });
    connect(&window, &ui::MainWindow::exportRequested, customers, [&window, customers] {
        window.setCurrentPage(customers);
        customers->exportCustomers();
    });
    customers->setHiddenColumns(m_settings.hiddenCustomerColumns);
    connect(customers, &ui::CustomersPage::hiddenColumnsChosen, this, [this, customers] {
        m_settings.hiddenCustomerColumns = customers->hiddenColumns();
        saveSettings(m_folder->path(), m_settings);
    });
    connect(m_wizards, &ui::WizardShelf::customerAdded, customers,
        [this, &window, customers](const CustomerId &customer) {
            window.setCurrentPage(customers);
            customers->selectCustomer(customer);
            raiseWindow();
        });
}

void Application::addSubscriptions(
    ui::MainWindow &window, ui::CustomersPage *customers, ui::ResellerList &resellers)
{
    auto *subscriptions = new ui::SubscriptionsPage(*m_session, customers->index(), resellers);
    window.addPage(subscriptions, u"subscriptions"_s, tr("Subscriptions"),
        {[subscriptions] { subscriptions->find(); }, [subscriptions] { subscriptions->copy(); },
            [subscriptions] { subscriptions->selectAll(); }});
    const auto show = [&window, subscriptions](qint64 count) {
        window.setPageCount(subscriptions, count > 0 ? std::optional(count) : std::nullopt);
    };
    connect(subscriptions, &ui::SubscriptionsPage::countChanged, &window, show);
    show(subscriptions->model().total());
    connect(&window, &ui::MainWindow::subscriptionsExportRequested, subscriptions, [&window, subscriptions] {
        window.setCurrentPage(subscriptions);
        subscriptions->exportSubscriptions();
    });
    subscriptions->setHiddenColumns(m_settings.hiddenSubscriptionColumns);
    connect(subscriptions, &ui::SubscriptionsPage::hiddenColumnsChosen, this, [this, subscriptions] {
        m_settings.hiddenSubscriptionColumns = subscriptions->hiddenColumns();
        saveSettings(m_folder->path(), m_settings);
    });
    connect(subscriptions, &ui::SubscriptionsPage::customerRequested, customers,
        [&window, customers](const CustomerId &customer) {
            window.setCurrentPage(customers);
            customers->selectCustomer(customer);
        });
}

// At the rail's foot: what this program keeps itself (look.md 4).
void Application::addOwnWork(ui::MainWindow &window, ui::CustomersPage *customers)
{
    // No number says as much as 0.
    const auto show = [&window](const QWidget *page, qint64 count) {
        window.setPageCount(page, count > 0 ? std::optional(count) : std::nullopt);
    };
    window.beginFoot();
    auto *operations = new ui::OperationsPage(*m_session, *m_wizards);
    window.addPage(operations, u"operations"_s, tr("Operations"),
        {[operations] { operations->find(); }, [operations] { operations->copy(); }, {}});
    connect(operations, &ui::OperationsPage::countChanged, &window,
        [show, operations](qint64 count) { show(operations, count); });
    connect(operations, &ui::OperationsPage::refusedChanged, &window, &ui::MainWindow::showRefused);
    connect(&window, &ui::MainWindow::refusedRequested, operations, [&window, operations] {
        window.setCurrentPage(operations);
        operations->showThoseForAPerson();
    });
    connect(operations, &ui::OperationsPage::customerRequested, customers,
        [&window, customers](const CustomerId &customer) {
            window.setCurrentPage(customers);
            customers->selectCustomer(customer);
        });
    auto *drafts = new ui::DraftsPage(*m_session, *m_wizards);
    window.addPage(drafts, u"drafts"_s, tr("Drafts"), {{}, [drafts] { drafts->copy(); }, {}});
    connect(drafts, &ui::DraftsPage::countChanged, &window,
        [show, drafts](qint64 count) { show(drafts, count); });
    auto *activity = new ui::ActivityPage(*m_session);
    window.addPage(activity, u"activity"_s, tr("Activity log"),
        {[activity] { activity->find(); }, [activity] { activity->copy(); }, {}});
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
