// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reseller.h"
#include "models/items/resellermodel.h"
#include "ui/widgets/choicepopup.h"

namespace tierdesk::ui {

class ResellerProxy;

/// The indirect resellers by name, to filter a list by one.
class ResellerPopup : public ChoicePopup {
    Q_OBJECT
public:
    explicit ResellerPopup(items::ResellerModel &model, QWidget *parent = nullptr);
    void openBelow(QWidget *anchor) override; ///< by name, with those that have come since

signals:
    void chosen(const tierdesk::ResellerId &id);

private:
    ResellerPopup(items::ResellerModel &model, ResellerProxy *proxy, QWidget *parent);
    ResellerProxy *m_proxy;
};

} // namespace tierdesk::ui
