// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/session.h"

#include "models/store/database.h"
#include "models/store/viewtable.h"
#include "models/sync/engine.h"
#include "models/sync/outbox.h"

#include <QPromise>
#include <QThread>

#include <functional>
#include <utility>

namespace tierdesk::sync {

class Session::Private {
public:
    explicit Private(SessionOptions wanted)
        : options(std::move(wanted))
        , engine(new Engine(options))
    {
        thread.setObjectName(QStringLiteral("writer"));
        engine->moveToThread(&thread);
        // The engine's connections may be closed only by the thread that opened them.
        connect(&thread, &QThread::finished, engine, &QObject::deleteLater);
        thread.start();
    }
    ~Private()
    {
        // Said last: what was said before, a draft above all, is done first. A quit from here would overtake it.
        tell([this](Engine &) { thread.quit(); });
        thread.wait(); // for statements only: requests are dropped, nothing else is waited for
    }

    /// Runs in the writer thread.
    template <typename Call> void tell(Call call)
    {
        Q_ASSERT_X(QThread::currentThread() == home, "Session", "called outside its own thread");
        QMetaObject::invokeMethod(
            engine, [engine = engine, call = std::move(call)]() mutable { call(*engine); },
            Qt::QueuedConnection);
    }
    /// Runs in the writer thread and answers from there. If the session ends first, the future is canceled.
    template <typename T> QFuture<Result<T>> ask(std::function<void(Engine &, const Reply<T> &)> question)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const Reply<T> reply = [promise](const Result<T> &answer) {
            promise->addResult(answer);
            promise->finish();
        };
        tell([question = std::move(question), reply](Engine &there) { question(there, reply); });
        return promise->future();
    }

    QFuture<Result<QList<SavedView>>> changeViews(
        ViewedList list, const std::function<Result<void>(store::ViewTable &)> &change)
    {
        return ask<QList<SavedView>>([list, change](Engine &there, const Reply<QList<SavedView>> &reply) {
            reply(there.changeViews(list, change));
        });
    }

    SessionOptions options;
    QThread *const home = QThread::currentThread(); ///< the window's
    QThread thread;
    Engine *engine; ///< deleted by its thread
    std::unique_ptr<store::Database> reader;
    SyncStatus status;
    QString replicaKeptAs;
    QHash<OperationId, QString> passwords;
};

