// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerspage.h"

#include "ui/dialogs/customersexportdialog.h"
#include "ui/pages/columnchooser.h"
#include "ui/pages/columnfit.h"
#include "ui/pages/customersview.h"
#include "ui/pages/rowsclipboard.h"
#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/widgets/expandedrow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

// What the page does with rows. customerspage.cpp builds it and keeps the list.

using namespace Qt::StringLiterals;

namespace tierdesk::ui {
namespace {

using store::RowId;

void copyText(const QString &text)
{
    QApplication::clipboard()->setText(text);
}

} // namespace

// ---- one customer that is to be seen --------------------------------------------------------------------

void CustomersPage::selectCustomer(const CustomerId &id)
{
    m_wanted = id;
    m_isWantedAsked = false;
    lookForWanted();
}

void CustomersPage::lookForWanted()
{
    if (!m_wanted || !m_model.isSettled())
        return;
    const auto row = items::findCustomer(m_session.reader(), *m_wanted);
    if (!row) {
        showError(row.error());
        return;
    }
    if (!*row)
        return; // not in the replica yet: asked again with its next change
    if (m_model.rowOf(**row) >= 0) {
        m_wanted.reset();
        m_view->selectCustomer(**row);
        m_view->setFocus(Qt::OtherFocusReason);
    } else if (!std::exchange(m_isWantedAsked, true)) {
        m_model.showChanges();
    } else if (m_model.query().isFiltered()) {
        m_isWantedAsked = false;
        m_search->clear();
        setReseller(std::nullopt);
    }
}

// ---- expanded rows --------------------------------------------------------------------------------------

void CustomersPage::openRow(RowId id)
{
    const auto customer = m_model.customerAt(m_model.rowOf(id));
    if (!customer || customer->isUnreadable)
        return;
    m_view->touch();
    m_open.insert(id, {customer->id, {.isUnderWay = true, .error = {}, .showsAll = false}});
    showBlock(id);
    m_session.openCustomer(customer->id);
}

void CustomersPage::closeRow(RowId id)
{
    m_open.remove(id);
    m_model.removeBlock(id);
    m_view->placeBlocks();
}

void CustomersPage::showBlock(RowId id)
{
    const auto open = m_open.constFind(id);
    if (open == m_open.constEnd() || m_model.rowOf(id) < 0)
        return;
    const auto facts = items::readCustomerFacts(m_session.reader(), id);
    if (!facts) {
        showError(facts.error());
        return;
    }
    if (!*facts)
        return;
    const CustomerBlock block = customerBlock(**facts, open->reading, QDateTime::currentDateTimeUtc());
    const bool isNew = !m_model.hasBlock(id);
    m_model.setBlock(id, blockLines(block));
    ExpandedRow *row = m_view->block(id);
    row->setBlock(block);
    m_view->placeBlocks();
    if (!isNew)
        return;
    const CustomerId customer = open->id;
    connect(row, &ExpandedRow::copyIdRequested, this, [customer] { copyText(customer.toString()); });
    connect(
        row, &ExpandedRow::partnerCenterRequested, this, [this, customer] { openInPartnerCenter(customer); });
    connect(row, &ExpandedRow::allRequested, this, [this, id] {
        m_open[id].reading.showsAll = true;
        showBlock(id);
    });
    // As much of the block as fits comes into view, the customer itself always.
    const int first = m_model.rowOf(id);
    m_view->scrollTo(m_model.index(first + int(m_model.block(id).size()), 0));
    m_view->scrollTo(m_model.index(first, 0));
}

void CustomersPage::endReading(const CustomerId &id, const std::optional<Error> &error)
{
    for (auto open = m_open.begin(); open != m_open.end(); ++open) {
        if (open->id != id)
            continue;
        open->reading.isUnderWay = false;
        open->reading.error = error;
        showBlock(open.key());
        return;
    }
}

void CustomersPage::openInPartnerCenter(const CustomerId &id)
{
    QDesktopServices::openUrl(
        QUrl(u"https://partner.microsoft.com/dashboard/v2/customers/%1/account"_s.arg(id.toString())));
}

// ---- copying, menu, export ------------------------------------------------------------------------------

void CustomersPage::find()
{
    m_search->find();
}

void CustomersPage::selectAll()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_view->selectAll();
}

