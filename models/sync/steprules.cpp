// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of every kind of operation: what proves each, when that is looked for, how it is repeated. A kind
// that has no steps, or a step that has no proof and is not declared harmless, does not compile.
#include "models/sync/operationrun.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

namespace tierdesk::sync {

namespace {

bool isAlwaysNeeded(const Operation &)
{
    return true;
}

bool isAgreementNeeded(const Operation &operation)
{
    return !operation.newCustomer().customerAcceptsLater;
}

bool isOrderNeeded(const Operation &operation)
{
    const auto *const fresh = std::get_if<NewCustomer>(&operation.intent);
    return (fresh == nullptr || !fresh->customerAcceptsLater) && !operation.lines().isEmpty();
}

} // namespace

struct OperationRun::Rules {
    using Run = OperationRun;
    using Look = StepRule::Look;

    // One of each kind of step, in the order of StepKind. It is always repeated with the same request id, until
    // an answer comes.
    static constexpr StepRule kAll[] = {
        {StepKind::Customer, isAlwaysNeeded,
            "A customer of this whole domain with our name and our reseller; a taken domain proves nothing. "
            "The "
            "repeat comes before the look, because it brings the password, too.",
            Look::WhenRepeatWasRefused, &Run::findCustomer, &Run::createCustomer},
        {StepKind::Agreement, isAgreementNeeded,
            "The customer's list of agreements has it from the same person, or 600061 says so.",
            Look::BeforeRepeat, &Run::findAgreement, &Run::confirmAgreement},
        {StepKind::Cart, isOrderNeeded, "None: an unused cart does nothing, and expires.",
            Look::NeverBecauseHarmless, std::nullopt, &Run::makeCart},
        {StepKind::Checkout, isOrderNeeded,
            "The cart's own state; an ordered cart tells its orders again. Once the cart is gone, or says "
            "that it "
            "is ordered and not what: the customer's subscriptions of what it held, without those of orders "
            "that were there before it was checked out.",
            Look::BeforeRepeat, &Run::readCart, &Run::checkOut},
        {StepKind::Change, isAlwaysNeeded,
            "The subscription itself, read again: as wanted, it is done, whoever did it; as it was, it is "
            "not; "
            "anything else is somebody else's, and not overwritten. An answer proves nothing.",
            Look::BeforeRepeat, &Run::proveChange, &Run::makeChange},
    };

    static constexpr bool isProven(StepKind step)
    {
        for (const StepRule &rule : kAll) {
            if (rule.step != step)
                continue;
            const bool isHarmless = rule.look == Look::NeverBecauseHarmless;
            return !rule.proof.empty() && rule.prove.has_value() != isHarmless;
        }
        return false;
    }
    static constexpr bool isEveryKindProven()
    {
        for (const OperationKind kind : kOperationKinds) {
            if (stepKindsOf(kind).empty())
                return false;
            for (const StepKind step : stepKindsOf(kind))
                if (!isProven(step))
                    return false;
        }
        return true;
    }
};

static_assert(OperationRun::Rules::isEveryKindProven(),
    "a kind of operation has no steps, or a step neither a proof nor the word that twice does no harm");

const OperationRun::StepRule &OperationRun::ruleOf(StepKind step)
{
    return *std::find_if(std::begin(Rules::kAll), std::end(Rules::kAll),
        [step](const StepRule &rule) { return rule.step == step; });
}

} // namespace tierdesk::sync
