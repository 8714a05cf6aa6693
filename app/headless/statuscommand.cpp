// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/statuscommand.h"

#include "app/headless/accountfiles.h"
#include "app/headless/terminal.h"
#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/store/operationtable.h"
#include "models/store/resellertable.h"
#include "models/store/subscriptiontable.h"
#include "models/store/syncstatetable.h"
#include "models/sync/customersync.h"
#include "models/sync/overviewsync.h"
#include "models/sync/resellersync.h"
#include "ui/text/format.h"
#include "ui/text/operationtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(HeadlessCommand)
};

/// What is known of one list.
struct ListStatus {
    qint64 count = 0;
    store::Bookmark bookmark;
};

struct ResellersStatus {
    ListStatus list;
    int listed = 0; ///< whose customers were listed
    std::optional<QDateTime> oldestListing; ///< UTC
};

struct AccountStatus {
    ResellersStatus resellers;
    ListStatus customers;
    qint64 unreadable = 0; ///< customers
    ListStatus subscriptions;
    qint64 unreadCustomers = 0;
    QList<Operation> operations; ///< unfinished
    qint64 unreadableOperations = 0;
};

Result<ResellersStatus> readResellersStatus(store::Database &replica)
{
    ResellersStatus status;
    const auto bookmark = store::SyncStateTable(replica).read(sync::ResellerSync::kListing);
    if (!bookmark)
        return failure(bookmark.error());
    status.list.bookmark = *bookmark;
    const auto all = store::ResellerTable(replica).all();
    if (!all)
        return failure(all.error());
    for (const store::ResellerRow &row : *all) {
        if (row.isGone)
            continue;
        ++status.list.count;
        if (!row.listedAt)
            continue;
        ++status.listed;
        if (!status.oldestListing || *row.listedAt < *status.oldestListing)
            status.oldestListing = row.listedAt;
    }
    return status;
}

/// Takes what a question was answered with, and the first error of several questions.
template <typename Value, typename Place>
void take(const Result<Value> &answer, Place &place, std::optional<Error> &error)
{
    if (answer)
        place = *answer;
    else if (!error)
        error = answer.error();
}

Result<AccountStatus> readReplica(const QString &path)
{
    const auto replica = store::Database::open(store::File::Replica, path, store::Access::ReadOnly);
    if (!replica)
        return failure(replica.error());
    const store::SyncStateTable bookmarks(**replica);
    const store::CustomerTable customers(**replica);
    const store::SubscriptionTable subscriptions(**replica);
    AccountStatus status;
    std::optional<Error> error;
    take(readResellersStatus(**replica), status.resellers, error);
    take(bookmarks.read(sync::CustomerSync::kListing), status.customers.bookmark, error);
    take(customers.count(), status.customers.count, error);
    take(customers.unreadableCount(), status.unreadable, error);
    take(bookmarks.read(sync::OverviewSync::kListing), status.subscriptions.bookmark, error);
    take(subscriptions.count(), status.subscriptions.count, error);
    take(subscriptions.unreadCustomers(), status.unreadCustomers, error);
    if (error)
        return failure(*error);
    return status;
}

Result<void> readDesk(const QString &path, AccountStatus &status)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto desk = store::Database::open(store::File::Desk, path, store::Access::ReadOnly);
    if (!desk)
        return failure(desk.error());
    const store::OperationTable table(**desk);
    const auto unreadable = table.unreadable();
    if (!unreadable)
        return failure(unreadable.error());
    status.unreadableOperations =
        std::ranges::count(*unreadable, false, &store::UnreadableOperation::isFinished);
    std::optional<Error> error;
    take(table.unfinished(), status.operations, error);
    return error ? Result<void>(failure(*error)) : Result<void>();
}

QString ageOf(const store::Bookmark &bookmark, const QDateTime &now)
{
    if (!bookmark.continuation.isEmpty())
        //: %1 is a number
        return StatusWords::tr("being read, %1 so far").arg(ui::numberText(bookmark.received));
    if (!bookmark.completedAt)
        return StatusWords::tr("not read yet");
    //: %1 is an age ("3 minutes ago") or a date
    return StatusWords::tr("read %1").arg(ui::ageText(*bookmark.completedAt, now));
}

/// Each state that there is, with how many operations have it.
QStringList statesOf(const QList<Operation> &operations)
{
    QStringList states;
    for (const OperationState state : {OperationState::Queued, OperationState::Running,
             OperationState::Waiting, OperationState::Unclear, OperationState::Refused}) {
        const auto count = std::ranges::count(operations, state, &Operation::state);
        if (count > 0)
            states.append(ui::operationStateText(state) + u": "_s + ui::numberText(count));
    }
    return states;
}

