// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/sortkeys.h"

#include <QLocale>
#include <QString>

#include <memory>

namespace tierdesk::store {

class Database;

/// Makes the stored order of customers' names that of another language, or of another ICU, in short transactions of its
/// own, so that other writers get their turn between. Until the last of them everybody reads the old order, whole; a kill
/// costs the piece under way. Needs the replica's writer. Its SQL is in
/// customertable_renewal.cpp.
class OrderRenewal {
public:
    struct Pace {
        int atOnce = 10'000; ///< so many customers are renewed when it begins: a moment
        int piece = 4'000; ///< customers of one transaction, some 30 ms
    };
    enum class Stand {
        AsItWas, ///< it is the order of that language
        GoesOn,
        Renewed, ///< just now
    };
    explicit OrderRenewal(Database &database);
    OrderRenewal(Database &database, Pace pace);
    ~OrderRenewal();

    /// Takes up what was interrupted, or begins.
    [[nodiscard]] Result<Stand> begin(const QLocale &locale);
    /// One piece, after begin() said that it goes on. The last one sorts all of them, which takes a million a second or
    /// two.
    [[nodiscard]] Result<Stand> goOn();

private:
    [[nodiscard]] Result<void> abandon();
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<Stand> writePiece();
    [[nodiscard]] Result<int> writeKeys(const QString &which, qint64 after);
    [[nodiscard]] Result<void> finish();

    Database &m_database;
    Pace m_pace;
    QString m_language; ///< BCP 47
    std::unique_ptr<SortKeys> m_keys;
    qint64 m_last = 0; ///< customers up to this row have their new key, but for those that changed since
};

} // namespace tierdesk::store
