// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/state.h"

#include "models/sandbox/server.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <chrono>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

// Raised whenever a table changes: a state of another version is refused, it is only practice data.
constexpr int kVersion = 3;

// Ids are compared without regard to case (quirks.md 25); orders, whose new-commerce ids are case-sensitive,
// have no NOCASE. Names and domains are kept folded beside the printed form for "starts_with".
const char *const kTables[] = {
    "CREATE TABLE fact(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE reseller(seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT "
    "NULL,"
    " state TEXT NOT NULL, mpn_id TEXT NOT NULL, country TEXT NOT NULL)",
    "CREATE TABLE customer(seq INTEGER PRIMARY KEY, id TEXT NOT NULL COLLATE NOCASE, commerce_id TEXT NOT "
    "NULL,"
    " domain TEXT NOT NULL, domain_folded TEXT NOT NULL, name TEXT NOT NULL, name_folded TEXT NOT NULL,"
    " country TEXT NOT NULL, relationship TEXT NOT NULL, delegated INTEGER NOT NULL, billing_id TEXT NOT "
    "NULL,"
    " etag TEXT NOT NULL, email TEXT NOT NULL, culture TEXT NOT NULL, language TEXT NOT NULL,"
    " first_name TEXT NOT NULL, last_name TEXT NOT NULL, line1 TEXT NOT NULL, line2 TEXT NOT NULL,"
    " city TEXT NOT NULL, region TEXT NOT NULL, postal_code TEXT NOT NULL, phone TEXT NOT NULL,"
    " registration TEXT NOT NULL, directly_signed INTEGER NOT NULL)",
    "CREATE TABLE customer_reseller(customer INTEGER NOT NULL, reseller INTEGER NOT NULL,"
    " PRIMARY KEY(customer, reseller)) WITHOUT ROWID",
    "CREATE TABLE subscription(seq INTEGER PRIMARY KEY, id TEXT NOT NULL COLLATE NOCASE,"
    " customer INTEGER NOT NULL, kind TEXT NOT NULL, offer_id TEXT NOT NULL, offer_name TEXT NOT NULL,"
    " friendly_name TEXT NOT NULL, quantity INTEGER NOT NULL, unit TEXT NOT NULL, parent_id TEXT NOT NULL,"
    " entitlement_id TEXT NOT NULL, created TEXT NOT NULL, started TEXT NOT NULL, ends TEXT NOT NULL,"
    " status TEXT NOT NULL, active_from TEXT NOT NULL, auto_renew INTEGER NOT NULL, is_trial INTEGER NOT "
    "NULL,"
    " billing_type TEXT NOT NULL, billing_cycle TEXT NOT NULL, term TEXT NOT NULL, partner_id TEXT NOT NULL,"
    " order_id TEXT NOT NULL, version INTEGER NOT NULL, next_term TEXT NOT NULL)",
    "CREATE TABLE agreement(seq INTEGER PRIMARY KEY, customer INTEGER NOT NULL, template_id TEXT NOT NULL,"
    " type TEXT NOT NULL, first_name TEXT NOT NULL, last_name TEXT NOT NULL, email TEXT NOT NULL,"
    " phone TEXT NOT NULL, agreed TEXT NOT NULL, user_id TEXT NOT NULL)",
    "CREATE TABLE catalog_roll(product TEXT PRIMARY KEY, generation INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE cart(id TEXT PRIMARY KEY COLLATE NOCASE, customer INTEGER NOT NULL, created TEXT NOT NULL,"
    " expires TEXT NOT NULL, user_id TEXT NOT NULL, status TEXT NOT NULL, lines TEXT NOT NULL,"
    " order_errors TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE \"order\"(seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, alternate_id TEXT NOT NULL,"
    " customer INTEGER NOT NULL, cart_id TEXT NOT NULL, order_group TEXT NOT NULL, billing_cycle TEXT NOT "
    "NULL,"
    " currency TEXT NOT NULL, created TEXT NOT NULL, completes TEXT NOT NULL)",
    "CREATE TABLE order_line(order_seq INTEGER NOT NULL, number INTEGER NOT NULL, offer_id TEXT NOT NULL,"
    " friendly_name TEXT NOT NULL, quantity INTEGER NOT NULL, term TEXT NOT NULL, partner_id TEXT NOT NULL,"
    " subscription_id TEXT NOT NULL, PRIMARY KEY(order_seq, number)) WITHOUT ROWID",
    "CREATE TABLE audit(seq INTEGER PRIMARY KEY, at TEXT NOT NULL, customer TEXT NOT NULL,"
    " customer_name TEXT NOT NULL, user_name TEXT NOT NULL, resource TEXT NOT NULL,"
    " resource_id TEXT NOT NULL, operation TEXT NOT NULL, correlation TEXT NOT NULL,"
    " new_value TEXT NOT NULL, details TEXT NOT NULL)",
    "CREATE TABLE request_memory(key TEXT PRIMARY KEY, status INTEGER NOT NULL, body BLOB NOT NULL)"
    " WITHOUT ROWID",
};

