// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>
#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <iterator>
#include <optional>

namespace tierdesk {

/// Reads the 36 characters of the documented text form, in either case; null for anything else. Three times as fast as
/// QUuid::fromString(), for whoever reads a million of them.
[[nodiscard]] QUuid uuidFrom(QByteArrayView text);

/// A GUID of one kind (tenant of a customer, of a reseller …). Never null except when default constructed;
/// kinds do not convert into each other. Compared by value: "42226ED6-…" equals "42226ed6-…".
template <typename Tag> class Guid {
public:
    Guid() = default; ///< null; only as a place to put a value into

    /// Reads the documented text form with or without braces, in either case; anything else is nothing.
    [[nodiscard]] static std::optional<Guid> tryParse(QStringView text)
    {
        const QStringView bare = text.trimmed();
        const bool braced = bare.size() == kLength + 2 && bare.front() == u'{' && bare.back() == u'}';
        if (bare.size() != kLength && !braced)
            return std::nullopt;
        return unlessNull(QUuid::fromString(bare));
    }
    /// The same, of UTF-8: without a copy where it has the usual form.
    [[nodiscard]] static std::optional<Guid> tryParse(QByteArrayView utf8)
    {
        if (utf8.size() != kLength)
            return tryParse(QString::fromUtf8(utf8));
        return unlessNull(uuidFrom(utf8));
    }
    /// From the 16 bytes of toBytes(); nothing if they are not 16 or all zero.
    [[nodiscard]] static std::optional<Guid> tryFromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != 16)
            return std::nullopt;
        return unlessNull(QUuid::fromRfc4122(bytes));
    }
    [[nodiscard]] static Guid createRandom() { return Guid(QUuid::createUuid()); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); } ///< 16 bytes, big endian
    /// The same, into memory that is used again: for many.
    void writeBytes(QByteArray &bytes) const
    {
        bytes.resize(16);
        char *const to = bytes.data();
        qToBigEndian(m_uuid.data1, to);
        qToBigEndian(m_uuid.data2, to + 4);
        qToBigEndian(m_uuid.data3, to + 6);
        std::copy(std::begin(m_uuid.data4), std::end(m_uuid.data4), to + 8);
    }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); } ///< lower case
    [[nodiscard]] QByteArray toAscii() const
    {
        return m_uuid.toByteArray(QUuid::WithoutBraces);
    } ///< the same

    bool operator==(const Guid &) const = default;
    friend bool operator<(const Guid &a, const Guid &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Guid &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    static constexpr qsizetype kLength = 36; ///< of the text form without braces

    explicit Guid(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }
    static std::optional<Guid> unlessNull(const QUuid &uuid)
    {
        return uuid.isNull() ? std::nullopt : std::optional(Guid(uuid));
    }
    QUuid m_uuid;
};

/// An opaque id of one kind, kept as it came (case matters: new-commerce order ids are case-sensitive).
template <typename Tag> class Text {
public:
    Text() = default;
    explicit Text(QString text)
        : m_text(std::move(text))
    {
    }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &toString() const { return m_text; }

    bool operator==(const Text &) const = default;
    friend bool operator<(const Text &a, const Text &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Text &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using CustomerId = Guid<struct CustomerTag>; ///< the customer's tenant: its "Microsoft ID"
using ResellerId = Guid<struct ResellerTag>; ///< the reseller's tenant; what AssociatedPartnerId wants
using RequestId = Guid<struct RequestTag>; ///< MS-RequestId: the idempotency key of one call
using CorrelationId =
    Guid<struct CorrelationTag>; ///< MS-CorrelationId: groups the calls of one act of a person
using OperationId = Guid<struct OperationTag>;
using DraftId = Guid<struct DraftTag>;

using PartnerNumber =
    Text<struct PartnerNumberTag>; ///< MPN ID / PLA ID, digits; what partnerIdOnRecord wants
using SubscriptionId = Text<struct SubscriptionTag>;
using OrderId = Text<struct OrderTag>;
using CartId = Text<struct CartTag>;
using CatalogItemId = Text<struct CatalogItemTag>; ///< "productId:skuId:availabilityId"
using ProductId = Text<struct ProductTag>;
using SkuId = Text<struct SkuTag>; ///< "0001": the zeros belong to it
using TemplateId = Text<struct TemplateTag>;

} // namespace tierdesk