void CustomersPage::copy()
{
    const QList<RowId> ids = m_view->selectedCustomers(kMostCopied + 1);
    if (ids.size() > kMostCopied) {
        m_notice->clear();
        m_notice->setClosable(true);
        m_notice->showMessage(Gravity::Info,
            //: %1 is a number
            tr("At most %1 rows can be copied.").arg(numberText(kMostCopied)),
            tr("Export customers writes any number of them into a file."));
        return;
    }
    const QList<items::CustomerColumn> shown = shownColumns();
    QList<QStringList> rows;
    for (const RowId id : ids) {
        const auto customer = m_model.customerAt(m_model.rowOf(id));
        if (!customer)
            continue;
        QStringList cells;
        for (const items::CustomerColumn column : shown)
            cells.append(items::customerColumn(column).text(*customer, items::Wording::Window));
        rows.append(cells);
        const QList<items::BlockLine> lines = m_model.block(id);
        for (const items::BlockLine &line : lines) {
            if (!line.cells.isEmpty())
                rows.append(QStringList {QString()} + line.cells);
        }
    }
    if (!rows.isEmpty())
        QApplication::clipboard()->setMimeData(rowsAsMimeData(rows));
}

void CustomersPage::openContextMenu(const QPoint &position)
{
    const RowId id = m_view->currentCustomer();
    const auto customer = m_model.customerAt(m_model.rowOf(id));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (customer && !customer->isUnreadable) {
        const bool isOpen = m_model.hasBlock(id);
        connect(menu->addAction(isOpen ? tr("Collapse") : tr("Expand")), &QAction::triggered, this,
            [this, id, isOpen] { isOpen ? closeRow(id) : openRow(id); });
        connect(menu->addAction(tr("Copy Microsoft ID")), &QAction::triggered, this,
            [text = customer->id.toString()] { copyText(text); });
        connect(menu->addAction(tr("Open in Partner Center")), &QAction::triggered, this,
            [this, customerId = customer->id] { openInPartnerCenter(customerId); });
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Copy rows")), &QAction::triggered, this, &CustomersPage::copy);
    QMenu *sorting = menu->addMenu(tr("Sort by"));
    const QList<QAction *> keys = actions();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *act = sorting->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        act->setShortcut(keys[column]->shortcut());
        connect(act, &QAction::triggered, keys[column], &QAction::trigger);
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void CustomersPage::setHiddenColumns(const QStringList &names)
{
    m_chooser->setHidden(names);
}

QStringList CustomersPage::hiddenColumns() const
{
    return m_chooser->hidden();
}

/// What somebody chose to see; a column that only gave way to a narrow window is among them.
QList<items::CustomerColumn> CustomersPage::shownColumns() const
{
    QList<items::CustomerColumn> shown;
    for (const auto &column : items::customerColumns()) {
        if (!m_columns->chosenAway().contains(int(column.id)))
            shown.append(column.id);
    }
    return shown;
}

void CustomersPage::exportCustomers()
{
    auto *dialog = new CustomersExportDialog({.replicaPath = m_session.replicaPath(),
                                                 .shown = m_model.customers(),
                                                 .query = m_model.query(),
                                                 .total = m_model.total(),
                                                 .columns = shownColumns()},
        m_index, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &CustomersExportDialog::exported, this, [this](const QString &fact, const QString &meaning) {
            m_notice->clear();
            m_notice->setClosable(true);
            m_notice->showMessage(Gravity::Success, fact, meaning);
        });
    dialog->open();
}

} // namespace tierdesk::ui
