// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/activity.h"
#include "ui/pages/detailpane.h"

#include <optional>

namespace tierdesk::ui {

/// What was changed: who, when, of what, before and after.
class ActivityPane : public DetailPane {
    Q_OBJECT
public:
    explicit ActivityPane(QWidget *parent = nullptr);
    void setEntry(const ActivityEntry &entry);

private:
    std::optional<ActivityEntry> m_entry;
};

} // namespace tierdesk::ui
