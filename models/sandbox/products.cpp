// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/catalog.h"
#include "models/sandbox/countries.h"
#include "models/sandbox/resources.h"

#include <QCryptographicHash>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// For whom the catalogue is read. /products… has ?country=, /customers/{id}/products… the customer's own;
/// the parts of the path that follow are shifted by one there.
struct Buyer {
    QString country;
    QString currency;
    QString pathStart; ///< of self links: "" or "/customers/{id}"
    QStringList path; ///< product, SKU, availability
    std::optional<Answer> refusal;
};

Buyer buyerOf(Context &context, const Request &request)
{
    Buyer buyer;
    buyer.path = request.captured;
    if (request.path.contains("/customers/"_L1, Qt::CaseInsensitive)) {
        const CustomerInPath customer = customerInPath(context, request);
        if (!customer.isKnown()) {
            buyer.refusal = customer.refusal;
            return buyer;
        }
        buyer.country = customer.country;
        buyer.pathStart = u"/customers/"_s + customer.id;
        buyer.path.removeFirst();
    } else {
        buyer.country = request.parameter(u"country").toUpper();
    }
    const std::optional<Country> country = findCountry(buyer.country, context.options.edition);
    if (!country)
        buyer.refusal = invalidProperty(u"country"_s);
    else
        buyer.currency = country->currency;
    return buyer;
}

const char *symbolOf(const QString &currency)
{
    static const QHash<QString, const char *> symbols {{u"USD"_s, "$"}, {u"EUR"_s, "€"}, {u"PLN"_s, "zł"},
        {u"HUF"_s, "Ft"}, {u"CZK"_s, "Kč"}, {u"GBP"_s, "£"}, {u"JPY"_s, "¥"}, {u"CHF"_s, "CHF"}};
    return symbols.value(currency, "¤");
}

/// Which families a targetView shows (contract.md 8); nothing for a view that does not exist.
std::optional<QStringList> familiesOf(const QString &targetView)
{
    static const QHash<QString, QStringList> views {
        {u"onlineservices"_s, {u"OnlineServicesNCE"_s}},
        {u"azure"_s, {u"AzureReservationsVM"_s}},
        {u"azurereservations"_s, {u"AzureReservationsVM"_s}},
        {u"azurereservationsvm"_s, {u"AzureReservationsVM"_s}},
        {u"azurereservationssql"_s, {}},
        {u"azurereservationscosmosdb"_s, {}},
        {u"microsoftazure"_s, {u"Azure"_s, u"AzureReservationsVM"_s}},
        {u"software"_s, {u"Software"_s}},
        {u"softwaresuselinux"_s, {}},
        {u"softwareperpetual"_s, {u"Software"_s}},
        {u"softwaresubscriptions"_s, {}},
        {u"specializedoffers"_s, {}},
        {u"marketplacesaas"_s, {u"SaaS"_s}},
    };
    const auto found = views.constFind(targetView.toLower());
    return found == views.constEnd() ? std::nullopt : std::optional(*found);
}

QString productUri(const QString &productId)
{
    return u"/products/"_s + productId;
}

QString skuUri(const CatalogSku &sku)
{
    return productUri(sku.productId) + u"/skus/"_s + sku.skuId;
}

