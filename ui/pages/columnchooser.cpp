// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnchooser.h"

#include "ui/pages/columnfit.h"
#include "ui/style/style.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

ColumnChooser::ColumnChooser(QTableView *table, ColumnFit *fit, QStringList names)
    : QObject(table)
    , m_table(table)
    , m_fit(fit)
    , m_names(std::move(names))
{
    QHeaderView *header = table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint &position) { openMenu(header->viewport()->mapToGlobal(position)); });
}

QToolButton *ColumnChooser::makeButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(icon(u"columns"_s, Tone::Secondary));
    button->setToolTip(tr("Choose columns"));
    button->setAccessibleName(tr("Choose columns"));
    connect(button, &QToolButton::clicked, this,
        [this, button] { openMenu(button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

void ColumnChooser::setHidden(const QStringList &names)
{
    QList<int> away;
    for (const QString &name : names) {
        const int column = int(m_names.indexOf(name));
        if (column > 0) // a row without its name is nobody's
            away.append(column);
    }
    m_fit->setChosenAway(away);
}

QStringList ColumnChooser::hidden() const
{
    QStringList hidden;
    for (const int column : m_fit->chosenAway())
        hidden.append(m_names.at(column));
    return hidden;
}

void ColumnChooser::showThoseOfView(const QStringList &hidden)
{
    if (!m_own)
        m_own = m_fit->chosenAway();
    setHidden(hidden);
}

void ColumnChooser::showOwn()
{
    if (m_own)
        m_fit->setChosenAway(*std::exchange(m_own, std::nullopt));
}

void ColumnChooser::openMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        QAction *act = menu->addAction(m_table->model()->headerData(column, Qt::Horizontal).toString());
        act->setCheckable(true);
        act->setChecked(!m_fit->chosenAway().contains(column));
        act->setEnabled(column > 0); // a row without its name is nobody's
        connect(act, &QAction::toggled, this, [this, column](bool isShown) {
            QList<int> away = m_fit->chosenAway();
            away.removeAll(column);
            if (!isShown)
                away.append(column);
            m_fit->setChosenAway(away);
            if (m_own)
                emit changedInView();
            else
                emit chosen();
        });
    }
    menu->popup(globalPosition);
}

} // namespace tierdesk::ui
