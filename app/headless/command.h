// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "models/base/id.h"
#include "models/items/customercolumns.h"
#include "models/items/resellerexport.h"
#include "models/items/subscriptionexport.h"
#include "models/items/tablewriter.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace tierdesk::app {

/// What all exports have in common.
struct ExportTarget {
    QString path; ///< absolute; empty = standard output
    items::TableFormat format = items::TableFormat::Csv;
    QString search;
    Qt::SortOrder order = Qt::AscendingOrder;
};

struct CustomersExport {
    ExportTarget target;
    std::optional<ResellerId> reseller;
    items::CustomerColumn sortBy = items::CustomerColumn::Name;
    QList<items::CustomerColumn> columns;
};

struct SubscriptionsExport {
    ExportTarget target;
    std::optional<ResellerId> reseller;
    std::optional<SubscriptionStatus> status;
    items::SubscriptionColumn sortBy = items::SubscriptionColumn::Product;
    QList<items::SubscriptionField> columns;
};

struct ResellersExport {
    ExportTarget target;
    items::ResellerField sortBy = items::ResellerField::Name;
    QList<items::ResellerField> columns;
};

struct StatusReport { };
struct FullSync { };

/// What is done without a window: "tierdesk export …", "tierdesk status …", "tierdesk sync …".
struct Command {
    CommandLine account;
    bool isJson = false;
    std::variant<StatusReport, FullSync, CustomersExport, SubscriptionsExport, ResellersExport> what;
};

/// Whether the first argument is the name of a command.
[[nodiscard]] bool isCommand(const QStringList &arguments);

/// Reads the arguments, the command's name first, or says in one sentence what is wrong with them. Where --help is
/// among them, nothing else counts.
[[nodiscard]] tl::expected<Command, QString> parseCommand(const QStringList &arguments);

/// What --help prints after the name of a command.
[[nodiscard]] QString commandUsage(const QString &name);

} // namespace tierdesk::app