JsonObject productBody(const CatalogSku &first, const Buyer &buyer)
{
    const QString country = u"?country="_s + buyer.country;
    const bool isReservation = first.family == "AzureReservationsVM"_L1;
    const QString typeId = first.family.startsWith("Azure"_L1) ? u"Azure"_s : first.family;
    JsonObject type;
    type.add("id", typeId).add("displayName", typeId);
    if (typeId == "Azure"_L1) {
        const char *subType = isReservation ? "VirtualMachines" : "Azure";
        type.add("subType", JsonObject().add("id", subType).add("displayName", subType));
    }
    JsonObject body;
    body.add("id", first.productId)
        .add("title", first.title.section(u" 2 vCPU"_s, 0, 0))
        .add("description", first.description)
        .add("productType", type)
        .add("isMicrosoftProduct", first.family != "SaaS"_L1)
        .add("publisherName", first.family == "SaaS"_L1 ? "Web Shield Labs" : "Microsoft Corporation")
        .add("links",
            JsonObject()
                .add("skus", linkTo(productUri(first.productId) + u"/skus"_s + country))
                .add("self", linkTo(productUri(first.productId) + country)));
    if (!buyer.pathStart.isEmpty()) // seen when read for a customer only
        body.add("localizedAttributes",
            JsonArray().add(JsonObject().add("key", "OfferType").add("value", "Standard")));
    return body;
}

JsonObject dynamicAttributes(const CatalogSku &sku)
{
    JsonObject attributes;
    attributes.add("isMicrosoftProduct", sku.family != "SaaS"_L1);
    if (sku.family == "AzureReservationsVM"_L1)
        return attributes.add("armSkuName", sku.title.section(u',', 1, 1).trimmed())
            .add("cores", "12")
            .add("ram", "112")
            .add("skuDisplayName", sku.title.section(u',', 1, 1).trimmed())
            .add("category", "General purpose")
            .add("armRegionName", sku.title.section(u',', 2, 2).trimmed().remove(u' ').toLower())
            .add("duration", sku.terms.first().duration == "P3Y"_L1 ? "3Years" : "1Year")
            .add("region", sku.title.section(u',', 2, 2).trimmed())
            .add("diskType", "Ssd");
    if (sku.family == "Azure"_L1)
        attributes.add("pilotProgram", "modernazure");
    const QByteArray hash = QCryptographicHash::hash(skuUri(sku).toUtf8(), QCryptographicHash::Md5);
    return attributes.add("hasConstraints", sku.maximum == 300)
        .add("isAddon", sku.isAddon)
        .add("prerequisiteSkus", sku.isAddon ? jsonStrings({u"CFQ7TTC0LDPB:0001"_s}) : JsonArray())
        .add("isSoftwareAssuranceApplicable", false)
        .add("upgradeTargetOffers",
            sku.maximum == 300 && !sku.isAddon ? jsonStrings({u"CFQ7TTC0LCHC:0002"_s}) : JsonArray())
        .add("provisioningId", QUuid::fromRfc4122(hash).toString(QUuid::WithoutBraces))
        .add("internal", false);
}

JsonObject skuBody(const CatalogSku &sku, const Buyer &buyer)
{
    const QString country = u"?country="_s + buyer.country;
    const bool isReservation = sku.family == "AzureReservationsVM"_L1;
    const QStringList prerequisites = isReservation
        ? QStringList {u"AzureSubscriptionRegistration"_s, u"InventoryCheck"_s}
        : QStringList {u"MicrosoftCustomerAgreement"_s};
    JsonObject body;
    body.add("id", sku.skuId)
        .add("productId", sku.productId)
        .add("title", sku.title)
        .add("description", sku.description)
        .add("minimumQuantity", sku.minimum)
        .add("maximumQuantity", sku.maximum)
        .add("isTrial", sku.isTrial)
        .add("supportedBillingCycles", jsonStrings(sku.billingCycles()))
        .add("purchasePrerequisites", jsonStrings(prerequisites))
        .add("inventoryVariables",
            isReservation ? jsonStrings({u"CustomerId"_s, u"AzureSubscriptionId"_s}) : JsonArray())
        .add("provisioningVariables",
            isReservation ? jsonStrings({u"Scope"_s, u"SubscriptionId"_s}) : JsonArray())
        .add("actions", jsonStrings({u"Refund"_s}))
        .add("dynamicAttributes", dynamicAttributes(sku))
        .add("links",
            JsonObject()
                .add("availabilities", linkTo(skuUri(sku) + u"/availabilities"_s + country))
                .add("self", linkTo(skuUri(sku) + country)));
    return body;
}