QString wordsOf(const AccountStatus &status, const QDateTime &now)
{
    const QString line = u"%1: %2, %3"_s;
    QStringList lines;
    lines += line.arg(StatusWords::tr("Indirect resellers"), ui::numberText(status.resellers.list.count),
        ageOf(status.resellers.list.bookmark, now));
    lines += line.arg(StatusWords::tr("Customers"), ui::numberText(status.customers.count),
        ageOf(status.customers.bookmark, now));
    if (status.unreadable > 0)
        lines += u"  "_s + StatusWords::tr("Cannot be read: %1").arg(ui::numberText(status.unreadable));
    //: %1 and %2 are numbers
    lines += StatusWords::tr("Resellers whose customers were listed: %1 of %2")
                 .arg(ui::numberText(status.resellers.listed), ui::numberText(status.resellers.list.count));
    if (status.resellers.oldestListing)
        lines.last() +=
            u", "_s + StatusWords::tr("the oldest %1").arg(ui::ageText(*status.resellers.oldestListing, now));
    lines += line.arg(StatusWords::tr("Subscriptions"), ui::numberText(status.subscriptions.count),
        ageOf(status.subscriptions.bookmark, now));
    lines += u"  "_s
        + StatusWords::tr("Customers whose own subscriptions were never read: %1")
              .arg(ui::numberText(status.unreadCustomers));
    lines += StatusWords::tr("Operations that wait: %1").arg(ui::numberText(status.operations.size()));
    for (const QString &state : statesOf(status.operations))
        lines += u"  "_s + state;
    if (status.unreadableOperations > 0)
        lines +=
            u"  "_s + StatusWords::tr("Cannot be read: %1").arg(ui::numberText(status.unreadableOperations));
    return lines.join(u'\n');
}

QJsonValue jsonOfTime(const std::optional<QDateTime> &at)
{
    return at ? QJsonValue(at->toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject jsonOfList(const ListStatus &list)
{
    const bool isUnderWay = !list.bookmark.continuation.isEmpty();
    return {{u"count"_s, list.count}, {u"readAt"_s, jsonOfTime(list.bookmark.completedAt)},
        {u"isBeingRead"_s, isUnderWay}, {u"receivedSoFar"_s, isUnderWay ? list.bookmark.received : 0}};
}

/// Programs know the states by these.
QString keyOf(OperationState state)
{
    switch (state) {
    case OperationState::Queued:
        return u"queued"_s;
    case OperationState::Running:
        return u"running"_s;
    case OperationState::Waiting:
        return u"waiting"_s;
    case OperationState::Unclear:
        return u"unclear"_s;
    case OperationState::Refused:
        return u"refused"_s;
    case OperationState::Done:
        return u"done"_s;
    case OperationState::GivenUp:
        return u"givenUp"_s;
    }
    return {};
}

QJsonObject jsonOf(const AccountStatus &status, const Profile &profile)
{
    QJsonObject resellers = jsonOfList(status.resellers.list);
    resellers.insert("withCustomersListed"_L1, status.resellers.listed);
    resellers.insert("oldestListingAt"_L1, jsonOfTime(status.resellers.oldestListing));
    QJsonObject customers = jsonOfList(status.customers);
    customers.insert("unreadable"_L1, status.unreadable);
    QJsonObject subscriptions = jsonOfList(status.subscriptions);
    subscriptions.insert("customersNeverRead"_L1, status.unreadCustomers);
    QJsonObject states;
    for (const Operation &operation : status.operations) {
        const QString key = keyOf(operation.state);
        states.insert(key, states.value(key).toInt() + 1);
    }
    return {{u"dataFolder"_s, profile.dataFolder}, {u"resellers"_s, resellers}, {u"customers"_s, customers},
        {u"subscriptions"_s, subscriptions},
        {u"operations"_s,
            QJsonObject {{u"unfinished"_s, status.operations.size()}, {u"states"_s, states},
                {u"unreadable"_s, status.unreadableOperations}}}};
}

} // namespace

int tellStatus(const Profile &profile, const QDateTime &now, Terminal &terminal)
{
    if (const QString reason = whyNothingToRead(profile); !reason.isEmpty())
        return terminal.failure(reason);
    auto status = readReplica(replicaPathOf(profile));
    const Result<void> desk = status ? readDesk(deskPathOf(profile), *status) : Result<void>();
    if (!status || !desk) {
        const Error &error = status ? desk.error() : status.error();
        return terminal.failure(sentencesOf(error, profile), jsonOf(error));
    }
    return terminal.result(wordsOf(*status, now), jsonOf(*status, profile));
}

} // namespace tierdesk::app
