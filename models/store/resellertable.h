// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/reseller.h"
#include "models/store/changes.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>

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
    /// is refused by the caller, not here. Expects a Transaction.
    [[nodiscard]] Result<bool> replaceAll(const QList<Reseller> &resellers, const QDateTime &now);
    [[nodiscard]] Result<void> setListed(const ResellerId &reseller, const QDateTime &now);

    [[nodiscard]] Result<QList<ResellerRow>>
    all() const; ///< by name in no particular language; the model sorts
    [[nodiscard]] Result<std::optional<Reseller>> find(const ResellerId &id) const;
    [[nodiscard]] Result<std::optional<ResellerRow>> listed(const ResellerId &id) const; ///< today
    [[nodiscard]] Result<std::optional<Reseller>> listed(
        const PartnerNumber &number) const; ///< today; reads them all
    [[nodiscard]] Result<qint64> count() const; ///< of those that are listed today; reads them all
    /// The resellers whose customers were listed longest ago come first, the never listed before them.
    [[nodiscard]] Result<QList<ResellerId>> byAge(const std::optional<QDateTime> &listedBefore = {}) const;

    // For the tables beside it, which keep a reseller as its row
    [[nodiscard]] Result<std::optional<RowId>> rowOf(const ResellerId &id) const;
    /// Adds a reseller that is only known from a customer; all() leaves such ones out.
    [[nodiscard]] Result<RowId> ensureRow(const ResellerId &id);
    [[nodiscard]] Result<std::optional<QDateTime>> listedAt(const ResellerId &id) const;
    [[nodiscard]] Result<QString> name(RowId row) const; ///< empty if it has none, or is not there
    [[nodiscard]] Result<QHash<RowId, QString>> names() const; ///< of all, for reading many customers
    /// Those whose MPN ID has this part.
    [[nodiscard]] Result<QList<RowId>> rowsWithNumber(const QByteArray &part) const;
    [[nodiscard]] Result<QList<ResellerId>> idsOf(const QSet<RowId> &rows) const; ///< by name

private:
    Database &m_database;
};

} // namespace tierdesk::store
