// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reseller.h"
#include "ui/widgets/choicepopup.h"

namespace tierdesk::ui {

class ResellerList;
class ResellerProxy;

/// The indirect resellers by name, to filter a list by one.
class ResellerPopup : public ChoicePopup {
    Q_OBJECT
public:
    explicit ResellerPopup(ResellerList &resellers, QWidget *parent = nullptr);
    void openBelow(QWidget *anchor) override; ///< by name, with those that have come since

signals:
    void chosen(const tierdesk::Reseller &reseller);

private:
    ResellerPopup(ResellerList &resellers, ResellerProxy *proxy, QWidget *parent);

    ResellerList &m_resellers;
    ResellerProxy *m_proxy;
};

} // namespace tierdesk::ui
