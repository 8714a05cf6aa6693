// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading all customers from a service on this machine: sync_bench session|alone|plain BASE-URL AUTHORITY CLIENT TENANT
// FOLDER.// "session" is Tierdesk's own, with somebody reading the list meanwhile, "alone" without; "plain" is the loop that one writes first.
#include "tests/bench/figures.h"
#include "tests/bench/must.h"

#include "models/base/whenanswered.h"
#include "models/store/customertable.h"
#include "models/store/database.h"
#include "models/sync/session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSemaphore>
#include <QThread>
#include <QUrlQuery>

#include <sys/resource.h>

#include <memory>
#include <optional>
#include <utility>

using namespace tierdesk;
using namespace tierdesk::bench;
using namespace Qt::StringLiterals;

namespace {

double processorSeconds()
{
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Reads 64 rows every 8 ms, as a list that is scrolled, with a connection and a thread of its own.
class Reader {
public:
    explicit Reader(const QString &replica)
        : m_thread(QThread::create([this, replica] { read(replica); }))
    {
        m_thread->start();
    }
    ~Reader() { end(); } // a second time does nothing
    Q_DISABLE_COPY_MOVE(Reader)
    void stop()
    {
        end();
        print(u"sync.read.p99"_s, quantile(m_times, 0.99));
        print(u"sync.read.max"_s, quantile(m_times, 1));
        print(u"sync.wal"_s, double(m_largestLog) / 1e6);
    }

private:
    void end()
    {
        m_end.release();
        m_thread->wait();
    }
    void read(const QString &replica)
    {
        const auto reader =
            must(store::Database::open(store::File::Replica, replica, store::Access::ReadOnly));
        const store::CustomerTable table(*reader);
        constexpr int kPause = 8; // ms
        while (!m_end.tryAcquire(1, kPause)) {
            const store::RowId last = must(table.lastRow());
            QList<store::RowId> rows;
            for (int i = 0; i < 64 && last > 0; ++i)
                rows.append(1 + QRandomGenerator::global()->bounded(last));
            m_times.push_back(timed([&] { (void)must(store::CustomerTable(*reader).rows(rows)); }));
            m_largestLog = std::max(m_largestLog, QFileInfo(replica + u"-wal"_s).size());
        }
    }

    std::unique_ptr<QThread> m_thread;
    std::vector<double> m_times;
    qint64 m_largestLog = 0;
    QSemaphore m_end;
};

class ByTierdesk : public QObject {
public:
    ByTierdesk(const QStringList &where, bool isRead)
        : m_isRead(isRead)
    {
        sync::SessionOptions options;
        options.baseUrl = QUrl(where[0]);
        options.authority = QUrl(where[1]);
        options.clientId = where[2];
        options.tenantId = where[3];
        options.dataFolder = where[4];
        options.locale = QLocale(QLocale::Polish);
        options.requestsPerMinute = 10'000'000; // what the service can, not what a day allows
        options.plan = sync::ReadingPlan::listingsAtEveryStart();
        whenAnswered(sync::Session::open(options, this), this,
            [this](const Result<sync::Session *> &opened) { start(*must(opened)); });
    }

private:
    void start(sync::Session &session)
    {
        if (m_isRead)
            m_reader.emplace(session.replicaPath());
        m_processor = processorSeconds();
        m_clock.start();
        connect(
            &session, &sync::Session::statusChanged, this, [this, &session](const sync::SyncStatus &status) {
                if (status.customersReadAt && !std::exchange(m_isFinished, true))
                    finish(session);
            });
        session.start();
    }
    void finish(sync::Session &session)
    {
        const double seconds = double(m_clock.nsecsElapsed()) / 1e9;
        const double processor = processorSeconds() - m_processor;
        const auto customers = double(must(store::CustomerTable(session.reader()).count()));
        print(u"sync.customers"_s, customers);
        print(u"sync.seconds"_s, seconds);
        print(u"sync.processor"_s, processor);
        print(u"sync.rate"_s, customers / processor);
        if (m_reader)
            m_reader->stop();
        QCoreApplication::quit();
    }

    bool m_isRead;
    bool m_isFinished = false;
    std::optional<Reader> m_reader;
    QElapsedTimer m_clock;
    double m_processor = 0;
};

/// One request after the other, QJsonDocument, an INSERT by QSqlQuery with text keys, a transaction for each page.
class Plainly : public QObject {
public:
    explicit Plainly(const QStringList &where)
        : m_where(where)
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s))
    {
        m_database.setDatabaseName(where[4] + u"/plain.sqlite"_s);
        if (!m_database.open())
            qFatal("the peer cannot open its file");
        QSqlQuery setUp(m_database);
        setUp.exec(u"PRAGMA journal_mode=WAL"_s);
        setUp.exec(u"PRAGMA synchronous=NORMAL"_s);
        setUp.exec(
            u"CREATE TABLE customer(id TEXT PRIMARY KEY, name TEXT, domain TEXT, relationship TEXT)"_s);
        setUp.exec(u"CREATE INDEX by_name ON customer(name)"_s);
        m_insert = QSqlQuery(m_database);
        m_insert.prepare(u"INSERT OR REPLACE INTO customer VALUES(?, ?, ?, ?)"_s);
        signIn();
    }
    ~Plainly() override { m_insert = QSqlQuery(); }
    Q_DISABLE_COPY_MOVE(Plainly)

private:
    void signIn()
    {
        QNetworkRequest request(QUrl(m_where[1] + u'/' + m_where[3] + u"/oauth2/v2.0/token"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        QUrlQuery form;
        form.addQueryItem(u"grant_type"_s, u"client_credentials"_s);
        form.addQueryItem(u"client_id"_s, m_where[2]);
        form.addQueryItem(u"scope"_s, u"https://api.partnercenter.microsoft.com/.default"_s);
        QNetworkReply *reply = m_network.post(request, form.toString(QUrl::FullyEncoded).toUtf8());
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            m_token = QJsonDocument::fromJson(reply->readAll())[u"access_token"_s].toString().toUtf8();
            reply->deleteLater();
            m_processor = processorSeconds();
            ask({});
        });
    }
    void ask(const QString &continuation)
    {
        QNetworkRequest request(QUrl(m_where[0]
            + (continuation.isEmpty() ? u"/v1/customers?size=500"_s
                                      : u"/v1/customers?size=500&seekOperation=Next"_s)));
        request.setRawHeader("Authorization", "Bearer " + m_token);
        request.setRawHeader("Accept", "application/json");
        if (!continuation.isEmpty())
            request.setRawHeader("MS-ContinuationToken", continuation.toLatin1());
        QNetworkReply *reply = m_network.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            const QJsonDocument page = QJsonDocument::fromJson(reply->readAll());
            reply->deleteLater();
            take(page);
        });
    }
    void take(const QJsonDocument &page)
    {
        m_database.transaction();
        const QJsonArray items = page[u"items"_s].toArray();
        for (const auto &item : items) {
            const QJsonObject customer = item.toObject();
            const QJsonObject company = customer[u"companyProfile"_s].toObject();
            m_insert.addBindValue(customer[u"id"_s].toString());
            m_insert.addBindValue(company[u"companyName"_s].toString());
            m_insert.addBindValue(company[u"domain"_s].toString());
            m_insert.addBindValue(customer[u"relationshipToPartner"_s].toString());
            m_insert.exec();
        }
        m_database.commit();
        m_customers += double(items.size());
        const QString continuation = page[u"continuationToken"_s].toString();
        if (!continuation.isEmpty())
            return ask(continuation);
        print(u"sync.plainRate"_s, m_customers / (processorSeconds() - m_processor));
        QCoreApplication::quit();
    }

    QStringList m_where;
    QSqlDatabase m_database;
    QSqlQuery m_insert;
    QNetworkAccessManager m_network;
    QByteArray m_token;
    double m_customers = 0;
    double m_processor = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7)
        qFatal("usage: sync_bench session|alone|plain BASE-URL AUTHORITY CLIENT TENANT FOLDER");
    if (arguments[1] == "plain"_L1) {
        const Plainly reading(arguments.mid(2));
        return QCoreApplication::exec();
    }
    const ByTierdesk reading(arguments.mid(2), arguments[1] == "session"_L1);
    return QCoreApplication::exec();
}
