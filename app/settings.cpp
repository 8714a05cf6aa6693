// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

QString fileIn(const QString &dataFolder)
{
    return dataFolder + u"/settings.ini"_s;
}

// A settings file is text that anybody may edit: unknown words count as nothing set.
QString oneOf(const QString &value, std::initializer_list<QLatin1String> words)
{
    return std::find(words.begin(), words.end(), value) != words.end() ? value : QString();
}

} // namespace

Settings loadSettings(const QString &dataFolder)
{
    const QSettings file(fileIn(dataFolder), QSettings::IniFormat);
    Settings settings;
    settings.language = oneOf(file.value("language"_L1).toString(), {"en"_L1, "pl"_L1, "hu"_L1});
    settings.appearance = oneOf(file.value("appearance"_L1).toString(), {"light"_L1, "dark"_L1});
    settings.windowGeometry = file.value("windowGeometry"_L1).toByteArray();
    settings.hiddenCustomerColumns = file.value("hiddenCustomerColumns"_L1).toStringList();
    settings.hiddenSubscriptionColumns = file.value("hiddenSubscriptionColumns"_L1).toStringList();
    return settings;
}

void saveSettings(const QString &dataFolder, const Settings &settings)
{
    QSettings file(fileIn(dataFolder), QSettings::IniFormat);
    file.setValue("language"_L1, settings.language);
    file.setValue("appearance"_L1, settings.appearance);
    file.setValue("windowGeometry"_L1, settings.windowGeometry);
    file.setValue("hiddenCustomerColumns"_L1, settings.hiddenCustomerColumns);
    file.setValue("hiddenSubscriptionColumns"_L1, settings.hiddenSubscriptionColumns);
}

} // namespace tierdesk::app
