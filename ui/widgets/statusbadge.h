// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operation.h"
#include "models/domain/subscription.h"

#include <QRect>
#include <QWidget>

class QPainter;
class QPalette;

namespace tierdesk::ui {

/// A drawn sign before a word; no two have the same shape (look.md 5).
enum class Sign {
    None,
    Active,
    Pending,
    Suspended,
    Expired,
    Disabled,
    Canceled,
    Deleted,
    Unknown,
    Missing,
    Invalid
};

[[nodiscard]] Sign signOf(SubscriptionStatus status);
[[nodiscard]] Sign signOf(OperationState state);
/// The word of a status in the window's language; an unknown one as it came.
[[nodiscard]] QString wordOf(SubscriptionStatus status, const QString &asItCame);
/// Draws the sign at the beginning of the rectangle and gives the room that is left for its word.
QRect drawSign(QPainter *painter, const QRect &rect, Sign sign);
/// Draws sign and word.
void drawSign(QPainter *painter, const QRect &rect, Sign sign, const QString &word, const QPalette &palette);

/// Sign and word as a widget.
class StatusBadge : public QWidget {
    Q_OBJECT
public:
    explicit StatusBadge(QWidget *parent = nullptr);
    void setStatus(Sign sign, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
    Sign m_sign = Sign::None;
    QString m_word;
};

} // namespace tierdesk::ui
