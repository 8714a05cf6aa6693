// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicepopup.h"

#include "ui/style/style.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractProxyModel>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

namespace tierdesk::ui {

ChoicePopup::ChoicePopup(
    QAbstractProxyModel *choices, const QString &name, const QString &searchHint, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_choices(choices)
    , m_search(new SearchField(searchHint, this))
    , m_list(new QListView(this))
{
    m_choices->setParent(this);
    setFrameShape(StyledPanel);
    setAccessibleName(name);
    m_list->setModel(m_choices);
    m_list->setAccessibleName(name);
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
        m_isFirstWanted = false;
        emit this->typed(typed);
        m_list->setCurrentIndex(m_choices->index(0, 0));
    });
    connect(m_choices, &QAbstractItemModel::modelReset, this, &ChoicePopup::takeChoices);
    connect(m_list, &QListView::clicked, this, &ChoicePopup::pick);
    connect(m_list, &QListView::activated, this, &ChoicePopup::pick);
}

void ChoicePopup::openBelow(QWidget *anchor)
{
    m_search->clear();
    m_isFirstWanted = false;
    m_list->setCurrentIndex(m_choices->index(0, 0));
    adjustSize();
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + unit(1))));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

/// They may come while it is open, and what was typed may have been confirmed by then.
void ChoicePopup::takeChoices()
{
    m_list->setCurrentIndex(m_choices->index(0, 0));
    if (std::exchange(m_isFirstWanted, false) && isVisible())
        pick(m_list->currentIndex());
}

void ChoicePopup::pick(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex choice = m_choices->mapToSource(index);
    hide();
    emit picked(choice);
}

// Not every window manager (and none on the offscreen screen) gives the keyboard back to who had it.
void ChoicePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (parentWidget() != nullptr)
        parentWidget()->window()->activateWindow();
}

// The cursor moves in the list while the letters go into the field.
bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
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
        m_list->setCurrentIndex(m_choices->index(qBound(0, row, m_choices->rowCount() - 1), 0));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_isFirstWanted = m_choices->sourceModel()->rowCount() == 0;
        pick(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace tierdesk::ui