QString termId(const CatalogSku &sku, const CatalogTerm &term)
{
    const QString text = skuUri(sku) + term.duration + term.billingCycle;
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex().left(12));
}

const char *describe(const CatalogTerm &term)
{
    if (term.billingCycle == "one_time"_L1)
        return term.duration == "P3Y"_L1 ? "3 Years Prepaid" : "1 Year Prepaid";
    if (term.duration == "P1M"_L1)
        return "One-Month commitment for monthly billing";
    return term.duration == "P3Y"_L1 ? "Three-Year commitment for monthly/yearly billing"
                                     : "One-Year commitment for monthly/yearly billing";
}

/// Written with a capital here and in snake case everywhere else (contract.md 4).
const char *catalogBillingCycle(const QString &cycle)
{
    if (cycle == "annual"_L1)
        return "Annual";
    if (cycle == "monthly"_L1)
        return "Monthly";
    return cycle == "none"_L1 ? "None" : "OneTime";
}

JsonObject termBody(const CatalogSku &sku, const CatalogTerm &term)
{
    JsonObject refund;
    refund.add("sequenceId", 0).add("type", "Full").add("expiresAfter", "P7D");
    JsonObject policy;
    policy.add("refundOptions", JsonArray().add(refund));
    return JsonObject()
        .add("id", termId(sku, term))
        .add("duration", term.duration)
        .add("description", describe(term))
        .add("billingCycle", catalogBillingCycle(term.billingCycle))
        .add("cancellationPolicies", JsonArray().add(policy));
}

JsonObject availabilityBody(Context &context, const CatalogSku &sku, const Buyer &buyer)
{
    const QString id = availabilityId(context.state, sku, buyer.country, context.now);
    JsonArray terms;
    QStringList termIds;
    for (const CatalogTerm &term : sku.terms) {
        terms.add(termBody(sku, term));
        termIds.append(termId(sku, term));
    }
    JsonObject renewal;
    renewal.add("renewToId", sku.productId + u':' + sku.skuId).add("isAutoRenewable", true);
    JsonObject instruction;
    instruction.add("applicableTermIds", jsonStrings(termIds))
        .add("renewalOptions", JsonArray().add(renewal));
    JsonObject body;
    body.add("id", id)
        .add("productId", sku.productId)
        .add("skuId", sku.skuId)
        .add("catalogItemId", sku.productId + u':' + sku.skuId + u':' + id)
        .add("defaultCurrency",
            JsonObject()
                .add("code", buyer.currency)
                .add("symbol", QString::fromUtf8(symbolOf(buyer.currency))))
        .add("segment", "commercial")
        .add("country", buyer.country)
        .add("isPurchasable", true)
        .add("isRenewable", sku.isOnlineService());
    if (sku.isOnlineService())
        body.add("renewalInstructions", JsonArray().add(instruction));
    return body.add("terms", terms)
        .add("product", productBody(sku, buyer))
        .add("sku", skuBody(sku, buyer))
        .add("links", selfLink(skuUri(sku) + u"/availabilities/"_s + id + u"?country="_s + buyer.country));
}

std::optional<Answer> refuseSegment(const Request &request)
{
    const QString segment = request.parameter(u"targetSegment").toLower();
    static const QStringList known {u""_s, u"commercial"_s, u"education"_s, u"government"_s, u"nonprofit"_s};
    if (known.contains(segment))
        return std::nullopt;
    return refusal(403, 400030, u"Access to target segment isn't allowed"_s);
}

