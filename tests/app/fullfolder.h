// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/store/drafttable.h"
#include "models/store/operationtable.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace tierdesk::test {

using namespace Qt::StringLiterals;

inline const QDateTime kNoon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

inline Operation plantedOperation()
{
    NewCustomer customer;
    customer.companyName = u"Geheim Sp. z o.o."_s;
    customer.email = u"anna@geheim.example"_s;
    customer.domainPrefix = u"geheim"_s;
    customer.address.firstName = u"Geheimna"_s;
    Operation operation = Operation::of(DraftId::createRandom(), customer, kNoon);
    operation.state = OperationState::Unclear;
    operation.userName = u"admin@geheim.onmicrosoft.com"_s;
    OperationStep &step = operation.step(StepKind::Customer);
    step.attempts = 3;
    step.error = Error {Error::Kind::ServerFault, 2204, 503, u"Geheim Sp. z o.o. is not known"_s,
        u"corr-77"_s, u"req-88"_s, {}};
    return operation;
}

/// A data folder full of what must not leave it.
class FullFolder {
public:
    FullFolder()
    {
        const auto replica =
            store::Database::open(store::File::Replica, path(u"replica.sqlite"_s), store::Access::ReadWrite);
        REQUIRE(replica.has_value());
        auto transaction = store::Transaction::begin(**replica);
        REQUIRE(store::CustomerTable(**replica)
                    .upsert({{CustomerId::createRandom(), u"Geheim Sp. z o.o."_s, u"geheim.onmicrosoft.com"_s,
                                u"reseller"_s}},
                        kNoon)
                    .has_value());
        REQUIRE((*transaction)->commit().has_value());
        const auto desk = openDesk();
        transaction = store::Transaction::begin(*desk);
        REQUIRE(store::OperationTable(*desk).insert(operation).has_value());
        store::Draft draft;
        draft.id = DraftId::createRandom();
        draft.content = operation.newCustomer();
        draft.savedAt = kNoon;
        REQUIRE(store::DraftTable(*desk).save(draft).has_value());
        REQUIRE((*transaction)->commit().has_value());
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] std::unique_ptr<store::Database> openDesk() const
    {
        auto desk =
            store::Database::open(store::File::Desk, path(u"desk.sqlite"_s), store::Access::ReadWrite);
        REQUIRE(desk.has_value());
        return std::move(*desk);
    }
    void breakDesk() const
    {
        QFile file(path(u"desk.sqlite"_s));
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(200, '\xA5'));
    }
    Operation operation = plantedOperation();

private:
    QTemporaryDir m_folder;
};

} // namespace tierdesk::test
