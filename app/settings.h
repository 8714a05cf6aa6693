// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tierdesk::app {

/// What a person has set, of one data folder. Loaded once, saved whole.
struct Settings {
    QString language; ///< "en", "pl", "hu"; empty = as the system speaks
    QString appearance; ///< "light", "dark"; empty = as the desktop wants it
    QByteArray windowGeometry;
    QStringList hiddenCustomerColumns; ///< of the list Customers, by their English names
    QStringList hiddenSubscriptionColumns; ///< the same of the list Subscriptions

    bool operator==(const Settings &) const = default;
};

[[nodiscard]] Settings loadSettings(const QString &dataFolder);
void saveSettings(const QString &dataFolder, const Settings &settings);

} // namespace tierdesk::app
