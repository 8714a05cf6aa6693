// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/changesline.h"

#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

ChangesLine::ChangesLine(const QString &description, QWidget *parent)
    : QWidget(parent)
    , m_changes(new TextLabel({}, TextStyle::Body, Tone::Text, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(2));
    m_changes->setObjectName(u"changes"_s);
    auto *show = new LinkButton(tr("Show"), this);
    show->setAccessibleDescription(description);
    line->addWidget(m_changes);
    line->addWidget(show);
    connect(show, &LinkButton::clicked, this, &ChangesLine::showRequested);
    hide();
}

void ChangesLine::setChanges(int changes)
{
    m_changes->setText(tr("%1 change(s)", nullptr, changes).arg(numberText(changes)));
    setVisible(changes > 0);
}

} // namespace tierdesk::ui
