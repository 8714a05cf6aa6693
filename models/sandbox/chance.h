// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <algorithm>
#include <random>
#include <span>

namespace tierdesk::sandbox {

/// Chance that is the same everywhere for the same seed (the distributions of <random> are not).
class Chance {
public:
    explicit Chance(quint32 seed)
        : m_engine(seed)
    {
    }
    int below(int limit) { return int(m_engine() % quint32(limit)); }
    bool oneIn(int count) { return below(count) == 0; }
    /// Small numbers far more often than large ones: how customers are spread over resellers.
    int skewedBelow(int limit)
    {
        const double x = double(m_engine()) / 4294967296.0;
        return std::min(limit - 1, int(limit * x * x * x));
    }
    template <typename T> const T &of(std::span<const T> choices)
    {
        return choices[size_t(below(int(choices.size())))];
    }
    QString guid()
    {
        QByteArray bytes(16, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(below(256));
        bytes[6] = char((bytes.at(6) & 0x0f) | 0x40);
        bytes[8] = char((bytes.at(8) & 0x3f) | 0x80);
        return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
    }
    qint64 number64() { return qint64((quint64(m_engine()) << 32) | m_engine()); }

private:
    std::mt19937 m_engine;
};

} // namespace tierdesk::sandbox
