// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/pagescroll.h"

#include <QEvent>
#include <QLayout>

namespace tierdesk::ui {

PageScroll::PageScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

void PageScroll::fit()
{
    QLayout *const layout = widget()->layout();
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(viewport()->width()) : 0;
    if (widget()->minimumHeight() != height)
        widget()->setMinimumHeight(height);
}

} // namespace tierdesk::ui
