// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/catalog.h"
#include "models/domain/countryrules.h"
#include "models/domain/customer.h"
#include "models/sync/account.h"
#include "models/sync/catalogentry.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace tierdesk::sync {

template <typename T> using Reply = std::function<void(Result<T>)>;

/// What a country's catalogue offers and demands, kept for an hour. Several wizards that ask at once share
/// one reading.
class CatalogReading : public QObject {
    Q_OBJECT
public:
    explicit CatalogReading(const Account &account, QObject *parent = nullptr);
    void catalog(const QString &country, const Reply<QList<CatalogEntry>> &reply);
    void forgetCatalog(const QString &country); ///< the next question is asked of the service
    void countryRules(const QString &country, const Reply<CountryRules> &reply);
    void offeredTerms(const QString &country, const ProductId &product, const SkuId &sku,
        const Reply<QList<OfferedTerm>> &reply);

private:
    template <typename T> struct Kept {
        QDateTime readAt; ///< UTC; invalid = not read yet
        T value;
        QList<Reply<T>> waiting;
    };
    struct Walk;
    template <typename T> [[nodiscard]] static bool mustBeRead(Kept<T> &kept, const Reply<T> &reply);
    template <typename T> static void answer(Kept<T> &kept, const Result<T> &result);
    void readSkus(const QString &country, const Listing<Product> &products);
    void readNextSkus(const QString &country, const std::shared_ptr<Walk> &walk);
    void finish(const QString &country, const Walk &walk);

    const Account &m_account;
    QHash<QString, Kept<QList<CatalogEntry>>> m_catalogs;
    QHash<QString, Kept<CountryRules>> m_rules;
};

} // namespace tierdesk::sync
