// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/partnercenter/errorcodec.h"
#include "models/partnercenter/httpclient.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace tierdesk::partnercenter {

class Exchange;
class SecretStore;

/// Gets and keeps the access token: by the refresh token if there is one, else by client credentials
/// (contract.md 2). One fetch serves everybody who waits. The newest refresh token goes to the secret store,
/// if there is one; tokens are never logged.
class TokenSource : public QObject {
    Q_OBJECT
public:
    TokenSource(const Endpoint &endpoint, const Pace &pace, QNetworkAccessManager &manager,
        SecretStore *secrets, QObject *parent);

    /// A token that is good for some minutes more, or nothing: then fetch().
    [[nodiscard]] std::optional<QByteArray> token() const;
    /// Begins to fetch one, unless a fetch is under way; ends with fetched() or failed().
    void fetch();
    /// The service refused this token: it is forgotten, unless a newer one has come meanwhile.
    void refuse(const QByteArray &token);
    void cancel(); ///< ends a fetch under way without a signal

signals:
    void fetched();
    void failed(const tierdesk::Error &error); ///< after retries; SignedOut if the service said no

private:
    void loadRefreshToken();
    void ask();
    void answered(const Result<RefusedAnswer> &result, bool byRefreshToken);
    void accept(const QByteArray &body);
    void retryOrFail(const Error &error);
    void keepRefreshToken(const QString &token);

    Endpoint m_endpoint;
    Pace m_pace;
    QNetworkAccessManager &m_manager;
    SecretStore *m_secrets;
    QString m_secretKey;
    QTimer m_retry;
    QPointer<Exchange> m_exchange;
    QByteArray m_token;
    std::chrono::milliseconds m_goodUntil {0}; ///< since boot: a token ages while the computer sleeps
    QString m_refreshToken;
    bool m_isFetching = false;
    bool m_hasAskedStore = false;
    int m_attempts = 0;
};

/// The wait before try number `attempt` (1, 2, 3: 0.5, 1.5, 3.5 s for a first retry of 0.5 s; contract.md
/// 5.2), a quarter more or less by chance, so that many clients do not come back together.
[[nodiscard]] std::chrono::milliseconds retryDelay(std::chrono::milliseconds firstRetry, int attempt);

} // namespace tierdesk::partnercenter
