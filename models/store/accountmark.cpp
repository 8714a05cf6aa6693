// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/accountmark.h"

#include "models/store/database.h"
#include "models/store/statement.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

/// Never 0, which is what SQLite writes for nobody.
qint32 markOf(const QString &tenantId)
{
    const QByteArray hash = QCryptographicHash::hash(tenantId.toLower().toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<qint32>(hash.constData()) | 1;
}

Result<qint32> markIn(Database &database)
{
    const auto number = readNumber(database, u"PRAGMA application_id"_s);
    if (!number)
        return failure(number.error());
    return qint32(number->value_or(0));
}

} // namespace

Result<void> markAccount(Database &database, const QString &tenantId)
{
    const auto mark = markIn(database);
    if (!mark)
        return failure(mark.error());
    if (*mark != 0)
        return {};
    // A pragma takes no bound value; the number is our own.
    return database.execute(u"PRAGMA application_id = %1"_s.arg(markOf(tenantId)));
}

Result<void> requireAccount(Database &database, const QString &tenantId)
{
    const auto mark = markIn(database);
    if (!mark)
        return failure(mark.error());
    if (*mark == 0 || *mark == markOf(tenantId))
        return {};
    Error error;
    error.kind = Error::Kind::Storage;
    error.code = Database::kOtherAccount;
    error.detail = u"the file is of another account"_s;
    return failure(error);
}

} // namespace tierdesk::store
