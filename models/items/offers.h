// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace tierdesk::items {

/// The offers that subscriptions name, by number. The overview spells them in capitals, a customer's own list does not
/// (documented sample): names that fold to the same are one offer.
class Offers {
public:
    /// Any number for the offer, from 0 on; the same for all its spellings.
    [[nodiscard]] quint32 number(const QString &name);
    [[nodiscard]] std::optional<quint32> known(const QString &name) const; ///< the number it has got
    /// In the language's order, each once, where possible not all in capitals; without the empty one.
    [[nodiscard]] QStringList names(const QLocale &locale) const;

private:
    QStringList m_names; ///< by number
    QHash<QByteArray, quint32> m_numbers; ///< by folded name
};

} // namespace tierdesk::items
