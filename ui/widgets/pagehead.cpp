// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagehead.h"

#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace tierdesk::ui {

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextStyle::Title, Tone::Text, this))
    , m_count(new TextLabel({}, TextStyle::Count, Tone::Secondary, this))
    , m_acts(new QHBoxLayout)
{
    auto *selected = new TextLabel({}, TextStyle::Count, Tone::Secondary, this);
    selected->setElides();
    selected->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_selected = selected;
    // Title and count stand on one line of writing; layouts know boxes only.
    m_count->setContentsMargins(0, 0, 0, m_title->fontMetrics().descent() - m_count->fontMetrics().descent());
    m_selected->setContentsMargins(m_count->contentsMargins());
    m_count->hide();
    m_words = new QHBoxLayout;
    m_words->setSpacing(unit(3));
    m_words->addWidget(m_title, 0, Qt::AlignBottom);
    m_words->addWidget(m_count, 0, Qt::AlignBottom);
    m_words->addWidget(m_selected, 1, Qt::AlignBottom);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(unit(3));
    m_line->addLayout(m_words, 1);
    m_line->setAlignment(m_words, Qt::AlignVCenter);
    m_line->addLayout(m_acts);
    m_line->setAlignment(m_acts, Qt::AlignRight | Qt::AlignVCenter);
    m_acts->setSpacing(unit(2));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
    arrange();
}

void PageHead::setSelected(qint64 rows)
{
    //: Rows of a list, beside how many there are; %1 is the number of those that are selected
    m_selected->setText(rows > 1 ? tr("· %1 selected").arg(numberText(rows)) : QString());
}

void PageHead::addAct(QWidget *act)
{
    m_acts->addWidget(act);
    setMinimumHeight(heightOf(3));
    arrange();
}

QSize PageHead::minimumSizeHint() const
{
    const int words = m_words->minimumSize().width();
    const int acts = m_acts->minimumSize().width();
    return {qMax(words, acts), QWidget::minimumSizeHint().height()};
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Buttons are never cut: where title and acts do not fit beside each other, the acts go below.
void PageHead::arrange()
{
    const int needed = m_words->sizeHint().width() + m_line->spacing() + m_acts->sizeHint().width();
    const auto direction = needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_line->direction() == direction)
        return;
    m_line->setDirection(direction);
    updateGeometry();
}

} // namespace tierdesk::ui
