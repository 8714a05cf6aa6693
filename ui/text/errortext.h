// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>

namespace tierdesk::ui {

/// An error in the words of the window: what happened, and what that means or what to do.
struct ErrorWords {
    QString fact; ///< one short sentence
    QString meaning; ///< one or two sentences
};

/// The only place where sentences are made of errors. Never holds text of the service.
[[nodiscard]] ErrorWords errorWords(const Error &error);
/// Fact and meaning in one text.
[[nodiscard]] QString errorText(const Error &error);
/// For support: code, the service's own words, correlation id; several lines of plain text, may be empty.
[[nodiscard]] QString errorDetails(const Error &error);

} // namespace tierdesk::ui
