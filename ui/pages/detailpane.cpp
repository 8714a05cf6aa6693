// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailpane.h"

#include "ui/widgets/actbutton.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

constexpr int kLeastWidth = 82; ///< in u (look.md 4)
constexpr int kMostWidth = 120;
constexpr qsizetype kLongestWhole = 24; ///< letters: a shortened GUID and a little

} // namespace

DetailPane::DetailPane(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_acts(new QHBoxLayout)
    , m_reason(wrapped({}, TextStyle::Caption, Tone::Secondary))
    , m_scroll(new QScrollArea)
    , m_foot(new QHBoxLayout)
{
    setAccessibleName(name);
    setMinimumWidth(unit(kLeastWidth));
    setMaximumWidth(unit(kMostWidth));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(4), 0, 0);
    column->setSpacing(unit(3));
    column->addWidget(makeHead());
    for (QHBoxLayout *const line : {m_acts, m_foot}) {
        line->setContentsMargins(unit(5), 0, unit(5), 0);
        line->setSpacing(unit(2));
    }
    column->addLayout(m_acts);
    m_reason->setContentsMargins(unit(5), 0, unit(5), 0);
    m_reason->setObjectName(u"reason"_s);
    m_reason->hide();
    column->addWidget(m_reason);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_foot);
}

QWidget *DetailPane::makeHead()
{
    auto *const head = new QWidget;
    auto *const line = new QHBoxLayout(head);
    line->setContentsMargins(unit(5), 0, unit(5), 0);
    line->setSpacing(unit(2));
    auto *const words = new QVBoxLayout;
    words->setSpacing(unit(1));
    m_name = wrapped({}, TextStyle::Lead);
    m_place = wrapped({}, TextStyle::Caption, Tone::Secondary);
    words->addWidget(m_name);
    words->addWidget(m_place);
    auto *const close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(icon(u"close"_s));
    close->setToolTip(tr("Close the details"));
    close->setAccessibleName(tr("Close the details"));
    line->addLayout(words, 1);
    line->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &DetailPane::closed);
    return head;
}

void DetailPane::setActs(const QList<QAction *> &acts, const QList<QAction *> &rest, QAction *ending)
{
    for (QAction *const act : acts)
        m_acts->addWidget(new ActButton(act));
    m_acts->addStretch(1);
    for (QAction *const act : rest)
        m_foot->addWidget(new ActButton(act));
    m_foot->addStretch(1);
    if (ending) {
        auto *const button = new ActButton(ending);
        setButtonLook(button, ButtonLook::QuietDanger);
        m_foot->addWidget(button);
    }
    m_foot->setContentsMargins(unit(5), unit(1), unit(5), unit(4));
}

void DetailPane::setReason(const QString &why)
{
    m_reason->setText(why);
    m_reason->setVisible(!why.isEmpty());
}

void DetailPane::setHead(const QString &name, const QString &place)
{
    m_name->setText(name);
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
}

QVBoxLayout *DetailPane::renewFacts(bool isSame)
{
    const int place = isSame ? m_scroll->verticalScrollBar()->value() : 0;
    auto *const content = new QWidget;
    content->setAutoFillBackground(false);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(unit(5), 0, unit(5), unit(5));
    column->setSpacing(unit(3));
    m_scroll->setWidget(content); // takes the place of the last one
    // Once it has its height.
    QMetaObject::invokeMethod(
        content, [this, place] { m_scroll->verticalScrollBar()->setValue(place); }, Qt::QueuedConnection);
    return column;
}

void DetailPane::finishFacts(QVBoxLayout *column)
{
    column->addStretch(1);
    setMinimumWidth(qBound(unit(kLeastWidth), column->totalMinimumSize().width(), unit(kMostWidth)));
}

TextLabel *DetailPane::wrapped(const QString &text, TextStyle style, Tone tone)
{
    auto *const label = new TextLabel(text, style, tone);
    label->setWordWrap(true);
    return label;
}

QGridLayout *DetailPane::addGrid(QVBoxLayout *column)
{
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(unit(3));
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, unit(34));
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    return grid;
}

void DetailPane::addFact(QGridLayout *grid, const QString &label, QWidget *value)
{
    const int row = grid->rowCount();
    grid->addWidget(new TextLabel(label, TextStyle::Body, Tone::Secondary), row, 0);
    grid->addWidget(value, row, 1);
    grid->setRowMinimumHeight(row, heightOf(2.5));
}

void DetailPane::addSection(QVBoxLayout *column, const QString &title)
{
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(new TextLabel(title, TextStyle::Strong));
}

QWidget *DetailPane::copyable(
    const QString &shown, const QString &whole, const QString &what, TextStyle style)
{
    auto *const box = new QWidget;
    auto *const line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(1));
    auto *const value = new TextLabel(shown, style, Tone::Text);
    if (shown.size() > kLongestWhole)
        value->setElides();
    if (shown != whole)
        value->setToolTip(whole);
    auto *const copy = new QToolButton;
    copy->setAutoRaise(true);
    copy->setIcon(icon(u"copy"_s, Tone::Secondary));
    copy->setToolTip(what);
    copy->setAccessibleName(what);
    copy->setFixedHeight(heightOf(2));
    line->addWidget(value);
    line->addWidget(copy);
    line->addStretch(1);
    connect(copy, &QToolButton::clicked, copy, [whole] { QApplication::clipboard()->setText(whole); });
    return box;
}

QWidget *DetailPane::labelledId(const QString &label, const QString &id, const QString &what)
{
    auto *const box = new QWidget;
    auto *const lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(new TextLabel(label, TextStyle::Caption, Tone::Secondary));
    lines->addWidget(copyable(shortenedId(id), id, what));
    return box;
}

void DetailPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}

QString shortenedId(const QString &id)
{
    return QUuid::fromString(id).isNull() ? id : id.left(8) + u'…' + id.right(12);
}

} // namespace tierdesk::ui
