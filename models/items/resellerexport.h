// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/column.h"
#include "models/items/resellermodel.h"
#include "models/items/tablewriter.h"
#include "models/store/resellertable.h"

#include <QFuture>
#include <QLocale>

#include <functional>
#include <span>

namespace tierdesk::items {

/// What a file can hold of an indirect reseller, in the order of the list.
enum class ResellerField { Name, Number, MicrosoftId, Country, State, KnownCustomers, CustomersReadAt };

[[nodiscard]] std::span<const ResellerField> resellerFields();
[[nodiscard]] QString resellerHeading(ResellerField field, Wording wording);

/// Which resellers, in which order, go where.
struct ResellerExport {
    QString replicaPath;
    QString search; ///< as typed; looked for in name and number
    ResellerField sortBy = ResellerField::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    QLocale locale; ///< whose order names have
    QList<ResellerField> columns;
    Wording wording = Wording::Window; ///< in English, codes stay as they came
    ResellerWords words; ///< of the window; called from the pool's thread
    TableFile file;
};

/// Writes resellers, without former ones, in a pool thread with a reader of its own. Otherwise like
/// exportCustomers().
[[nodiscard]] QFuture<Result<ExportSummary>> exportResellers(
    const ResellerExport &request, const std::function<bool()> &isWanted = [] { return true; });

} // namespace tierdesk::items
