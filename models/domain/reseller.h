// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

namespace tierdesk {

/// An indirect reseller that we have, or had, a partnership with (contract.md 6.1).
/// It has two ids that must never be mixed: its tenant, and its number (MPN ID / PLA ID).
struct Reseller {
    ResellerId id;
    PartnerNumber number; ///< may be empty: not every reseller is associated with a location
    QString name;
    QString country; ///< ISO 3166-1 alpha-2; empty = not told
    QString state; ///< as it came; only "Active", in any case, means that one may act (S11)

    [[nodiscard]] bool isActive() const
    {
        return state.compare(QLatin1String("active"), Qt::CaseInsensitive) == 0;
    }
    bool operator==(const Reseller &) const = default;
};

} // namespace tierdesk
