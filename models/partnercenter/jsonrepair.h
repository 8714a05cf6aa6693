// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tierdesk::partnercenter {

[[nodiscard]] QByteArray withoutByteOrderMark(const QByteArray &text);

/// Mends single values that would make a whole JSON text unreadable, so that they cost their item only:
/// numbers become text, broken UTF-8 and halves of surrogate pairs become U+FFFD, raw control characters
/// become blanks. The structure is left as it is.
[[nodiscard]] QByteArray repairedJson(const QByteArray &text);

} // namespace tierdesk::partnercenter
