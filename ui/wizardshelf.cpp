// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizardshelf.h"

#include "models/base/whenanswered.h"
#include "models/sync/session.h"
#include "ui/wizards/newcustomerwizard.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace tierdesk::ui {

WizardShelf::WizardShelf(sync::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &sync::Session::changed, this, [this](const store::ChangeSet &changes) {
        if (changes.drafts)
            readShelf();
    });
    connect(&session, &sync::Session::draftSaved, this, &WizardShelf::readShelf);
}

WizardShelf::~WizardShelf()
{
    closeAll();
}

void WizardShelf::startFor(const Reseller &reseller)
{
    store::Draft draft;
    draft.id = DraftId::createRandom();
    draft.content.reseller = reseller;
    show(draft);
}

void WizardShelf::open(const DraftId &draft)
{
    if (NewCustomerWizard *wizard = m_open.value(draft)) {
        wizard->show();
        wizard->raise();
        wizard->activateWindow();
        return;
    }
    for (const store::Draft &kept : std::as_const(m_kept)) {
        if (kept.id == draft) {
            show(kept);
            return;
        }
    }
}

bool WizardShelf::isOpen(const DraftId &draft) const
{
    return !m_open.value(draft).isNull();
}

bool WizardShelf::has(const DraftId &draft) const
{
    return isOpen(draft)
        || std::ranges::any_of(m_kept, [&draft](const store::Draft &kept) { return kept.id == draft; });
}

void WizardShelf::discard(const DraftId &draft)
{
    if (NewCustomerWizard *wizard = m_open.value(draft))
        wizard->discard();
    else
        m_session.removeDraft(draft);
}

void WizardShelf::show(const store::Draft &draft)
{
    auto *wizard = new NewCustomerWizard(m_session, draft);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    m_open.insert(draft.id, wizard);
    connect(wizard, &NewCustomerWizard::customerAdded, this, &WizardShelf::customerAdded);
    connect(wizard, &NewCustomerWizard::titleChanged, this, &WizardShelf::entriesChanged);
    connect(wizard, &QObject::destroyed, this, [this, id = draft.id] { closed(id); });
    wizard->show();
    emit entriesChanged();
}

void WizardShelf::closed(const DraftId &draft)
{
    m_open.remove(draft);
    readShelf();
}

void WizardShelf::readShelf()
{
    whenAnswered(m_session.drafts(), this, [this](const Result<QList<store::Draft>> &drafts) {
        if (!drafts)
            return;
        m_kept = *drafts;
        emit entriesChanged();
    });
}

void WizardShelf::restore()
{
    whenAnswered(m_session.drafts(), this, [this](const Result<QList<store::Draft>> &drafts) {
        if (!drafts)
            return;
        m_kept = *drafts;
        whenAnswered(m_session.operations(), this, [this](const Result<QList<Operation>> &operations) {
            if (!operations)
                return;
            // A draft that was submitted has something to say: how far it came, and what became of the
            // password.
            QSet<DraftId> submitted;
            for (const Operation &operation : *operations)
                submitted.insert(operation.draft);
            for (const store::Draft &draft : std::as_const(m_kept)) {
                if (!draft.isPutAside || submitted.contains(draft.id))
                    open(draft.id);
            }
            emit entriesChanged();
        });
    });
}

bool WizardShelf::mayCloseAll()
{
    if (m_isAsking)
        return false; // one question at a time: the second one to end the program waits for the first
    const QScopedValueRollback asking(m_isAsking, true);
    const auto open = m_open; // a question lets events in, and a wizard that closes by itself leaves m_open
    for (const auto &wizard : open) {
        if (wizard && !wizard->mayClose())
            return false;
    }
    return true;
}

void WizardShelf::closeAll()
{
    const auto open = m_open;
    for (const auto &wizard : open)
        delete wizard.data();
}

QList<ShelfEntry> WizardShelf::entries() const
{
    QList<ShelfEntry> entries;
    for (auto it = m_open.cbegin(); it != m_open.cend(); ++it) {
        if (it.value())
            entries.append({it.key(), it.value()->windowTitle(), true});
    }
    for (const store::Draft &draft : m_kept) {
        if (!m_open.contains(draft.id))
            entries.append({draft.id, NewCustomerWizard::titleFor(draft.content), false});
    }
    return entries;
}

} // namespace tierdesk::ui
