// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of Engine that keeps drafts. A draft lives from the first letter typed until its operation is done
// and the Confirmation page was left (or the operation was given up, or the wizard was cancelled): until then
// it leads back to its operation, by its id.
#include "models/store/database.h"
#include "models/sync/changefeed.h"
#include "models/sync/engine.h"
#include "models/sync/outbox.h"
#include "models/sync/statuskeeper.h"

namespace tierdesk::sync {

void Engine::saveDraft(const store::Draft &draft)
{
    const auto settled = isSettled(draft.id);
    if (!settled) {
        emit draftNotSaved(draft.id, settled.error());
        return;
    }
    // A late save must not bring back what is over: there is nothing left to be kept.
    if (!*settled) {
        if (const auto written = writeDraft(draft); !written) {
            emit draftNotSaved(draft.id, written.error());
            return;
        }
        announceDrafts();
    }
    emit draftSaved(draft.id, draft.savedAt.isValid() ? draft.savedAt : QDateTime::currentDateTimeUtc());
}

Result<void> Engine::writeDraft(const store::Draft &draft)
{
    auto transaction = store::Transaction::begin(*m_desk);
    if (!transaction)
        return failure(transaction.error());
    if (const auto saved = store::DraftTable(*m_desk).save(draft); !saved)
        return saved;
    return (*transaction)->commit();
}

void Engine::removeDraft(const DraftId &id)
{
    const auto remove = [this, &id]() -> Result<void> {
        auto transaction = store::Transaction::begin(*m_desk);
        if (!transaction)
            return failure(transaction.error());
        if (const auto removed = store::DraftTable(*m_desk).remove(id); !removed)
            return removed;
        return (*transaction)->commit();
    };
    if (const auto removed = remove(); !removed)
        emit draftNotSaved(id, removed.error());
    else
        announceDrafts();
}

Result<QList<store::Draft>> Engine::drafts() const
{
    return store::DraftTable(*m_desk).all();
}

Result<QList<store::UnreadableDraft>> Engine::unreadableDrafts() const
{
    return store::DraftTable(*m_desk).unreadable();
}

void Engine::confirm(const OperationId &id)
{
    const auto operation = m_outbox->find(id);
    if (!operation || !*operation)
        return;
    const OperationState state = (*operation)->state;
    if (state == OperationState::Done || state == OperationState::GivenUp)
        removeDraft((*operation)->draft);
}

/// Whether the draft's operation is over and its draft was taken away for that.
Result<bool> Engine::isSettled(const DraftId &draft) const
{
    const auto operation = m_outbox->findByDraft(draft);
    if (!operation)
        return failure(operation.error());
    if (!*operation)
        return false;
    const OperationState state = (*operation)->state;
    if (state != OperationState::Done && state != OperationState::GivenUp)
        return false;
    const auto present = store::DraftTable(*m_desk).find(draft);
    if (!present)
        return failure(present.error());
    return !present->has_value();
}

/// They stay in the file, but no list has them: whoever misses one must hear why.
void Engine::sayUnreadableDrafts()
{
    const auto unreadable = store::DraftTable(*m_desk).unreadable();
    if (!unreadable)
        m_status->noteFailure(unreadable.error());
    else if (!unreadable->isEmpty())
        m_status->noteFailure(unreadable->constFirst().error);
}

void Engine::announceDrafts()
{
    store::ChangeSet changes;
    changes.drafts = true;
    m_feed->announce(changes);
}

} // namespace tierdesk::sync
