// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/wizardfooter.h"

#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

WizardFooter::WizardFooter(QWidget *parent)
    : Ground(QPalette::Window, parent)
    , cancel(new QPushButton(tr("Cancel")))
    , putAside(new QPushButton(tr("Put aside")))
    , back(new QPushButton(tr("Back")))
    , print(new QPushButton(tr("Print…")))
    , next(new QPushButton)
    , m_icon(new QLabel)
    , m_obstacle(new LinkButton(QString()))
    , m_note(new TextLabel(QString(), TextStyle::Body, Tone::Secondary))
{
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(unit(4), unit(3), unit(4), unit(3));
    line->setSpacing(unit(2));
    line->addWidget(cancel);
    line->addWidget(putAside);
    line->addWidget(m_note, 1);
    line->addStretch();
    line->addWidget(m_icon);
    line->addWidget(m_obstacle);
    line->addSpacing(unit(2));
    for (QPushButton *const button : {print, back, next})
        line->addWidget(button);
    for (QPushButton *const button : {cancel, putAside, back, print, next})
        button->setAutoDefault(false);
    next->setDefault(true);
    print->setIcon(icon(u"print"_s));
    m_icon->setPixmap(icon(u"error"_s, Tone::Danger).pixmap(fontMetrics().height()));
    setMinimumHeight(fontMetrics().height() + unit(9));
    connect(m_obstacle, &QPushButton::clicked, this, &WizardFooter::obstacleChosen);
    setObstacle({});
    setNote({});
}

void WizardFooter::setObstacle(const QString &sentence)
{
    m_icon->setVisible(!sentence.isEmpty());
    m_obstacle->setVisible(!sentence.isEmpty());
    m_obstacle->setText(sentence);
    next->setAccessibleDescription(sentence);
    // It may name a product, and the service's text is never rich.
    next->setToolTip(
        sentence.isEmpty() ? QString() : Qt::convertFromPlainText(sentence, Qt::WhiteSpaceNormal));
}

void WizardFooter::setNote(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

} // namespace tierdesk::ui
