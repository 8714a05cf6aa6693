// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// crash_desk kinds                                        prints the kinds of operations, a line each
// crash_desk prepare FILE CORRELATION KIND < intent.json  writes an operation that was submitted, nothing sent yet
// crash_desk show FILE                                    prints the operations as JSON
#include "models/domain/operation.h"
#include "models/store/database.h"
#include "models/store/operationjson.h"
#include "models/store/operationtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tierdesk;

namespace {

int fail(const char *what, const QString &why)
{
    std::fprintf(stderr, "crash_desk: %s: %s\n", what, qPrintable(why));
    return 1;
}

int showKinds()
{
    for (const OperationKind kind : kOperationKinds)
        std::puts(qPrintable(store::kindWord(kind)));
    return 0;
}

template <typename T> std::optional<Intent> intentOf(const std::optional<T> &read)
{
    return read ? std::optional<Intent>(*read) : std::nullopt;
}

std::optional<Intent> intentFrom(const QString &kind, const QJsonObject &object)
{
    if (kind == store::kindWord(OperationKind::NewCustomer))
        return intentOf(newCustomerFromJson(object));
    if (kind == store::kindWord(OperationKind::NewSubscription))
        return intentOf(newSubscriptionFromJson(object));
    if (kind == store::kindWord(OperationKind::SubscriptionChange))
        return intentOf(subscriptionChangeFromJson(object));
    return std::nullopt;
}

int prepare(const QString &path, const QString &correlation, const QString &kind)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return fail("standard input", in.errorString());
    const auto intent = intentFrom(kind, QJsonDocument::fromJson(in.readAll()).object());
    const auto correlationId = CorrelationId::tryParse(correlation);
    if (!intent || !correlationId)
        return fail("standard input", u"not of this kind, or not a GUID"_s);

    auto database = store::Database::open(store::File::Desk, path, store::Access::ReadWrite);
    if (!database)
        return fail("open", database.error().detail);
    auto transaction = store::Transaction::begin(**database);
    if (!transaction)
        return fail("begin", transaction.error().detail);
    Operation operation = Operation::of(DraftId::createRandom(), *intent, QDateTime::currentDateTimeUtc());
    operation.correlation = *correlationId;
    if (const auto inserted = store::OperationTable(**database).insert(operation); !inserted)
        return fail("insert", inserted.error().detail);
    if (const auto committed = (*transaction)->commit(); !committed)
        return fail("commit", committed.error().detail);
    return 0;
}

QJsonObject described(const Operation &operation)
{
    static const char *const kStates[] = {
        "Queued", "Running", "Waiting", "Unclear", "Refused", "Done", "GivenUp"};
    static const char *const kSteps[] = {"Waiting", "Running", "Done", "Refused", "Skipped"};
    QJsonArray steps;
    QJsonArray errors;
    for (const OperationStep &step : operation.steps) {
        steps.append(QLatin1String(kSteps[int(step.state)]));
        errors.append(step.error ? u"%1: %2"_s.arg(step.error->code).arg(step.error->detail) : QString());
    }
    QJsonArray orders;
    for (const Order &order : operation.orders)
        orders.append(order.id.toString());
    return {{u"state"_s, QLatin1String(kStates[int(operation.state)])}, {u"steps"_s, steps},
        {u"errors"_s, errors},
        {u"customer"_s, operation.customer ? operation.customer->toString() : QString()},
        {u"userName"_s, operation.userName}, {u"passwordLost"_s, operation.passwordLost},
        {u"orders"_s, orders}};
}

int show(const QString &path)
{
    auto database = store::Database::open(store::File::Desk, path, store::Access::ReadOnly);
    if (!database)
        return fail("open", database.error().detail);
    const auto operations = store::OperationTable(**database).all();
    if (!operations)
        return fail("read", operations.error().detail);
    QJsonArray list;
    for (const Operation &operation : *operations)
        list.append(described(operation));
    std::puts(QJsonDocument(list).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 2 && arguments[1] == "kinds"_L1)
        return showKinds();
    if (arguments.size() == 5 && arguments[1] == "prepare"_L1)
        return prepare(arguments[2], arguments[3], arguments[4]);
    if (arguments.size() == 3 && arguments[1] == "show"_L1)
        return show(arguments[2]);
    return fail("usage", u"kinds | prepare FILE CORRELATION KIND | show FILE"_s);
}
