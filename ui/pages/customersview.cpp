// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customersview.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/style/style.h"
#include "ui/widgets/expandedrow.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace tierdesk::ui {
namespace {

using items::CustomerColumn;
using items::CustomerModel;
using store::RowId;

constexpr int kArrowInset = 14; // in u; the text of a row begins behind its arrow

// The delegate asks the model for these; the two layers do not include each other.
static_assert(int(CustomerModel::TagRole) == int(RowDelegate::TagRole));
static_assert(int(CustomerModel::MutedRole) == int(RowDelegate::MutedRole));
static_assert(int(CustomerModel::ExpandedRole) == int(RowDelegate::ExpandedRole));
static_assert(int(CustomerModel::UnreadRole) == int(RowDelegate::UnreadRole));

int lineOf(const QModelIndex &index)
{
    return index.data(CustomerModel::BlockLineRole).toInt();
}

} // namespace

CustomersView::CustomersView(CustomerModel &model, QWidget *parent)
    : ListView(parent)
    , m_model(model)
    , m_selected(*this)
{
    setModel(&model);
    setFirstInset(kArrowInset);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    auto *delegate = qobject_cast<RowDelegate *>(itemDelegate());
    Q_ASSERT(delegate != nullptr);
    delegate->setKind(int(CustomerColumn::Domain), RowDelegate::Kind::Secondary);
    delegate->setKind(int(CustomerColumn::MicrosoftId), RowDelegate::Kind::Id);
    delegate->setKind(int(CustomerColumn::Reseller), RowDelegate::Kind::Tagged);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &ListView::selectionReplaced, this, [this] { m_selected.forget(); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &CustomersView::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &CustomersView::restore);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &CustomersView::placeBlocks);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &CustomersView::placeBlocks);
}

// ---- blocks -------------------------------------------------------------------------------------------

ExpandedRow *CustomersView::block(RowId id)
{
    ExpandedRow *&block = m_blocks[id];
    if (block == nullptr) {
        block = new ExpandedRow(viewport());
        QWidget *before = this;
        const QList<QWidget *> stops = block->stops();
        for (QWidget *stop : stops) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
    return block;
}

void CustomersView::placeBlocks()
{
    for (auto it = m_blocks.begin(); it != m_blocks.end();) {
        if (!m_model.hasBlock(it.key())) {
            it.value()->hide();
            it.value()->deleteLater();
            it = m_blocks.erase(it);
            continue;
        }
        const int first = m_model.rowOf(it.key()) + 1;
        const int height = int(m_model.block(it.key()).size()) * verticalHeader()->defaultSectionSize();
        const int top = rowViewportPosition(first);
        const bool isSeen = top < viewport()->height() && top + height > 0;
        if (isSeen)
            it.value()->setGeometry(0, top, viewport()->width(), height);
        it.value()->setVisible(isSeen);
        ++it;
    }
}

void CustomersView::updateGeometries()
{
    ListView::updateGeometries();
    placeBlocks();
}

void CustomersView::scrollContentsBy(int dx, int dy)
{
    ListView::scrollContentsBy(dx, dy);
    placeBlocks();
}

void CustomersView::toggle(RowId id)
{
    if (id == 0)
        return;
    if (m_model.hasBlock(id))
        emit closeRequested(id);
    else
        emit openRequested(id);
}

// ---- keys and mouse -----------------------------------------------------------------------------------

QModelIndex CustomersView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex index = ListView::moveCursor(action, modifiers);
    const bool isDown = action == MoveDown || action == MovePageDown || action == MoveEnd;
    while (index.isValid() && lineOf(index) >= 0) {
        // A block is passed as a whole: down behind it, up (and at the very end) to its customer.
        const int own = index.row() - lineOf(index) - 1;
        const int behind = own + 1 + m_model.index(own, 0).data(CustomerModel::BlockSizeRole).toInt();
        const bool goesOn = isDown && behind < m_model.rowCount();
        index = m_model.index(goesOn ? behind : own, index.column());
    }
    return index;
}

