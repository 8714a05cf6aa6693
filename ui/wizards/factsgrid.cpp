// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/factsgrid.h"

#include "ui/style/style.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

FactsGrid::FactsGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(unit(3));
    m_grid->setVerticalSpacing(unitsOf(2.5));
    for (const int column : {0, 2})
        m_grid->setColumnMinimumWidth(column, unit(kLabelWidth));
    for (const int column : {1, 3})
        m_grid->setColumnStretch(column, 1);
}

void FactsGrid::add(const QString &label, const QString &value)
{
    const int row = m_facts / 2;
    const int column = m_facts % 2 * 2;
    auto *const name = new TextLabel(label, TextStyle::Body, Tone::Secondary);
    auto *const text = new TextLabel(value.isEmpty() ? u"–"_s : value);
    name->setWordWrap(true);
    text->setWordWrap(true);
    text->setSelectable();
    text->setFocusPolicy(Qt::ClickFocus); // facts are many: the tab key goes from act to act
    text->setAccessibleName(text->text());
    m_grid->addWidget(name, row, column, Qt::AlignTop);
    m_grid->addWidget(text, row, column + 1, Qt::AlignTop);
    ++m_facts;
}

void FactsGrid::addWide(const QString &sentence)
{
    m_facts += m_facts % 2;
    auto *const text = new TextLabel(sentence, TextStyle::Body, Tone::Secondary);
    text->setWordWrap(true);
    m_grid->addWidget(text, m_facts / 2, 0, 1, 4);
    m_facts += 2;
}

} // namespace tierdesk::ui
