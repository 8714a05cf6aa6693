// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/activity.h"

#include <QList>
#include <QStringList>

namespace tierdesk::ui {

/// Something that is known of an activity.
struct ActivityFact {
    enum class Form {
        Text,
        Id, ///< of a thing or a person: to be copied
        Block, ///< several lines
    };
    QString label;
    QString value; ///< never empty
    Form form = Form::Text;
};

[[nodiscard]] QList<ActivityFact> activityFacts(const ActivityEntry &entry);

/// Everything that is known of an activity, as plain text: a fact a line, then before and after, JSON indented.
[[nodiscard]] QString activityDetails(const ActivityEntry &entry);
/// The headings of an export, in the order of items::ActivityExport.
[[nodiscard]] QStringList activityHeadings();

} // namespace tierdesk::ui
