// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operation.h"
#include "models/sync/session.h"
#include "ui/text/errortable.h"

#include <QDialog>
#include <QTimer>

#include <chrono>
#include <optional>

class QStackedWidget;

namespace tierdesk::sync {
class Session;
}

namespace tierdesk::ui {

class AccountChecks;
class AccountInfoPage;
class ConfirmationPage;
class MessageBar;
class NewSubscriptionPage;
class ReviewPage;
class StepList;
struct Question;
class WizardFooter;

/// Adds a customer for an indirect reseller: Account info, New subscription, Review, Confirmation. A window
/// of its own that stands in nobody's way; several may be open. What is typed is kept as a draft, what is
/// submitted as an operation; opened for a draft that was submitted, it shows how far that has come.
class NewCustomerWizard : public QDialog {
    Q_OBJECT
public:
    /// How fast it does what it does by itself; tests need no minute.
    struct Pace {
        std::chrono::milliseconds saveAfter {500}; ///< of typing; a kill loses at most a second of it
        std::chrono::milliseconds hidePasswordAfter {60000}; ///< without the window's focus
    };

    /// The draft's reseller is preset (S58). The session must outlive the wizard.
    NewCustomerWizard(sync::Session &session, const store::Draft &draft, QWidget *parent = nullptr);
    ~NewCustomerWizard() override; ///< what was typed and not saved yet is saved

    void setPace(const Pace &pace);
    void setResellers(const QList<Reseller> &resellers); ///< who can be chosen instead, by name
    [[nodiscard]] static QString titleFor(const NewCustomer &content); ///< "New customer: Contoso"
    [[nodiscard]] const DraftId &draftId() const { return m_draft.id; }

    /// Whether the program may end, as far as this window is concerned. Asks if a first password would be
    /// lost by it; false: the clerk stays.
    [[nodiscard]] bool mayClose();
    /// The same without asking.
    [[nodiscard]] bool isPasswordAtRisk() const;

    /// Drops everything typed and closes; the clerk was asked already. Nothing happens once it was submitted.
    void discard();

    void reject() override; ///< Esc closes as the window's frame does

signals:
    void customerAdded(const tierdesk::CustomerId &customer); ///< Done: the new customer is to be shown
    void putAside(const tierdesk::DraftId &draft);
    void canceled(const tierdesk::DraftId &draft); ///< everything typed is dropped
    void titleChanged(const QString &title);

private:
    enum Page { AccountInfo, NewSubscription, Review, Confirmation };
    enum class Stage {
        Editing, ///< nothing exists at Microsoft; everything can be changed
        Sending, ///< an operation is under way
        Mending, ///< the customer exists, a later step was refused
        Over, ///< done, or left by a person
    };

    void build();
    void connectPages();
    void connectSession();
    void readResellers();
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] Page page() const;
    [[nodiscard]] bool isUntouched() const;

    void goTo(Page page);
    void focusSubmit();
    void goNext();
    void goBack();
    void updateTo(Page page); ///< from Review, or by the list of steps
    void collect(); ///< what the pages hold becomes the draft
    void typed();
    void refresh(); ///< footer, steps, faults: everything that follows from what is there
    void refreshSteps();
    void refreshFooter();
    void refreshNext();
    [[nodiscard]] QString obstacleOnAccountInfo() const;
    [[nodiscard]] QString obstacleOnSubscriptions() const;
    void leadToObstacle();

    void saveNow();
    void showSaved(const QDateTime &at);

    void submit();
    void submitted(const Result<Operation> &operation);
    void tryAgain();
    void takeIntent(const NewCustomer &intent);
    void follow(const Operation &operation);
    void leadToFault();
    void showConfirmation();
    void showOperationMessage(MessageBar &bar);
    void addActLink(MessageBar &bar, ErrorAct act);
    [[nodiscard]] Question lossQuestion() const; ///< before a way out on which a password is lost
    [[nodiscard]] QString whatStays() const;

    void askToCancel();
    [[nodiscard]] bool mayDrop() const;
    void drop(); ///< everything typed
    void dropDraft();
    void finish();
    void tidyUp();
    [[nodiscard]] bool leave();
    void closeForGood();
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

    sync::Session &m_session;
    store::Draft m_draft;
    NewCustomer m_opened; ///< as it was when the window opened
    Pace m_pace;
    AccountChecks *m_checks = nullptr;
    StepList *m_steps = nullptr;
    QStackedWidget *m_pages = nullptr;
    AccountInfoPage *m_accountInfo = nullptr;
    NewSubscriptionPage *m_newSubscription = nullptr;
    ReviewPage *m_review = nullptr;
    ConfirmationPage *m_confirmation = nullptr;
    WizardFooter *m_footer = nullptr;
    QTimer m_settling; ///< runs while a click may still be meant for what the button said before
    QTimer m_saveTimer;
    QTimer m_resellersSoon;
    bool m_isDirty = false;
    bool m_isToBeDropped = false; ///< the clerk said so, while something was being tried; once that ends
    bool m_wasSaved = false;
    bool m_isWithoutOrder = false; ///< "Continue without a subscription"
    bool m_isSubmitting = false; ///< from the click until the operation is written down
    bool m_mayGo = false; ///< nothing is to be asked any more
    bool m_isShownMarked = false;
    std::optional<Operation> m_operation;
};

} // namespace tierdesk::ui
