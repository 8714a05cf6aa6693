// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/address.h"
#include "ui/wizards/accountchecks.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tierdesk::ui {

class LinkButton;
class TextLabel;

/// The line under an address: whether the service knows it, and what it suggests instead.
class AddressVerdict : public QWidget {
    Q_OBJECT
public:
    explicit AddressVerdict(QWidget *parent = nullptr);

    void show(AccountChecks::AddressState state, const AddressCheck &check, const Address &typed);
    void setCanCheck(bool canCheck); ///< whether there is enough of an address

signals:
    void checkRequested();
    void suggestionChosen(const tierdesk::Address &suggestion);

private:
    void say(const QString &iconName, int tone, const QString &text);
    void offer(const AddressCheck &check, const Address &typed);

    QLabel *m_icon = nullptr;
    TextLabel *m_text = nullptr;
    LinkButton *m_check = nullptr;
    QVBoxLayout *m_suggestions = nullptr;
};

} // namespace tierdesk::ui
