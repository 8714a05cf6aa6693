// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QString>
#include <QStringList>

namespace tierdesk::app {

/// What the program noted, in "logs/tierdesk.log" of the data folder: a line a message, times in UTC, the
/// oldest of five files goes when the newest is full. May be written to by any thread; a disk that takes no
/// more costs lines and nothing else.
class LogFile {
public:
    struct Limits {
        qint64 fileSize = 1024 * 1024; ///< bytes
        int files = 5;
    };
    explicit LogFile(const QString &dataFolder);
    LogFile(const QString &dataFolder, Limits limits);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// Takes every message of the program from now on, until it is gone. One at a time.
    void install();
    void write(QtMsgType type, const QString &category, const QString &text, const QDateTime &now);
    [[nodiscard]] QString folder() const { return m_folder; }
    /// What a data folder's logs say at their end, the newest last; at most `count` lines and 64 kB. Reads files,
    /// beside whoever is writing: not for the window's thread.
    [[nodiscard]] static QStringList lastLines(const QString &dataFolder, int count);

private:
    [[nodiscard]] QString pathOf(int number) const; ///< 0 = being written
    void openIfNeeded();
    void rotate();

    QString m_folder;
    Limits m_limits;
    QMutex m_mutex; ///< messages come from every thread
    QFile m_file;
    bool m_isInstalled = false;
};

/// Nothing that names a person or opens a door may stand in a log, whatever a message brings: e-mail
/// addresses, tokens, passwords in addresses, the home folder's name.
[[nodiscard]] QString withoutSecrets(QString text);

} // namespace tierdesk::app
