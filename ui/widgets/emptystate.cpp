// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/style/style.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk::ui {

namespace {

constexpr int kTextWidth = 105; ///< in u

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &lead, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_lead(new TextLabel(lead, TextStyle::Lead, Tone::Text, this))
    , m_text(new TextLabel(text, TextStyle::Body, Tone::Secondary, this))
    , m_buttons(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(8), unit(8), unit(8), unit(8));
    column->setSpacing(unit(2));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_lead->setWordWrap(true);
    m_lead->setAlignment(Qt::AlignHCenter);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, unit(2), 0, 0);
    row->setSpacing(unit(2));
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(unit(1));
    column->addWidget(m_lead);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addWidget(m_buttons, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_buttons->hide();
    dress();
}

void EmptyState::setTexts(const QString &lead, const QString &text)
{
    m_lead->setText(lead);
    m_text->setText(text);
    dress();
}

void EmptyState::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    dress();
}

QPushButton *EmptyState::addButton(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text, m_buttons);
    if (!iconName.isEmpty())
        button->setIcon(tierdesk::ui::icon(iconName));
    m_buttons->layout()->addWidget(button);
    m_buttons->show();
    return button;
}

void EmptyState::removeButtons()
{
    const auto buttons = m_buttons->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton *button : buttons)
        button->deleteLater();
    for (QPushButton *button : buttons)
        button->hide();
    m_buttons->hide();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void EmptyState::dress()
{
    // A centred wrapping label is not asked for its height by layouts, so it is told its size.
    const int width = unit(kTextWidth);
    m_text->ensurePolished(); // lest it measures another font than it is drawn in
    m_text->setFixedSize(width, qMax(0, m_text->heightForWidth(width)));
    m_text->setVisible(!m_text->text().isEmpty());
    m_icon->setPixmap(iconPixmap(m_iconName, color(Tone::Secondary), unit(10), devicePixelRatioF()));
}

} // namespace tierdesk::ui
