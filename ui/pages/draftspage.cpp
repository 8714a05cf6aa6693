// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draftspage.h"

#include "models/base/whenanswered.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/pages/accountbar.h"
#include "ui/pages/columnfit.h"
#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/widgets/actbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizards/question.h"
#include "ui/wizardshelf.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>

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
    : ListPage(tr("Drafts"), u"drafts"_s, parent)
    , m_session(session)
    , m_wizards(wizards)
{
    setObjectName(u"draftsPage"_s);
    m_reason = new TextLabel({}, TextStyle::Caption, Tone::Secondary, this);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setWordWrap(true);
    addBar(new AccountBar(session, this, AccountBar::Troubles::OfThisComputer));
    addBar(m_reason);
    makeActs();
    makeTable();
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

/// By button in the head, by key, and in the context menu.
void DraftsPage::makeActs()
{
    m_discard = new QAction(icon(u"trash"_s), tr("Discard"), this);
    m_discard->setShortcut(QKeySequence(Qt::Key_Delete));
    m_continue = new QAction(icon(u"wizard"_s), tr("Continue"), this);
    m_continue->setPriority(QAction::HighPriority);
    for (QAction *act : {m_discard, m_continue}) {
        act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(act);
        head()->addAct(new ActButton(act, head()));
    }
    connect(m_discard, &QAction::triggered, this, &DraftsPage::askToDiscard);
    connect(m_continue, &QAction::triggered, this, &DraftsPage::continueDraft);
}

void DraftsPage::makeTable()
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(DraftModel::SortRole);
    m_sorted.setSortLocaleAware(true);
    m_sorted.setSortCaseSensitivity(Qt::CaseInsensitive);
    view()->setModel(&m_sorted);
    view()->setObjectName(u"drafts"_s);
    auto *delegate = qobject_cast<RowDelegate *>(view()->itemDelegate());
    delegate->setKind(DraftModel::ResellerColumn, RowDelegate::Kind::Secondary);
    delegate->setKind(DraftModel::StateColumn, RowDelegate::Kind::Status);
    new ColumnFit(view(), {330, 240, 150, 170, 130}, {DraftModel::PageColumn, DraftModel::ResellerColumn});
    makeSortable();
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DraftsPage::showActs);
}

void DraftsPage::read()
{
    whenAnswered(m_session.drafts(), this, [this](const Result<QList<store::Draft>> &drafts) {
        if (!drafts)
            return showError(drafts.error(), [this] { read(); });
        whenAnswered(m_session.unreadableDrafts(), this,
            [this, drafts](const Result<QList<store::UnreadableDraft>> &unreadable) {
                if (!unreadable)
                    return showError(unreadable.error(), [this] { read(); });
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
    const auto before = selected();
    m_isRead = true;
    m_model.setRows(rows);
    if (before && !selected())
        selectDraft(before->draft.id);
    notice()->clear();
    head()->setCount(rows.isEmpty() ? QString() : numberText(rows.size()));
    emit countChanged(rows.size());
    showEmptiness();
    showActs();
}

void DraftsPage::selectDraft(const DraftId &id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        view()->setCurrentIndex(m_sorted.mapFromSource(m_model.index(row, 0)));
}

void DraftsPage::showEmptiness()
{
    const bool areAny = m_model.rowCount() > 0;
    showRows(areAny);
    if (areAny)
        return;
    if (m_isRead)
        empty()->setTexts(tr("No drafts"),
            tr("A wizard that is put aside, or that was open when the program ended, is kept here with all "
               "that was entered."));
    else
        empty()->setTexts({}, {}); // for the moment in which the file is read
}

std::optional<DraftRow> DraftsPage::selected() const
{
    const int row = selectedRow();
    if (row < 0)
        return std::nullopt;
    return m_model.rowAt(m_sorted.mapToSource(m_sorted.index(row, 0)).row());
}

void DraftsPage::showActs()
{
    const auto row = selected();
    const bool canAct = row && !row->unreadable;
    QString why;
    if (row && row->unreadable)
        why = DraftModel::unreadableReason();
    else if (!row)
        why = tr("Select a draft to go on with it.");
    for (QAction *act : {m_continue, m_discard})
        act->setEnabled(canAct);
    m_continue->setToolTip(canAct ? tr("Goes on with the selected draft (Enter)") : why);
    m_discard->setToolTip(canAct ? tr("Drops the selected draft (Delete)") : why);
    m_reason->setVisible(m_model.rowCount() > 0);
    m_reason->setText(row && row->unreadable
            ? why
            : tr("Nothing of these has been sent to Microsoft. They are saved as they are typed."));
}

void DraftsPage::continueDraft()
{
    const auto row = selected();
    if (row && !row->unreadable)
        m_wizards.open(row->draft.id);
}

void DraftsPage::askToDiscard()
{
    const auto row = selected();
    if (!row || row->unreadable)
        return;
    const QString name = row->draft.content.companyName.simplified();
    const QString title = name.isEmpty() ? tr("Discard this draft?")
                                         //: %1 is the name of a company
                                         : tr("Discard the draft for %1?").arg(name);
    ask(this, {title, lossText(row->draft), tr("Yes, discard it"), tr("No")}, this,
        [this, id = row->draft.id] { m_wizards.discard(id); });
}

void DraftsPage::openSelected()
{
    continueDraft();
}

void DraftsPage::fillContextMenu(QMenu &menu)
{
    menu.addActions({m_continue, m_discard});
}

} // namespace tierdesk::ui
