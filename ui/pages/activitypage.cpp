// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitypage.h"

#include "models/base/whenanswered.h"
#include "models/items/activityexport.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/pages/accountbar.h"
#include "ui/pages/columnfit.h"
#include "ui/pages/rowsclipboard.h"
#include "ui/style/style.h"
#include "ui/text/activitydetails.h"
#include "ui/text/activitytext.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

using items::ActivityColumn;

namespace {

items::ActivityWords words()
{
    return {dateTimeText, activityText, activityResultText,
        [](const store::ActivityRow &row) { return row.entry.who; }};
}

} // namespace

ActivityPage::ActivityPage(sync::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session.deskPath(), words())
{
    setObjectName(u"activityPage"_s);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, unit(4), 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(unit(5), 0, unit(5), unitsOf(2.5));
    top->setSpacing(unit(3));
    m_notice = new MessageBar(list);
    top->addWidget(makeHead());
    top->addWidget(new AccountBar(session, list));
    top->addWidget(m_notice);
    top->addWidget(makeFilterLine());
    column->addLayout(top);
    column->addWidget(makeTable(), 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(list);

    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(std::chrono::seconds(1));
    connect(&m_reloadSoon, &QTimer::timeout, &m_model, &items::ActivityModel::reload);
    const auto note = [this] {
        m_isStale = true;
        if (isVisible() && !m_reloadSoon.isActive())
            m_reloadSoon.start();
    };
    connect(&session, &sync::Session::activitiesChanged, this, note);
    connect(&session, &sync::Session::operationChanged, this, note);
    connect(&m_model, &items::ActivityModel::settled, this, [this] {
        m_isStale = false;
        showCounts();
        showEmptiness();
    });
    connect(&m_model, &items::ActivityModel::failed, this, &ActivityPage::showError);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPage::showDetails);
    connect(&m_model, &items::ActivityModel::modelReset, this, &ActivityPage::showDetails);
    showEmptiness();
}

QWidget *ActivityPage::makeHead()
{
    m_head = new PageHead(tr("Activity log"), this);
    m_export = new QPushButton(icon(u"export"_s), tr("Export log…"), m_head);
    m_export->setAutoDefault(false);
    m_export->setEnabled(false);
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::askWhereToExport);
    m_head->addAct(m_export);
    return m_head;
}

QWidget *ActivityPage::makeFilterLine()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(2));
    m_search = new SearchField(tr("Search activity, customer or person"), bar);
    m_search->setKeyHint(tr("Ctrl+F"));
    m_source = new QComboBox(bar);
    m_source->setAccessibleName(tr("Source"));
    m_source->addItem(tr("All sources"));
    m_source->addItem(tr("Done with Tierdesk"), int(ActivitySource::Ours));
    m_source->addItem(tr("Told by Partner Center"), int(ActivitySource::Audit));
    m_filter = new FilterButton(tr("Customer"), bar);
    m_filter->setIconName(u"customers"_s);
    m_filter->setObjectName(u"customerFilter"_s);
    m_filter->setToolTip(tr("Shows only the customer of the selected line"));
    line->addWidget(m_search);
    line->addWidget(m_source);
    line->addWidget(m_filter);
    line->addStretch(1);
    connect(m_search, &SearchField::textChanged, this, &ActivityPage::ask);
    connect(m_source, &QComboBox::currentIndexChanged, this, &ActivityPage::ask);
    connect(m_filter, &FilterButton::clicked, this, &ActivityPage::chooseCustomer);
    connect(m_filter, &FilterButton::cleared, this, [this] { setCustomer(std::nullopt, {}); });
    return bar;
}

QWidget *ActivityPage::makeTable()
{
    m_stack = new QStackedWidget(this);
    m_list = new QSplitter(Qt::Vertical, m_stack);
    m_view = new ListView(m_list);
    m_view->setModel(&m_model);
    m_view->setAccessibleName(tr("Activity log"));
    m_view->setObjectName(u"activities"_s);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *delegate = qobject_cast<RowDelegate *>(m_view->itemDelegate());
    delegate->setKind(int(ActivityColumn::Who), RowDelegate::Kind::Secondary);
    new ColumnFit(
        m_view, {150, 220, 220, 230, 90}, {int(ActivityColumn::Who), int(ActivityColumn::Result)}, 30);
    m_search->setList(m_view);
    m_empty = new EmptyState(u"activity"_s, {}, {}, m_stack);
    m_list->addWidget(m_view);
    m_list->addWidget(makeDetails());
    m_list->setChildrenCollapsible(false);
    m_list->setStretchFactor(0, 1);
    m_list->setStretchFactor(1, 0);
    m_list->setSizes({unit(120), unit(50)});
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    connect(m_view, &ListView::customContextMenuRequested, this, &ActivityPage::openContextMenu);
    connect(m_view, &ListView::typed, this, [this](const QString &text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(m_search->text() + text);
    });
    return m_stack;
}

