// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/items/subscriptionrows.h"
#include "models/store/resellertable.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QLocale>
#include <QString>

#include <array>
#include <functional>
#include <optional>

namespace tierdesk::items {

/// The columns of the indirect resellers' list, in its order.
enum class ResellerColumn { Name, Number, Country, State, KnownCustomers };
constexpr std::size_t kResellerWords = 4; ///< columns that are sorted as words: all but the last

/// Words of the window for what comes as a code. Called in other threads, too.
struct ResellerWords {
    std::function<QString(const QString &)> country;
    std::function<QString(const QString &)> state;
};

/// What is kept in memory of a reseller.
struct ResellerEntry {
    store::ResellerRow row;
    QByteArray folded; ///< name and number, to be searched in
    std::array<quint32, kResellerWords>
        places {}; ///< by column, in the language's order of all that were read
};

/// All resellers, compared with those that are shown.
struct ResellerReading {
    QList<ResellerEntry>
        shown; ///< the same ones in the same places, as they are now; former ones as they were
    QList<int> changed; ///< places in `shown`, ascending
    QList<int> gone; ///< the same
    QList<ResellerEntry> added; ///< by name
    ResellerNames names; ///< of former ones, too
};

/// Reads, folds and sorts in another thread: 20,000 resellers take it a tenth of a second.
[[nodiscard]] QFuture<Result<ResellerReading>> readResellers(const QString &replicaPath,
    const QList<ResellerEntry> &shown, const ResellerWords &words, const QLocale &locale);

/// Those of today, by name in the language's order. In another thread.
[[nodiscard]] QFuture<Result<QList<Reseller>>> readListedResellers(
    const QString &replicaPath, const QLocale &locale);

/// How many are listed today. In another thread.
[[nodiscard]] QFuture<Result<qint64>> countResellers(const QString &replicaPath);

// One that is listed today, at once
[[nodiscard]] Result<std::optional<store::ResellerRow>> findReseller(
    store::Database &reader, const ResellerId &id);
/// Looks at each of them: a few milliseconds.
[[nodiscard]] Result<std::optional<Reseller>> findReseller(
    store::Database &reader, const PartnerNumber &number);

} // namespace tierdesk::items
