// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reseller.h"
#include "models/items/resellermodel.h"

#include <QFrame>

class QListView;

namespace tierdesk::ui {

class ResellerProxy;
class SearchField;

/// The list that opens under the filter: resellers by name, narrowed by typing, chosen by Enter or click.
class ResellerPopup : public QFrame {
    Q_OBJECT
public:
    ResellerPopup(items::ResellerModel &model, QWidget *parent = nullptr);
    void openBelow(QWidget *anchor);

signals:
    void chosen(const tierdesk::ResellerId &id);

private:
    void choose(const QModelIndex &index);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    items::ResellerModel &m_model;
    ResellerProxy *m_proxy = nullptr;
    SearchField *m_search = nullptr;
    QListView *m_list = nullptr;
};

} // namespace tierdesk::ui
