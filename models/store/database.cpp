// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/base/log.h"
#include "models/store/migrations.h"
#include "models/store/statement.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <sqlite3.h>

#include <filesystem>
#include <system_error>
#include <utility>

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

constexpr int kReaderPatience = 250; ///< ms; a reader may be the window's thread
constexpr int kWriterPatience = 2000; ///< ms

Error storageError(int code, const QString &detail)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.code = code;
    error.detail = detail;
    return error;
}

/// Exists while a file is open for writing; what is left of it tells of an end without closing.
QString markerOf(const QString &path)
{
    return path + u".open"_s;
}

/// Exists from the moment that damage was met until the file was found sound or put aside.
QString suspicionOf(const QString &path)
{
    return path + u".suspect"_s;
}

/// The file holds names and addresses of people: nobody else may read it. SQLite gives its -wal and -shm the
/// same mode.
Result<void> createPrivately(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return {};
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(storageError(Database::kCannotOpen, file.errorString()));
    return {};
}

Result<void> leaveMarker(const QString &name)
{
    QFile marker(name);
    if (!marker.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(storageError(Database::kCannotOpen, marker.errorString()));
    return {};
}

} // namespace

Database::Database(File file, Access access, const QString &path)
    : m_file(file)
    , m_access(access)
    , m_path(path)
    , m_thread(QThread::currentThread())
{
}

Database::~Database()
{
    assertThread();
    Q_ASSERT(!m_inTransaction);
    m_idle.clear();
    m_connection.reset();
    if (m_marksUncleanEnd)
        QFile::remove(markerOf(m_path));
}

Result<std::unique_ptr<Database>> Database::open(
    File file, const QString &path, Access access, const OpeningProgress &told)
{
    std::unique_ptr<Database> database(new Database(file, access, path));
    auto opened = database->connect().and_then([&database, &told] { return database->setUp(told); });
    if (!opened)
        return failure(opened.error());
    return database;
}

Result<void> Database::connect()
{
    const bool writes = m_access == Access::ReadWrite;
    if (writes) {
        if (const auto created = createPrivately(m_path); !created)
            return created;
    }
    auto connection = connectTo(m_path, m_access, writes ? kWriterPatience : kReaderPatience);
    if (!connection)
        return failure(connection.error());
    m_connection = std::move(*connection);
    return {};
}

Result<void> Database::setUp(const OpeningProgress &told)
{
    if (m_access == Access::ReadOnly) {
        // A thread that is asked to end does not read to the end first. Looked at every millisecond or so.
        constexpr int kInstructions = 10'000;
        sqlite3_progress_handler(
            m_connection.get(), kInstructions,
            [](void *) { return QThread::currentThread()->isInterruptionRequested() ? 1 : 0; }, nullptr);
        return execute(u"PRAGMA query_only = ON"_s).and_then([this] { return requireCurrentVersion(*this); });
    }
    // The version is looked at before anything is written: a newer file stays as it is.
    return refuseNewerVersion(*this)
        .and_then([this, &told] { return checkIfNeeded(told); })
        .and_then([this] { return execute(u"PRAGMA journal_mode = WAL"_s); })
        .and_then([this] {
            return execute(
                m_file == File::Replica ? u"PRAGMA synchronous = NORMAL"_s : u"PRAGMA synchronous = FULL"_s);
        })
        .and_then([this] { return execute(u"PRAGMA foreign_keys = ON"_s); })
        .and_then([this]() -> Result<void> {
            if (m_file == File::Desk)
                return {};
            limitLog(*m_connection);
            return execute(u"PRAGMA journal_size_limit = 67108864"_s).and_then([this] {
                return enlargeCache();
            });
        })
        .and_then([this, &told] { return migrate(*this, migrationsOf(m_file), told); });
}

Result<void> Database::checkIfNeeded(const OpeningProgress &told)
{
    const bool endedCleanly = !QFileInfo::exists(markerOf(m_path));
    const bool isSuspect = QFileInfo::exists(suspicionOf(m_path));
    if (const auto left = leaveMarker(markerOf(m_path)); !left)
        return left;
    // Only what is known to be sound is ever said to have been closed cleanly.
    m_marksUncleanEnd = endedCleanly && !isSuspect;
    if (m_marksUncleanEnd)
        return {};
    qCInfo(logStore) << "not closed properly the last time:" << QFileInfo(m_path).fileName();
    if (told)
        told(OpeningStep::Checking);
    // 0.9 s at a million customers; integrity_check takes 13 s (performance.md 7) and is for damage that was
    // met: it may be in an index, where the quick one does not look.
    auto check =
        Statement::prepare(*this, isSuspect ? u"PRAGMA integrity_check(1)"_s : u"PRAGMA quick_check(1)"_s);
    if (!check)
        return failure(check.error());
    if (const auto ran = check->run(); !ran)
        return ran;
    const QString answer = check->next() ? check->text(0) : QString();
    if (const auto ended = check->end(); !ended)
        return ended;
    if (answer == "ok"_L1) {
        QFile::remove(suspicionOf(m_path));
        m_marksUncleanEnd = true;
        return {};
    }
    qCWarning(logStore) << "a check of the file found damage";
    return noteDamage(failure(storageError(kDamaged, answer)));
}

