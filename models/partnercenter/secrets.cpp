// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/secrets.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace tierdesk::partnercenter {
namespace {

using Answered = std::function<void(Result<void>)>;

// The reason is the keychain's own words, which hold neither key nor secret.
Error keychainError(const QKeychain::Job &job)
{
    return {Error::Kind::Keychain, int(job.error()), 0, job.errorString(), {}, {}, {}};
}

// Runs a job and answers once: when it ends, or when patience does. A job that is late is left to end by
// itself: the keychain's library still holds a pointer to it (a prompt may stay open for hours).
void run(QKeychain::Job *job, QObject *context, std::chrono::milliseconds patience, Answered done)
{
    job->setAutoDelete(true);
    auto *deadline = new QTimer(context);
    deadline->setSingleShot(true);
    auto pending = std::make_shared<Answered>(std::move(done));
    const auto answer = [pending, deadline](Result<void> result) {
        const Answered once = std::exchange(*pending, nullptr);
        deadline->deleteLater();
        if (once)
            once(std::move(result));
    };
    QObject::connect(deadline, &QTimer::timeout, context, [answer] {
        answer(failure(
            {Error::Kind::Timeout, 0, 0, QStringLiteral("the keychain does not answer"), {}, {}, {}}));
    });
    QObject::connect(job, &QKeychain::Job::finished, deadline, [answer](QKeychain::Job *finished) {
        const bool isFine =
            finished->error() == QKeychain::NoError || finished->error() == QKeychain::EntryNotFound;
        answer(isFine ? Result<void>() : Result<void>(failure(keychainError(*finished))));
    });
    deadline->start(patience);
    job->start();
}

QString service()
{
    return QStringLiteral("org.tierdesk.Tierdesk");
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
}

void KeychainSecretStore::read(const QString &key, std::function<void(Result<std::optional<QString>>)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(key);
    run(job, this, m_patience, [job, done = std::move(done)](const Result<void> &result) {
        if (!result)
            return done(failure(result.error()));
        if (job->error() == QKeychain::EntryNotFound)
            return done(std::optional<QString>());
        done(std::optional<QString>(job->textData()));
    });
}

void KeychainSecretStore::write(const QString &key, const QString &secret, Answered done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(key);
    job->setTextData(secret);
    run(job, this, m_patience, std::move(done));
}

void KeychainSecretStore::remove(const QString &key, Answered done)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(key);
    run(job, this, m_patience, std::move(done));
}

void MemorySecretStore::read(const QString &key, std::function<void(Result<std::optional<QString>>)> done)
{
    const auto found = m_secrets.constFind(key);
    const std::optional<QString> secret =
        found == m_secrets.cend() ? std::nullopt : std::optional<QString>(*found);
    QMetaObject::invokeMethod(
        this, [secret, done = std::move(done)] { done(secret); }, Qt::QueuedConnection);
}

void MemorySecretStore::write(const QString &key, const QString &secret, Answered done)
{
    m_secrets.insert(key, secret);
    QMetaObject::invokeMethod(
        this, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

void MemorySecretStore::remove(const QString &key, Answered done)
{
    m_secrets.remove(key);
    QMetaObject::invokeMethod(
        this, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

} // namespace tierdesk::partnercenter
