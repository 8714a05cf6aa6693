// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitypage.h"

#include "models/base/whenanswered.h"
#include "models/items/activityexport.h"
#include "models/items/csvwriter.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/pages/accountbar.h"
#include "ui/pages/activitypane.h"
#include "ui/pages/columnfit.h"
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

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

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
    : ListPage(tr("Activity log"), u"activity"_s, parent)
    , m_session(session)
    , m_model(session.deskPath(), words())
    , m_pane(new ActivityPane(this))
{
    setObjectName(u"activityPage"_s);
    makeActs();
    addBar(new AccountBar(session, this));
    addBar(makeFilterLine());
    makeTable();
    followSession();
    showEmptiness();
    showDetails();
}

void ActivityPage::followSession()
{
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(std::chrono::seconds(1));
    connect(&m_reloadSoon, &QTimer::timeout, &m_model, &items::ActivityModel::reload);
    const auto note = [this] {
        m_isStale = true;
        if (isVisible() && !m_reloadSoon.isActive())
            m_reloadSoon.start();
    };
    connect(&m_session, &sync::Session::activitiesChanged, this, note);
    connect(&m_session, &sync::Session::operationChanged, this, note);
    connect(&m_model, &items::ActivityModel::settled, this, [this] {
        m_isStale = false;
        showCounts();
        showEmptiness();
        showDetails();
    });
    connect(&m_model, &items::ActivityModel::failed, this,
        [this](const Error &error) { showError(error, [this] { m_model.reload(); }); });
}

/// By button, by key where there is one, and in the context menu.
void ActivityPage::makeActs()
{
    m_export = new QPushButton(icon(u"export"_s), tr("Export log…"), head());
    m_export->setAutoDefault(false);
    m_export->setEnabled(false);
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::askWhereToExport);
    head()->addAct(m_export);
    m_copyDetails = new QAction(icon(u"copy"_s), tr("Copy details"), this);
    m_copyDetails->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    m_copyDetails->setToolTip(tr("Copies all that is known of the selected line (Ctrl+Shift+C)"));
    m_onlyCustomer = new QAction(icon(u"filter"_s), tr("Only this customer"), this);
    m_onlyCustomer->setToolTip(tr("Shows only the customer of the selected line"));
    addActions({m_copyDetails, m_onlyCustomer});
    connect(m_copyDetails, &QAction::triggered, this, &ActivityPage::copyDetails);
    connect(m_onlyCustomer, &QAction::triggered, this, &ActivityPage::chooseCustomer);
    m_pane->setActs({m_copyDetails, m_onlyCustomer});
}

QWidget *ActivityPage::makeFilterLine()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(2));
    m_search = new SearchField(tr("Search activity, customer or person"), bar);
    setSearch(m_search);
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
    setPane(m_pane, line, tr("Details of the selected line"));
    connect(m_search, &SearchField::textChanged, this, &ActivityPage::ask);
    connect(m_source, &QComboBox::currentIndexChanged, this, &ActivityPage::ask);
    connect(m_filter, &FilterButton::clicked, this, &ActivityPage::chooseCustomer);
    connect(m_filter, &FilterButton::cleared, this, [this] { setCustomer(std::nullopt, {}); });
    return bar;
}

void ActivityPage::makeTable()
{
    view()->setModel(&m_model);
    view()->setObjectName(u"activities"_s);
    auto *delegate = qobject_cast<RowDelegate *>(view()->itemDelegate());
    delegate->setKind(int(ActivityColumn::Who), RowDelegate::Kind::Secondary);
    new ColumnFit(
        view(), {150, 220, 220, 230, 90}, {int(ActivityColumn::Who), int(ActivityColumn::Result)}, 38);
    makeSortable();
    connect(
        view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivityPage::showDetails);
    connect(&m_model, &items::ActivityModel::modelAboutToBeReset, this,
        [this] { m_lookedAt = m_model.rowIdAt(selectedRow()); });
    connect(&m_model, &items::ActivityModel::modelReset, this,
        [this] { view()->setCurrentIndex(m_model.index(m_model.rowOf(m_lookedAt), 0)); });
    connect(view(), &ListView::typed, this, [this](const QString &text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(m_search->text() + text);
    });
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

std::optional<ActivityEntry> ActivityPage::selected()
{
    const auto entry = m_model.entryAt(selectedRow());
    if (!entry) {
        showError(entry.error());
        return std::nullopt;
    }
    return *entry;
}

void ActivityPage::chooseCustomer()
{
    const auto entry = selected();
    if (entry && entry->customer)
        setCustomer(entry->customer, entry->customerName);
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
        head()->setCount(tr("%1 of %2").arg(numberText(shown), numberText(total)));
    } else {
        head()->setCount(total > 0 ? numberText(total) : QString());
    }
    m_export->setEnabled(shown > 0);
}

void ActivityPage::showEmptiness()
{
    const bool areAny = !m_model.ids().isEmpty();
    showRows(areAny);
    if (areAny)
        return;
    empty()->removeButtons();
    if (m_model.query() != store::ActivityQuery()) {
        empty()->setIconName(u"search"_s);
        empty()->setTexts(tr("No activity found"), tr("Nothing that is known fits what is searched."));
        connect(empty()->addButton(tr("Clear filters")), &QPushButton::clicked, this, &ActivityPage::showAll);
    } else {
        empty()->setIconName(u"activity"_s);
        empty()->setTexts(tr("No activity yet"),
            tr("What Tierdesk changes, and what Partner Center tells of others' changes once a day, appears"
               " here and is kept. Partner Center itself forgets it after 90 days."));
    }
}

void ActivityPage::showDetails()
{
    const auto entry = selected();
    m_copyDetails->setEnabled(entry.has_value());
    m_onlyCustomer->setEnabled(entry && entry->customer);
    if (entry)
        m_pane->setEntry(*entry);
    showPane();
}

void ActivityPage::copyDetails()
{
    if (const auto entry = selected())
        QGuiApplication::clipboard()->setText(activityDetails(*entry));
}

void ActivityPage::openSelected()
{
    togglePane();
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
            notice()->clear();
            notice()->setClosable(true);
            if (!summary) {
                notice()->showMessage(
                    Gravity::Danger, tr("Nothing was exported."), errorText(summary.error()));
                return;
            }
            QString meaning = QDir::toNativeSeparators(path);
            if (summary->vanished > 0)
                meaning += u". "_s
                    + tr("%1 line(s) were gone meanwhile and are not in the file.", nullptr,
                        int(summary->vanished))
                          .arg(numberText(summary->vanished));
            notice()->showMessage(Gravity::Success,
                tr("%1 line(s) exported.", nullptr, int(summary->written)).arg(numberText(summary->written)),
                meaning);
        });
}

void ActivityPage::fillContextMenu(QMenu &menu)
{
    menu.addActions({m_copyDetails, m_onlyCustomer});
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        m_model.reload();
}

} // namespace tierdesk::ui
