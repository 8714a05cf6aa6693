// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/header.h"

#include "ui/style/style.h"
#include "ui/style/tokens.h"
#include "ui/widgets/practicemark.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QToolButton>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

Header::Header(const QString &accountName, const QString &tenantId, QWidget *parent)
    : QWidget(parent)
    , m_menuBar(new QMenuBar(this))
    , m_account(new QToolButton(this))
{
    m_menuBar->setNativeMenuBar(false);
    m_menuBar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_account->setAutoRaise(true);
    m_account->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_account->setIcon(tierdesk::ui::icon(u"person"_s, Tone::Secondary));
    m_account->setObjectName(u"account"_s);
    m_account->setFocusPolicy(Qt::TabFocus);
    setAccountName(accountName);
    if (!tenantId.isEmpty()) {
        auto *menu = new QMenu(m_account);
        QAction *copy = menu->addAction(tierdesk::ui::icon(u"copy"_s), tr("Copy the account’s Microsoft ID"));
        connect(
            copy, &QAction::triggered, this, [tenantId] { QGuiApplication::clipboard()->setText(tenantId); });
        m_account->setMenu(menu);
        m_account->setPopupMode(QToolButton::InstantPopup);
    }
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(unit(1), 0, unit(2), 1);
    line->setSpacing(unit(2));
    line->addWidget(m_menuBar);
    line->addStretch(1);
    line->addWidget(m_account);
    line->addWidget(new PracticeMark(this));
    setFixedHeight(heightOf(tokens::kHeaderHeight));
}

void Header::setAccountName(const QString &name)
{
    m_account->setText(QString(name).replace(u'&', u"&&"_s));
    m_account->setAccessibleName(name);
    m_account->setVisible(!name.isEmpty());
}

void Header::paintEvent(QPaintEvent *)
{
    // The menu bar would draw this line only as long as itself.
    QPainter painter(this);
    const qreal thick = 1 / devicePixelRatioF();
    painter.fillRect(QRectF(0, height() - thick, width(), thick), color(Tone::Line));
}

} // namespace tierdesk::ui
