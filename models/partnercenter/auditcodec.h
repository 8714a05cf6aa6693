// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/activity.h"
#include "models/domain/customer.h"

#include <QByteArray>

namespace tierdesk::partnercenter {

/// A page of audit records (contract.md 14). What a record says of a password is not taken over.
[[nodiscard]] Result<Listing<ActivityEntry>> readAuditRecords(const QByteArray &body);

} // namespace tierdesk::partnercenter
