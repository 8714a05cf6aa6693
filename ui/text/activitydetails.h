// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/activity.h"

#include <QStringList>

namespace tierdesk::ui {

/// Everything that is known of an activity, as plain text: a fact a line, then before and after, JSON indented.
[[nodiscard]] QString activityDetails(const ActivityEntry &entry);
/// The headings of an export, in the order of items::ActivityExport.
[[nodiscard]] QStringList activityHeadings();

} // namespace tierdesk::ui
