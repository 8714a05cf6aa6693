// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/log.h"

namespace tierdesk {

Q_LOGGING_CATEGORY(logStore, "tierdesk.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logClient, "tierdesk.client", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "tierdesk.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "tierdesk.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "tierdesk.app", QtInfoMsg)

} // namespace tierdesk