void CustomersView::keyPressEvent(QKeyEvent *event)
{
    const RowId id = currentCustomer();
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool forward =
        event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    const bool back = event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left);
    if (plain && id != 0 && (forward || back)) {
        if (forward != m_model.hasBlock(id))
            toggle(id);
        return;
    }
    if (plain && id != 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        toggle(id);
        return;
    }
    ListView::keyPressEvent(event);
}

bool CustomersView::isOnArrow(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || !index.siblingAtColumn(0).data(CustomerModel::ExpandedRole).isValid())
        return false;
    if (horizontalHeader()->visualIndex(index.column()) != 0)
        return false;
    const QRect cell = visualRect(index);
    const int inset =
        layoutDirection() == Qt::RightToLeft ? cell.right() - position.x() : position.x() - cell.x();
    return inset < unit(kArrowInset);
}

void CustomersView::mousePressEvent(QMouseEvent *event)
{
    ListView::mousePressEvent(event);
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && isOnArrow(position))
        toggle(m_model.rowIdAt(rowAt(position.y())));
}

void CustomersView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (isOnArrow(position)) {
        mousePressEvent(event); // two quick clicks on the arrow are two clicks
        return;
    }
    ListView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(position).isValid())
        toggle(m_model.rowIdAt(rowAt(position.y())));
}

// ---- selection ----------------------------------------------------------------------------------------

QList<RowId> CustomersView::selectedCustomers(int limit) const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::ranges::sort(ranges);
    QList<RowId> ids;
    int last = -1;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = std::max(top, last + 1); row <= bottom; ++row) {
            last = row;
            if (lineOf(m_model.index(row, 0)) >= 0)
                continue;
            ids.append(m_model.rowIdAt(row));
            if (limit > 0 && ids.size() >= limit)
                return ids;
        }
    }
    return ids;
}

qint64 CustomersView::selectedCount() const
{
    qint64 customers = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        customers += range.height() - m_model.blockLinesAmong(range.top(), range.bottom());
    return customers;
}

RowId CustomersView::currentCustomer() const
{
    return currentIndex().isValid() ? m_model.rowIdAt(currentIndex().row()) : 0;
}

void CustomersView::selectCustomer(RowId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    touch(); // it may be chosen already
    m_selected.forget();
    selectionModel()->setCurrentIndex(
        m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model.index(row, 0));
}

void CustomersView::remember()
{
    m_stay = {};
    if (!isTouched()) { // it fills itself: the top stays in sight
        m_stay.isFirst = selectionModel()->hasSelection();
        return;
    }
    m_stay.current = currentCustomer();
    const auto keyAt = [this](int row) -> quint64 {
        return lineOf(m_model.index(row, 0)) < 0 ? m_model.rowIdAt(row) : 0;
    };
    if (!m_selected.remember(keyAt, m_model.customers().size() >= m_model.total()))
        emit selectionCut();
    const auto topOf = [this](RowId id) { return rowViewportPosition(m_model.rowOf(id)); };
    const bool currentIsSeen =
        m_stay.current != 0 && topOf(m_stay.current) >= 0 && topOf(m_stay.current) < viewport()->height();
    const int topRow = rowAt(0);
    if (currentIsSeen)
        m_stay.anchor = m_stay.current;
    else if (topRow > 0)
        m_stay.anchor = m_model.rowIdAt(topRow);
    if (m_stay.anchor != 0)
        m_stay.anchorTop = topOf(m_stay.anchor);
}

void CustomersView::restore()
{
    placeBlocks();
    const int current = m_model.rowOf(m_stay.current);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    m_selected.restore(m_model.customers(), [this](qsizetype place) { return m_model.rowAt(int(place)); });
    if (m_stay.isFirst)
        chooseFirst();
    // The view has not laid itself out yet after the reset; without it the scroll bar's range is the old one.
    updateGeometries();
    const int anchor = m_model.rowOf(m_stay.anchor);
    if (anchor >= 0)
        verticalScrollBar()->setValue(anchor * verticalHeader()->defaultSectionSize() - m_stay.anchorTop);
    else
        scrollToTop();
    if (current >= 0 && m_stay.anchor == m_stay.current)
        scrollTo(m_model.index(current, 0));
    placeBlocks();
}

} // namespace tierdesk::ui
