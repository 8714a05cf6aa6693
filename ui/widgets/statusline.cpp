// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusline.h"

#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;
using sync::SyncStatus;

namespace {

constexpr std::chrono::seconds kAgeTick {15}; ///< minutes are shown
constexpr std::chrono::seconds kCountdownTick {1}; ///< seconds are shown

QString workName(SyncStatus::Work work)
{
    switch (work) {
    case SyncStatus::Work::Idle:
        break;
    case SyncStatus::Work::Resellers:
        return StatusLine::tr("Reading indirect resellers");
    case SyncStatus::Work::Customers:
        return StatusLine::tr("Reading customers");
    case SyncStatus::Work::Overview:
        return StatusLine::tr("Reading subscriptions");
    case SyncStatus::Work::ResellerListings:
        return StatusLine::tr("Reading the customers of each reseller");
    }
    return {};
}

QString workSentence(const SyncStatus &status)
{
    const QString name = workName(status.work);
    if (name.isEmpty())
        return {};
    if (status.expected <= 0 && status.done <= 0)
        return name;
    if (status.expected <= 0)
        //: %1 is the work, for instance "Reading customers", %2 a number
        return StatusLine::tr("%1: %2").arg(name, numberText(status.done));
    const QString done = numberText(status.done);
    const QString expected = numberText(status.expected);
    if (!status.left)
        //: %1 is the work, for instance "Reading customers", %2 and %3 are numbers
        return StatusLine::tr("%1: %2 of %3").arg(name, done, expected);
    //: %1 is the work, %2 and %3 are numbers, %4 a time as in "4 minutes"
    return StatusLine::tr("%1: %2 of %3, about %4 left")
        .arg(name, done, expected, durationText(*status.left));
}

QString offlineSentence(const SyncStatus &status, const QDateTime &now)
{
    QString next;
    if (status.nextTryAt) {
        const auto left = std::chrono::seconds(qMax<qint64>(1, now.secsTo(*status.nextTryAt)));
        //: %1 is a time as in "40 seconds"
        next = StatusLine::tr("Next try in %1").arg(durationText(left));
    }
    if (!status.customersReadAt)
        return next;
    //: %1 is a time as in "10:41", %2 an age as in "23 minutes ago"
    const QString read = StatusLine::tr("Read at %1, %2")
                             .arg(timeText(*status.customersReadAt), ageText(*status.customersReadAt, now));
    return next.isEmpty() ? read : read + u". "_s + next;
}

QString clockSentence(std::chrono::minutes ahead)
{
    const QString howMuch = durationText(std::chrono::abs(ahead));
    //: %1 is a time as in "2 hours"
    return ahead.count() > 0 ? StatusLine::tr("This computer's clock is ahead by about %1").arg(howMuch)
                             //: %1 is a time as in "2 hours"
                             : StatusLine::tr("This computer's clock is behind by about %1").arg(howMuch);
}

QString rightSentence(const SyncStatus &status)
{
    if (status.pausedFor)
        //: %1 is a time as in "40 seconds"
        return StatusLine::tr("Partner Center asked to wait, goes on in %1")
            .arg(durationText(*status.pausedFor));
    if (status.clockAhead)
        return clockSentence(*status.clockAhead);
    if (status.work != SyncStatus::Work::Idle && status.requestsPerMinute > 0)
        //: %1 and %2 are numbers
        return StatusLine::tr("%1 of %2 requests a minute")
            .arg(numberText(status.requestsInLastMinute), numberText(status.requestsPerMinute));
    if (status.unreadableItems > 0)
        return StatusLine::tr("%n item(s) cannot be read", nullptr, status.unreadableItems);
    if (status.unreadCustomers > 0)
        return StatusLine::tr(
            "Subscriptions of %1 customer(s) not read in full yet", nullptr, int(status.unreadCustomers))
            .arg(numberText(status.unreadCustomers));
    return {};
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_clock(new QTimer(this))
    , m_icon(new QLabel(this))
    , m_state(new TextLabel({}, TextStyle::Caption, Tone::Secondary, this))
    , m_work(new TextLabel({}, TextStyle::Caption, Tone::Secondary, this))
    , m_progress(new ProgressLine(this))
    , m_tryAgain(new LinkButton(tr("Try again"), this))
    , m_refused(new LinkButton({}, this))
    , m_right(new TextLabel({}, TextStyle::Caption, Tone::Secondary, this))
{
    setObjectName(u"statusLine"_s);
    m_work->setElides();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(unit(3), 1, unit(5), 0);
    line->setSpacing(unit(4));
    auto *state = new QHBoxLayout;
    state->setSpacing(unitsOf(1.5));
    state->addWidget(m_icon);
    state->addWidget(m_state);
    line->addLayout(state);
    line->addWidget(m_work);
    line->addWidget(m_progress);
    line->addWidget(m_tryAgain);
    line->addStretch(1);
    line->addWidget(m_refused);
    line->addWidget(m_right);
    setFixedHeight(heightOf(tokens::kStatusLineHeight));
    for (LinkButton *link : {m_tryAgain, m_refused})
        link->setFont(tierdesk::ui::font(TextStyle::Caption));
    connect(m_tryAgain, &LinkButton::clicked, this, &StatusLine::tryAgainRequested);
    connect(m_refused, &LinkButton::clicked, this, &StatusLine::refusedRequested);
    connect(m_clock, &QTimer::timeout, this, [this] { refresh(QDateTime::currentDateTimeUtc()); });
    showStatus({}, QDateTime::currentDateTimeUtc());
}

void StatusLine::showStatus(const SyncStatus &status, const QDateTime &now)
{
    m_status = status;
    m_clock->start(status.unreachableSince || status.problem || status.pausedFor ? kCountdownTick : kAgeTick);
    refresh(now);
}

QString StatusLine::stateText() const
{
    return m_state->text();
}

QString StatusLine::workText() const
{
    return m_work->text();
}

QString StatusLine::rightText() const
{
    return m_refused->isHidden() ? m_right->text() : m_refused->text();
}

void StatusLine::showRefused(int operations)
{
    m_refusedOperations = operations;
    refresh(QDateTime::currentDateTimeUtc());
}

void StatusLine::refresh(const QDateTime &now)
{
    const bool isOffline = m_status.unreachableSince.has_value();
    const bool failed = !isOffline && m_status.problem && m_status.work == SyncStatus::Work::Idle;
    QString state;
    if (isOffline)
        //: %1 is a time as in "10:52"
        state = tr("Offline since %1").arg(timeText(*m_status.unreachableSince));
    else if (failed)
        state = errorWords(*m_status.problem).fact;
    else if (m_status.customersReadAt)
        //: %1 is an age as in "3 minutes ago"
        state = tr("Read %1").arg(ageText(*m_status.customersReadAt, now));
    else
        state = tr("Nothing has been read yet");
    m_state->setText(state);
    m_state->setTone(isOffline || failed ? Tone::Text : Tone::Secondary);
    setIcon(isOffline                  ? u"offline"_s
            : failed                   ? u"warning"_s
            : m_status.customersReadAt ? u"done"_s
                                       : u"sign-pending"_s,
        isOffline || failed            ? Tone::Warning
            : m_status.customersReadAt ? Tone::Success
                                       : Tone::Secondary);
    m_work->setText(isOffline || failed ? offlineSentence(m_status, now) : workSentence(m_status));
    m_work->setVisible(!m_work->text().isEmpty());
    const bool runs = !isOffline && m_status.work != SyncStatus::Work::Idle && m_status.expected > 0;
    m_progress->setVisible(runs);
    m_progress->setAccessibleName(workName(m_status.work));
    if (runs)
        m_progress->setProgress(m_status.done, m_status.expected);
    m_tryAgain->setVisible(isOffline || failed);
    m_right->setText(rightSentence(m_status));
    // Only a pause that the service asks for is shown first: it counts down and is soon over.
    const bool isRefusedShown = m_refusedOperations > 0 && !m_status.pausedFor;
    if (isRefusedShown)
        m_refused->setText(tr("%n operation(s) refused", nullptr, m_refusedOperations));
    m_refused->setVisible(isRefusedShown);
    m_right->setVisible(!isRefusedShown);
}

void StatusLine::setIcon(const QString &name, Tone tone)
{
    m_icon->setPixmap(iconPixmap(name, color(tone), unitsOf(3.5), devicePixelRatioF()));
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh(QDateTime::currentDateTimeUtc());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), 1 / devicePixelRatioF()), color(Tone::Line));
}

} // namespace tierdesk::ui
