// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "models/domain/operation.h"
#include "models/store/operationjson.h"
#include "models/sync/activityof.h"
#include "ui/text/activitytext.h"

#include <QFile>

using namespace tierdesk;
using namespace tierdesk::ui;
using namespace Qt::StringLiterals;

namespace {

Operation doneWith(const Intent &intent)
{
    const QDateTime at(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC);
    Operation operation = Operation::of(DraftId::createRandom(), intent, at);
    for (OperationStep &step : operation.steps) {
        step.state = StepState::Done;
        step.attempts = 1;
        step.finishedAt = at;
    }
    return operation;
}

} // namespace

TEST_CASE("whatever Tierdesk changes has words in the activity log")
{
    for (const Intent &intent :
        {Intent(NewCustomer()), Intent(NewSubscription()), Intent(SubscriptionChange())}) {
        const Operation operation = doneWith(intent);
        for (const OperationStep &step : operation.steps) {
            const auto entry = sync::activityOf(operation, step.kind, {});
            if (!entry)
                continue; // a cart alone changes nothing
            CAPTURE(entry->what);
            CHECK(activityText(entry->what) != entry->what);
            CHECK(activityResultText(entry->result) != entry->result);
        }
    }
}

TEST_CASE("every documented kind of audit record has words in the activity log")
{
    // partner-center/data/enums.tsv, OperationType
    QFile file(QStringLiteral(TIERDESK_SOURCE_DIR "/tests/data/activity/operationtypes.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList kinds = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(kinds.size() == 79);
    for (const QString &kind : kinds) {
        CAPTURE(kind);
        CHECK(activityText(kind) != kind);
        CHECK_FALSE(activityText(kind).contains(u'_'));
    }
    CHECK(activityText(u"a_kind_of_tomorrow"_s) == u"a_kind_of_tomorrow"_s);
}

TEST_CASE("every documented outcome of an audit record has words in the activity log")
{
    for (const QString &result : {u"succeeded"_s, u"failed"_s, u"progress"_s, u"decline"_s})
        CHECK(activityResultText(result) != result);
}
