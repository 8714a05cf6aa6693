// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <unordered_map>

class QSqlError;

namespace tierdesk::sandbox {

/// The sandbox's memory: one SQLite file (or none: in memory) with the distributor's world in it. First
/// passwords and tokens never come here. One thread.
class State {
public:
    enum class Existing { Keep, Discard };

    /// Opens the file or makes it; then isNew() is true and a transaction with the empty tables is open, to
    /// be committed with the default data (half a world is never left behind). Errors: Storage.
    [[nodiscard]] static Result<std::unique_ptr<State>> open(const QString &file, Existing existing);
    ~State();
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    [[nodiscard]] bool isNew() const { return m_isNew; }

    /// Runs a statement (prepared once, then kept) and gives its rows. The same statement must not be run
    /// again while its rows are being read. A failure is kept for failure(); the rows are then empty.
    QSqlQuery &run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row, or nothing.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] qint64 lastInsertedRow() const { return m_lastInsertedRow; }

    void begin();
    [[nodiscard]] bool commit(); ///< false: nothing was changed; see failure()
    void rollBack();

    /// What went wrong since takeFailure() was called last; empty = nothing.
    [[nodiscard]] QString takeFailure();
    /// The same for whoever started the sandbox.
    [[nodiscard]] QString takeReason();

    /// Facts about the whole sandbox (tenant id, seed …).
    [[nodiscard]] QString fact(const QString &name);
    void setFact(const QString &name, const QString &value);

    /// Indexes make filling slow: makeIndexes() is called after the default data is in.
    void makeIndexes();

private:
    State(QString connection, bool isNew);
    void makeTables();
    void noteFailure(const QSqlError &error);

    QString m_connection;
    std::unordered_map<QString, QSqlQuery> m_statements; ///< its references stay valid
    QString m_failure;
    QString m_reason; ///< of m_failure
    bool m_isDamaged = false; ///< SQLite said so once
    qint64 m_lastInsertedRow = 0;
    bool m_isNew = false;
};

/// UTC as the state keeps it: 2026-03-09T14:05:33.120Z
[[nodiscard]] QString storedTime(const QDateTime &time);
[[nodiscard]] QDateTime timeFromStored(const QString &text);

} // namespace tierdesk::sandbox
