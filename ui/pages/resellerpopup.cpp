// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resellerpopup.h"

#include "ui/pages/resellerproxy.h"
#include "ui/style/style.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace tierdesk::ui {

ResellerPopup::ResellerPopup(items::ResellerModel &model, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(model)
    , m_proxy(new ResellerProxy(this))
    , m_search(new SearchField(tr("Search name or number"), this))
    , m_list(new QListView(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Filter by indirect reseller"));
    m_proxy->setSourceModel(&model);
    m_list->setModel(m_proxy);
    m_list->setAccessibleName(tr("Indirect resellers"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(NoFrame);
    m_list->setMouseTracking(true);
    m_list->setMinimumWidth(unit(70));
    m_list->setFixedHeight(rowHeight() * 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(2), unit(2), unit(2), unit(2));
    column->setSpacing(unit(2));
    column->addWidget(m_search);
    column->addWidget(m_list);
    m_search->installEventFilter(this);
    connect(m_search, &SearchField::textChanged, this, [this](const QString &typed) {
        m_proxy->setSearch(typed);
        m_list->setCurrentIndex(m_proxy->index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, &ResellerPopup::choose);
    connect(m_list, &QListView::activated, this, &ResellerPopup::choose);
}

void ResellerPopup::openBelow(QWidget *anchor)
{
    m_search->clear();
    m_proxy->sort(int(items::ResellerColumn::Name));
    m_list->setCurrentIndex(m_proxy->index(0, 0));
    adjustSize();
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + unit(1))));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ResellerPopup::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const ResellerId id = m_model.resellerAt(m_proxy->mapToSource(index).row()).reseller.id;
    hide();
    emit chosen(id);
}

// Not every window manager (and none on the offscreen screen) gives the keyboard back to who had it.
void ResellerPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (parentWidget() != nullptr)
        parentWidget()->window()->activateWindow();
}

// The cursor moves in the list while the letters go into the field.
bool ResellerPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int step = key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp ? 10 : 1;
        const bool isDown = key->key() == Qt::Key_Down || key->key() == Qt::Key_PageDown;
        const int row = m_list->currentIndex().row() + (isDown ? step : -step);
        m_list->setCurrentIndex(m_proxy->index(qBound(0, row, m_proxy->rowCount() - 1), 0));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace tierdesk::ui
