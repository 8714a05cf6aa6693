// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/routes.h"

#include "models/sandbox/apierror.h"
#include "models/sandbox/resources.h"

namespace tierdesk::sandbox {

namespace {

// Fixed words stand before the {} they would otherwise be taken for (quirks.md 84): the first pattern that
// fits a path is the one.
// clang-format off
const Route kRoutes[] = {
    {"GET", "v1/relationships", listRelationships},
    {"GET", "v1/customers", listCustomers},
    {"POST", "v1/customers", createCustomer, true},
    {"GET", "v1/customers/relationshiprequests", relationshipRequest},
    {"GET", "v1/customers/usagerecords", nullptr},
    {"GET", "v1/customers/all/validations", nullptr},
    {"GET", "v1/customers/{}", getCustomer},
    {"GET", "v1/customers/{}/relationships", listRelationshipsOfCustomer},
    {"GET", "v1/customers/{}/subscriptions", listSubscriptions},
    {"GET", "v1/customers/{}/subscriptions/usagerecords", nullptr},
    {"GET", "v1/customers/{}/subscriptions/overage", nullptr},
    {"GET", "v1/customers/{}/subscriptions/customTermEndDates", nullptr},
    {"GET", "v1/customers/{}/subscriptions/{}", getSubscription},
    {"PATCH", "v1/customers/{}/subscriptions/{}", patchSubscription, true},
    {"GET", "v1/customers/{}/agreements", listAgreements},
    {"POST", "v1/customers/{}/agreements", confirmAgreement, true},
    {"GET", "v1/customers/{}/directSignedMicrosoftCustomerAgreementStatus", directSignedStatus},
    {"GET", "v1/customers/{}/products", listProducts},
    {"GET", "v1/customers/{}/products/{}", getProduct},
    {"GET", "v1/customers/{}/products/{}/skus", listSkus},
    {"GET", "v1/customers/{}/products/{}/skus/{}", getSku},
    {"GET", "v1/customers/{}/products/{}/skus/{}/availabilities", listAvailabilities},
    {"GET", "v1/customers/{}/products/{}/skus/{}/availabilities/{}", getAvailability},
    {"POST", "v1/customers/{}/carts", createCart, true},
    {"GET", "v1/customers/{}/carts/{}", getCart},
    {"POST", "v1/customers/{}/carts/{}/checkout", checkOutCart, true},
    {"GET", "v1/customers/{}/orders/{}", getOrder},
    {"GET", "v1/agreements", listAgreementTemplates},
    {"HEAD", "v1/domains/{}", checkDomain},
    {"POST", "v1/validations/address", validateAddress},
    {"GET", "v1/countryvalidationrules/{}", getCountryRules},
    {"GET", "v1/products", listProducts},
    {"GET", "v1/products/{}", getProduct},
    {"GET", "v1/products/{}/skus", listSkus},
    {"GET", "v1/products/{}/skus/{}", getSku},
    {"GET", "v1/products/{}/skus/{}/availabilities", listAvailabilities},
    {"GET", "v1/products/{}/skus/{}/availabilities/{}", getAvailability},
    {"GET", "v1/auditrecords", listAuditRecords},
    {"GET", "partner/v1/analytics/subscriptions", listSubscriptionAnalytics},
};
// clang-format on

bool fits(const QStringList &path, const QList<QByteArray> &pattern, QStringList *captured)
{
    if (path.size() != pattern.size())
        return false;
    captured->clear();
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (pattern.at(i) == "{}")
            captured->append(path.at(i));
        else if (path.at(i).compare(QLatin1String(pattern.at(i)), Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

} // namespace

RouteMatch findRoute(Request &request)
{
    const QStringList path = request.path.split(u'/', Qt::SkipEmptyParts);
    RouteMatch match;
    const char *pattern = nullptr;
    QByteArrayList allowed;
    for (const Route &route : kRoutes) {
        if (!pattern && fits(path, QByteArray(route.pattern).split('/'), &request.captured))
            pattern = route.pattern;
        if (!pattern || qstrcmp(pattern, route.pattern) != 0)
            continue;
        allowed.append(route.method);
        if (request.method == route.method && route.handler) {
            match.route = &route;
            return match;
        }
        if (!route.handler)
            break;
    }
    const bool served = pattern && !allowed.contains(request.method);
    match.refusal = served ? methodNotAllowed(request.method, allowed.join(", ")) : notFound(request.path);
    return match;
}

} // namespace tierdesk::sandbox
