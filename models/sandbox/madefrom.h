// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tierdesk::sandbox {

struct Options;
class State;

/// Writes into a new state which options it is made from.
void keepOptions(State &state, const Options &options);

/// Which of the options that decide on the data are not those that the state was made from; all of them if it does
/// not tell. Empty while it is as asked for.
[[nodiscard]] QStringList optionsOtherThanOf(State &state, const Options &options);

} // namespace tierdesk::sandbox
