// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draftspage.h"

#include "models/base/whenanswered.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/pages/columnfit.h"
#include "ui/pages/rowsclipboard.h"
#include "ui/style/style.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizards/question.h"
#include "ui/wizardshelf.h"

#include <QApplication>
#include <QClipboard>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

/// What is lost, counted: somebody who discards a draft sees how much work is in it.
QString lossText(const store::Draft &draft)
{
    const int products = int(draft.content.lines.size());
    QString loss = draft.page == 0
        ? DraftsPage::tr("What was entered on Account info is lost and cannot be brought back.")
        : DraftsPage::tr("All that was entered is lost and cannot be brought back.");
    if (products > 0)
        //: %1 is the sentence before it
        loss = DraftsPage::tr("%1 %n product(s) had been chosen.", nullptr, products).arg(loss);
    //: %1 is the sentence before it
    return DraftsPage::tr("%1 Nothing of it was sent to Microsoft, and nothing will be.").arg(loss);
}

} // namespace

DraftsPage::DraftsPage(sync::Session &session, WizardShelf &wizards, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_wizards(wizards)
{
    setObjectName(u"draftsPage"_s);
    setAccessibleName(tr("Drafts")); // has the keys itself while there is no row
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(4), 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(unit(5), 0, unit(5), unitsOf(2.5));
    top->setSpacing(unit(3));
    m_notice = new MessageBar(this);
    m_reason = new TextLabel({}, TextStyle::Caption, Tone::Secondary, this);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setWordWrap(true);
    top->addWidget(makeHead());
    top->addWidget(m_notice);
    top->addWidget(m_reason);
    column->addLayout(top);
    column->addWidget(makeTable(), 1);
    followSession();
    showEmptiness();
    showActs();
}

void DraftsPage::followSession()
{
    // A draft that is typed into is saved twice a second; its row need not follow that closely.
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(std::chrono::milliseconds(100));
    connect(&m_readSoon, &QTimer::timeout, this, &DraftsPage::read);
    const auto readSoon = [this] {
        if (!m_readSoon.isActive())
            m_readSoon.start();
    };
    connect(&m_session, &sync::Session::changed, this, [readSoon](const store::ChangeSet &changes) {
        if (changes.drafts)
            readSoon();
    });
    connect(&m_wizards, &WizardShelf::entriesChanged, this, readSoon);
    connect(&m_session, &sync::Session::operationChanged, this, [this, readSoon](const Operation &operation) {
        if (m_submitted.contains(operation.draft))
            return;
        m_submitted.insert(operation.draft);
        readSoon();
    });
    whenAnswered(m_session.operations(), this, [this](const Result<QList<Operation>> &operations) {
        for (const Operation &operation : operations.value_or(QList<Operation>()))
            m_submitted.insert(operation.draft);
        read();
    });
}

QWidget *DraftsPage::makeHead()
{
    m_head = new PageHead(tr("Drafts"), this);
    m_discard = new QPushButton(icon(u"trash"_s), tr("Discard"), m_head);
    m_discard->setAutoDefault(false);
    m_discard->setToolTip(tr("Drops the selected draft (Delete)"));
    m_continue = new QPushButton(icon(u"wizard"_s), tr("Continue"), m_head);
    m_continue->setDefault(true);
    m_continue->setToolTip(tr("Goes on with the selected draft (Enter)"));
    m_head->addAct(m_discard);
    m_head->addAct(m_continue);
    connect(m_discard, &QPushButton::clicked, this, &DraftsPage::askToDiscard);
    connect(m_continue, &QPushButton::clicked, this, &DraftsPage::continueDraft);
    return m_head;
}

QWidget *DraftsPage::makeTable()
{
    m_stack = new QStackedWidget(this);
    m_view = new ListView(m_stack);
    m_view->setModel(&m_model);
    m_view->setAccessibleName(tr("Drafts"));
    m_view->setObjectName(u"drafts"_s);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    auto *delegate = qobject_cast<RowDelegate *>(m_view->itemDelegate());
    delegate->setKind(DraftModel::ResellerColumn, RowDelegate::Kind::Secondary);
    delegate->setKind(DraftModel::StateColumn, RowDelegate::Kind::Status);
    new ColumnFit(m_view, {330, 240, 150, 170, 130}, {DraftModel::PageColumn, DraftModel::ResellerColumn});
    m_empty = new EmptyState(u"drafts"_s, {}, {}, m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    connect(m_view, &ListView::customContextMenuRequested, this, &DraftsPage::openContextMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DraftsPage::showActs);
    connect(m_view, &ListView::doubleClicked, this, &DraftsPage::continueDraft);
    return m_stack;
}

void DraftsPage::read()
{
    whenAnswered(m_session.drafts(), this, [this](const Result<QList<store::Draft>> &drafts) {
        if (!drafts)
            return showError(drafts.error());
        whenAnswered(m_session.unreadableDrafts(), this,
            [this, drafts](const Result<QList<store::UnreadableDraft>> &unreadable) {
                if (!unreadable)
                    return showError(unreadable.error());
                show(*drafts, *unreadable);
            });
    });
}

void DraftsPage::show(const QList<store::Draft> &drafts, const QList<store::UnreadableDraft> &unreadable)
{
    QList<DraftRow> rows;
    for (const store::Draft &draft : drafts) {
        if (!m_submitted.contains(draft.id))
            rows.append({draft, m_wizards.isOpen(draft.id), std::nullopt});
    }
    for (const store::UnreadableDraft &damaged : unreadable) {
        DraftRow row;
        row.draft.id = damaged.id;
        row.draft.savedAt = damaged.savedAt;
        row.unreadable = damaged.error;
        rows.append(row);
    }
    const auto selected = selectedRow();
    m_isRead = true;
    m_model.setRows(rows);
    if (selected && !selectedRow())
        selectDraft(selected->draft.id);
    m_notice->clear();
    m_head->setCount(rows.isEmpty() ? QString() : numberText(rows.size()));
    emit countChanged(rows.size());
    showEmptiness();
    showActs();
}

void DraftsPage::selectDraft(const DraftId &id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row, 0));
}

