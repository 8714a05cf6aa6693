// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace tierdesk::partnercenter {

/// Where refresh tokens rest between two starts. Asynchronous: a keychain may ask the person first. Each
/// function answers once, never before it returns, and not at all once the store is gone. Errors: Keychain,
/// Timeout.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// Nothing if there is no such secret, or if the keychain is locked: the two cannot be told apart.
    virtual void read(const QString &key, std::function<void(Result<std::optional<QString>>)> done) = 0;
    virtual void write(const QString &key, const QString &secret, std::function<void(Result<void>)> done) = 0;
    virtual void remove(const QString &key, std::function<void(Result<void>)> done) = 0;
};

/// The desktop's keychain. There is no plain-text fallback: without a keychain every call is an error, and
/// the secret lives as long as the program. A keychain that never answers is given up after a time.
class KeychainSecretStore : public QObject, public SecretStore {
    Q_OBJECT
public:
    explicit KeychainSecretStore(
        std::chrono::milliseconds patience = std::chrono::seconds(20), QObject *parent = nullptr);

    void read(const QString &key, std::function<void(Result<std::optional<QString>>)> done) override;
    void write(const QString &key, const QString &secret, std::function<void(Result<void>)> done) override;
    void remove(const QString &key, std::function<void(Result<void>)> done) override;

private:
    std::chrono::milliseconds m_patience;
};

/// Forgets everything with the program: for tests, and where there is no keychain.
class MemorySecretStore : public QObject, public SecretStore {
    Q_OBJECT
public:
    using QObject::QObject;

    void read(const QString &key, std::function<void(Result<std::optional<QString>>)> done) override;
    void write(const QString &key, const QString &secret, std::function<void(Result<void>)> done) override;
    void remove(const QString &key, std::function<void(Result<void>)> done) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace tierdesk::partnercenter
