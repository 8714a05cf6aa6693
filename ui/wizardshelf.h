// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/domain/reseller.h"
#include "models/sync/session.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace tierdesk::sync {
class Session;
}

namespace tierdesk::ui {

class NewCustomerWizard;

/// One wizard of the Window menu: open, or put aside.
struct ShelfEntry {
    DraftId draft;
    QString title; ///< "New customer: Contoso"
    bool isOpen = false;
};

/// All New customer wizards of the account, open or put aside. A clerk is interrupted: several are open at
/// once, and one put aside, or left by a crash, is found again here. Lives as long as the account is open,
/// longer than the main window (a language switch rebuilds that one, never a wizard).
class WizardShelf : public QObject {
    Q_OBJECT
public:
    explicit WizardShelf(sync::Session &session, QObject *parent = nullptr);
    ~WizardShelf() override;

    /// Starts a wizard with this reseller selected (S58).
    void startFor(const Reseller &reseller);
    /// Opens a put-aside wizard, or raises an open one.
    void open(const DraftId &draft);
    [[nodiscard]] bool isOpen(const DraftId &draft) const;
    [[nodiscard]] bool has(const DraftId &draft) const; ///< open() has something to show
    /// Drops what was typed, without asking. One that was submitted stays: it belongs to its operation.
    void discard(const DraftId &draft);
    /// Reads what is kept. Wizards that stood open, and those whose operation is under way or has something to
    /// say, open again by themselves; those put aside wait in the Window menu.
    void restore();
    /// Asks every open wizard; a first password that was not copied is asked about. False: somebody said
    /// stay.
    [[nodiscard]] bool mayCloseAll();
    /// Closes all; what was typed stays as a draft.
    void closeAll();

    [[nodiscard]] QList<ShelfEntry> entries() const; ///< open ones first

signals:
    void entriesChanged();
    void customerAdded(const tierdesk::CustomerId &customer); ///< the clerk said Done

private:
    void show(const store::Draft &draft);
    void closed(const DraftId &draft);
    void readShelf();

    sync::Session &m_session;
    QHash<DraftId, QPointer<NewCustomerWizard>> m_open;
    QList<store::Draft> m_kept;
    bool m_isAsking = false; ///< mayCloseAll() is under way
};

} // namespace tierdesk::ui
