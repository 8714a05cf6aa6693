// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/apierror.h"
#include "models/sandbox/jsontext.h"
#include "models/sandbox/routes.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace tierdesk::sandbox {

// The operations, one file a family of resources. contract.md says what each is to do.

// relationships.cpp (6.1, 7.10, 7.11)
[[nodiscard]] Answer listRelationships(Context &context, const Request &request);
[[nodiscard]] Answer listRelationshipsOfCustomer(Context &context, const Request &request);
[[nodiscard]] Answer relationshipRequest(Context &context, const Request &request);
// customers.cpp (7.1, 7.2, 7.3)
[[nodiscard]] Answer listCustomers(Context &context, const Request &request);
[[nodiscard]] Answer getCustomer(Context &context, const Request &request);
// newcustomers.cpp (7.4)
[[nodiscard]] Answer createCustomer(Context &context, const Request &request);
// subscriptions.cpp (9.1, 9.2)
[[nodiscard]] Answer listSubscriptions(Context &context, const Request &request);
[[nodiscard]] Answer getSubscription(Context &context, const Request &request);
// subscriptionupdate.cpp (9.3)
[[nodiscard]] Answer patchSubscription(Context &context, const Request &request);
// subscriptionanalytics.cpp (17)
[[nodiscard]] Answer listSubscriptionAnalytics(Context &context, const Request &request);
// domains.cpp (7.5) and addresses.cpp (7.6)
[[nodiscard]] Answer checkDomain(Context &context, const Request &request);
[[nodiscard]] Answer validateAddress(Context &context, const Request &request);
// countryrules.cpp (7.7)
[[nodiscard]] Answer getCountryRules(Context &context, const Request &request);
// agreements.cpp (7.12)
[[nodiscard]] Answer listAgreementTemplates(Context &context, const Request &request);
[[nodiscard]] Answer listAgreements(Context &context, const Request &request);
[[nodiscard]] Answer confirmAgreement(Context &context, const Request &request);
[[nodiscard]] Answer directSignedStatus(Context &context, const Request &request);
// products.cpp (8), by country and by customer
[[nodiscard]] Answer listProducts(Context &context, const Request &request);
[[nodiscard]] Answer getProduct(Context &context, const Request &request);
[[nodiscard]] Answer listSkus(Context &context, const Request &request);
[[nodiscard]] Answer getSku(Context &context, const Request &request);
[[nodiscard]] Answer listAvailabilities(Context &context, const Request &request);
[[nodiscard]] Answer getAvailability(Context &context, const Request &request);
// carts.cpp, checkout.cpp and orders.cpp (10)
[[nodiscard]] Answer createCart(Context &context, const Request &request);
[[nodiscard]] Answer getCart(Context &context, const Request &request);
[[nodiscard]] Answer checkOutCart(Context &context, const Request &request);
[[nodiscard]] Answer getOrder(Context &context, const Request &request);

// auditlisting.cpp (14)
[[nodiscard]] Answer listAuditRecords(Context &context, const Request &request);

// What several of them need (resources.cpp).

/// {uri, method: GET, headers: []}
[[nodiscard]] JsonObject linkTo(const QString &uri);
/// {"self": …}
[[nodiscard]] JsonObject selfLink(const QString &uri);
/// {"objectType": …}
[[nodiscard]] JsonObject objectType(const char *name);
/// {totalCount, items, [links], attributes}; totalCount counts this page (quirks.md 37).
[[nodiscard]] JsonObject collection(const JsonArray &items, const JsonObject &links = {});

/// The body of a request; nothing if it is no JSON object. A byte-order mark before it does no harm.
[[nodiscard]] std::optional<QJsonObject> jsonBody(const Request &request);
/// A member without regard to the case of its name: requests come in Pascal and in camel case (contract.md
/// 4).
[[nodiscard]] QJsonValue member(const QJsonObject &object, QStringView name);
/// The same as trimmed text; numbers become text, anything else is empty.
[[nodiscard]] QString textMember(const QJsonObject &object, QStringView name);

/// The filter of a listing (contract.md 4.2).
struct Filter {
    QString field; ///< empty = there is none
    QString value;
    QString comparison; ///< "starts_with" …
};
/// Nothing if the parameter is there but cannot be read.
[[nodiscard]] std::optional<Filter> filterOf(const Request &request);

/// Whether a text is a GUID in the documented form.
[[nodiscard]] bool isGuid(const QString &text);
/// A new GUID in lower case.
[[nodiscard]] QString newGuid();

/// The customer that stands first in the path: its row number, or what to answer instead.
struct CustomerInPath {
    qint64 row = 0;
    QString id; ///< as stored
    QString country;
    Answer refusal;
    [[nodiscard]] bool isKnown() const { return row != 0; }
};
[[nodiscard]] CustomerInPath customerInPath(Context &context, const Request &request);

} // namespace tierdesk::sandbox
