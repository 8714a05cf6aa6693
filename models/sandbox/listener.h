// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

namespace tierdesk::sandbox {

/// Qt HttpServer has no way to say a reason phrase of one's own, and the refusal of a token without MFA is
/// nothing but one (contract.md 2). Its answer is given this status, which no service has; the connections of
/// a Listener put the right line in its place.
inline constexpr int kMfaRefusalMark = 900401;

/// Takes the sandbox's connections.
class Listener : public QTcpServer {
    Q_OBJECT
public:
    using QTcpServer::QTcpServer;

protected:
    void incomingConnection(qintptr descriptor) override;
};

} // namespace tierdesk::sandbox
