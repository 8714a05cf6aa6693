// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listpage.h"

#include "models/base/error.h"
#include "ui/pages/columnfit.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/rowsclipboard.h"
#include "ui/style/style.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

constexpr int kRoomForPane = 225; ///< in u: in a narrower page the details wait until they are asked for

/// As a click on its head: again turns the order round, then (where the view says so) brings back its own.
void sortByKey(QHeaderView &header, int column)
{
    const bool isAgain = header.sortIndicatorSection() == column;
    const bool isAscending = header.sortIndicatorOrder() == Qt::AscendingOrder;
    if (isAgain && !isAscending && header.isSortIndicatorClearable())
        header.setSortIndicator(-1, Qt::AscendingOrder);
    else
        header.setSortIndicator(column, isAgain && isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace

ListPage::ListPage(const QString &title, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(this))
{
    setAccessibleName(title); // has the keys itself while there is no row
    m_splitter->addWidget(makeList(title, iconName));
    m_splitter->setCollapsible(0, false);
    m_splitter->setStretchFactor(0, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_splitter);
}

QWidget *ListPage::makeList(const QString &title, const QString &iconName)
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, unit(4), 0, 0);
    column->setSpacing(0);
    m_bars = new QVBoxLayout;
    m_bars->setContentsMargins(unit(5), 0, unit(5), unitsOf(2.5));
    m_bars->setSpacing(unit(3));
    m_head = new PageHead(title, list);
    m_notice = new MessageBar(list);
    m_bars->addWidget(m_head);
    m_bars->addWidget(m_notice);
    column->addLayout(m_bars);
    m_stack = new QStackedWidget(list);
    m_view = new ListView(m_stack);
    m_view->setAccessibleName(title);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_empty = new EmptyState(iconName, {}, {}, m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_view, &ListView::customContextMenuRequested, this, &ListPage::openContextMenu);
    connect(m_view, &ListView::doubleClicked, this, [this] { openSelected(); });
    connect(m_view, &ListView::selectedRowsChanged, m_head,
        [this] { m_head->setSelected(m_view->selectedRowCount()); });
    return list;
}

void ListPage::addBar(QWidget *bar)
{
    m_bars->addWidget(bar);
}

void ListPage::setSearch(SearchField *search)
{
    m_search = search;
    search->setKeyHint(tr("Ctrl+F"));
    search->setList(m_view);
}

void ListPage::setPane(DetailPane *pane, QHBoxLayout *line, const QString &what)
{
    m_pane = pane;
    pane->hide();
    m_splitter->addWidget(pane);
    m_splitter->setCollapsible(1, false);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({unit(240), unit(85)});
    auto *toggle = new QToolButton(this);
    toggle->setAutoRaise(true);
    toggle->setIcon(icon(u"pane"_s, Tone::Secondary));
    toggle->setToolTip(what);
    toggle->setAccessibleName(what);
    line->addWidget(toggle);
    connect(toggle, &QToolButton::clicked, this, &ListPage::togglePane);
    connect(pane, &DetailPane::closed, this, [this] { setPaneWanted(false); });
}

void ListPage::setPaneWanted(bool isWanted)
{
    m_isPaneWanted = isWanted;
    showPane();
}

void ListPage::togglePane()
{
    setPaneWanted(!isPaneShown());
}

bool ListPage::isPaneShown() const
{
    return m_pane && !m_pane->isHidden();
}

void ListPage::showPane()
{
    if (!m_pane)
        return;
    const bool isWanted = m_isPaneWanted.value_or(width() >= unit(kRoomForPane));
    const bool isShown = isWanted && selectedRow() >= 0;
    if (isShown == isPaneShown())
        return;
    m_pane->setVisible(isShown);
    emit paneShown(isShown);
}

void ListPage::makeSortable(bool isClearable)
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicatorClearable(isClearable);
    header->setSortIndicator(isClearable ? -1 : 0, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    // A head cannot have the focus.
    for (int column = 0; column < m_view->model()->columnCount(); ++column) {
        auto *act = new QAction(m_view);
        act->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_1 + column)));
        act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(act);
        connect(act, &QAction::triggered, header, [header, column] { sortByKey(*header, column); });
    }
}

void ListPage::setColumns(const ColumnFit *columns)
{
    m_columns = columns;
}

void ListPage::showRows(bool areAny)
{
    // The keys stay on this page when its last row goes.
    const bool hadKeys = m_view->hasFocus();
    m_stack->setCurrentWidget(areAny ? static_cast<QWidget *>(m_view) : m_empty);
    if (!areAny && hadKeys)
        setFocus(Qt::OtherFocusReason);
}

void ListPage::showError(const Error &error, const std::function<void()> &again)
{
    const ErrorWords words = errorWords(error);
    m_notice->clear();
    m_notice->setClosable(true);
    m_notice->showMessage(Gravity::Warning, words.fact, words.rest());
    if (!again)
        return;
    const ErrorAct act = words.act == ErrorAct::ReadAgain ? words.act : ErrorAct::TryAgain;
    m_notice->addLink(actText(act), this, [this, again] {
        m_notice->clear();
        again();
    });
}

int ListPage::selectedRow() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

void ListPage::openContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    fillContextMenu(*menu);
    connect(menu->addAction(icon(u"copy"_s), tr("Copy rows")), &QAction::triggered, this, &ListPage::copy);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ListPage::find()
{
    if (m_search)
        m_search->find();
}

void ListPage::setCopyAdvice(const QString &advice)
{
    m_copyAdvice = advice;
}

std::optional<QList<int>> ListPage::rowsToCopy()
{
    // By ranges: three million rows may be selected, and each of selectedRows() is an index.
    const QItemSelection selection = m_view->selectionModel()->selection();
    qint64 count = 0;
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    if (count > kMostCopied) {
        m_notice->clear();
        m_notice->setClosable(true);
        m_notice->showMessage(Gravity::Info,
            //: %1 is a number
            tr("At most %1 rows can be copied.").arg(numberText(kMostCopied)), m_copyAdvice);
        return std::nullopt;
    }
    QList<int> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    return rows;
}

void ListPage::copy()
{
    const auto rows = rowsToCopy();
    if (!rows || rows->isEmpty())
        return;
    const QAbstractItemModel *const model = m_view->model();
    QList<QStringList> cells;
    for (const int row : *rows) {
        QStringList line;
        for (int column = 0; column < model->columnCount(); ++column) {
            if (!m_columns || !m_columns->chosenAway().contains(column))
                line.append(model->index(row, column).data().toString());
        }
        cells.append(line);
    }
    QApplication::clipboard()->setMimeData(rowsAsMimeData(cells));
}

void ListPage::focusInEvent(QFocusEvent *event)
{
    // Not a focus proxy: it would stand in the tab order, and all before it would be left out.
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus(event->reason());
    else if (m_search)
        m_search->setFocus(event->reason());
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPane();
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isCopy = key->matches(QKeySequence::Copy);
    if (!isCopy && key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    m_view->touch();
    isCopy ? copy() : openSelected();
    return true;
}

// Not a background role: labels on a Base ground would take another colour than their tone's.
void ListPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace tierdesk::ui
