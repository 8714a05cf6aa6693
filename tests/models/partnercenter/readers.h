// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <optional>

namespace tierdesk::test {

/// What came of reading a body, without its content.
struct Reading {
    std::optional<Error> error;
    qsizetype items = -1; ///< of a listing; -1 = no listing
    qsizetype unreadable = 0;
};

/// A codec function by the name of what it reads: "customers", "cart" …
using Reader = std::function<Reading(const QByteArray &)>;
[[nodiscard]] const QHash<QString, Reader> &readers();

/// The project's own sample of that name (tests/data/contract).
[[nodiscard]] QByteArray ownSample(const QString &name);

} // namespace tierdesk::test
