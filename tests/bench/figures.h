// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QString>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace tierdesk::bench {

/// One figure, as tests/bench/run reads it: "name value", a line each.
inline void print(const QString &name, double value)
{
    QTextStream(stdout) << name << QChar(u' ') << QString::number(value, 'f', 4) << Qt::endl;
}

/// Milliseconds that `work` takes.
template <typename Work> double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The time under which a part of them stays: 0.5 is the middle, 1 the longest.
inline double quantile(std::vector<double> times, double part)
{
    if (times.empty())
        return 0;
    std::sort(times.begin(), times.end());
    return times[std::size_t(double(times.size() - 1) * part)];
}

/// What this process has in memory, in MB.
inline double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return double(status.readAll().split(' ').value(1).toLongLong()) * 4096 / 1e6;
}

} // namespace tierdesk::bench
