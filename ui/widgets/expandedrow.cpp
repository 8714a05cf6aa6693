// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/expandedrow.h"

#include "ui/style/style.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/subscriptionlines.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

ExpandedRow::ExpandedRow(QWidget *parent)
    : QFrame(parent)
    , m_note(new TextLabel({}, TextStyle::Body, Tone::Secondary, this))
    , m_lines(new SubscriptionLines(this))
    , m_more(new LinkButton({}, this))
{
    setFrameShape(NoFrame);
    // The viewport's own role is Base, on which labels would not take their tone's colour.
    setBackgroundRole(QPalette::Window);
    setCursor(Qt::ArrowCursor);
    auto *column = new QVBoxLayout(this);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent); // has its part of the margin
    // On the first column's text edge, behind the arrow; ends on the page's margin (look.md 4).
    column->setContentsMargins(unit(14), unitsOf(2.5), unit(5) - bar, 0);
    column->setSpacing(0);
    column->addWidget(makeFacts());
    m_note->setFixedHeight(rowHeight());
    column->addWidget(m_note);
    column->addWidget(m_lines);
    m_more->setFixedHeight(rowHeight());
    column->addWidget(m_more);
    column->addWidget(makeFoot());
    column->addStretch(1);
    connect(m_more, &LinkButton::clicked, this, &ExpandedRow::allRequested);
}

QWidget *ExpandedRow::makeFacts()
{
    auto *facts = new QWidget(this);
    facts->setFixedHeight(rowHeight());
    auto *line = new QHBoxLayout(facts);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(3));
    line->addWidget(new TextLabel(tr("Microsoft ID"), TextStyle::Body, Tone::Secondary, facts));
    m_id = new TextLabel({}, TextStyle::Fixed, Tone::Text, facts);
    m_id->setSelectable();
    m_id->setObjectName(u"microsoftId"_s);
    auto *id = new QHBoxLayout; // the button's own air is the distance
    id->setSpacing(0);
    id->addWidget(m_id);
    m_copyId = new QToolButton(facts);
    m_copyId->setAutoRaise(true);
    m_copyId->setIcon(icon(u"copy"_s, Tone::Secondary));
    m_copyId->setToolTip(tr("Copy Microsoft ID"));
    m_copyId->setAccessibleName(tr("Copy Microsoft ID"));
    m_copyId->setFocusPolicy(Qt::NoFocus); // the link below does the same
    id->addWidget(m_copyId);
    line->addLayout(id);
    line->addStretch(1);
    m_summary = new TextLabel({}, TextStyle::Caption, Tone::Secondary, facts);
    m_summary->setObjectName(u"summary"_s);
    line->addWidget(m_summary);
    connect(m_copyId, &QToolButton::clicked, this, &ExpandedRow::copyIdRequested);
    return facts;
}

QWidget *ExpandedRow::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(heightOf(8));
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(6));
    m_addSubscription = new QPushButton(icon(u"plus"_s), tr("Add subscription"), foot);
    setButtonLook(m_addSubscription, ButtonLook::Small);
    const QString why = tr("Subscriptions can be added to a new customer only; for others this comes later.");
    m_addSubscription->setEnabled(false);
    m_addSubscription->setToolTip(why);
    m_addSubscription->setAccessibleDescription(why);
    m_partnerCenter = new LinkButton(tr("Open in Partner Center"), foot);
    m_partnerCenter->setIcon(icon(u"external"_s, Tone::Link));
    m_partnerCenter->setIconSize({unit(3), unit(3)});
    m_partnerCenter->setToolTip(tr("Opens the customer's page at partner.microsoft.com in the browser"));
    m_copyIdLink = new LinkButton(tr("Copy Microsoft ID"), foot);
    line->addWidget(m_addSubscription);
    line->addWidget(m_partnerCenter);
    line->addWidget(m_copyIdLink);
    line->addStretch(1);
    connect(m_partnerCenter, &LinkButton::clicked, this, &ExpandedRow::partnerCenterRequested);
    connect(m_copyIdLink, &LinkButton::clicked, this, &ExpandedRow::copyIdRequested);
    return foot;
}

void ExpandedRow::setBlock(const CustomerBlock &block)
{
    m_block = block;
    //: %1 is a company
    setAccessibleName(tr("Subscriptions of %1").arg(block.companyName));
    m_id->setText(block.microsoftId);
    m_summary->setText(block.summary);
    m_note->setText(block.note);
    m_note->setToolTip(Qt::convertFromPlainText(block.note));
    m_note->setVisible(!block.note.isEmpty());
    m_lines->setLines(block.lines);
    m_lines->setVisible(!block.lines.isEmpty());
    m_more->setText(tr("%n more", nullptr, block.more));
    m_more->setVisible(block.more > 0);
}

QList<QWidget *> ExpandedRow::stops() const
{
    return {m_more, m_addSubscription, m_partnerCenter, m_copyIdLink};
}

void ExpandedRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    const qreal thick = 1 / devicePixelRatioF();
    painter.fillRect(QRectF(0, height() - thick, width(), thick), color(Tone::Line));
}

void ExpandedRow::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // not a click on the rows below
}

void ExpandedRow::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

} // namespace tierdesk::ui
