// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/customerblock.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace tierdesk::ui {

class LinkButton;
class SubscriptionLines;
class TextLabel;

/// The block under an expanded customer: Microsoft ID, subscriptions, quick links. Lies over the list's rows
/// that belong to it and is as high as they are; the list places it.
class ExpandedRow : public QFrame {
    Q_OBJECT
public:
    explicit ExpandedRow(QWidget *parent = nullptr);

    void setBlock(const CustomerBlock &block);
    [[nodiscard]] const CustomerBlock &block() const { return m_block; }
    /// What Tab reaches in it, in order.
    [[nodiscard]] QList<QWidget *> stops() const;

signals:
    void copyIdRequested();
    void partnerCenterRequested();
    void allRequested(); ///< all subscriptions, not only the first

private:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    [[nodiscard]] QWidget *makeFacts();
    [[nodiscard]] QWidget *makeFoot();

    CustomerBlock m_block;
    TextLabel *m_id = nullptr;
    QToolButton *m_copyId = nullptr;
    TextLabel *m_summary = nullptr;
    TextLabel *m_note = nullptr;
    SubscriptionLines *m_lines = nullptr;
    LinkButton *m_more = nullptr;
    QPushButton *m_addSubscription = nullptr;
    LinkButton *m_partnerCenter = nullptr;
    LinkButton *m_copyIdLink = nullptr;
};

} // namespace tierdesk::ui
