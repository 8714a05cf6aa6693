// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

class QCoreApplication;

namespace tierdesk::app {

/// The language of the window: its words, and the locale of dates, numbers and order.
class Language {
public:
    /// "en", "pl" or "hu": what was asked for, else what is set, else what the system speaks, else English.
    [[nodiscard]] static QString choose(const QString &asked, const QString &set, const QLocale &system);

    /// Loads the words of a language in place of the last one's. English keeps the system's region if it has
    /// one.
    void install(QCoreApplication &application, const QString &code);
    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] QLocale locale() const;

private:
    QString m_code;
    QTranslator m_qtWords; ///< standard buttons
    QTranslator m_ownWords;
};

} // namespace tierdesk::app
