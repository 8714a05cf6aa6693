// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/customer.h"
#include "models/partnercenter/jsonvalue.h"

namespace tierdesk::partnercenter {

/// What reading one item gives: the item, or in English what was expected of it: "id: a tenant id".
template <typename T> using Item = tl::expected<T, QString>;

inline tl::unexpected<QString> unreadable(const char *reason)
{
    return tl::unexpected<QString>(QString::fromLatin1(reason));
}

/// An answer that is not what the contract promises, at a place in it: "items[3].id".
[[nodiscard]] tl::unexpected<Error> badAnswer(const QString &path, const QString &expected);

/// Whether a lone object in the place of a collection is one item (analytics and some catalogue answers).
enum class LoneItem { Refused, Accepted };

/// The items of a collection: {"items": […]}, {"Value": […]} or a bare array (contract.md 4). BadAnswer for
/// another frame.
[[nodiscard]] Result<QList<JsonValue>> itemsOf(const JsonValue &root, LoneItem lone = LoneItem::Refused);

/// Where the listing goes on: in the body, or among the headers of links.next (quirks.md 38 and 39). Links
/// themselves are never followed: they come with and without "/v1", and doubled (complaint 1).
[[nodiscard]] Result<QString> continuationOf(const JsonValue &root);
/// A token goes back in a header: nothing that would break one is accepted.
[[nodiscard]] bool isUsableToken(const QString &token);

[[nodiscard]] UnreadableItem unreadableItem(const JsonValue &item, const QString &reason);

/// Reads a collection item by item: an item that cannot be read never costs the list (architecture.md,
/// amendment 6).
template <typename T, typename ReadItem>
[[nodiscard]] Result<Listing<T>> listingFrom(
    const JsonValue &root, ReadItem readItem, LoneItem lone = LoneItem::Refused)
{
    const Result<QList<JsonValue>> items = itemsOf(root, lone);
    if (!items)
        return failure(items.error());
    const Result<QString> continuation = continuationOf(root);
    if (!continuation)
        return failure(continuation.error());
    Listing<T> listing;
    listing.continuation = *continuation;
    listing.items.reserve(items->size());
    for (const JsonValue &value : *items) {
        Item<T> item = value.isObject() ? readItem(value) : Item<T>(unreadable("an object"));
        if (item)
            listing.items.append(std::move(*item));
        else
            listing.unreadable.append(unreadableItem(value, item.error()));
    }
    return listing;
}

template <typename T, typename ReadItem>
[[nodiscard]] Result<Listing<T>> readListing(
    const QByteArray &body, ReadItem readItem, LoneItem lone = LoneItem::Refused)
{
    const Result<JsonDocument> document = JsonDocument::parse(body);
    if (!document)
        return failure(document.error());
    return listingFrom<T>(document->root(), readItem, lone);
}

/// Reads one object: what would make an item unreadable is a BadAnswer here.
template <typename T, typename ReadItem>
[[nodiscard]] Result<T> readObject(const QByteArray &body, ReadItem readItem)
{
    const Result<JsonDocument> document = JsonDocument::parse(body);
    if (!document)
        return failure(document.error());
    if (!document->root().isObject())
        return badAnswer(QStringLiteral("$"), QStringLiteral("an object"));
    Item<T> item = readItem(document->root());
    if (!item)
        return failure(
            {Error::Kind::BadAnswer, 0, 0, item.error() + QStringLiteral(" expected"), {}, {}, {}});
    return std::move(*item);
}

} // namespace tierdesk::partnercenter
