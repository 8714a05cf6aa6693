// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/resources.h"

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

// Our side: we are the provider of the reseller that the item is (quirks.md 19).
constexpr auto kProviderOf = "IsIndirectCloudSolutionProviderOf"_L1;
constexpr auto kProviderOfOnTheWire = "is_indirect_cloud_solution_provider_of";

} // namespace

Answer listRelationships(Context &context, const Request &request)
{
    const QString type = request.parameter(u"relationship_type");
    const std::optional<Filter> filter = filterOf(request);
    if (!filter || (!filter->field.isEmpty() && filter->field.compare("Name"_L1, Qt::CaseInsensitive) != 0))
        return invalidProperty(u"filter"_s);
    JsonArray items;
    // Of the other kinds of relationship a provider has none.
    if (type.isEmpty() || type.compare(kProviderOf, Qt::CaseInsensitive) == 0) {
        const QString start = filter->value.toCaseFolded();
        QSqlQuery &row =
            context.state.run(u"SELECT id, name, state, mpn_id, country FROM reseller ORDER BY seq"_s);
        while (row.next()) {
            if (!row.value(1).toString().toCaseFolded().startsWith(start))
                continue;
            JsonObject item;
            item.add("id", row.value(0).toString())
                .add("name", row.value(1).toString())
                .add("relationshipType", kProviderOfOnTheWire)
                .add("state", row.value(2).toString())
                .addUnlessEmpty("mpnId", row.value(3).toString())
                .add("location", row.value(4).toString())
                .add("attributes", objectType("PartnerRelationship"));
            items.add(item);
        }
    }
    return success(collection(items).text());
}

Answer listRelationshipsOfCustomer(Context &context, const Request &request)
{
    const CustomerInPath customer = customerInPath(context, request);
    if (!customer.isKnown())
        return customer.refusal;
    QSqlQuery &row = context.state.run(
        u"SELECT r.id, r.name, r.mpn_id FROM customer_reseller c JOIN reseller r ON r.seq = c.reseller"
        " WHERE c.customer = ? ORDER BY r.seq"_s,
        {customer.row});
    JsonArray items;
    while (row.next()) {
        JsonObject item; // without state and location (contract.md 7.10)
        item.add("id", row.value(0).toString())
            .add("name", row.value(1).toString())
            .add("relationshipType", kProviderOfOnTheWire)
            .addUnlessEmpty("mpnId", row.value(2).toString())
            .add("attributes", objectType("PartnerRelationship"));
        items.add(item);
    }
    return success(collection(items).text());
}

Answer relationshipRequest(Context &context, const Request &)
{
    const QString url =
        u"https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=%1"
        "&msppId=0&DAP=false#/BillingAccounts/partner-invitation"_s.arg(context.account.tenantId);
    return success(JsonObject().add("url", url).add("attributes", objectType("RelationshipRequest")).text());
}

} // namespace tierdesk::sandbox
