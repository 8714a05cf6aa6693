// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"
#include "models/base/error.h"
#include "models/base/result.h"
#include "models/store/database.h"

#include <QJsonObject>
#include <QString>

#include <memory>

namespace tierdesk::app {

/// The account's files, for reading beside a window that has them open.
[[nodiscard]] QString replicaPathOf(const Profile &profile);
[[nodiscard]] QString deskPathOf(const Profile &profile);

/// Whether the folder holds what was read for somebody else, as far as its files tell.
[[nodiscard]] bool belongsToAnother(const Profile &profile);

/// The sentence that says why there is nothing to read; empty = there is. A folder that another account has is no
/// folder to read from.
[[nodiscard]] QString whyNothingToRead(const Profile &profile);

/// One sentence or several of an error, and the same for programs: in words, which stay when numbers change.
[[nodiscard]] QString sentencesOf(const Error &error, const Profile &profile);
[[nodiscard]] QJsonObject jsonOf(const Error &error);

} // namespace tierdesk::app
