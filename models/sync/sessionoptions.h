// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace tierdesk::sync {

/// What it takes to open an account.
struct SessionOptions {
    QString dataFolder; ///< holds replica.sqlite and desk.sqlite; made with mode 0700
    QUrl baseUrl;
    QUrl authority;
    QString clientId;
    QString tenantId;
    QLocale locale; ///< whose order names are stored in
    std::optional<QUrl> proxy = {}; ///< nothing = as the system says
    int requestsPerMinute = 400;
    std::chrono::milliseconds firstRetry {500};

    [[nodiscard]] QString replicaPath() const { return dataFolder + QLatin1String("/replica.sqlite"); }
    [[nodiscard]] QString deskPath() const { return dataFolder + QLatin1String("/desk.sqlite"); }
};

} // namespace tierdesk::sync
