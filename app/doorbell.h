// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace tierdesk::app {

/// How a second start asks the first one, which holds the data folder, to raise its window.
class Doorbell : public QObject {
    Q_OBJECT
public:
    explicit Doorbell(const QString &dataFolder, QObject *parent = nullptr);

    /// Rings at whoever holds the folder; true if it answered. Waits at most two seconds; for use before a
    /// window exists.
    [[nodiscard]] static bool ring(const QString &dataFolder);

signals:
    void rung();

private:
    QLocalServer m_server;
};

} // namespace tierdesk::app
