// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QStringView>

#include <optional>

namespace tierdesk {

// The words of an Error in files, in the log and in what support reads; people read those of ui/text.

[[nodiscard]] QString wordOf(Error::Kind kind); ///< "notFound"
[[nodiscard]] std::optional<Error::Kind> errorKindFrom(QStringView word);
[[nodiscard]] QList<Error::Kind> errorKinds(); ///< all of them
[[nodiscard]] std::optional<Cause> causeFrom(QStringView word); ///< of "mfaDemanded"
[[nodiscard]] QString wordOfCode(int code); ///< "mfaDemanded" of a Cause, "2204" of any other
/// "badAnswer, code tooLarge, http 200, correlation 5fa87fd8-…": nothing that the service wrote.
[[nodiscard]] QString logLineOf(const Error &error);

} // namespace tierdesk
