// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusbadge.h"

#include "ui/style/style.h"

#include <QCoreApplication>
#include <QPainter>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct SignLook {
    const char *name;
    Tone tone;
};

SignLook lookOf(Sign sign)
{
    switch (sign) {
    case Sign::None:
        return {"", Tone::Text};
    case Sign::Active:
        return {"sign-active", Tone::Success};
    case Sign::Pending:
        return {"sign-pending", Tone::Info};
    case Sign::Suspended:
        return {"sign-suspended", Tone::Warning};
    case Sign::Expired:
        return {"sign-expired", Tone::Secondary};
    case Sign::Disabled:
        return {"sign-disabled", Tone::Secondary};
    case Sign::Canceled:
        return {"sign-canceled", Tone::Secondary};
    case Sign::Deleted:
        return {"sign-deleted", Tone::Secondary};
    case Sign::Unknown:
        return {"sign-unknown", Tone::Secondary};
    case Sign::Missing:
        return {"sign-missing", Tone::Warning};
    case Sign::Invalid:
        return {"sign-invalid", Tone::Danger};
    }
    return {"", Tone::Text};
}

int signSide()
{
    return unitsOf(3.5);
}

} // namespace

Sign signOf(SubscriptionStatus status)
{
    switch (status) {
    case SubscriptionStatus::Unknown:
        return Sign::Unknown;
    case SubscriptionStatus::None:
        return Sign::None;
    case SubscriptionStatus::Active:
        return Sign::Active;
    case SubscriptionStatus::Suspended:
        return Sign::Suspended;
    case SubscriptionStatus::Deleted:
        return Sign::Deleted;
    case SubscriptionStatus::Expired:
        return Sign::Expired;
    case SubscriptionStatus::Pending:
        return Sign::Pending;
    case SubscriptionStatus::Disabled:
        return Sign::Disabled;
    case SubscriptionStatus::Canceled:
        return Sign::Canceled;
    }
    return Sign::Unknown;
}

Sign signOf(OperationState state)
{
    switch (state) {
    case OperationState::Queued:
        return Sign::Expired; // an empty ring: nothing of it has begun
    case OperationState::Running:
        return Sign::Pending;
    case OperationState::Waiting:
        return Sign::Suspended;
    case OperationState::Unclear:
        return Sign::Unknown;
    case OperationState::Refused:
        return Sign::Invalid;
    case OperationState::Done:
        return Sign::Active;
    case OperationState::GivenUp:
        return Sign::Canceled;
    }
    return Sign::Unknown;
}

QString wordOf(SubscriptionStatus status, const QString &asItCame)
{
    switch (status) {
    case SubscriptionStatus::Unknown:
        return asItCame.isEmpty() ? StatusBadge::tr("Unknown") : asItCame;
    case SubscriptionStatus::None:
        return StatusBadge::tr("None");
    case SubscriptionStatus::Active:
        return StatusBadge::tr("Active");
    case SubscriptionStatus::Suspended:
        return StatusBadge::tr("Suspended");
    case SubscriptionStatus::Deleted:
        return StatusBadge::tr("Deleted");
    case SubscriptionStatus::Expired:
        return StatusBadge::tr("Expired");
    case SubscriptionStatus::Pending:
        return StatusBadge::tr("Pending");
    case SubscriptionStatus::Disabled:
        return StatusBadge::tr("Disabled");
    case SubscriptionStatus::Canceled:
        return StatusBadge::tr("Canceled");
    }
    return asItCame;
}

QRect drawSign(QPainter *painter, const QRect &rect, Sign sign)
{
    if (sign == Sign::None)
        return rect;
    const SignLook look = lookOf(sign);
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const int side = signSide();
    const QRect place(rect.x(), rect.y() + (rect.height() - side) / 2, side, side);
    painter->drawPixmap(QStyle::visualRect(direction, rect, place).topLeft(),
        iconPixmap(
            QString::fromLatin1(look.name), color(look.tone), side, painter->device()->devicePixelRatioF()));
    QRect words = rect;
    words.setLeft(words.left() + side + unitsOf(1.5));
    return QStyle::visualRect(direction, rect, words);
}

void drawSign(QPainter *painter, const QRect &rect, Sign sign, const QString &word, const QPalette &palette)
{
    const QRect words = drawSign(painter, rect, sign);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(word, Qt::ElideRight, words.width()));
}

StatusBadge::StatusBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusBadge::setStatus(Sign sign, const QString &word)
{
    m_sign = sign;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    const int sign = m_sign == Sign::None ? 0 : signSide() + unitsOf(1.5);
    return {sign + fontMetrics().horizontalAdvance(m_word) + 2, qMax(fontMetrics().height(), signSide())};
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSign(&painter, rect(), m_sign, m_word, palette());
}

} // namespace tierdesk::ui
