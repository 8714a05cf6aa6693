// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretfield.h"

#include "ui/style/style.h"
#include "ui/widgets/linkbutton.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QTimer>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

void copySecretly(const QString &text)
{
    auto *const mime = new QMimeData;
    mime->setText(text);
    mime->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(mime);
}

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
    , m_toggle(new LinkButton({}, this))
    , m_hiding(new QTimer(this))
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_hiding->setSingleShot(true);
    m_hiding->setInterval(std::chrono::minutes(1));
    connect(m_hiding, &QTimer::timeout, this, &SecretField::hideSecret);
    connect(m_toggle, &LinkButton::clicked, this, [this] { setShown(!m_isShown); });
    m_toggle->setIconSize({unit(3), unit(3)});
    dress();
}

void SecretField::setSecret(const QString &secret)
{
    setText(secret);
    setShown(true);
    setCursorPosition(0);
}

bool SecretField::isShown() const
{
    return m_isShown;
}

void SecretField::setHideAfter(std::chrono::milliseconds time)
{
    m_hiding->setInterval(time);
}

void SecretField::showSecret()
{
    setShown(true);
}

void SecretField::hideSecret()
{
    setShown(false);
}

void SecretField::setShown(bool isShown)
{
    const bool changes = m_isShown != isShown;
    m_isShown = isShown;
    setEchoMode(isShown ? Normal : Password);
    dress();
    if (changes)
        emit shownChanged(isShown);
}

void SecretField::dress()
{
    setFont(tierdesk::ui::font(TextStyle::Fixed));
    m_toggle->setFont(tierdesk::ui::font(TextStyle::Body));
    m_toggle->setText(m_isShown ? tr("Hide") : tr("Show"));
    m_toggle->setIcon(tierdesk::ui::icon(m_isShown ? u"eye-off"_s : u"eye"_s, Tone::Link));
    const QSize size = m_toggle->sizeHint();
    m_toggle->resize(size.width(), qMin(size.height(), height() - 4));
    m_toggle->move(layoutDirection() == Qt::RightToLeft ? unit(1) : width() - size.width() - unit(1),
        (height() - m_toggle->height()) / 2);
    setTextMargins(0, 0, size.width() + unit(1), 0);
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window()) {
        if (event->type() == QEvent::WindowDeactivate)
            m_hiding->start();
        else if (event->type() == QEvent::WindowActivate)
            m_hiding->stop();
    }
    return QLineEdit::eventFilter(watched, event);
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    const bool isCopy = event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut);
    if (!isCopy)
        return QLineEdit::keyPressEvent(event);
    if (m_isShown && hasSelectedText())
        copySecretly(selectedText());
}

void SecretField::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    // Only now it is certain which window the field belongs to; installing twice is harmless.
    window()->installEventFilter(this);
    dress();
}

void SecretField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    dress();
}

void SecretField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        dress();
}

} // namespace tierdesk::ui
