// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/subscriptionexport.h"

#include "models/items/chunkedexport.h"
#include "models/items/customercolumns.h"
#include "models/items/subscriptioncolumns.h"
#include "models/items/subscriptionrows.h"
#include "models/store/database.h"

#include <QtConcurrentRun>

namespace tierdesk::items {
namespace {

constexpr const char *kRenews = QT_TRANSLATE_NOOP("SubscriptionModel", "Yes");
constexpr const char *kOnlyEnds = QT_TRANSLATE_NOOP("SubscriptionModel", "No");

const char *subscriptionTitle(SubscriptionField field)
{
    switch (field) {
    case SubscriptionField::Product:
        return QT_TRANSLATE_NOOP("SubscriptionModel", "Subscription");
    case SubscriptionField::Customer:
        return QT_TRANSLATE_NOOP("SubscriptionModel", "Customer");
    case SubscriptionField::IndirectReseller:
        return QT_TRANSLATE_NOOP("SubscriptionModel", "Indirect reseller");
    case SubscriptionField::Status:
        return QT_TRANSLATE_NOOP("SubscriptionModel", "Status");
    case SubscriptionField::Licenses:
        return QT_TRANSLATE_NOOP("SubscriptionModel", "Licenses");
    case SubscriptionField::TermEnds:
        return QT_TRANSLATE_NOOP("SubscriptionModel", "Term ends");
    case SubscriptionField::AutoRenew:
        return QT_TRANSLATE_NOOP("SubscriptionModel", "Auto-renew");
    case SubscriptionField::ReadAt:
        return QT_TRANSLATE_NOOP("SubscriptionModel", "Read at");
    case SubscriptionField::Id:
        return QT_TRANSLATE_NOOP("SubscriptionModel", "Subscription ID");
    case SubscriptionField::CustomerId:
        return QT_TRANSLATE_NOOP("SubscriptionModel", "Customer's Microsoft ID");
    case SubscriptionField::ResellerNumber:
        return QT_TRANSLATE_NOOP("SubscriptionModel", "Reseller's MPN ID / PLA ID");
    case SubscriptionField::Quantity:
        return QT_TRANSLATE_NOOP("SubscriptionModel", "Quantity");
    case SubscriptionField::Reseller:
        return QT_TRANSLATE_NOOP("SubscriptionModel", "Reseller");
    }
    return "";
}

QString resellerCell(const Subscription &subscription, const ResellerNames &names, Wording wording)
{
    const PartnerNumber &number = subscription.reseller;
    if (!number.isEmpty())
        return names.value(number, number.toString());
    // The overview does not tell it (quirks.md 23), and a dash in a file could mean anything.
    return subscription.source == SubscriptionSource::Overview ? notKnownYetWord(wording)
                                                               : noResellerWord(wording);
}

Cell cellOfSubscription(const store::SubscriptionRow &row, SubscriptionField field,
    const SubscriptionExport &request, const ResellerNames &names)
{
    const Subscription &subscription = row.subscription;
    switch (field) {
    case SubscriptionField::Product:
        return productName(subscription);
    case SubscriptionField::Customer:
        return row.customerName;
    case SubscriptionField::IndirectReseller:
    case SubscriptionField::Reseller:
        return resellerCell(subscription, names, request.wording);
    case SubscriptionField::Status:
        return request.status(subscription.status, subscription.statusWord);
    case SubscriptionField::Licenses:
    case SubscriptionField::Quantity:
        return qint64(subscription.quantity);
    case SubscriptionField::TermEnds: // the day that the list shows
        return subscription.commitmentEnds.isValid() ? Cell(subscription.commitmentEnds.toLocalTime().date())
                                                     : Cell(QString());
    case SubscriptionField::AutoRenew:
        if (!subscription.autoRenews)
            return QString();
        return worded("SubscriptionModel", *subscription.autoRenews ? kRenews : kOnlyEnds, request.wording);
    case SubscriptionField::ReadAt:
        if (subscription.source == SubscriptionSource::Overview)
            return overviewWord(request.wording);
        return subscription.readAt;
    case SubscriptionField::Id:
        return subscription.id.toString();
    case SubscriptionField::CustomerId:
        return subscription.customer.toString();
    case SubscriptionField::ResellerNumber:
        return subscription.reseller.toString();
    }
    return QString();
}

Result<ExportSummary> writeSubscriptions(QPromise<Result<ExportSummary>> &promise,
    const SubscriptionExport &request, const std::function<bool()> &isWanted)
{
    const auto reader =
        store::Database::open(store::File::Replica, request.replicaPath, store::Access::ReadOnly);
    if (!reader)
        return failure(reader.error());
    const auto names = readResellerNames(**reader);
    if (!names)
        return failure(names.error());
    QStringList headings;
    for (const SubscriptionField field : request.columns)
        headings.append(subscriptionHeading(field, request.wording));
    const auto write = [&](TableWriter &writer, const KeyList &keys) -> Result<qsizetype> {
        const auto rows = readSubscriptions(**reader, keys);
        if (!rows)
            return failure(rows.error());
        qsizetype written = 0;
        for (const store::SubscriptionRow &row : *rows) {
            if (row.customer == 0)
                continue;
            QList<Cell> cells;
            cells.reserve(request.columns.size());
            for (const SubscriptionField field : request.columns)
                cells.append(cellOfSubscription(row, field, request, *names));
            if (const auto put = writer.writeCells(cells); !put)
                return failure(put.error());
            ++written;
        }
        return written;
    };
    return exportInChunks(
        promise, request.file, request.replicaPath, headings, request.rows, isWanted, write);
}

} // namespace

QString subscriptionHeading(SubscriptionField field, Wording wording)
{
    return worded("SubscriptionModel", subscriptionTitle(field), wording);
}

QList<SubscriptionField> subscriptionFields(SubscriptionColumn column)
{
    switch (column) {
    case SubscriptionColumn::Product:
        return {SubscriptionField::Product};
    case SubscriptionColumn::Customer:
        return {SubscriptionField::Customer};
    case SubscriptionColumn::Reseller:
        return {SubscriptionField::IndirectReseller};
    case SubscriptionColumn::Status:
        return {SubscriptionField::Status};
    case SubscriptionColumn::Licenses:
        return {SubscriptionField::Licenses};
    case SubscriptionColumn::Renewal:
        return {SubscriptionField::TermEnds, SubscriptionField::AutoRenew};
    case SubscriptionColumn::Read:
        return {SubscriptionField::ReadAt};
    }
    return {};
}

QList<SubscriptionField> subscriptionIdFields()
{
    return {SubscriptionField::Id, SubscriptionField::CustomerId, SubscriptionField::ResellerNumber};
}

QList<SubscriptionField> portalSubscriptionFields()
{
    return {SubscriptionField::Id, SubscriptionField::Product, SubscriptionField::Quantity,
        SubscriptionField::Status, SubscriptionField::Reseller};
}

QFuture<Result<ExportSummary>> exportSubscriptions(
    const SubscriptionExport &request, const std::function<bool()> &isWanted)
{
    return QtConcurrent::run([request, isWanted](QPromise<Result<ExportSummary>> &promise) {
        promise.addResult(writeSubscriptions(promise, request, isWanted));
    });
}

} // namespace tierdesk::items
