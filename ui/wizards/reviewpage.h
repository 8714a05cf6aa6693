// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newcustomer.h"
#include "models/domain/operation.h"
#include "ui/widgets/textlabel.h"

#include <QList>

#include <functional>

class QVBoxLayout;

namespace tierdesk::ui {

class LinkButton;
class MessageBar;
class StepsView;

/// Page Review: everything once more, with a way to change each part (P3); while it is sent, how far it has
/// come.
class ReviewPage : public Ground {
    Q_OBJECT
public:
    explicit ReviewPage(QWidget *parent = nullptr);

    void setContent(const NewCustomer &content);
    /// Null: nothing was submitted yet.
    void setOperation(const Operation *operation);
    [[nodiscard]] MessageBar &message() { return *m_message; }

signals:
    void accountUpdateRequested();
    void resellerUpdateRequested();
    void agreementUpdateRequested();
    void subscriptionsUpdateRequested();

private:
    void build();
    void addSection(const QString &title, const QString &updateName, void (ReviewPage::*signal)());
    void addAccount(const NewCustomer &content);
    void addReseller(const NewCustomer &content);
    void addAgreement(const NewCustomer &content);
    void addSubscriptions(const NewCustomer &content);

    TextLabel *m_sentence = nullptr;
    MessageBar *m_message = nullptr;
    QVBoxLayout *m_sections = nullptr;
    QWidget *m_body = nullptr; ///< made anew with each content
    QVBoxLayout *m_bodyLines = nullptr;
    MessageBar *m_note = nullptr;
    StepsView *m_steps = nullptr;
    QList<LinkButton *> m_updates;
    bool m_isSubmitted = false;
};

} // namespace tierdesk::ui
