// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resellerpopup.h"

#include "ui/pages/resellerlist.h"
#include "ui/pages/resellerproxy.h"

namespace tierdesk::ui {

ResellerPopup::ResellerPopup(ResellerList &resellers, QWidget *parent)
    : ResellerPopup(resellers, new ResellerProxy(resellers.model()), parent)
{
}

ResellerPopup::ResellerPopup(ResellerList &resellers, ResellerProxy *proxy, QWidget *parent)
    : ChoicePopup(proxy, tr("Filter by indirect reseller"), tr("Search name or number"), parent)
    , m_resellers(resellers)
    , m_proxy(proxy)
{
    connect(this, &ChoicePopup::typed, proxy, &ResellerProxy::setSearch);
    connect(this, &ChoicePopup::picked, this, [this](const QModelIndex &choice) {
        emit chosen(Reseller(m_resellers.model().resellerAt(choice.row()).reseller));
    });
}

void ResellerPopup::openBelow(QWidget *anchor)
{
    m_resellers.need();
    m_resellers.model().showChanges();
    m_proxy->sort(int(items::ResellerColumn::Name));
    ChoicePopup::openBelow(anchor);
}

} // namespace tierdesk::ui
