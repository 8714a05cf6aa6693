// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/customersexportdialog.h"

#include "models/base/whenanswered.h"
#include "ui/text/format.h"

#include <QDate>

#include <utility>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

CustomersExportDialog::CustomersExportDialog(Source source, items::CustomerIndex &index, QWidget *parent)
    : ExportDialog(
        {tr("Export customers"), tr("Customers are being exported"),
            //: The name of a file, without spaces; %1 is a date (2026-11-21)
            tr("customers-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)), tr("Which customers"),
            //: %1 is a number
            tr("All customers (%1)").arg(numberText(source.total)), {},
            tr("Microsoft ID, Company name, Primary domain name, Relationship")},
        source.shown.size(), parent)
    , m_source(std::move(source))
    , m_index(index)
{
}

void CustomersExportDialog::run()
{
    if (isOnlyShown()) {
        exportRows(m_source.shown);
        return;
    }
    // Everything, in the order of the list. compare() asks without overtaking what the list is asking.
    items::CustomerQuery all = m_source.query;
    all.text.clear();
    all.reseller.reset();
    whenAnswered(m_index.compare(all, {}), this, [this](const Result<items::ListChange> &answer) {
        if (!answer)
            fail(answer.error());
        else
            exportRows(answer->rows);
    });
}

void CustomersExportDialog::exportRows(const items::IdList &rows)
{
    const items::TableFile target = file(tr("Customers"), u"Customers"_s);
    items::CustomerExport request;
    request.replicaPath = m_source.replicaPath;
    request.rows = rows;
    if (isOnlyShown())
        request.reseller = m_source.query.reseller;
    request.path = target.path;
    request.columns = hasPortalColumns() ? items::portalColumns() : m_source.columns;
    request.wording = wording();
    request.separator = target.separator;
    request.format = target.format;
    request.title = target.title;
    follow(items::exportCustomers(request, mayGoOn()), rows.size());
}

QString CustomersExportDialog::writtenText(qint64 rows) const
{
    return tr("%1 customer(s) exported.", nullptr, int(rows)).arg(numberText(rows));
}

QString CustomersExportDialog::vanishedText(qint64 rows) const
{
    return tr("%1 customer(s) were gone meanwhile and are not in the file.", nullptr, int(rows))
        .arg(numberText(rows));
}

} // namespace tierdesk::ui
