// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/sync/office.h"
#include "tests/support/sandboxfixture.h"

namespace tierdesk::test {

/// A sandbox, an office that has read it, and a reseller to begin with.
struct Desk {
    SandboxFixture sandbox;
    Office office {sandbox.address()};
    Reseller reseller;

    Desk()
    {
        office.readEverything();
        reseller = office.activeReseller();
    }
    Operation submit(const NewCustomer &customer, const DraftId &draft = DraftId::createRandom())
    {
        const auto submitted = waitFor(office.session().submit(draft, customer));
        REQUIRE(submitted);
        return *submitted;
    }
    void retry(const OperationId &id, const NewCustomer &customer)
    {
        const qsizetype heard = office.heard().size();
        office.session().tryAgain(id, customer);
        REQUIRE(waitUntil([&] { return office.heard().size() > heard; }));
    }
    /// Signed in, and then nothing answers any more; it is tried again in an hour.
    void loseService()
    {
        office.crash();
        office.options().firstRetry = std::chrono::hours(1);
        office.open();
        office.readEverything();
        sandbox.stop();
    }
    QString idAt(const QString &domain) const { return sandbox.customerIdOf(domain); }
};

} // namespace tierdesk::test
