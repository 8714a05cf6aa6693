// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace tierdesk::ui {

// Dates, times and numbers as the window's language writes them (QLocale's default). Instants come in UTC
// and are shown in local time; what is invalid is shown as "–".

[[nodiscard]] QString dateText(QDate date); ///< "27 Nov 2026", "27.11.2026", "2026. 11. 27."
[[nodiscard]] QString dateText(const QDateTime &utc); ///< of an instant, local
[[nodiscard]] QString timeText(const QDateTime &utc); ///< "10:41"
[[nodiscard]] QString exactTimeText(const QDateTime &utc); ///< "10:48:02"
[[nodiscard]] QString dateTimeText(const QDateTime &utc); ///< date and time
/// "3 minutes ago"; from 24 hours on, and for the future, the date.
[[nodiscard]] QString ageText(const QDateTime &utc, const QDateTime &now);
[[nodiscard]] QString numberText(qint64 number); ///< with the language's grouping
[[nodiscard]] QString rangeText(qint64 least, qint64 most); ///< "1–300"
[[nodiscard]] QString durationText(std::chrono::seconds duration); ///< "40 seconds", "3 minutes", "2 hours"

/// A sentence with a name in the place of its %1. One that ends in a full stop ("Kłos sp. z o.o.") is not given
/// another where it ends the sentence.
[[nodiscard]] QString withName(const QString &sentence, const QString &name);

} // namespace tierdesk::ui
