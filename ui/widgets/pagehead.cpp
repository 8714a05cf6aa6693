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
    , m_count(new TextLabel({}, TextStyle::Lead, Tone::Secondary, this))
    , m_acts(new QHBoxLayout)
{
    QFont plain = m_count->font();
    plain.setWeight(QFont::Normal);
    m_count->setFont(plain);
    m_count->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(3));
    line->addWidget(m_title);
    line->addWidget(m_count, 0, Qt::AlignBottom);
    line->addStretch(1);
    line->addLayout(m_acts);
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
}

void PageHead::addAct(QWidget *act)
{
    m_acts->addWidget(act);
}

} // namespace tierdesk::ui
