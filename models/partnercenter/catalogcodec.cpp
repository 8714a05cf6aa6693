// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/catalogcodec.h"

#include "models/partnercenter/listingcodec.h"
#include "models/partnercenter/wiretext.h"

#include <algorithm>
#include <limits>

namespace tierdesk::partnercenter {
namespace {

Item<Product> productFrom(const JsonValue &item)
{
    Product product;
    product.id = ProductId(item["id"].text());
    if (product.id.isEmpty())
        return unreadable("id: a text");
    product.title = item["title"].text();
    product.description = decodedEntities(item["description"].text());
    const JsonValue type = item["productType"];
    product.type = type.isObject() ? type.firstOf({"displayName", "id"}).text() : type.text();
    return product;
}

// A limit that is there but is no count makes the item unreadable: nothing may be ordered by a guess.
std::optional<int> limitFrom(const JsonValue &value)
{
    if (value.isMissing())
        return 1;
    const std::optional<qint64> number = value.wholeNumber();
    if (!number || *number < 0)
        return std::nullopt;
    return int(std::min<qint64>(*number, std::numeric_limits<int>::max()));
}

Item<Sku> skuFrom(const JsonValue &item, const ProductId &product)
{
    Sku sku;
    sku.id = SkuId(item["id"].text());
    if (sku.id.isEmpty())
        return unreadable("id: a text");
    const std::optional<int> minimum = limitFrom(item["minimumQuantity"]);
    const std::optional<int> maximum = limitFrom(item["maximumQuantity"]);
    if (!minimum || !maximum)
        return unreadable("minimumQuantity and maximumQuantity: counts");
    const QString ofProduct = item["productId"].text();
    sku.product = ofProduct.isEmpty() ? product : ProductId(ofProduct);
    sku.title = item["title"].text();
    sku.description = decodedEntities(item["description"].text());
    sku.minimumQuantity = *minimum;
    sku.maximumQuantity = std::max(*minimum, *maximum);
    sku.isTrial = item["isTrial"].flag().value_or(false);
    sku.isAddOn = item["dynamicAttributes"]["isAddon"].flag().value_or(false);
    const QList<JsonValue> cycles = item["supportedBillingCycles"].elements();
    for (const JsonValue &cycle : cycles) {
        if (const QString word = snakeCase(cycle.text()); !word.isEmpty())
            sku.billingCycles.append(word);
    }
    return sku;
}

Item<Availability> availabilityFrom(const JsonValue &item, const ProductId &product, const SkuId &sku)
{
    Availability availability;
    availability.id = item["id"].text();
    if (availability.id.isEmpty())
        return unreadable("id: a text");
    const QString ofProduct = item["productId"].text();
    const QString ofSku = item["skuId"].text();
    // A SKU in its place (a document prints one) must not become something that can be ordered.
    if (ofSku.isEmpty() && item["catalogItemId"].isMissing())
        return unreadable("skuId or catalogItemId: a text");
    availability.product = ofProduct.isEmpty() ? product : ProductId(ofProduct);
    availability.sku = ofSku.isEmpty() ? sku : SkuId(ofSku);
    QString catalogItem = item["catalogItemId"].text();
    if (catalogItem.isEmpty())
        catalogItem =
            QStringList {availability.product.toString(), availability.sku.toString(), availability.id}.join(
                u':');
    availability.catalogItem = CatalogItemId(catalogItem);
    const JsonValue currency = item["defaultCurrency"]; // an object; the table says a text
    availability.currency = currency.isObject() ? currency["code"].text() : currency.text();
    availability.segment = item["segment"].text();
    availability.isPurchasable = item["isPurchasable"].flag().value_or(true);
    const QList<JsonValue> terms = item["terms"].elements();
    for (const JsonValue &term : terms) {
        if (const QString duration = term["duration"].text(); !duration.isEmpty())
            availability.terms.append({duration, snakeCase(term["billingCycle"].text()),
                decodedEntities(term["description"].text())});
    }
    return availability;
}

} // namespace

Result<Listing<Product>> readProducts(const QByteArray &body)
{
    return readListing<Product>(body, productFrom, LoneItem::Accepted);
}

Result<Listing<Sku>> readSkus(const QByteArray &body, const ProductId &product)
{
    return readListing<Sku>(
        body, [&product](const JsonValue &item) { return skuFrom(item, product); }, LoneItem::Accepted);
}

Result<Listing<Availability>> readAvailabilities(
    const QByteArray &body, const ProductId &product, const SkuId &sku)
{
    return readListing<Availability>(
        body, [&](const JsonValue &item) { return availabilityFrom(item, product, sku); },
        LoneItem::Accepted);
}

} // namespace tierdesk::partnercenter
