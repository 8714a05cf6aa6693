// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <tl/expected.hpp>

namespace tierdesk {

/// A value, or the reason why there is none. Whoever receives one handles the error or returns it.
template <typename T> using Result = tl::expected<T, Error>;

/// What a function returns that fails: `return failure({Error::Kind::Storage, …});`
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace tierdesk