/// Only commercial offers are sold here; another segment is an empty list.
bool isCommercial(const Request &request)
{
    const QString segment = request.parameter(u"targetSegment");
    return segment.isEmpty() || segment.compare("commercial"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

Answer listProducts(Context &context, const Request &request)
{
    const Buyer buyer = buyerOf(context, request);
    if (buyer.refusal)
        return *buyer.refusal;
    const std::optional<QStringList> families = familiesOf(request.parameter(u"targetView"));
    if (!families)
        return refusal(403, 400036, u"Access to targetView isn't allowed"_s);
    if (std::optional<Answer> refused = refuseSegment(request))
        return *refused;
    JsonArray items;
    QString last;
    for (const CatalogSku &sku : catalogSkus()) {
        if (families->contains(sku.family) && sku.productId != last && isCommercial(request))
            items.add(productBody(sku, buyer));
        last = sku.productId;
    }
    QString self = request.target;
    self.remove(0, 3); // without /v1 (contract.md 4)
    return success(collection(items, selfLink(self)).text());
}

Answer getProduct(Context &context, const Request &request)
{
    const Buyer buyer = buyerOf(context, request);
    if (buyer.refusal)
        return *buyer.refusal;
    const QList<CatalogSku> skus = skusOfProduct(buyer.path.value(0));
    if (skus.isEmpty())
        return refusal(404, 400013, u"Product wasn't found"_s);
    return success(productBody(skus.first(), buyer).text());
}

Answer listSkus(Context &context, const Request &request)
{
    const Buyer buyer = buyerOf(context, request);
    if (buyer.refusal)
        return *buyer.refusal;
    if (std::optional<Answer> refused = refuseSegment(request))
        return *refused;
    const QList<CatalogSku> skus = skusOfProduct(buyer.path.value(0));
    if (skus.isEmpty())
        return refusal(404, 400013, u"Product wasn't found"_s);
    JsonArray items;
    for (const CatalogSku &sku : skus)
        if (isCommercial(request))
            items.add(skuBody(sku, buyer));
    return success(
        collection(items, selfLink(productUri(skus.first().productId) + u"/skus?country="_s + buyer.country))
            .text());
}

namespace {

/// The SKU in the path, or 404 with the code that says what is unknown.
struct SkuInPath {
    std::optional<CatalogSku> sku;
    Answer refusal;
};

SkuInPath skuInPath(const Buyer &buyer)
{
    SkuInPath found;
    if (buyer.refusal) {
        found.refusal = *buyer.refusal;
        return found;
    }
    found.sku = findSku(buyer.path.value(0), buyer.path.value(1));
    if (skusOfProduct(buyer.path.value(0)).isEmpty())
        found.refusal = refusal(404, 400013, u"Product wasn't found"_s);
    else if (!found.sku)
        found.refusal = refusal(404, 400018, u"SKU wasn't found"_s);
    return found;
}

} // namespace

Answer getSku(Context &context, const Request &request)
{
    const Buyer buyer = buyerOf(context, request);
    const SkuInPath found = skuInPath(buyer);
    return found.sku ? success(skuBody(*found.sku, buyer).text()) : found.refusal;
}

Answer listAvailabilities(Context &context, const Request &request)
{
    const Buyer buyer = buyerOf(context, request);
    const SkuInPath found = skuInPath(buyer);
    if (!found.sku)
        return found.refusal;
    if (std::optional<Answer> refused = refuseSegment(request))
        return *refused;
    JsonArray items;
    if (isCommercial(request))
        items.add(availabilityBody(context, *found.sku, buyer));
    const QString self = skuUri(*found.sku) + u"/availabilities?country="_s + buyer.country;
    return success(collection(items, selfLink(self)).text());
}

Answer getAvailability(Context &context, const Request &request)
{
    const Buyer buyer = buyerOf(context, request);
    const SkuInPath found = skuInPath(buyer);
    if (!found.sku)
        return found.refusal;
    const QString current = availabilityId(context.state, *found.sku, buyer.country, context.now);
    if (buyer.path.value(2).compare(current, Qt::CaseInsensitive) != 0)
        return refusal(404, 400019, u"Availability not found."_s);
    return success(availabilityBody(context, *found.sku, buyer).text());
}

} // namespace tierdesk::sandbox
