// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/resellermodel.h"

#include <QWidget>

class QVBoxLayout;

namespace tierdesk::ui {

class LinkButton;
class StatusBadge;
class TextLabel;

/// Beside the list: what is known of the selected reseller, its customers, and what can be done. Follows the
/// selection and never takes the focus.
class ResellerPane : public QWidget {
    Q_OBJECT
public:
    explicit ResellerPane(QWidget *parent = nullptr);
    void setReseller(const store::ResellerRow &row);

signals:
    void customersRequested();
    void closed();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFacts();
    void addActs(QVBoxLayout *column);
    [[nodiscard]] QWidget *copyable(TextLabel *value, const QString &what);
    void paintEvent(QPaintEvent *event) override;

    TextLabel *m_name = nullptr;
    TextLabel *m_place = nullptr;
    StatusBadge *m_state = nullptr;
    TextLabel *m_number = nullptr;
    TextLabel *m_id = nullptr;
    TextLabel *m_customers = nullptr;
    TextLabel *m_listedAt = nullptr;
    LinkButton *m_showCustomers = nullptr;
};

} // namespace tierdesk::ui
