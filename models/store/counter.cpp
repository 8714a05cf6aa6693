// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/counter.h"

#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

QString nameOf(Counter counter)
{
    switch (counter) {
    case Counter::Customers:
        return u"customers"_s;
    case Counter::Subscriptions:
        return u"subscriptions"_s;
    case Counter::ListsRead:
        return u"listsRead"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<qint64> readCounter(Database &database, Counter counter)
{
    const auto value = readNumber(database, u"SELECT value FROM counter WHERE name = ?"_s, nameOf(counter));
    if (!value)
        return failure(value.error());
    return value->value_or(0);
}

Result<void> addToCounter(Database &database, Counter counter, qint64 more)
{
    Q_ASSERT(database.isInTransaction());
    if (more == 0)
        return {};
    const auto written =
        runOnce(database, u"UPDATE counter SET value = value + ? WHERE name = ?"_s, more, nameOf(counter));
    if (!written)
        return failure(written.error());
    return {};
}

} // namespace tierdesk::store
