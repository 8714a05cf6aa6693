// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/proxydialog.h"

#include "ui/style/style.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk::ui {

ProxyDialog::ProxyDialog(const QString &proxy, bool refused, QWidget *parent)
    : QDialog(parent)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_signIn(new QPushButton(tr("Sign in"), this))
{
    setWindowTitle(tr("Sign in to the proxy"));
    setMinimumWidth(unit(130));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(5), unit(5), unit(5), unit(5));
    column->setSpacing(unit(3));
    column->addWidget(new TextLabel(tr("Sign in to the proxy"), TextStyle::Question, Tone::Text, this));
    if (refused) {
        auto *problem = new MessageBar(this);
        problem->showMessage(
            Gravity::Warning, tr("The proxy did not accept this user name or password."), {});
        column->addWidget(problem);
    }
    //: %1 is a host and port, for instance "proxy.example:3128"
    auto *explanation = new TextLabel(tr("The proxy %1 between this computer and the internet asks who you "
                                         "are. Until then Partner Center cannot be reached. Nothing that you "
                                         "entered is lost.")
                                          .arg(proxy),
        TextStyle::Body, Tone::Text, this);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    m_password->setEchoMode(QLineEdit::Password);
    column->addWidget(new Field(tr("User name"), m_user, Need::Required, this));
    auto *password = new Field(tr("Password"), m_password, Need::Required, this);
    password->setHint(tr("Kept in memory until Tierdesk ends, and never written down."));
    column->addWidget(password);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(unit(2));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_signIn->setDefault(true);
    m_signIn->setEnabled(false);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_signIn);
    column->addLayout(foot);
    connect(m_user, &QLineEdit::textChanged, this,
        [this](const QString &user) { m_signIn->setEnabled(!user.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_signIn, &QPushButton::clicked, this, &ProxyDialog::signIn);
}

void ProxyDialog::signIn()
{
    emit signedIn(m_user->text().trimmed(), m_password->text());
    m_password->clear();
    accept();
}

} // namespace tierdesk::ui
