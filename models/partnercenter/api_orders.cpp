// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about the catalogue, carts and orders.
#include "models/partnercenter/apicall.h"

#include "models/partnercenter/catalogcodec.h"
#include "models/partnercenter/ordercodec.h"

#include <QUrl>

#include <algorithm>

namespace tierdesk::partnercenter {
namespace {

QString skuPath(const ProductId &product, const SkuId &sku)
{
    return QStringLiteral("/products/%1/skus/%2/availabilities")
        .arg(escaped(product.toString()), escaped(sku.toString()));
}

QByteArray countryQuery(const QString &country)
{
    return "country=" + QUrl::toPercentEncoding(country);
}

} // namespace

void Api::products(const QString &country, Done<Listing<Product>> done)
{
    ask<Listing<Product>>(this, m_http,
        get(Priority::Foreground, QStringLiteral("/v1/products"),
            countryQuery(country) + "&targetView=OnlineServices"),
        std::move(done), fromBody(readProducts));
}

void Api::skus(const QString &country, const ProductId &product, Done<Listing<Sku>> done)
{
    ask<Listing<Sku>>(this, m_http,
        get(Priority::Foreground, QStringLiteral("/v1/products/%1/skus").arg(escaped(product.toString())),
            countryQuery(country)),
        std::move(done), [product](const HttpAnswer &answer) { return readSkus(answer.body, product); });
}

void Api::availabilities(
    const QString &country, const ProductId &product, const SkuId &sku, Done<Listing<Availability>> done)
{
    ask<Listing<Availability>>(this, m_http,
        get(Priority::Foreground, QStringLiteral("/v1") + skuPath(product, sku), countryQuery(country)),
        std::move(done),
        [product, sku](const HttpAnswer &answer) { return readAvailabilities(answer.body, product, sku); });
}

void Api::availabilitiesFor(
    const CustomerId &id, const ProductId &product, const SkuId &sku, Done<Listing<Availability>> done)
{
    ask<Listing<Availability>>(this, m_http,
        get(Priority::Foreground, customerPath(id, skuPath(product, sku))), std::move(done),
        [product, sku](const HttpAnswer &answer) { return readAvailabilities(answer.body, product, sku); });
}

void Api::createCart(const CustomerId &id, const QList<CartLine> &lines, const WriteIds &ids, Done<Cart> done)
{
    const bool isComplete = std::all_of(
        lines.begin(), lines.end(), [](const CartLine &line) { return !line.reseller.isEmpty(); });
    if (lines.isEmpty() || !isComplete) {
        // A line without its reseller of record loses the reseller's incentive, silently (quirks.md 70).
        QMetaObject::invokeMethod(
            this,
            [done = std::move(done), ids] {
                done(failure(
                    refusedHere(QStringLiteral("a line without a reseller of record is not sent"), ids)));
            },
            Qt::QueuedConnection);
        return;
    }
    ask<Cart>(this, m_http, post(customerPath(id, QStringLiteral("/carts")), writeCart(lines), ids),
        std::move(done), [lines](const HttpAnswer &answer) {
            Result<Cart> cart = readCart(answer.body);
            if (cart)
                cart->faults += linesLeftOut(lines, *cart);
            return cart;
        });
}

void Api::cart(const CustomerId &id, const CartId &cart, Done<Cart> done)
{
    ask<Cart>(this, m_http,
        get(Priority::Foreground, customerPath(id, QStringLiteral("/carts/") + escaped(cart.toString()))),
        std::move(done), fromBody(readCart));
}

void Api::checkOut(const CustomerId &id, const CartId &cart, const WriteIds &ids, Done<Checkout> done)
{
    ask<Checkout>(this, m_http,
        post(customerPath(id, QStringLiteral("/carts/%1/checkout").arg(escaped(cart.toString()))), {}, ids),
        std::move(done), fromBody(readCheckout));
}

void Api::order(const CustomerId &id, const OrderId &order, Done<Order> done)
{
    ask<Order>(this, m_http,
        get(Priority::Foreground, customerPath(id, QStringLiteral("/orders/") + escaped(order.toString()))),
        std::move(done), fromBody(readOrder));
}

} // namespace tierdesk::partnercenter