QFuture<Result<Session *>> Session::open(
    const SessionOptions &options, QObject *parent, const store::OpeningProgress &told)
{
    auto promise = std::make_shared<QPromise<Result<Session *>>>();
    promise->start();
    auto *session = new Session(std::make_unique<Private>(options), parent);
    const auto finish = [promise](const Result<Session *> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const auto openReader = [session, finish](const Result<void> &opened) {
        Result<std::unique_ptr<store::Database>> reader = failure(Error {});
        if (opened)
            reader =
                store::Database::open(store::File::Replica, session->replicaPath(), store::Access::ReadOnly);
        if (!opened || !reader) {
            session->deleteLater();
            return finish(failure(opened ? reader.error() : opened.error()));
        }
        session->d->reader = std::move(*reader);
        finish(session);
    };
    session->d->tell([session, openReader, told](Engine &engine) {
        const Result<void> opened = engine.open([session, told](store::OpeningStep step) {
            if (told)
                QMetaObject::invokeMethod(
                    session, [told, step] { told(step); }, Qt::QueuedConnection);
        });
        QMetaObject::invokeMethod(
            session,
            [session, openReader, opened, aside = engine.replicaKeptAs()] {
                session->d->replicaKeptAs = aside;
                openReader(opened);
            },
            Qt::QueuedConnection);
    });
    return promise->future();
}

Session::Session(std::unique_ptr<Private> made, QObject *parent)
    : QObject(parent)
    , d(std::move(made))
{
    const Engine *engine = d->engine;
    connect(engine, &Engine::changed, this, &Session::changed);
    connect(engine, &Engine::statusChanged, this, [this](const SyncStatus &status) {
        d->status = status;
        emit statusChanged(status);
    });
    connect(engine, &Engine::proxyAsked, this, &Session::proxyAsked);
    connect(engine, &Engine::resellerListed, this, &Session::resellerListed);
    connect(engine, &Engine::resellerNotListed, this, &Session::resellerNotListed);
    connect(engine, &Engine::customerRead, this, &Session::customerRead);
    connect(engine, &Engine::customerNotRead, this, &Session::customerNotRead);
    connect(engine, &Engine::activitiesChanged, this, &Session::activitiesChanged);
    connect(engine, &Engine::passwordCame, this,
        [this](const OperationId &id, const QString &password) { d->passwords.insert(id, password); });
    connect(engine, &Engine::operationChanged, this, &Session::operationChanged);
    connect(engine, &Engine::draftSaved, this, &Session::draftSaved);
    connect(engine, &Engine::draftNotSaved, this, &Session::draftNotSaved);
}

Session::~Session()
{
    // The engine must not post to a session that is half gone.
    disconnect(d->engine, nullptr, this, nullptr);
    d.reset();
}

const SessionOptions &Session::options() const
{
    return d->options;
}

QString Session::replicaPath() const
{
    return d->options.replicaPath();
}

QString Session::deskPath() const
{
    return d->options.deskPath();
}

store::Database &Session::reader()
{
    Q_ASSERT(d->reader);
    return *d->reader;
}

SyncStatus Session::status() const
{
    return d->status;
}

QString Session::replicaKeptAs() const
{
    return d->replicaKeptAs;
}

void Session::start()
{
    d->tell([](Engine &engine) { engine.start(); });
}

void Session::refresh()
{
    d->tell([](Engine &engine) { engine.refresh(); });
}

QFuture<Result<void>> Session::readAll()
{
    return d->ask<void>([](Engine &engine, const Reply<void> &reply) { engine.readAll(reply); });
}

void Session::useOrderOf(const QLocale &locale)
{
    d->options.locale = locale;
    d->tell([locale](Engine &engine) { engine.useOrderOf(locale); });
}

void Session::signInToProxy(const QString &user, const QString &password)
{
    d->tell([user, password](Engine &engine) { engine.signInToProxy(user, password); });
}

void Session::openReseller(const ResellerId &reseller)
{
    d->tell([reseller](Engine &engine) { engine.openReseller(reseller); });
}

void Session::openCustomer(const CustomerId &customer)
{
    d->tell([customer](Engine &engine) { engine.openCustomer(customer); });
}

QFuture<Result<CountryRules>> Session::countryRules(const QString &country)
{
    return d->ask<CountryRules>([country](Engine &engine, const Reply<CountryRules> &reply) {
        engine.catalog().countryRules(country, reply);
    });
}

QFuture<Result<bool>> Session::isDomainTaken(const QString &domain)
{
    return d->ask<bool>(
        [domain](Engine &engine, const Reply<bool> &reply) { engine.isDomainTaken(domain, reply); });
}

QFuture<Result<AddressCheck>> Session::validateAddress(const Address &address)
{
    return d->ask<AddressCheck>([address](Engine &engine, const Reply<AddressCheck> &reply) {
        engine.validateAddress(address, reply);
    });
}

QFuture<Result<QList<Session::CatalogEntry>>> Session::catalog(const QString &country)
{
    return d->ask<QList<CatalogEntry>>([country](Engine &engine, const Reply<QList<CatalogEntry>> &reply) {
        engine.catalog().catalog(country, reply);
    });
}

void Session::forgetCatalog(const QString &country)
{
    d->tell([country](Engine &engine) { engine.catalog().forgetCatalog(country); });
}

QFuture<Result<QList<OfferedTerm>>> Session::offeredTerms(
    const QString &country, const ProductId &product, const SkuId &sku)
{
    return d->ask<QList<OfferedTerm>>(
        [country, product, sku](Engine &engine, const Reply<QList<OfferedTerm>> &reply) {
            engine.catalog().offeredTerms(country, product, sku, reply);
        });
}

void Session::saveDraft(const store::Draft &draft)
{
    d->tell([draft](Engine &engine) { engine.saveDraft(draft); });
}

void Session::removeDraft(const DraftId &id)
{
    d->tell([id](Engine &engine) { engine.removeDraft(id); });
}

QFuture<Result<QList<store::Draft>>> Session::drafts()
{
    return d->ask<QList<store::Draft>>(
        [](Engine &engine, const Reply<QList<store::Draft>> &reply) { reply(engine.drafts()); });
}

QFuture<Result<QList<store::UnreadableDraft>>> Session::unreadableDrafts()
{
    return d->ask<QList<store::UnreadableDraft>>(
        [](Engine &engine, const Reply<QList<store::UnreadableDraft>> &reply) {
            reply(engine.unreadableDrafts());
        });
}

QFuture<Result<QList<SavedView>>> Session::views(ViewedList list)
{
    return d->ask<QList<SavedView>>(
        [list](Engine &engine, const Reply<QList<SavedView>> &reply) { reply(engine.views(list)); });
}

QFuture<Result<QList<SavedView>>> Session::saveView(const SavedView &view)
{
    return d->changeViews(view.list, [view](store::ViewTable &table) { return table.save(view); });
}

QFuture<Result<QList<SavedView>>> Session::renameView(
    ViewedList list, const QString &name, const QString &newName)
{
    return d->changeViews(
        list, [list, name, newName](store::ViewTable &table) { return table.rename(list, name, newName); });
}

QFuture<Result<QList<SavedView>>> Session::removeView(ViewedList list, const QString &name)
{
    return d->changeViews(list, [list, name](store::ViewTable &table) { return table.remove(list, name); });
}

QFuture<Result<Operation>> Session::submit(const DraftId &draft, const Intent &intent)
{
    return d->ask<Operation>([draft, intent](Engine &engine, const Reply<Operation> &reply) {
        reply(engine.outbox().submit(draft, intent));
    });
}

void Session::tryAgain(const OperationId &id)
{
    d->tell([id](Engine &engine) { engine.tryAgain(id, std::nullopt); });
}

void Session::tryAgain(const OperationId &id, const Intent &intent)
{
    d->tell([id, intent](Engine &engine) { engine.tryAgain(id, intent); });
}

void Session::giveUp(const OperationId &id)
{
    d->tell([id](Engine &engine) { engine.outbox().giveUp(id); });
}

QFuture<Result<QList<Operation>>> Session::operations()
{
    return d->ask<QList<Operation>>(
        [](Engine &engine, const Reply<QList<Operation>> &reply) { reply(engine.outbox().operations()); });
}

QFuture<Result<QList<store::UnreadableOperation>>> Session::unreadableOperations()
{
    return d->ask<QList<store::UnreadableOperation>>(
        [](Engine &engine, const Reply<QList<store::UnreadableOperation>> &reply) {
            reply(engine.outbox().unreadable());
        });
}

std::optional<QString> Session::firstPassword(const OperationId &id) const
{
    const auto found = d->passwords.constFind(id);
    return found == d->passwords.cend() ? std::nullopt : std::optional(*found);
}

void Session::markPasswordShown(const OperationId &id)
{
    d->tell([id](Engine &engine) { engine.outbox().markPasswordShown(id); });
}

void Session::forgetFirstPassword(const OperationId &id)
{
    const auto found = d->passwords.find(id);
    if (found != d->passwords.end()) {
        found->fill(u'\0');
        d->passwords.erase(found);
    }
    d->tell([id](Engine &engine) { engine.confirm(id); });
}

} // namespace tierdesk::sync