void DraftsPage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->clear();
    m_notice->setClosable(true);
    m_notice->showMessage(Gravity::Warning, words.fact, words.rest());
}

void DraftsPage::showEmptiness()
{
    const bool isEmpty = m_model.rowCount() == 0;
    // The keys stay on this page when its last row goes.
    const bool hadKeys = m_view->hasFocus();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (isEmpty && hadKeys)
        setFocus(Qt::OtherFocusReason);
    if (!isEmpty)
        return;
    if (m_isRead)
        m_empty->setTexts(tr("No drafts"),
            tr("A wizard that is put aside, or that was open when the program ended, is kept here with all "
               "that was entered."));
    else
        m_empty->setTexts({}, {}); // for the moment in which the file is read
}

std::optional<DraftRow> DraftsPage::selectedRow() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return m_model.rowAt(rows.constFirst().row());
}

void DraftsPage::showActs()
{
    const auto row = selectedRow();
    const bool canAct = row && !row->unreadable;
    QString why;
    if (row && row->unreadable)
        why = DraftModel::unreadableReason();
    else if (!row)
        why = tr("Select a draft to go on with it.");
    for (QPushButton *act : {m_continue, m_discard}) {
        act->setEnabled(canAct);
        act->setAccessibleDescription(why);
    }
    m_reason->setVisible(m_model.rowCount() > 0);
    m_reason->setText(row && row->unreadable
            ? why
            : tr("Nothing of these has been sent to Microsoft. They are saved as they are typed."));
}

void DraftsPage::continueDraft()
{
    const auto row = selectedRow();
    if (row && !row->unreadable)
        m_wizards.open(row->draft.id);
}

void DraftsPage::askToDiscard()
{
    const auto row = selectedRow();
    if (!row || row->unreadable)
        return;
    const QString name = row->draft.content.companyName.simplified();
    const QString title = name.isEmpty() ? tr("Discard this draft?")
                                         //: %1 is the name of a company
                                         : tr("Discard the draft for %1?").arg(name);
    ask(this, {title, lossText(row->draft), tr("Yes, discard it"), tr("No")}, this,
        [this, id = row->draft.id] { m_wizards.discard(id); });
}

void DraftsPage::copy()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    QList<QStringList> cells;
    for (const QModelIndex &row : rows) {
        QStringList line;
        for (int column = 0; column < DraftModel::ColumnCount; ++column)
            line.append(row.siblingAtColumn(column).data().toString());
        cells.append(line);
    }
    if (!cells.isEmpty())
        QApplication::clipboard()->setMimeData(rowsAsMimeData(cells));
}

void DraftsPage::openContextMenu(const QPoint &position)
{
    const auto row = selectedRow();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *goOn = menu->addAction(icon(u"wizard"_s), tr("Continue"));
    QAction *discard = menu->addAction(icon(u"trash"_s), tr("Discard"));
    for (QAction *act : {goOn, discard})
        act->setEnabled(row && !row->unreadable);
    connect(goOn, &QAction::triggered, this, &DraftsPage::continueDraft);
    connect(discard, &QAction::triggered, this, &DraftsPage::askToDiscard);
    connect(menu->addAction(tr("Copy rows")), &QAction::triggered, this, &DraftsPage::copy);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void DraftsPage::focusInEvent(QFocusEvent *event)
{
    // Not a focus proxy: it would stand in the tab order, and all before it would be left out.
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus(event->reason());
}

bool DraftsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        continueDraft();
    else if (key->key() == Qt::Key_Delete)
        askToDiscard();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

// Not a background role: labels on a Base ground would take another colour than their tone's.
void DraftsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace tierdesk::ui
