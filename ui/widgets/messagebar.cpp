// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/style/style.h"
#include "ui/style/tokens.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/linkbutton.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct BarLook {
    QString icon;
    Tone tone;
    Tone ground;
};

BarLook barLookOf(Gravity gravity)
{
    switch (gravity) {
    case Gravity::Info:
        break;
    case Gravity::Success:
        return {u"done"_s, Tone::Success, Tone::SuccessGround};
    case Gravity::Warning:
        return {u"warning"_s, Tone::Warning, Tone::WarningGround};
    case Gravity::Danger:
        return {u"error"_s, Tone::Danger, Tone::DangerGround};
    }
    return {u"info"_s, Tone::Info, Tone::InfoGround};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new FactLabel(this))
    , m_links(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::NoFrame);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(unit(3), unitsOf(1.75), unitsOf(2.25), unitsOf(1.75));
    line->setSpacing(unitsOf(2.5));
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addWidget(m_text, 1);
    line->addLayout(m_links);
    line->addWidget(m_close);
    m_links->setSpacing(unit(4));
    setMinimumHeight(heightOf(5) + 2);
    m_close->setAutoRaise(true);
    m_close->setIcon(tierdesk::ui::icon(u"close"_s));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    m_close->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void MessageBar::showMessage(Gravity gravity, const QString &fact, const QString &meaning)
{
    const bool isNew = !isVisible() || accessibleName() != fact;
    m_gravity = gravity;
    m_text->setFact(fact, meaning);
    setAccessibleName(fact);
    setAccessibleDescription(meaning);
    dress();
    show();
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageBar::addLink(const QString &text, QObject *context, std::function<void()> act)
{
    auto *link = new LinkButton(text, this);
    m_links->addWidget(link);
    connect(link, &LinkButton::clicked, context, [act = std::move(act)] { act(); });
    if (isVisible())
        link->show();
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::clear()
{
    hide();
    m_text->setFact({}, {});
    setAccessibleName({});
    setAccessibleDescription({});
    while (QLayoutItem *item = m_links->takeAt(0)) {
        // A link may be what called us, so it goes only when its click is over.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

/// A link takes room from the words, which may need another line then. Layouts within layouts remember the height without it,
/// so it is said in so many words.
bool MessageBar::event(QEvent *event)
{
    const bool isHandled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(qMax(heightOf(5) + 2, heightForWidth(width())));
    return isHandled;
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void MessageBar::dress()
{
    const BarLook look = barLookOf(m_gravity);
    m_icon->setPixmap(iconPixmap(look.icon, color(look.tone), unit(4), devicePixelRatioF()));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const BarLook look = barLookOf(m_gravity);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(look.tone), tokens::kEdge));
    painter.setBrush(color(look.ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
}

} // namespace tierdesk::ui
