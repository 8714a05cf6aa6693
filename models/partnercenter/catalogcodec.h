// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/catalog.h"
#include "models/domain/customer.h"

#include <QByteArray>

namespace tierdesk::partnercenter {

[[nodiscard]] Result<Listing<Product>> readProducts(const QByteArray &body); ///< contract.md 8
/// What an item leaves out about its place is taken from the question.
[[nodiscard]] Result<Listing<Sku>> readSkus(const QByteArray &body, const ProductId &product);
[[nodiscard]] Result<Listing<Availability>> readAvailabilities(
    const QByteArray &body, const ProductId &product, const SkuId &sku);

} // namespace tierdesk::partnercenter
