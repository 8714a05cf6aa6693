// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newcustomer.h"
#include "models/store/drafttable.h"
#include "models/sync/session.h"
#include "tests/support/sandboxfixture.h"
#include "ui/wizards/newcustomerwizard.h"

#include <QPointer>
#include <QTemporaryDir>

#include <memory>

namespace tierdesk::test {

/// A sandbox, an account opened on it with its resellers read, and a wizard in it. The hands are a person's:
/// keys go to what has the focus, clicks to where something is drawn.
class WizardWorld {
public:
    explicit WizardWorld(sandbox::Options options = smallSandbox());
    ~WizardWorld();

    SandboxFixture sandbox;
    std::unique_ptr<sync::Session> session;

    /// The first active reseller of the listing.
    [[nodiscard]] Reseller reseller() const;
    [[nodiscard]] store::Draft newDraft() const;
    /// Shows a wizard for the draft and waits until it has the keys.
    ui::NewCustomerWizard *open(const store::Draft &draft);
    ui::NewCustomerWizard *open() { return open(newDraft()); }
    QPointer<ui::NewCustomerWizard> wizard;
    /// A form that is filled in completely, for tests of what comes after it.
    [[nodiscard]] store::Draft filledDraft(const QString &company, const QString &prefix) const;
    [[nodiscard]] static ChosenLine lineOf(const QString &title, const QString &product, const QString &sku);
    /// Its operation, once it is one of `states`.
    [[nodiscard]] Operation waitForOperation(const DraftId &draft, QList<OperationState> states);
    [[nodiscard]] QList<store::Draft> drafts() const;
    [[nodiscard]] bool dataFolderHolds(const QByteArray &bytes) const; ///< in any file
    /// Ends the account and opens it again, as the next start of the program does.
    void restart();

private:
    void openSession();
    QTemporaryDir m_folder;
};

// Hands on the keyboard: nothing here sets the focus or a text.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); ///< to what has the focus
void type(const QString &text); ///< any letters
[[nodiscard]] QString focusName(); ///< accessible name of what has the focus
/// Presses the tab key until the focus is on what is called so; fails if it comes round to where it began.
void tabTo(const QString &name, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Types into a field that is reached by the tab key, replacing what is in it.
void fill(const QString &name, const QString &text);

// Hands on the mouse.
[[nodiscard]] QWidget *visible(QWidget *in, const QString &name); ///< null if there is none
void click(QWidget *widget); ///< into its middle, or on a check box's box
void clickOn(QWidget *in, const QString &name);
void choose(QWidget *in, const QString &comboName, const QString &entry); ///< by its popup

[[nodiscard]] bool isOffered(QWidget *in, const QString &name); ///< visible and enabled
/// The question that stands open, or null.
[[nodiscard]] QWidget *openQuestion();

/// The window gets the keys back, as a window manager sees to after a question.
void backTo(QWidget *window);

/// What a person can read: the texts of all visible labels and buttons, one a line.
[[nodiscard]] QString readable(const QWidget *in);
/// Waits until the text can be read; what can be read instead is said with the failure.
[[nodiscard]] bool shows(const QWidget *in, const QString &text);

} // namespace tierdesk::test
