// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/style/style.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain += text.at(i);
    }
    return plain;
}

int captionHeight()
{
    return QFontMetrics(font(TextStyle::Caption)).height();
}

} // namespace

Field::Field(const QString &label, QWidget *control, Need need, QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel({}, TextStyle::Body, Tone::Text, this))
    , m_need(new TextLabel(tr("optional"), TextStyle::Caption, Tone::Secondary, this))
    , m_control(control)
    , m_note(new QWidget(this))
    , m_noteIcon(new QLabel(m_note))
    , m_noteText(new TextLabel({}, TextStyle::Caption, Tone::Secondary, m_note))
{
    m_control->setParent(this);
    m_label->setBuddy(m_control);
    m_noteText->setWordWrap(true);
    m_noteText->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *head = new QHBoxLayout;
    head->setSpacing(unitsOf(1.5));
    head->addWidget(m_label);
    head->addWidget(m_need);
    head->addStretch(1);
    auto *note = new QHBoxLayout(m_note);
    note->setContentsMargins(0, unit(1) / 2, 0, 0);
    note->setSpacing(unit(1));
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_noteText, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(unit(1));
    column->addWidget(m_control);
    column->addWidget(m_note);
    column->addStretch(1);
    setLabel(label);
    setNeed(need);
    showNote();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_control->setAccessibleName(withoutMnemonic(label));
}

QString Field::label() const
{
    return withoutMnemonic(m_label->text());
}

void Field::setNeed(Need need)
{
    m_need->setVisible(need == Need::Optional);
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void Field::setGoodNews(const QString &text)
{
    m_other = text;
    m_otherKind = Note::GoodNews;
    showNote();
}

void Field::setWarning(const QString &text)
{
    m_other = text;
    m_otherKind = Note::Warning;
    showNote();
}

void Field::setError(const QString &text)
{
    if (m_error == text)
        return;
    m_error = text;
    setWrong(m_control, !text.isEmpty());
    showNote();
}

void Field::setNoteReserved(bool isReserved)
{
    m_isReserved = isReserved;
    showNote();
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        showNote();
}

void Field::showNote()
{
    if (!m_error.isEmpty())
        setNote(Note::Error, m_error);
    else if (!m_other.isEmpty())
        setNote(m_otherKind, m_other);
    else
        setNote(Note::Hint, m_hint);
}

void Field::setNote(Note kind, const QString &text)
{
    struct Look {
        QString icon;
        Tone tone;
    };
    const auto look = [kind]() -> Look {
        switch (kind) {
        case Note::Hint:
            break;
        case Note::GoodNews:
            return {u"done"_s, Tone::Success};
        case Note::Warning:
            return {u"warning"_s, Tone::Warning};
        case Note::Error:
            return {u"error"_s, Tone::Danger};
        }
        return {{}, Tone::Secondary};
    }();
    const bool hasIcon = !look.icon.isEmpty() && !text.isEmpty();
    m_noteIcon->setVisible(hasIcon);
    m_noteIcon->setFixedHeight(captionHeight());
    if (hasIcon)
        m_noteIcon->setPixmap(iconPixmap(look.icon, color(look.tone), unitsOf(3.5), devicePixelRatioF()));
    m_noteText->setTone(look.tone);
    m_noteText->setText(text);
    m_control->setAccessibleDescription(text);
    m_note->setMinimumHeight(qMax(captionHeight(), unitsOf(3.5)) + unit(1) / 2);
    m_note->setVisible(m_isReserved || !text.isEmpty());
}

} // namespace tierdesk::ui
