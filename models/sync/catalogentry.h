// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalog.h"

namespace tierdesk::sync {

/// A line of the catalogue: what can be chosen.
struct CatalogEntry {
    Product product;
    Sku sku;
    bool operator==(const CatalogEntry &) const = default;
};

} // namespace tierdesk::sync
