// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/exportcommand.h"

#include "app/headless/accountfiles.h"
#include "app/headless/terminal.h"
#include "models/base/whenanswered.h"
#include "models/items/csvwriter.h"
#include "models/items/customerindex.h"
#include "models/items/subscriptioncolumns.h"
#include "models/items/subscriptionindex.h"
#include "models/store/database.h"
#include "models/store/resellertable.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/statusbadge.h"

#include <QDir>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

QString listName(const Command &command)
{
    if (std::holds_alternative<CustomersExport>(command.what))
        return u"customers"_s;
    return std::holds_alternative<SubscriptionsExport>(command.what) ? u"subscriptions"_s : u"resellers"_s;
}

QString unknownReseller(const ResellerId &reseller)
{
    return ExportCommand::tr("No indirect reseller with the Microsoft ID %1 was read.")
        .arg(reseller.toString());
}

} // namespace

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
    else if (const auto *subscriptions = std::get_if<SubscriptionsExport>(&m_command.what))
        exportList(*subscriptions);
    else
        exportList(std::get<ResellersExport>(m_command.what));
}

void ExportCommand::exportList(const CustomersExport &wanted)
{
    m_target = wanted.target;
    if (wanted.reseller) {
        const auto reseller = find(*wanted.reseller);
        if (!reseller)
            return fail(reseller.error());
        if (!*reseller)
            return refuse(unknownReseller(*wanted.reseller));
    }
    auto *index = new items::CustomerIndex(replicaPathOf(m_profile), m_locale, this, namesBy());
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

void ExportCommand::exportList(const SubscriptionsExport &wanted)
{
    m_target = wanted.target;
    items::SubscriptionQuery query;
    query.text = m_target.search;
    query.status = wanted.status;
    query.sortBy = wanted.sortBy;
    query.order = m_target.order;
    if (wanted.reseller) {
        const auto reseller = find(*wanted.reseller);
        if (!reseller)
            return fail(reseller.error());
        if (!*reseller)
            return refuse(unknownReseller(*wanted.reseller));
        query.reseller = (*reseller)->number;
        if (query.reseller->isEmpty()) // would ask for those without a reseller
            return refuse(
                tr("The indirect reseller with the Microsoft ID %1 has no MPN ID / PLA ID, by which "
                   "subscriptions name theirs.")
                    .arg(wanted.reseller->toString()));
    }
    auto *customers = new items::CustomerIndex(replicaPathOf(m_profile), m_locale, this, namesBy());
    auto *index = new items::SubscriptionIndex(*customers, statusWord(), this);
    m_terminal.progress(tr("The subscriptions are being searched"));
    whenAnswered(index->find(query), this, [this, wanted, index, query](const Result<items::KeyList> &rows) {
        if (!rows)
            return fail(rows.error());
        if (!query.reseller)
            return writeSubscriptions(wanted, *rows);
        whenAnswered(index->countOfUnknownReseller(query), this,
            [this, wanted, found = *rows](const Result<qint64> &count) {
                if (!count)
                    return fail(count.error());
                m_ofUnknownReseller = *count;
                writeSubscriptions(wanted, found);
            });
    });
}

void ExportCommand::writeSubscriptions(const SubscriptionsExport &wanted, const items::KeyList &rows)
{
    items::SubscriptionExport request;
    request.replicaPath = replicaPathOf(m_profile);
    request.rows = rows;
    request.columns = wanted.columns;
    request.wording = wording();
    request.status = statusWord();
    request.file = file(tr("Subscriptions"), u"Subscriptions"_s);
    follow(items::exportSubscriptions(request, mayGoOn()));
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
    request.words = {[locale = QLocale()](const QString &code) { return ui::countryName(code, locale); },
        ui::partnershipText};
    request.file = file(tr("Indirect resellers"), u"Indirect resellers"_s);
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
    QString words = written(summary->written);
    if (summary->vanished > 0)
        words += u' ' + vanished(summary->vanished);
    if (m_ofUnknownReseller > 0)
        words += u' ' + ofUnknownReseller();
    if (m_target.path.isEmpty()) {
        m_terminal.resultBeside(words);
        emit ended(kDone);
        return;
    }
    const bool isXlsx = m_target.format == items::TableFormat::Xlsx;
    QJsonObject facts {{u"list"_s, listName(m_command)}, {u"file"_s, m_target.path},
        {u"format"_s, isXlsx ? u"xlsx"_s : u"csv"_s}, {u"written"_s, summary->written},
        {u"vanished"_s, summary->vanished}};
    if (m_ofUnknownReseller)
        facts.insert(u"resellerUnknown"_s, *m_ofUnknownReseller);
    emit ended(m_terminal.result(words, facts));
}

void ExportCommand::fail(const Error &error)
{
    emit ended(m_terminal.failure(sentencesOf(error, m_profile), jsonOf(error)));
}

void ExportCommand::refuse(const QString &sentence)
{
    emit ended(m_terminal.failure(sentence));
}

Result<std::optional<Reseller>> ExportCommand::find(const ResellerId &reseller) const
{
    const auto reader =
        store::Database::open(store::File::Replica, replicaPathOf(m_profile), store::Access::ReadOnly);
    if (!reader)
        return failure(reader.error());
    return store::ResellerTable(**reader).find(reseller);
}

QString ExportCommand::written(qint64 rows) const
{
    const int count = int(rows);
    const QString words = std::holds_alternative<CustomersExport>(m_command.what)
        ? tr("%1 customer(s) exported.", nullptr, count)
        : std::holds_alternative<SubscriptionsExport>(m_command.what)
        ? tr("%1 subscription(s) exported.", nullptr, count)
        : tr("%1 reseller(s) exported.", nullptr, count);
    return words.arg(ui::numberText(rows));
}

/// Resellers are read and written at once: none of them vanishes.
QString ExportCommand::vanished(qint64 rows) const
{
    const int count = int(rows);
    const QString words = std::holds_alternative<SubscriptionsExport>(m_command.what)
        ? tr("%1 subscription(s) were gone meanwhile and are not in the file.", nullptr, count)
        : tr("%1 customer(s) were gone meanwhile and are not in the file.", nullptr, count);
    return words.arg(ui::numberText(rows));
}

QString ExportCommand::ofUnknownReseller() const
{
    return tr("%1 more subscription(s) may belong to this indirect reseller and are not in the file: the "
              "overview, which "
              "they come from, names none.",
        nullptr, int(*m_ofUnknownReseller))
        .arg(ui::numberText(*m_ofUnknownReseller));
}

items::TableFile ExportCommand::file(const QString &title, const QString &englishTitle) const
{
    return {m_target.path, m_target.format, separator(),
        wording() == items::Wording::Window ? title : englishTitle, m_target.path.isEmpty()};
}

/// A window keeps the names in its order; another one is made each time.
items::NamesBy ExportCommand::namesBy() const
{
    return m_command.account.language.isEmpty() ? items::NamesBy::StoredOrder : items::NamesBy::Locale;
}

/// The order of statuses is that of their words in the file.
items::StatusWord ExportCommand::statusWord() const
{
    return wording() == items::Wording::Window ? items::StatusWord(ui::wordOf) : items::englishStatusWord;
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
