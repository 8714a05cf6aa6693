// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/operationtable.h"
#include "tests/models/sync/office.h"
#include "tests/support/faultproxy.h"
#include "tests/support/sandboxfixture.h"

namespace tierdesk::test {

enum class Memory { Keeps, ForgetsRequestIds };

[[nodiscard]] inline sandbox::Options sandboxWith(Memory memory)
{
    sandbox::Options options = smallSandbox();
    options.forgetRequestIds = memory == Memory::ForgetsRequestIds;
    return options;
}

[[nodiscard]] inline bool isCreation(const SeenRequest &request)
{
    return request.method == "POST" && request.target == "/v1/customers";
}

[[nodiscard]] inline bool isCheckout(const SeenRequest &request)
{
    return request.target.endsWith("/checkout");
}

/// A sandbox behind a line that can be broken.
struct Far {
    SandboxFixture sandbox;
    FaultProxy line {sandbox.baseUrl()};
    Office office {behind(sandbox.address(), line)};
    Reseller reseller;

    explicit Far(Memory memory = Memory::Keeps)
        : sandbox(sandboxWith(memory))
    {
        office.readEverything();
        reseller = office.activeReseller();
        REQUIRE(waitUntil([this] { return office.session().status().work == sync::SyncStatus::Work::Idle; }));
    }
    static sandbox::Address behind(sandbox::Address address, const FaultProxy &line)
    {
        address.baseUrl = line.url();
        return address;
    }
    Operation submit(const Intent &intent, const DraftId &draft = DraftId::createRandom())
    {
        const auto submitted = waitFor(office.session().submit(draft, intent));
        REQUIRE(submitted);
        return *submitted;
    }
    /// Submits, ends the program when the request that matches is unclear, and changes what the desk file
    /// knows of it. The account is open again, and not started.
    template <typename Change>
    OperationId leaveUnclear(
        const Intent &intent, FaultProxy::Matches matches, const Fault &fault, Change change)
    {
        office.crash();
        office.options().firstRetry = std::chrono::hours(1);
        office.open();
        line.when(std::move(matches), fault, 1);
        const OperationId id = submit(intent).id;
        REQUIRE(waitUntil([&] {
            const auto now = office.latest(id);
            return now && now->state == OperationState::Unclear;
        }));
        office.crash();
        {
            const auto file = store::Database::open(
                store::File::Desk, office.options().deskPath(), store::Access::ReadWrite);
            REQUIRE(file);
            Operation operation = **store::OperationTable(**file).find(id);
            change(operation);
            auto transaction = store::Transaction::begin(**file);
            REQUIRE(transaction);
            REQUIRE(store::OperationTable(**file).update(operation));
            REQUIRE((*transaction)->commit());
        }
        office.options().firstRetry = std::chrono::milliseconds(20);
        office.open();
        return id;
    }
    void requireExactlyOne(const Operation &done, const NewCustomer &customer)
    {
        CHECK(done.state == OperationState::Done);
        CHECK(sandbox.customersNamed(customer.companyName) == 1);
        CHECK(sandbox.customersWithDomain(customer.domain()) == 1);
        const QString id = sandbox.customerIdOf(customer.domain());
        REQUIRE(done.customer);
        CHECK(done.customer->toString() == id);
        CHECK(sandbox.agreementCountOf(id) == 1);
        CHECK(sandbox.ordersOf(id).size() == 1);
        CHECK(sandbox.subscriptionCountOf(id) == 1);
        REQUIRE(done.orders.size() == 1);
        CHECK(done.orders.first().id.toString() == sandbox.ordersOf(id).first());
        const auto row = office.customerWithDomain(customer.domain());
        REQUIRE(row);
        CHECK(row->resellerName == reseller.name);
        // A password is either here or said to be lost: never neither, never both.
        CHECK(office.session().firstPassword(done.id).has_value() != done.passwordLost);
    }
};

} // namespace tierdesk::test