const char *const kIndexes[] = {
    "CREATE UNIQUE INDEX customer_by_id ON customer(id)",
    "CREATE UNIQUE INDEX customer_by_domain ON customer(domain_folded)",
    "CREATE INDEX customer_by_name ON customer(name_folded)",
    "CREATE INDEX customer_of_reseller ON customer_reseller(reseller, customer)",
    "CREATE UNIQUE INDEX subscription_by_id ON subscription(id)",
    "CREATE INDEX subscription_of_customer ON subscription(customer)",
    "CREATE INDEX agreement_of_customer ON agreement(customer)",
    "CREATE INDEX audit_by_time ON audit(at)",
    "CREATE INDEX audit_of_resource ON audit(resource_id)",
    "CREATE INDEX order_of_cart ON \"order\"(cart_id)",
};

// SQLite's primary result codes (sqlite.org/rescode.html).
enum SqliteCode {
    kPerm = 3,
    kBusy = 5,
    kReadOnly = 8,
    kIoError = 10,
    kDamaged = 11,
    kFull = 13,
    kCannotOpen = 14,
    kNoDatabase = 26
};

QString wordsOf(int code, const QString &text)
{
    switch (code) {
    case kPerm:
    case kReadOnly:
    case kCannotOpen:
        return u"it may not be made or written there"_s;
    case kBusy:
        return u"another program keeps it locked"_s;
    case kIoError:
        return u"the disk cannot read or write it"_s;
    case kFull:
        return u"the disk is full"_s;
    case kDamaged:
    case kNoDatabase:
        return u"it is damaged, or it never was one"_s;
    default:
        return text.isEmpty() ? u"SQLite does not say why"_s : text;
    }
}

/// What can be seen before it is opened; empty = nothing.
QString obstacleAt(const QString &file)
{
    const QFileInfo there(file);
    const QString folder = there.path();
    if (there.isDir())
        return u"it is a folder"_s;
    if (there.exists() && !there.isFile())
        return u"it is not an ordinary file"_s; // opening a pipe would wait
    return QFileInfo(folder).isDir() ? QString() : u"there is no folder "_s + folder;
}

Error unusable(const QString &file, const QString &reason, int code = 0)
{
    Error error;
    error.code = code;
    error.kind = Error::Kind::Storage;
    error.detail = u"cannot use the state %1: %2"_s.arg(file, reason);
    return error;
}

} // namespace

State::State(QString connection, bool isNew)
    : m_connection(std::move(connection))
    , m_isNew(isNew)
{
}

