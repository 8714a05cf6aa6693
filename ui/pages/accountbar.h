// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/session.h"
#include "ui/widgets/messagebar.h"

namespace tierdesk::ui {

/// What is wrong with the account's connection, above a list: since when, what one sees meanwhile, and "Try
/// again".
class AccountBar : public MessageBar {
    Q_OBJECT
public:
    /// A page that lists only what this computer keeps says nothing of the service.
    enum class Troubles { All, OfThisComputer };

    explicit AccountBar(sync::Session &session, QWidget *parent = nullptr, Troubles troubles = Troubles::All);

private:
    void follow(const sync::SyncStatus &status);

    sync::Session &m_session;
    Troubles m_troubles;
    QString m_shown;
};

} // namespace tierdesk::ui
