// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/exportcommand.h"

#include "app/headless/accountfiles.h"
#include "app/headless/terminal.h"
#include "models/base/whenanswered.h"
#include "models/items/customerindex.h"
#include "models/store/database.h"
#include "models/store/resellertable.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QDir>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace tierdesk::app {

ExportCommand::ExportCommand(
    const Command &command, const Profile &profile, const QLocale &locale, Terminal &terminal)
    : m_command(command)
    , m_profile(profile)
    , m_locale(locale)
    , m_terminal(terminal)
{
}

ExportCommand::~ExportCommand()
{
    *m_isStopped = true;
}

void ExportCommand::start()
{
    if (const QString reason = whyNothingToRead(m_profile); !reason.isEmpty()) {
        emit ended(m_terminal.failure(reason));
        return;
    }
    if (const auto *customers = std::get_if<CustomersExport>(&m_command.what))
        exportList(*customers);
    else
        exportList(std::get<ResellersExport>(m_command.what));
}

void ExportCommand::exportList(const CustomersExport &wanted)
{
    m_target = wanted.target;
    if (wanted.reseller && !isKnown(*wanted.reseller)) {
        emit ended(m_terminal.failure(
            tr("No indirect reseller with the Microsoft ID %1 was read.").arg(wanted.reseller->toString())));
        return;
    }
    auto *index = new items::CustomerIndex(replicaPathOf(m_profile), m_locale, this);
    const items::CustomerQuery query {
        wanted.target.search, wanted.reseller, wanted.sortBy, wanted.target.order};
    m_terminal.progress(tr("The customers are being searched"));
    whenAnswered(index->find(query), this, [this, wanted](const Result<items::IdList> &rows) {
        if (rows)
            writeCustomers(wanted, *rows);
        else
            fail(rows.error());
    });
}

void ExportCommand::writeCustomers(const CustomersExport &wanted, const items::IdList &rows)
{
    items::CustomerExport request;
    request.replicaPath = replicaPathOf(m_profile);
    request.rows = rows;
    request.reseller = wanted.reseller;
    request.path = m_target.path;
    request.columns = wanted.columns;
    request.wording = wording();
    request.separator = separator();
    request.format = m_target.format;
    request.isStandardOutput = m_target.path.isEmpty();
    if (wording() == items::Wording::Window)
        request.title = tr("Customers");
    follow(items::exportCustomers(request, mayGoOn()));
}

void ExportCommand::exportList(const ResellersExport &wanted)
{
    m_target = wanted.target;
    items::ResellerExport request;
    request.replicaPath = replicaPathOf(m_profile);
    request.search = m_target.search;
    request.sortBy = wanted.sortBy;
    request.order = m_target.order;
    request.locale = m_locale;
    request.columns = wanted.columns;
    request.wording = wording();
    request.words = {ui::countryName, ui::partnershipText};
    const QString title =
        wording() == items::Wording::Window ? tr("Indirect resellers") : u"Indirect resellers"_s;
    request.file = {m_target.path, m_target.format, separator(), title, m_target.path.isEmpty()};
    follow(items::exportResellers(request, mayGoOn()));
}

void ExportCommand::follow(const QFuture<Result<items::ExportSummary>> &writing)
{
    auto *watcher = new QFutureWatcher<Result<items::ExportSummary>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int done) {
        //: Progress; %1 and %2 are numbers
        m_terminal.progress(
            tr("%1 of %2 rows").arg(ui::numberText(done), ui::numberText(watcher->progressMaximum())));
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { finish(watcher->result()); });
    watcher->setFuture(writing);
}

void ExportCommand::finish(const Result<items::ExportSummary> &summary)
{
    if (!summary)
        return fail(summary.error());
    const bool isCustomers = std::holds_alternative<CustomersExport>(m_command.what);
    const int written = int(summary->written);
    QString words = (isCustomers ? tr("%1 customer(s) exported.", nullptr, written)
                                 : tr("%1 reseller(s) exported.", nullptr, written))
                        .arg(ui::numberText(summary->written));
    if (summary->vanished > 0)
        words += u' '
            + tr("%1 customer(s) were gone meanwhile and are not in the file.", nullptr,
                int(summary->vanished))
                  .arg(ui::numberText(summary->vanished));
    if (m_target.path.isEmpty()) {
        m_terminal.remark(words);
    } else {
        const bool isXlsx = m_target.format == items::TableFormat::Xlsx;
        m_terminal.result(words,
            {{u"list"_s, isCustomers ? u"customers"_s : u"resellers"_s}, {u"file"_s, m_target.path},
                {u"format"_s, isXlsx ? u"xlsx"_s : u"csv"_s}, {u"written"_s, summary->written},
                {u"vanished"_s, summary->vanished}});
    }
    emit ended(kDone);
}

void ExportCommand::fail(const Error &error)
{
    emit ended(m_terminal.failure(sentencesOf(error, m_profile), jsonOf(error)));
}

bool ExportCommand::isKnown(const ResellerId &reseller) const
{
    const auto reader =
        store::Database::open(store::File::Replica, replicaPathOf(m_profile), store::Access::ReadOnly);
    if (!reader)
        return true; // the search will say what is wrong with the file
    const auto found = store::ResellerTable(**reader).find(reseller);
    return !found || found->has_value();
}

/// Programs that read the file must not depend on what the system speaks.
items::Wording ExportCommand::wording() const
{
    const QString &asked = m_command.account.language;
    return asked.isEmpty() || asked == "en"_L1 ? items::Wording::English : items::Wording::Window;
}

QChar ExportCommand::separator() const
{
    return wording() == items::Wording::English ? QChar(u',') : items::csvSeparator(m_locale);
}

std::function<bool()> ExportCommand::mayGoOn() const
{
    return [isStopped = m_isStopped] { return !*isStopped; };
}

} // namespace tierdesk::app
