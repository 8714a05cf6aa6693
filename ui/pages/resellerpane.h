// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/resellermodel.h"
#include "ui/pages/detailpane.h"

#include <optional>

namespace tierdesk::ui {

/// What is known of the selected reseller, its customers, and what can be done.
class ResellerPane : public DetailPane {
    Q_OBJECT
public:
    explicit ResellerPane(QWidget *parent = nullptr);
    void setReseller(const store::ResellerRow &row);

signals:
    void customersRequested();

private:
    void addFacts(QVBoxLayout *column);
    void addActs(QVBoxLayout *column);
    [[nodiscard]] QWidget *makeKnownCustomers();

    std::optional<store::ResellerRow> m_row;
};

} // namespace tierdesk::ui
