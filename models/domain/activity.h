// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace tierdesk {

/// Who tells of an activity.
enum class ActivitySource {
    Ours, ///< Tierdesk did it, and wrote it down with the answer
    Audit, ///< Partner Center's audit record of it; the service forgets after 90 days, we do not
};

/// Something that was changed at Partner Center: by us, or by whoever else the service names.
struct ActivityEntry {
    QString id; ///< ours: operation and step; audit: the service's own, or made of what it says
    QDateTime when; ///< UTC
    QString who; ///< user principal name, or "Tierdesk"; empty = the service does not say
    ActivitySource source = ActivitySource::Ours;
    QString what; ///< operation type as it came ("create_order"), or our kind of step
    std::optional<CustomerId> customer;
    QString customerName; ///< as it was called then; empty = not said
    QString resource; ///< what kind of thing was changed, as it came: "order"
    QString resourceId; ///< which one; empty = not said
    QString before; ///< text or JSON; empty = not said
    QString after; ///< text or JSON; empty = not said
    QString correlationId;
    QString requestId;
    QString result; ///< as it came: "succeeded", "failed" …

    bool operator==(const ActivityEntry &) const = default;
};

} // namespace tierdesk

Q_DECLARE_METATYPE(tierdesk::ActivityEntry)
