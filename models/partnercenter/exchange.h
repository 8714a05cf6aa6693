// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/partnercenter/errorcodec.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace tierdesk::partnercenter {

/// Plain http is accepted for loopback alone; everything else needs https. Nothing if the address will do.
[[nodiscard]] std::optional<Error> addressFault(const QUrl &url);

/// The status of an Offline error that means: a proxy wants to know who we are, and passed nothing on.
inline constexpr int kProxySignIn = 407;

/// One HTTP request on the wire, and what came of it: within a time for the whole, up to a size, without
/// redirects, cookies, and a second try of its own.
class Exchange : public QObject {
    Q_OBJECT
public:
    struct Limits {
        std::chrono::milliseconds time;
        qint64 size; ///< bytes of the body, decompressed
    };
    /// Whether the network layer may send it again on a new connection when an idle one turned out dead.
    enum class Resend { Allowed, Forbidden };
    /// Every answer with a status, whichever; or Offline, Timeout, BadAnswer (broken off, too large).
    using Finished = std::function<void(Result<RefusedAnswer>)>;

    Exchange(Limits limits, Resend resend, Finished finished, QObject *parent);
    ~Exchange() override; ///< ends the request without a word

    /// With Resend::Forbidden a connection of its own is made and `manager` is not used.
    void start(QNetworkAccessManager &manager, QNetworkRequest request, const QByteArray &method,
        const QByteArray &body);

signals:
    void onItsWay(); ///< once the network layer's own thread has it

private:
    void read();
    void take();
    void refuseTooLarge();
    void cutTooLarge();
    void finish();
    [[nodiscard]] bool wasNeverSent(QNetworkReply::NetworkError error) const;
    void give(Result<RefusedAnswer> result);

    Limits m_limits;
    Resend m_resend;
    Finished m_finished;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    std::function<bool()> m_isBodyUntouched; ///< of a body that can be read once
    bool m_isSent = false;
    bool m_isLate = false;
    bool m_isTooLarge = false;
};

} // namespace tierdesk::partnercenter
