// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/fullfolder.h"
#include "tests/support/wait.h"

#include "app/logfile.h"
#include "app/supportreport.h"
#include "models/base/log.h"

using namespace tierdesk;
using namespace tierdesk::app;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

TEST_CASE("the report for support says versions, counts, states, codes and ids, and nothing of anybody")
{
    const FullFolder office;
    LogFile log(office.folder());
    log.install();
    qCWarning(logSync) << "operation of admin@geheim.onmicrosoft.com refused: code 2204";
    qWarning("Geheim Sp. z o.o.: Tajne!haslo");

    SupportFacts facts;
    facts.dataFolder = office.folder();
    facts.replicaPath = office.path(u"replica.sqlite"_s);
    facts.deskPath = office.path(u"desk.sqlite"_s);
    facts.language = u"pl"_s;
    facts.status.problem = office.operation.step(StepKind::Customer).error;
    const QString report = waitFor(supportReport(facts, kNoon));

    CHECK(report.contains(u"Tierdesk " TIERDESK_VERSION));
    CHECK(report.contains(QString::fromLatin1(qVersion())));
    CHECK(report.contains(u"Customers: 1;"_s));
    CHECK(report.contains(u"Operations: 1"_s));
    CHECK(report.contains(u"Drafts: 1"_s));
    CHECK(report.contains(u"State: being checked"_s));
    CHECK(report.contains(u"code 2204, http 503, correlation corr-77, request req-88"_s));
    CHECK(report.contains(office.operation.correlation.toString()));
    CHECK(report.contains(u"operation of (address) refused: code 2204"_s));
    CHECK(report.contains(u"desk.sqlite: "_s));
    CHECK_FALSE(report.contains(u"geheim"_s, Qt::CaseInsensitive));
    CHECK_FALSE(report.contains(u"haslo"_s));
    CHECK_FALSE(report.contains(u'@'));
}

TEST_CASE("the report says what cannot be read instead of failing")
{
    const FullFolder office;
    office.breakDesk();
    SupportFacts facts;
    facts.dataFolder = office.folder();
    facts.replicaPath = office.path(u"replica.sqlite"_s);
    facts.deskPath = office.path(u"desk.sqlite"_s);
    CHECK(waitFor(supportReport(facts, kNoon)).contains(u"The desk file cannot be read: kind 10"_s));
}
