// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/customerblock.h"

#include <QWidget>

#include <array>

namespace tierdesk::ui {

/// The subscriptions of an expanded customer: a head and a line each, of the list's height. Only drawn: the
/// list's own rows below it are what is copied and read aloud.
class SubscriptionLines : public QWidget {
    Q_OBJECT
public:
    explicit SubscriptionLines(QWidget *parent = nullptr);
    void setLines(const QList<SubscriptionLine> &lines);
    [[nodiscard]] QSize sizeHint() const override;

private:
    static constexpr int kColumns = 6;
    struct Column {
        int left = 0;
        int width = 0;
    };
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    [[nodiscard]] std::array<Column, kColumns> columns() const;
    void paintHead(QPainter &painter, const std::array<Column, kColumns> &columns) const;
    void paintLine(
        QPainter &painter, const std::array<Column, kColumns> &columns, qsizetype line, int top) const;
    void paintName(QPainter &painter, QRect room, const SubscriptionLine &line) const;

    QList<SubscriptionLine> m_lines;
};

} // namespace tierdesk::ui
