// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include "models/domain/customer.h"
#include "models/domain/reseller.h"
#include "models/store/customertable.h"
#include "models/store/database.h"

#include <QTemporaryDir>

namespace tierdesk::test {

/// The value of a result that a test counts on.
template <typename T> T must(Result<T> result)
{
    if (!result)
        FAIL("failed: " << Catch::StringMaker<Error>::convert(result.error()));
    return std::move(*result);
}
inline void must(const Result<void> &result)
{
    if (!result)
        FAIL("failed: " << Catch::StringMaker<Error>::convert(result.error()));
}

/// A folder of its own with both files, opened as the program does.
class StoreFixture {
public:
    StoreFixture()
    {
        REQUIRE(m_folder.isValid());
        replica = openReplica();
    }
    [[nodiscard]] QString replicaPath() const { return m_folder.filePath(QStringLiteral("replica.sqlite")); }
    [[nodiscard]] QString deskPath() const { return m_folder.filePath(QStringLiteral("desk.sqlite")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString elsewhere() const
    {
        return m_elsewhere.path();
    } ///< where nothing of the account is
    [[nodiscard]] std::unique_ptr<store::Database> openReplica() const
    {
        return must(store::Database::open(store::File::Replica, replicaPath(), store::Access::ReadWrite));
    }
    [[nodiscard]] std::unique_ptr<store::Database> openDesk() const
    {
        return must(store::Database::open(store::File::Desk, deskPath(), store::Access::ReadWrite));
    }
    [[nodiscard]] std::unique_ptr<store::Database> openReader() const
    {
        return must(store::Database::open(store::File::Replica, replicaPath(), store::Access::ReadOnly));
    }
    /// Runs `write` in a transaction of the replica and commits it.
    template <typename Write> auto write(Write write)
    {
        auto transaction = must(store::Transaction::begin(*replica));
        if constexpr (std::is_same_v<decltype(write()), Result<void>>) {
            must(write());
            must(transaction->commit());
        } else {
            auto value = must(write());
            must(transaction->commit());
            return value;
        }
    }

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_elsewhere;

public:
    std::unique_ptr<store::Database> replica;
};

inline const QDateTime kNow = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);

/// The same GUID for the same number.
template <typename Id> [[nodiscard]] Id idOf(int number)
{
    return *Id::tryParse(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 16, QLatin1Char('0')));
}

[[nodiscard]] inline Customer customerOf(int number, const QString &name)
{
    return {idOf<CustomerId>(number), name, QStringLiteral("c%1.onmicrosoft.com").arg(number),
        QStringLiteral("reseller")};
}

[[nodiscard]] inline Reseller resellerOf(int number, const QString &name)
{
    return {idOf<ResellerId>(0xA0000 + number), PartnerNumber(QString::number(4000000 + number)), name,
        QStringLiteral("PL"), QStringLiteral("Active")};
}

[[nodiscard]] inline QStringList namesOf(const QList<store::CustomerRow> &rows)
{
    QStringList names;
    for (const store::CustomerRow &row : rows)
        names.append(row.companyName);
    return names;
}

} // namespace tierdesk::test
