// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagehead.h"

#include "ui/style/style.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace tierdesk::ui {

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextStyle::Title, Tone::Text, this))
    , m_count(new TextLabel({}, TextStyle::Count, Tone::Secondary, this))
    , m_acts(new QHBoxLayout)
{
    // Title and count stand on one line of writing; layouts know boxes only.
    m_count->setContentsMargins(0, 0, 0, m_title->fontMetrics().descent() - m_count->fontMetrics().descent());
    m_count->hide();
    auto *words = new QHBoxLayout;
    words->setSpacing(unit(3));
    words->addWidget(m_title, 0, Qt::AlignBottom);
    words->addWidget(m_count, 0, Qt::AlignBottom);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(3));
    line->addLayout(words);
    line->setAlignment(words, Qt::AlignVCenter);
    line->addStretch(1);
    line->addLayout(m_acts);
    m_acts->setSpacing(unit(2));
    setMinimumHeight(heightOf(3));
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
}

void PageHead::addAct(QWidget *act)
{
    m_acts->addWidget(act);
}

} // namespace tierdesk::ui