State::~State()
{
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<State>> State::open(const QString &file, Existing existing)
{
    if (const QString obstacle = file.isEmpty() ? QString() : obstacleAt(file); !obstacle.isEmpty())
        return failure(unusable(file, obstacle));
    if (!file.isEmpty() && existing == Existing::Discard)
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            if (QFile::exists(file + suffix) && !QFile::remove(file + suffix))
                return failure(unusable(file + suffix, u"it cannot be removed"_s));
    const QString connection = u"sandbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    // Names and addresses, if made up: nobody else's to read. SQLite gives the log the same mode.
    if (!file.isEmpty())
        (void)QFile(file).open(
            QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner);
    std::unique_ptr<State> state(new State(connection, false));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(file.isEmpty() ? u":memory:"_s : file);
        if (!database.open())
            state->noteFailure(database.lastError());
    }
    if (const QString reason = state->takeReason(); !reason.isEmpty())
        return failure(unusable(file, reason));
    // A killed process loses nothing with NORMAL in WAL mode; only a power failure may lose the last moments.
    // Its answer must be read to the end: an open statement would keep every later commit from happening.
    (void)state->value(u"PRAGMA journal_mode=WAL"_s);
    state->run(u"PRAGMA synchronous=NORMAL"_s);
    const int version = state->value(u"PRAGMA user_version"_s).toInt();
    const int tables = state->value(u"SELECT count(*) FROM sqlite_master"_s).toInt();
    if (const QString reason = state->takeReason(); !reason.isEmpty())
        return failure(unusable(file, reason, state->m_isDamaged ? Server::kUselessState : 0));
    if (version == 0 && tables == 0) {
        state->m_isNew = true;
        state->makeTables();
        if (const QString reason = state->takeReason(); !reason.isEmpty())
            return failure(unusable(file, reason));
    } else if (version != kVersion) {
        return failure(unusable(file, u"it is none of this version of the sandbox"_s, Server::kUselessState));
    }
    return state;
}

void State::makeTables()
{
    begin();
    for (const char *sql : kTables)
        run(QString::fromLatin1(sql));
    run(u"PRAGMA user_version=%1"_s.arg(kVersion));
}

void State::makeIndexes()
{
    for (const char *sql : kIndexes)
        run(QString::fromLatin1(sql));
    m_statements.clear();
}

QSqlQuery &State::run(const QString &sql, const QVariantList &values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            noteFailure(query.lastError());
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    // A QString that was never set would be NULL in the file; here it means "nothing", which is empty text.
    for (int i = 0; i < values.size(); ++i) {
        const bool isUnset = values.at(i).typeId() == QMetaType::QString && values.at(i).toString().isNull();
        query.bindValue(i, isUnset ? QVariant(u""_s) : values.at(i));
    }
    if (query.exec())
        m_lastInsertedRow = query.lastInsertId().toLongLong();
    else
        noteFailure(query.lastError());
    return query;
}

void State::noteFailure(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    m_isDamaged |= code == kDamaged || code == kNoDatabase;
    if (!m_failure.isEmpty())
        return; // what came of the first one
    m_failure = error.text();
    m_reason = wordsOf(code, error.databaseText());
}

QVariant State::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery &row = run(sql, values);
    const QVariant first = row.next() ? row.value(0) : QVariant();
    row.finish();
    return first;
}

void State::begin()
{
    run(u"BEGIN IMMEDIATE"_s);
}

bool State::commit()
{
    if (m_failure.isEmpty())
        run(u"COMMIT"_s);
    if (m_failure.isEmpty())
        return true;
    rollBack();
    return false;
}

void State::rollBack()
{
    // A failed COMMIT may have ended the transaction already; the first failure is the one to tell.
    const QString first = m_failure;
    run(u"ROLLBACK"_s);
    m_failure = first;
}

QString State::takeFailure()
{
    return std::exchange(m_failure, QString());
}

QString State::takeReason()
{
    return takeFailure().isEmpty() ? QString() : m_reason;
}

QString State::fact(const QString &name)
{
    return value(u"SELECT value FROM fact WHERE name = ?"_s, {name}).toString();
}

void State::setFact(const QString &name, const QString &text)
{
    run(u"INSERT INTO fact(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value"_s,
        {name, text});
}

// As ISODateWithMs writes years of four digits, four times as fast: of a state at size a tenth were times.
QString storedTime(const QDateTime &time)
{
    using namespace std::chrono;
    if (!time.isValid())
        return {};
    const sys_time<milliseconds> moment {milliseconds(time.toMSecsSinceEpoch())};
    const auto midnight = floor<days>(moment);
    const year_month_day day {midnight};
    const hh_mm_ss clock {moment - midnight};
    return QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(day.year()), unsigned(day.month()),
        unsigned(day.day()), int(clock.hours().count()), int(clock.minutes().count()),
        int(clock.seconds().count()), int(clock.subseconds().count()));
}

QDateTime timeFromStored(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace tierdesk::sandbox