QWidget *ActivityPage::makeDetails()
{
    m_details = new QPlainTextEdit(this);
    m_details->setReadOnly(true);
    m_details->setMinimumHeight(unit(40));
    m_details->setTabChangesFocus(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setObjectName(u"activityDetails"_s);
    m_details->setAccessibleName(tr("Details of the selected line"));
    m_details->setPlaceholderText(tr("Select a line to see what was changed."));
    m_details->document()->setDocumentMargin(unit(5));
    return m_details;
}

void ActivityPage::ask()
{
    store::ActivityQuery query;
    query.words = m_search->text();
    query.customer = m_customer;
    if (m_source->currentIndex() > 0)
        query.source = ActivitySource(m_source->currentData().toInt());
    m_model.setQuery(query);
}

void ActivityPage::setCustomer(const std::optional<CustomerId> &id, const QString &name)
{
    m_customer = id;
    m_filter->setValue(id && name.isEmpty() ? id->toString() : name);
    ask();
}

void ActivityPage::showCustomer(const CustomerId &id, const QString &name)
{
    m_search->clear();
    m_source->setCurrentIndex(0);
    setCustomer(id, name);
}

void ActivityPage::chooseCustomer()
{
    const auto entry = m_model.entryAt(m_view->currentIndex().row());
    if (!entry)
        return showError(entry.error());
    if (*entry && (*entry)->customer)
        setCustomer((*entry)->customer, (*entry)->customerName);
}

void ActivityPage::showAll()
{
    m_search->clear();
    m_source->setCurrentIndex(0);
    setCustomer(std::nullopt, {});
    m_search->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::showCounts()
{
    const qint64 shown = m_model.ids().size();
    const qint64 total = m_model.total();
    if (shown != total) {
        //: %1 of %2 activities are shown, both are numbers
        m_head->setCount(tr("%1 of %2").arg(numberText(shown), numberText(total)));
    } else {
        m_head->setCount(total > 0 ? numberText(total) : QString());
    }
    m_export->setEnabled(shown > 0);
}

void ActivityPage::showEmptiness()
{
    const bool isEmpty = m_model.ids().isEmpty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
    if (!isEmpty)
        return;
    m_empty->removeButtons();
    if (m_model.query() != store::ActivityQuery()) {
        m_empty->setIconName(u"search"_s);
        m_empty->setTexts(tr("No activity found"), tr("Nothing that is known fits what is searched."));
        connect(m_empty->addButton(tr("Clear filters")), &QPushButton::clicked, this, &ActivityPage::showAll);
    } else {
        m_empty->setIconName(u"activity"_s);
        m_empty->setTexts(tr("No activity yet"),
            tr("What Tierdesk changes, and what Partner Center tells of others' changes once a day, appears"
               " here and is kept. Partner Center itself forgets it after 90 days."));
    }
}

void ActivityPage::showDetails()
{
    const auto entry = m_model.entryAt(m_view->currentIndex().row());
    if (!entry)
        return showError(entry.error());
    m_details->setPlainText(*entry ? activityDetails(**entry) : QString());
}

void ActivityPage::showError(const Error &error)
{
    const ErrorWords said = errorWords(error);
    m_notice->clear();
    m_notice->setClosable(true);
    m_notice->showMessage(Gravity::Warning, said.fact, said.meaning);
}

void ActivityPage::askWhereToExport()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: File name; %1 is a date
    const QString name = tr("activity-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    auto *dialog = new QFileDialog(this, tr("Export log"), QDir(folder).filePath(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityPage::exportTo);
    dialog->open();
}

void ActivityPage::exportTo(const QString &path)
{
    items::ActivityExport request;
    request.deskPath = m_session.deskPath();
    request.rows = m_model.ids();
    request.path = path;
    request.headings = activityHeadings();
    request.separator = items::csvSeparator(QLocale());
    whenAnswered(
        items::exportActivities(request), this, [this, path](const Result<items::ExportSummary> &summary) {
            m_notice->clear();
            m_notice->setClosable(true);
            if (!summary) {
                m_notice->showMessage(Gravity::Danger, tr("Nothing was exported."),
                    //: %1 is the system's own reason ("No space left on device")
                    tr("The file cannot be written: %1. The old file, if there was one, is unchanged.")
                        .arg(summary.error().detail));
                return;
            }
            m_notice->showMessage(Gravity::Success,
                tr("%1 line(s) exported.", nullptr, int(summary->written)).arg(numberText(summary->written)),
                QDir::toNativeSeparators(path));
        });
}

void ActivityPage::openContextMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto entry = m_model.entryAt(index.row());
    QAction *only = menu->addAction(tr("Only this customer"), this, &ActivityPage::chooseCustomer);
    only->setEnabled(entry && *entry && (*entry)->customer);
    menu->addAction(icon(u"copy"_s), tr("Copy"), this, &ActivityPage::copy);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ActivityPage::find()
{
    m_search->find();
}

void ActivityPage::copy()
{
    QStringList cells;
    const int row = m_view->currentIndex().row();
    for (int column = 0; row >= 0 && column < m_model.columnCount(); ++column)
        cells.append(m_model.index(row, column).data().toString());
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setMimeData(rowsAsMimeData({cells}));
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        m_model.reload();
}

void ActivityPage::focusInEvent(QFocusEvent *event)
{
    const bool isList = m_stack->currentWidget() == m_list;
    (isList ? static_cast<QWidget *>(m_view) : m_search)->setFocus(event->reason());
}

// Not a background role: labels on a Base ground would take another colour than their tone's.
void ActivityPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace tierdesk::ui
