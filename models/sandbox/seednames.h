// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace tierdesk::sandbox {

/// A word as it is written, and in letters that a domain may have where folding does not give them
/// (Japanese).
struct SeedWord {
    const char *written;
    const char *latin = nullptr; ///< nullptr: fold `written`
};

struct SeedTown {
    const char *name;
    const char *postalCode;
    const char *region; ///< only where the country has states
};

/// What companies and people of one country are called. {t} trade, {s} surname, {u} another surname, {o}
/// town.
struct SeedCountry {
    const char *iso2;
    const char *culture;
    int share; ///< of a hundred customers
    std::span<const char *const> patterns;
    std::span<const SeedWord> trades;
    std::span<const SeedWord> surnames;
    std::span<const char *const> firstNames;
    std::span<const SeedTown> towns;
    std::span<const char *const> streets; ///< # stands for the house number
    const char *phonePrefix;
};

[[nodiscard]] std::span<const SeedCountry> seedCountries();

struct SeedReseller {
    const char *name;
    const char *iso2;
};
/// Sixty of them, in their order; more are made of trades and towns.
[[nodiscard]] std::span<const SeedReseller> seedResellers();

} // namespace tierdesk::sandbox
