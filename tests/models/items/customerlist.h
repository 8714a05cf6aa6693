// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/store/storefixture.h"
#include "tests/support/modeltext.h"
#include "tests/support/wait.h"

#include "models/items/customermodel.h"
#include "models/store/resellertable.h"

#include <QAbstractItemModelTester>

namespace tierdesk::test {

/// A replica with a writer, and the customers' list over it as the window has it.
class CustomerList {
public:
    explicit CustomerList(const QLocale &locale = QLocale(QLocale::Polish))
        : index(store.replicaPath(), locale)
        , reader(store.openReader())
        , model(*reader, index)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        store.write([&] { return store::CustomerTable(*store.replica).ensureSortKeys(locale); });
    }

    store::ChangeSet add(const QList<Customer> &customers)
    {
        const auto outcome =
            store.write([&] { return store::CustomerTable(*store.replica).upsert(customers, kNow); });
        store::ChangeSet changes;
        changes.newCustomers = outcome.added;
        changes.changedCustomers = outcome.changed;
        return changes;
    }
    void addNames(const QStringList &names)
    {
        QList<Customer> customers;
        for (const QString &name : names)
            customers.append(customerOf(int(customers.size()) + 1, name));
        add(customers);
    }
    [[nodiscard]] store::RowId row(int number) const
    {
        return must(store::CustomerTable(*store.replica).find(idOf<CustomerId>(number))).value();
    }
    /// Loads and waits for the index.
    void load()
    {
        model.load();
        settle();
    }
    void settle()
    {
        REQUIRE(waitUntil([this] { return model.isSettled(); }));
    }
    void ask(const items::CustomerQuery &query)
    {
        model.setQuery(query);
        settle();
    }
    [[nodiscard]] QStringList names() const { return columnText(model, 0); }

    StoreFixture store;
    items::CustomerIndex index;
    std::unique_ptr<store::Database> reader;
    items::CustomerModel model;
    QAbstractItemModelTester tester;
};

} // namespace tierdesk::test
