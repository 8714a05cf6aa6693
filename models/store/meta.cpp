// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/meta.h"

#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace tierdesk::store {

Result<QString> readMeta(Database &database, const QString &key)
{
    auto read = Statement::prepare(database, u"SELECT value FROM meta WHERE key = ?"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(key); !ran)
        return failure(ran.error());
    const QString value = read->next() ? read->text(0) : QString();
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return value;
}

Result<void> writeMeta(Database &database, const QString &key, const QString &value)
{
    const auto written = runOnce(database,
        u"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        key, value);
    if (!written)
        return failure(written.error());
    return {};
}

Result<void> removeMeta(Database &database, const QString &key)
{
    const auto removed = runOnce(database, u"DELETE FROM meta WHERE key = ?"_s, key);
    if (!removed)
        return failure(removed.error());
    return {};
}

} // namespace tierdesk::store
