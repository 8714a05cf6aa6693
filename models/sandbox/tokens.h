// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/exchange.h"

#include <QDateTime>
#include <QHash>

namespace tierdesk::sandbox {

/// Who the sandbox belongs to and who signs in to it.
struct Account {
    QString tenantId;
    QString domain; ///< stands for the tenant id in the authority's path, too
    QString name;
    QString mpnId; ///< the provider's own partner number: never valid as a partner of record
    QString country;
    QString clientId;
    QString userId; ///< oid of the clerk
    QString userName; ///< upn of the clerk
};

/// The token endpoint and the check of tokens. Key and refresh tokens live in this process only, so tokens of
/// another sandbox, or of this one before a restart, are foreign.
class Tokens {
public:
    explicit Tokens(Account account);

    /// POST /{tenant}/oauth2/v2.0/token with a form body: client_credentials or refresh_token.
    [[nodiscard]] Answer issue(const QString &tenant, const QByteArray &form, const QDateTime &now);

    enum class Verdict { Valid, Missing, Refused };
    /// Judges the Authorization header: signature, audience, time.
    [[nodiscard]] Verdict check(const QByteArray &authorization, const QDateTime &now) const;

private:
    [[nodiscard]] QByteArray accessToken(const QDateTime &now) const;
    [[nodiscard]] QByteArray sign(const QByteArray &text) const;

    Account m_account;
    QByteArray m_key;
    QHash<QByteArray, QDateTime> m_refreshTokens; ///< with the moment at which each dies
};

} // namespace tierdesk::sandbox
