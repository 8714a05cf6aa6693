// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/order.h"

#include <QByteArray>
#include <QList>

namespace tierdesk::partnercenter {

[[nodiscard]] Result<Cart> readCart(const QByteArray &body); ///< contract.md 10.1
[[nodiscard]] Result<Checkout> readCheckout(const QByteArray &body); ///< 10.1
[[nodiscard]] Result<Order> readOrder(const QByteArray &body); ///< 10.3

/// The body that creates a cart: each line names its reseller of record as participant (quirks.md 70).
[[nodiscard]] QByteArray writeCart(const QList<CartLine> &lines);
/// Faults for lines that were sent and that the cart does not hold as sent, without a word about it
/// (complaint 16).
[[nodiscard]] QList<LineFault> linesLeftOut(const QList<CartLine> &sent, const Cart &cart);

} // namespace tierdesk::partnercenter
