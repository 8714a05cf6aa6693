// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/serviceclock.h"

#include <QLocale>

#include <cstdlib>

namespace tierdesk::partnercenter {
namespace {
constexpr std::chrono::minutes kTolerated {5};
}

QDateTime httpDate(const QByteArray &text)
{
    const QDateTime at =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    return at.isValid() ? QDateTime(at.date(), at.time(), Qt::UTC) : QDateTime();
}

void ServiceClock::take(const QByteArray &date, Milliseconds sinceBoot, const QDateTime &ours)
{
    const QDateTime told = httpDate(date);
    if (!told.isValid())
        return;
    m_told = told;
    m_toldAt = sinceBoot;
    const auto ahead =
        std::chrono::duration_cast<std::chrono::minutes>(std::chrono::seconds(told.secsTo(ours)));
    if (std::chrono::abs(ahead) < kTolerated)
        m_ahead.reset();
    else if (!m_ahead || std::chrono::abs(*m_ahead - ahead) > std::chrono::minutes(1)) // no flicker
        m_ahead = ahead;
}

QDateTime ServiceClock::now(Milliseconds sinceBoot) const
{
    if (!m_told.isValid())
        return {};
    return m_told.addMSecs((sinceBoot - m_toldAt).count());
}

} // namespace tierdesk::partnercenter
