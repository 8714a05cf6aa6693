// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/suffixedit.h"

#include "ui/style/style.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>

namespace tierdesk::ui {

SuffixEdit::SuffixEdit(const QString &suffix, QWidget *parent)
    : QLineEdit(parent)
    , m_suffix(new TextLabel(suffix, TextStyle::Body, Tone::Secondary, this))
{
    m_suffix->setAttribute(Qt::WA_TransparentForMouseEvents);
    place();
}

void SuffixEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void SuffixEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

void SuffixEdit::place()
{
    const QSize size = m_suffix->sizeHint();
    m_suffix->setGeometry(
        width() - size.width() - unit(2), (height() - size.height()) / 2, size.width(), size.height());
    setTextMargins(0, 0, size.width() + unit(), 0);
}

} // namespace tierdesk::ui