Result<void> Database::noteDamage(Result<void> result) const
{
    if (!result && result.error().code == kDamaged)
        noteDamageOf(m_path);
    return result;
}

QString Database::path() const
{
    return m_path;
}

void Database::assertThread() const
{
    Q_ASSERT_X(QThread::currentThread() == m_thread, "Database", "a connection belongs to one thread");
}

Result<StatementPointer> Database::prepare(const QString &sql)
{
    assertThread();
    auto statement = prepareIn(*m_connection, sql);
    if (!statement)
        (void)noteDamage(failure(Error {statement.error()}));
    return statement;
}

Result<void> Database::enlargeCache()
{
    return execute(u"PRAGMA cache_size = -65536"_s);
}

QStringList Database::keptStatements() const
{
    QStringList texts;
    for (const auto &[text, queries] : m_idle)
        texts.append(text);
    return texts;
}

Result<void> Database::execute(const QString &sql)
{
    const auto statement = prepare(sql);
    if (!statement)
        return failure(statement.error());
    int state = SQLITE_ROW;
    while (state == SQLITE_ROW)
        state = sqlite3_step(statement->get());
    if (state != SQLITE_DONE)
        return noteDamage(failure(errorOf(*m_connection)));
    return {};
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    if (const auto end = std::exchange(database.m_giveWay, nullptr))
        end();
    Q_ASSERT_X(!database.m_inTransaction, "Transaction", "transactions do not nest");
    // IMMEDIATE takes the write lock at once: it cannot fail half-way for somebody else's write.
    if (const auto begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return failure(begun.error());
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{
    m_database->m_inTransaction = true;
}

Transaction::~Transaction()
{
    if (m_database == nullptr)
        return;
    m_database->m_inTransaction = false;
    m_database->m_giveWay = nullptr;
    // After some errors (a full disk) SQLite has rolled back already and this says so: nothing to handle.
    (void)m_database->execute(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database != nullptr);
    if (const auto committed = m_database->execute(u"COMMIT"_s); !committed)
        return committed; // the destructor rolls back
    m_database->m_inTransaction = false;
    m_database->m_giveWay = nullptr;
    m_database = nullptr;
    return {};
}

void Transaction::giveWay(std::function<void()> end)
{
    Q_ASSERT(m_database != nullptr);
    m_database->m_giveWay = std::move(end);
}

namespace {

// The write-ahead log may hold what the file does not; the names keep them together for SQLite. It goes first: a
// log that stays behind alone would be read into whatever file is made next.
constexpr QLatin1String kParts[] = {"-wal"_L1, "-shm"_L1, ""_L1};

/// "name.damaged-YYYYMMDD-HHMMSS", which no file has yet.
QString asideOf(const QString &path, const QDateTime &now)
{
    const QString stem = path + u".damaged-"_s + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = stem;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = stem + u'-' + QString::number(number);
    return aside;
}

std::filesystem::path native(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

/// A second name for the file, or a copy where the file system knows no second names.
Result<void> keepAlso(const QString &path, const QString &name)
{
    std::error_code fault;
    std::filesystem::create_hard_link(native(path), native(name), fault);
    if (!fault || QFile::copy(path, name))
        return {};
    return failure(storageError(Database::kCannotOpen, QString::fromLocal8Bit(fault.message().c_str())));
}

} // namespace

Result<QString> keepDamagedFileAside(const QString &path, const QDateTime &now)
{
    const QString aside = asideOf(path, now);
    for (const QLatin1String suffix : kParts) {
        QFile part(path + suffix);
        const bool mayBeMissing = !suffix.isEmpty();
        if ((part.exists() || !mayBeMissing) && !part.rename(aside + suffix))
            return failure(storageError(Database::kCannotOpen, part.errorString()));
    }
    QFile::remove(markerOf(path));
    QFile::remove(suspicionOf(path));
    return aside;
}

Result<QString> replaceDamagedFile(const QString &path, const QString &fresh, const QDateTime &now)
{
    const QString aside = QFileInfo::exists(path) ? asideOf(path, now) : QString();
    for (const QLatin1String suffix : kParts) {
        if (!QFileInfo::exists(path + suffix))
            continue;
        if (aside.isEmpty()) {
            QFile::remove(path + suffix); // of a file that is gone
        } else if (const auto kept = keepAlso(path + suffix, aside + suffix); !kept) {
            return failure(kept.error());
        }
    }
    QFile::remove(path + "-wal"_L1);
    QFile::remove(path + "-shm"_L1);
    std::error_code fault;
    std::filesystem::rename(native(fresh), native(path), fault);
    if (fault)
        return failure(storageError(Database::kCannotOpen, QString::fromLocal8Bit(fault.message().c_str())));
    QFile::remove(markerOf(path));
    QFile::remove(suspicionOf(path));
    return aside;
}

void noteDamageOf(const QString &path)
{
    (void)leaveMarker(suspicionOf(path)); // a folder that takes no file: the error itself is told
}

void removeDatabase(const QString &path)
{
    for (const QLatin1String suffix : kParts)
        QFile::remove(path + suffix);
    QFile::remove(markerOf(path));
    QFile::remove(suspicionOf(path));
}

} // namespace tierdesk::store
