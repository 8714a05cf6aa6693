// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listview.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace tierdesk::ui {
namespace {

constexpr int kMostTold = 500; // rows whose selection is told one by one

/// Not those that only lead away, or that are held down for another one.
bool isMeantForList(const QKeyEvent &press)
{
    switch (press.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Print:
    case Qt::Key_unknown:
        return false;
    default:
        return true;
    }
}

} // namespace

ListView::ListView(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
    setItemDelegate(new RowDelegate(this));
    // Hidden and of one height first: a million rows must not be measured one by one.
    QHeaderView *rows = verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(tierdesk::ui::rowHeight());
    rows->setDefaultSectionSize(tierdesk::ui::rowHeight());
    QHeaderView *columns = horizontalHeader();
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setHighlightSections(false);
    columns->setMinimumSectionSize(unit(10));
    columns->setFixedHeight(heightOf(3));
    setFirstInset(5);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0)
            touch();
    });
}

void ListView::touch()
{
    if (!std::exchange(m_isTouched, true))
        emit touched();
}

void ListView::chooseFirst()
{
    const QScopedValueRollback choosing(m_isChoosingFirst, true);
    setCurrentIndex(model()->index(0, 0));
}

void ListView::setFirstInset(double units)
{
    setProperty(parts::kFirstInset, unitsOf(units));
    horizontalHeader()->viewport()->update();
    viewport()->update();
}

/// By ranges: of three million rows each would be an index.
qint64 ListView::selectedRowCount() const
{
    qint64 rows = 0;
    if (!selectionModel())
        return rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        rows += range.left() == 0 ? range.height() : 0; // of a row that is selected in pieces only the first
    return rows;
}

void ListView::reset()
{
    QTableView::reset();
    emit selectedRowsChanged();
}

void ListView::keyboardSearch(const QString &search)
{
    emit typed(search);
}

QItemSelectionModel::SelectionFlags ListView::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    const auto command = QTableView::selectionCommand(index, event);
    if (command & QItemSelectionModel::Clear)
        emit const_cast<ListView *>(this)->selectionReplaced(); // Qt asks in a function that is const
    return command;
}

// With a screen reader Qt makes an index for every cell of the change, millions of them, to tell it a few.
void ListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (!selected.isEmpty() && !m_isChoosingFirst)
        touch();
    const auto isLong = [](const QItemSelection &selection) {
        return std::ranges::any_of(
            selection, [](const QItemSelectionRange &range) { return range.height() > kMostTold; });
    };
    const bool isTold =
        !isLong(selected) && !isLong(deselected) && selected.size() + deselected.size() <= kMostTold;
    if (!QAccessible::isActive() || isTold) {
        QTableView::selectionChanged(selected, deselected);
        emit selectedRowsChanged();
        return;
    }
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): what stands between is what takes so long
    QAbstractItemView::selectionChanged(selected, deselected);
    emit selectedRowsChanged();
    QAccessibleEvent event(this, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
}

// The heads do not show what is selected, but to paint each of them Qt asks every row of a list that is selected as a
// whole: a tenth of a second at a million.
void ListView::setSelectionModel(QItemSelectionModel *selection)
{
    QTableView::setSelectionModel(selection);
    const QString name = QStringLiteral("nothingSelected");
    for (QHeaderView *const header : {horizontalHeader(), verticalHeader()}) {
        auto *const before = header->findChild<QItemSelectionModel *>(name, Qt::FindDirectChildrenOnly);
        auto *nothing = new QItemSelectionModel(selection->model(), header);
        nothing->setObjectName(name);
        header->setSelectionModel(nothing);
        delete before;
    }
}

void ListView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    option->showDecorationSelected = true;
}

bool ListView::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isMeantForList(*static_cast<QKeyEvent *>(event)))
        touch();
    return QTableView::event(event);
}

bool ListView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::ContextMenu:
    case QEvent::Wheel:
        touch();
        break;
    case QEvent::MouseMove:
        setHoveredRow(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
        break;
    case QEvent::Leave:
        setHoveredRow(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void ListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setMinimumSectionSize(tierdesk::ui::rowHeight());
        verticalHeader()->setDefaultSectionSize(tierdesk::ui::rowHeight());
        horizontalHeader()->setFixedHeight(heightOf(3));
    }
}

void ListView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Who comes by a key has a row to act on at once; who comes by the mouse is about to choose one.
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (isByKey)
        touch();
    const bool isByWindow = event->reason() == Qt::OtherFocusReason; // at its start, for instance
    if ((isByKey || isByWindow) && selectionModel() && !selectionModel()->hasSelection()
        && model()->rowCount() > 0) {
        if (currentIndex().row() > 0)
            setCurrentIndex(currentIndex());
        else
            chooseFirst();
    }
    viewport()->update(); // the chosen rows look different now
}

void ListView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ListView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    updateRow(row);
}

void ListView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(
            0, rowViewportPosition(row), viewport()->width(), verticalHeader()->defaultSectionSize());
}

} // namespace tierdesk::ui
