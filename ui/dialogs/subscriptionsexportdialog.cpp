// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/subscriptionsexportdialog.h"

#include "models/base/whenanswered.h"
#include "models/items/subscriptioncolumns.h"
#include "models/items/subscriptionexport.h"
#include "ui/text/format.h"
#include "ui/widgets/statusbadge.h"

#include <QDate>

#include <utility>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

SubscriptionsExportDialog::SubscriptionsExportDialog(
    Source source, items::SubscriptionIndex &index, QWidget *parent)
    : ExportDialog({tr("Export subscriptions"), tr("Subscriptions are being exported"),
                       //: The name of a file, without spaces; %1 is a date (2026-11-21)
                       tr("subscriptions-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)),
                       tr("Which subscriptions"),
                       //: %1 is a number
                       tr("All subscriptions (%1)").arg(numberText(source.total)),
                       tr("With the IDs of the subscription, the customer and the indirect reseller"),
                       tr("Subscription ID, Subscription, Quantity, Status, Reseller")},
        source.shown.size(), parent)
    , m_source(std::move(source))
    , m_index(index)
{
}

void SubscriptionsExportDialog::run()
{
    if (isOnlyShown()) {
        exportRows(m_source.shown);
        return;
    }
    // Everything, in the order of the list. compare() asks without overtaking what the list is asking.
    items::SubscriptionQuery all;
    all.sortBy = m_source.query.sortBy;
    all.order = m_source.query.order;
    whenAnswered(
        m_index.compare(all, {}), this, [this](const Result<items::ListChangeOf<items::KeyList>> &answer) {
            if (!answer)
                fail(answer.error());
            else
                exportRows(answer->rows);
        });
}

void SubscriptionsExportDialog::exportRows(const items::KeyList &rows)
{
    items::SubscriptionExport request;
    request.replicaPath = m_source.replicaPath;
    request.rows = rows;
    if (hasPortalColumns()) {
        request.columns = items::portalSubscriptionFields();
    } else {
        for (const items::SubscriptionColumn column : std::as_const(m_source.columns))
            request.columns += items::subscriptionFields(column);
        request.columns += items::subscriptionIdFields();
    }
    request.wording = wording();
    request.status =
        wording() == items::Wording::Window ? items::StatusWord(wordOf) : items::englishStatusWord;
    request.file = file(tr("Subscriptions"), u"Subscriptions"_s);
    follow(items::exportSubscriptions(request, mayGoOn()), rows.size());
}

QString SubscriptionsExportDialog::writtenText(qint64 rows) const
{
    return tr("%1 subscription(s) exported.", nullptr, int(rows)).arg(numberText(rows));
}

QString SubscriptionsExportDialog::vanishedText(qint64 rows) const
{
    return tr("%1 subscription(s) were gone meanwhile and are not in the file.", nullptr, int(rows))
        .arg(numberText(rows));
}

} // namespace tierdesk::ui
