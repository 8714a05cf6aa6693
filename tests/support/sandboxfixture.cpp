// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sandboxfixture.h"

#include "tests/support/catch.h"

#include <QHostAddress>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <sys/socket.h>

namespace tierdesk::test {

using namespace Qt::StringLiterals;

sandbox::Options smallSandbox()
{
    sandbox::Options options;
    options.resellers = 5 + sandbox::kDocumentedResellers;
    options.customers = 20 + sandbox::kDocumentedCustomers;
    options.requestsPerMinute = 0;
    return options;
}

SandboxFixture::SandboxFixture(sandbox::Options options)
    : m_options(std::move(options))
{
    if (m_options.stateFile.isEmpty())
        m_options.stateFile = m_folder.filePath(u"sandbox.sqlite"_s);
    start();
}

SandboxFixture::~SandboxFixture()
{
    endServer();
}

void SandboxFixture::start()
{
    m_portKept.reset();
    m_thread = std::make_unique<QThread>();
    m_thread->start();
    m_server = new sandbox::Server(m_options);
    m_server->moveToThread(m_thread.get());
    Result<sandbox::Address> result = failure({});
    QMetaObject::invokeMethod(
        m_server, [&] { result = m_server->listen(); }, Qt::BlockingQueuedConnection);
    if (!result)
        FAIL("the sandbox does not start: " + result.error().detail.toStdString());
    m_address = *result;
    m_options.port = quint16(m_address.baseUrl.port());
    m_options.startFresh = false;
}

void SandboxFixture::stop()
{
    if (!m_thread)
        return;
    endServer();
    keepPort();
}

void SandboxFixture::endServer()
{
    if (!m_thread)
        return;
    QMetaObject::invokeMethod(
        m_server, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_server = nullptr;
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
}

/// Nobody answers on the port, and no server of another test gets it meanwhile: it would be asked in our place.
void SandboxFixture::keepPort()
{
    m_portKept = std::make_unique<QTcpSocket>();
    // Reuse is needed to get a port whose connections were just closed, and taken back so that nobody else may.
    REQUIRE(m_portKept->bind(QHostAddress::LocalHost, m_options.port, QAbstractSocket::ReuseAddressHint));
    const int no = 0;
    REQUIRE(setsockopt(int(m_portKept->socketDescriptor()), SOL_SOCKET, SO_REUSEADDR, &no, sizeof no) == 0);
}

QStringList SandboxFixture::column(const QString &sql, const QVariantList &values) const
{
    const QString connection = u"fixture-"_s + QUuid::createUuid().toString();
    QStringList texts;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(m_options.stateFile);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.prepare(sql));
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            FAIL(query.lastError().text().toStdString());
        while (query.next())
            texts.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(connection);
    return texts;
}

QVariant SandboxFixture::query(const QString &sql, const QVariantList &values) const
{
    const QStringList texts = column(sql, values);
    return texts.isEmpty() ? QVariant() : QVariant(texts.first());
}

int SandboxFixture::customerCount() const
{
    return query(u"SELECT count(*) FROM customer"_s).toInt();
}

int SandboxFixture::resellerCount() const
{
    return query(u"SELECT count(*) FROM reseller"_s).toInt();
}

int SandboxFixture::customersWithDomain(const QString &domain) const
{
    return query(u"SELECT count(*) FROM customer WHERE domain_folded = ?"_s, {domain.toCaseFolded()}).toInt();
}

int SandboxFixture::customersNamed(const QString &name) const
{
    return query(u"SELECT count(*) FROM customer WHERE name = ?"_s, {name}).toInt();
}

QString SandboxFixture::customerIdOf(const QString &domain) const
{
    return query(u"SELECT id FROM customer WHERE domain_folded = ?"_s, {domain.toCaseFolded()}).toString();
}

int SandboxFixture::orderCount() const
{
    return query(u"SELECT count(*) FROM \"order\""_s).toInt();
}

QStringList SandboxFixture::ordersOf(const QString &customerId) const
{
    return column(
        u"SELECT o.id FROM \"order\" o JOIN customer c ON c.seq = o.customer WHERE c.id = ?"_s, {customerId});
}

int SandboxFixture::cartCountOf(const QString &customerId) const
{
    return query(
        u"SELECT count(*) FROM cart o JOIN customer c ON c.seq = o.customer WHERE c.id = ?"_s, {customerId})
        .toInt();
}

int SandboxFixture::agreementCountOf(const QString &customerId) const
{
    return query(u"SELECT count(*) FROM agreement o JOIN customer c ON c.seq = o.customer WHERE c.id = ?"_s,
        {customerId})
        .toInt();
}

int SandboxFixture::subscriptionCountOf(const QString &customerId) const
{
    return query(
        u"SELECT count(*) FROM subscription o JOIN customer c ON c.seq = o.customer WHERE c.id = ?"_s,
        {customerId})
        .toInt();
}

QStringList SandboxFixture::activeResellerIds() const
{
    return column(u"SELECT id FROM reseller WHERE state = 'Active' ORDER BY seq"_s);
}

QStringList SandboxFixture::resellerIdsOf(const QString &customerId) const
{
    return column(u"SELECT r.id FROM customer_reseller o JOIN customer c ON c.seq = o.customer"
                  " JOIN reseller r ON r.seq = o.reseller WHERE c.id = ? ORDER BY r.seq"_s,
        {customerId});
}

void SandboxFixture::rollCatalog(const QString &productId)
{
    const QString roll = u"INSERT INTO catalog_roll(product, generation) VALUES(?, 1)"
                         " ON CONFLICT(product) DO UPDATE SET generation = generation + 1"_s;
    (void)query(roll, {productId.isEmpty() ? u"*"_s : productId});
}

void SandboxFixture::setResellerState(const QString &resellerId, const QString &state)
{
    (void)query(u"UPDATE reseller SET state = ? WHERE id = ?"_s, {state, resellerId});
}

void SandboxFixture::forgetCustomer(const QString &customerId)
{
    (void)query(u"DELETE FROM customer_reseller WHERE customer = (SELECT seq FROM customer WHERE id = ?)"_s,
        {customerId});
    (void)query(u"DELETE FROM customer WHERE id = ?"_s, {customerId});
}

} // namespace tierdesk::test
