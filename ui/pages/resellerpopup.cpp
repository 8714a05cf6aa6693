// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resellerpopup.h"

#include "ui/pages/resellerproxy.h"

namespace tierdesk::ui {

namespace {

ResellerProxy *proxyOf(items::ResellerModel &model)
{
    auto *proxy = new ResellerProxy;
    proxy->setSourceModel(&model);
    return proxy;
}

} // namespace

ResellerPopup::ResellerPopup(items::ResellerModel &model, QWidget *parent)
    : ResellerPopup(model, proxyOf(model), parent)
{
}

ResellerPopup::ResellerPopup(items::ResellerModel &model, ResellerProxy *proxy, QWidget *parent)
    : ChoicePopup(proxy, tr("Filter by indirect reseller"), tr("Search name or number"), parent)
    , m_proxy(proxy)
{
    connect(this, &ChoicePopup::typed, proxy, &ResellerProxy::setSearch);
    connect(this, &ChoicePopup::picked, this, [this, &model](const QModelIndex &choice) {
        emit chosen(model.resellerAt(choice.row()).reseller.id);
    });
}

void ResellerPopup::openBelow(QWidget *anchor)
{
    m_proxy->sort(int(items::ResellerColumn::Name));
    ChoicePopup::openBelow(anchor);
}

} // namespace tierdesk::ui
