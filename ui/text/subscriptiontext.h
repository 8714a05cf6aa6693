// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/subscription.h"

#include <QString>

namespace tierdesk::ui {

// A subscription in the words of a list: one cell each.

/// When its term ends: "27 Nov 2026" if it renews, else "Ends 27 Nov 2026", "Ended 27 Nov 2026"; "–" if not
/// told, or if the subscription was over before.
[[nodiscard]] QString renewalText(const Subscription &subscription, const QDateTime &now);
/// "Read 3 minutes ago", or that it is known from the overview alone.
[[nodiscard]] QString subscriptionSourceText(const Subscription &subscription, const QDateTime &now);

} // namespace tierdesk::ui
