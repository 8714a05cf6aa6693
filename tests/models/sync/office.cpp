// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sync/office.h"

#include "models/store/database.h"

#include <QSignalSpy>

namespace tierdesk::test {

using namespace Qt::StringLiterals;

Office::Office(const sandbox::Address &address)
{
    m_options.dataFolder = m_folder.filePath(u"account"_s);
    m_options.locale = QLocale(QLocale::English);
    m_options.person = QStringLiteral("anna");
    m_options.firstRetry = std::chrono::milliseconds(20);
    m_options.requestsPerMinute = 100'000;
    m_options.plan = sync::ReadingPlan::listingsAtEveryStart();
    moveTo(address);
    open();
}

Office::~Office()
{
    crash();
}

void Office::moveTo(const sandbox::Address &address)
{
    m_options.baseUrl = address.baseUrl;
    m_options.authority = address.authority;
    m_options.clientId = address.clientId;
    m_options.tenantId = address.tenantId;
}

void Office::open()
{
    const auto opened = waitFor(sync::Session::open(m_options, &m_parent));
    if (!opened)
        FAIL("the session does not open: " + opened.error().detail.toStdString());
    m_session = *opened;
    m_heard.clear();
    QObject::connect(m_session, &sync::Session::operationChanged, m_session,
        [this](const Operation &operation) { m_heard.append(operation); });
    const auto known = waitFor(m_session->operations());
    REQUIRE(known);
    m_heard = *known;
}

void Office::crash()
{
    delete m_session;
    m_session = nullptr;
}

void Office::readEverything()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    m_session->start();
    // The reseller listings come last: once every reseller was listed after the beginning, all is read.
    REQUIRE(waitUntil([&] {
        const QList<store::ResellerRow> known = resellers();
        return !known.isEmpty()
            && std::all_of(known.begin(), known.end(), [&before](const store::ResellerRow &row) {
                   return row.isGone || (row.listedAt && *row.listedAt >= before);
               });
    }));
}

QList<store::CustomerRow> Office::customers()
{
    const store::CustomerTable table(m_session->reader());
    const auto ids = table.idsByName();
    REQUIRE(ids);
    const auto rows = table.rows(*ids);
    REQUIRE(rows);
    return *rows;
}

std::optional<store::CustomerRow> Office::customerWithDomain(const QString &domain)
{
    for (const store::CustomerRow &row : customers())
        if (row.domain == domain)
            return row;
    return std::nullopt;
}

QList<store::ResellerRow> Office::resellers()
{
    const auto rows = store::ResellerTable(m_session->reader()).all();
    REQUIRE(rows);
    return *rows;
}

Reseller Office::activeReseller()
{
    for (const store::ResellerRow &row : resellers())
        if (row.reseller.isActive() && !row.reseller.number.isEmpty())
            return row.reseller;
    FAIL("no active reseller is known");
    return {};
}

std::optional<Operation> Office::latest(const OperationId &id) const
{
    for (auto heard = m_heard.crbegin(); heard != m_heard.crend(); ++heard)
        if (heard->id == id)
            return *heard;
    return std::nullopt;
}

Operation Office::finished(const OperationId &id)
{
    const auto isOver = [this, &id] {
        const auto now = latest(id);
        return now
            && (now->state == OperationState::Done || now->state == OperationState::Refused
                || now->state == OperationState::GivenUp);
    };
    if (!waitUntil(isOver)) {
        const auto now = latest(id);
        for (const OperationStep &step : now ? now->steps : QList<OperationStep>())
            UNSCOPED_INFO("step " << int(step.kind) << " in " << int(step.state) << ": "
                                  << (step.error ? step.error->detail.toStdString() : std::string()));
        FAIL("the operation does not end: state " << (now ? int(now->state) : -1));
    }
    const Operation now = *latest(id);
    for (const OperationStep &step : now.steps)
        if (step.error)
            UNSCOPED_INFO("code " << step.error->code << ", " << step.error->detail.toStdString());
    return now;
}

Operation Office::stored(const OperationId &id)
{
    const auto operations = waitFor(m_session->operations());
    REQUIRE(operations);
    for (const Operation &operation : *operations)
        if (operation.id == id)
            return operation;
    FAIL("the desk file does not have the operation");
    return {};
}

NewCustomer contoso(const Reseller &reseller, const QString &domainPrefix)
{
    NewCustomer customer;
    customer.reseller = reseller;
    customer.companyName = u"Contoso Werke "_s + domainPrefix;
    customer.domainPrefix = domainPrefix;
    customer.address.country = u"AT"_s;
    customer.address.city = u"Wien"_s;
    customer.address.line1 = u"Ringstraße 1"_s;
    customer.address.postalCode = u"1010"_s;
    customer.address.firstName = u"Anna"_s;
    customer.address.lastName = u"Huber"_s;
    customer.address.phoneNumber = u"4312345678"_s;
    customer.email = u"anna@contoso.example.com"_s;
    customer.culture = u"de-AT"_s;
    customer.language = u"de"_s;
    customer.acceptance = {
        u"Anna"_s, u"Huber"_s, u"anna@contoso.example.com"_s, {}, QDate::currentDate().addDays(-1)};
    customer.lines = {businessBasic(3)};
    return customer;
}

ChosenLine businessBasic(int quantity)
{
    return {ProductId(u"CFQ7TTC0LH18"_s), SkuId(u"0001"_s), u"Microsoft 365 Business Basic"_s, quantity, 1,
        300, u"P1Y"_s, u"monthly"_s};
}

ChosenLine exchangePlan1(int quantity)
{
    return {ProductId(u"CFQ7TTC0LH16"_s), SkuId(u"0001"_s), u"Exchange Online (Plan 1)"_s, quantity, 1, 10000,
        u"P1M"_s, u"monthly"_s};
}

} // namespace tierdesk::test
