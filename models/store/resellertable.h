// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/reseller.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace tierdesk::store {

class Database;

/// A reseller with what the replica knows beside it.
struct ResellerRow {
    Reseller reseller;
    int knownCustomers = 0; ///< associations known so far, not a promise
    std::optional<QDateTime> listedAt; ///< when its customers were last listed completely, UTC
    bool isGone = false; ///< was listed once and is not any more

    bool operator==(const ResellerRow &) const = default;
};

/// All SQL of indirect resellers.
class ResellerTable {
public:
    explicit ResellerTable(Database &database);

    /// Takes over one complete listing; returns whether anything changed. An empty listing after a full one
    /// is refused by the caller, not here.
    [[nodiscard]] Result<bool> replaceAll(const QList<Reseller> &resellers, const QDateTime &now);
    [[nodiscard]] Result<void> setListed(const ResellerId &reseller, const QDateTime &now);

    [[nodiscard]] Result<QList<ResellerRow>>
    all() const; ///< by name in no particular language; the model sorts
    [[nodiscard]] Result<std::optional<Reseller>> find(const ResellerId &id) const;
    /// The resellers whose customers were listed longest ago come first, the never listed before them.
    [[nodiscard]] Result<QList<ResellerId>> byAge() const;

private:
    Database &m_database;
};

} // namespace tierdesk::store
