// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "models/base/log.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace tierdesk::app {

QString Language::choose(const QString &asked, const QString &set, const QLocale &system)
{
    if (!asked.isEmpty())
        return asked;
    if (!set.isEmpty())
        return set;
    switch (system.language()) {
    case QLocale::Polish:
        return u"pl"_s;
    case QLocale::Hungarian:
        return u"hu"_s;
    default:
        return u"en"_s;
    }
}

QLocale Language::locale() const
{
    if (m_code == "pl"_L1)
        return QLocale(QLocale::Polish, QLocale::Poland);
    if (m_code == "hu"_L1)
        return QLocale(QLocale::Hungarian, QLocale::Hungary);
    const QLocale system = QLocale::system();
    return system.language() == QLocale::English ? system : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void Language::install(QCoreApplication &application, const QString &code)
{
    m_code = code;
    QLocale::setDefault(locale());
    application.removeTranslator(&m_qtWords);
    application.removeTranslator(&m_ownWords);
    if (m_qtWords.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&m_qtWords);
    // English too: its plural forms are in there.
    if (m_ownWords.load(u":/i18n/tierdesk_"_s + code))
        application.installTranslator(&m_ownWords);
    else
        qCWarning(logApp) << "no words for the language" << code;
}

} // namespace tierdesk::app
