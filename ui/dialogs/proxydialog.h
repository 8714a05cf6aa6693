// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tierdesk::ui {

class MessageBar;

/// Sign in to the proxy: a name and a password for what stands between this computer and the internet.
class ProxyDialog : public QDialog {
    Q_OBJECT
public:
    /// `proxy`: host and port; refused: what was told before was wrong.
    ProxyDialog(const QString &proxy, bool refused, QWidget *parent = nullptr);

signals:
    void signedIn(const QString &user, const QString &password);

private:
    void signIn();

    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_signIn = nullptr;
};

} // namespace tierdesk::ui
