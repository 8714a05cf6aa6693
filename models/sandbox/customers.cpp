// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/customers.h"

#include "models/sandbox/resources.h"

#include <QCryptographicHash>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestPage = 500;

QString customerUri(const QString &id)
{
    return u"/customers/"_s + id;
}

/// What a listing says of a customer: neither country nor reseller (contract.md 7.1).
JsonObject listedCustomer(
    const QString &id, const QString &domain, const QString &name, const QString &relationship)
{
    JsonObject profile;
    profile.add("tenantId", id)
        .add("domain", domain)
        .add("companyName", name)
        .add("links", selfLink(customerUri(id) + "/profiles/company"_L1))
        .add("attributes", objectType("CustomerCompanyProfile"));
    return JsonObject()
        .add("id", id)
        .add("companyProfile", profile)
        .add("relationshipToPartner", relationship)
        .add("links", selfLink(customerUri(id)))
        .add("attributes", objectType("Customer"));
}

/// Where the next page begins: after a row number, of the same filter.
struct Bookmark {
    qint64 after = 0;
    bool isReadable = true;
};

QByteArray bookmarkText(qint64 after, const QString &filter)
{
    const QByteArray hash =
        QCryptographicHash::hash(filter.toUtf8(), QCryptographicHash::Md5).toHex().left(8);
    return (QByteArray::number(after) + '|' + hash).toBase64();
}

Bookmark readBookmark(const QByteArray &token, const QString &filter)
{
    const QByteArray plain = QByteArray::fromBase64(token);
    Bookmark bookmark;
    bookmark.after = plain.left(plain.indexOf('|')).toLongLong(&bookmark.isReadable);
    if (bookmarkText(bookmark.after, filter) != token)
        bookmark.isReadable = false;
    return bookmark;
}

/// One way of choosing customers: the statement ends with "seq > ? ORDER BY seq LIMIT ?".
struct Choice {
    QString where;
    QVariantList values;
    bool hasLinks = true;
};

/// All strings that begin with a text lie between it and this.
QString endOfPrefix(const QString &text)
{
    return text + QString::fromUcs4(U"\U0010FFFF", 1);
}

std::optional<Choice> choiceFor(const Filter &filter, const Context &context)
{
    Choice choice;
    if (filter.field.isEmpty())
        return choice;
    if (filter.comparison != "starts_with"_L1)
        return std::nullopt;
    const QString field = filter.field.toLower();
    const QString start = filter.value.toCaseFolded();
    if (field == "companyname"_L1 || field == "domain"_L1) {
        // index customer_by_name, customer_by_domain
        const QString column = field == "domain"_L1 ? u"domain_folded"_s : u"name_folded"_s;
        choice.where = u"%1 >= ? AND %1 < ? AND "_s.arg(column);
        choice.values = {start, endOfPrefix(start)};
    } else if (field == "indirectreseller"_L1) {
        // index customer_of_reseller; the documented answer has no links
        choice.where = u"seq IN (SELECT customer FROM customer_reseller WHERE reseller IN"
                       " (SELECT seq FROM reseller WHERE lower(id) >= ? AND lower(id) < ?)) AND "_s;
        choice.values = {start, endOfPrefix(start)};
        choice.hasLinks = false;
    } else if (field == "indirectcloudsolutionprovider"_L1) {
        const bool isUs = context.account.tenantId.startsWith(start, Qt::CaseInsensitive);
        choice.where = isUs ? u"seq IN (SELECT customer FROM customer_reseller) AND "_s : u"0 AND "_s;
        choice.hasLinks = false;
    } else {
        return std::nullopt;
    }
    return choice;
}

/// The size of a page: 0 or nothing means everything (quirks.md 41); -1 = cannot be read.
int pageSize(const Request &request)
{
    const QString text = request.parameter(u"size");
    bool isNumber = true;
    const int size = text.isEmpty() ? 0 : text.toInt(&isNumber);
    return isNumber && size >= 0 ? std::min(size, kLargestPage) : -1;
}

} // namespace

Answer listCustomers(Context &context, const Request &request)
{
    const int size = pageSize(request);
    const std::optional<Filter> filter = filterOf(request);
    if (size < 0)
        return invalidProperty(u"size"_s);
    if (!filter)
        return invalidProperty(u"filter"_s);
    const std::optional<Choice> choice = choiceFor(*filter, context);
    if (!choice)
        return invalidProperty(u"filter"_s);
    Bookmark bookmark;
    const QString filterText = request.parameter(u"filter");
    if (request.parameter(u"seekOperation").compare("Next"_L1, Qt::CaseInsensitive) == 0
        || !request.continuationToken.isEmpty())
        bookmark = readBookmark(request.continuationToken, filterText);
    if (!bookmark.isReadable)
        return refusal(400, 2000, u"The continuation token is not valid."_s);

    QVariantList values = choice->values;
    values << bookmark.after << (size == 0 ? -1 : size + 1);
    QSqlQuery &row = context.state.run(u"SELECT seq, id, domain, name, relationship FROM customer WHERE "_s
            + choice->where + u"seq > ? ORDER BY seq LIMIT ?"_s,
        values);
    JsonArray items;
    qint64 last = 0;
    bool hasMore = false;
    while (row.next()) {
        if (size > 0 && items.count() == size) {
            hasMore = true;
            break;
        }
        last = row.value(0).toLongLong();
        items.add(listedCustomer(row.value(1).toString(), row.value(2).toString(), row.value(3).toString(),
            row.value(4).toString()));
    }
    row.finish();
    JsonObject body;
    body.add("totalCount", items.count()).add("items", items);
    if (hasMore)
        body.add("continuationToken", QString::fromLatin1(bookmarkText(last, filterText)));
    if (choice->hasLinks)
        body.add("links", selfLink(request.target));
    return success(body.add("attributes", objectType("Collection")).text());
}

JsonObject billingProfile(const StoredCustomer &customer)
{
    JsonObject address;
    address.add("country", customer.country)
        .add("city", customer.city)
        .addUnlessEmpty("state", customer.region)
        .add("addressLine1", customer.line1)
        .addUnlessEmpty("addressLine2", customer.line2)
        .add("postalCode", customer.postalCode)
        .add("firstName", customer.firstName)
        .add("lastName", customer.lastName)
        .add("phoneNumber", customer.phone);
    return JsonObject()
        .add("id", customer.billingId)
        .addUnlessEmpty("firstName", customer.firstName)
        .addUnlessEmpty("lastName", customer.lastName)
        .add("email", customer.email)
        .add("culture", customer.culture)
        .add("language", customer.language)
        .add("companyName", customer.name)
        .add("defaultAddress", address);
}

namespace {

StoredCustomer customerFrom(const QSqlQuery &row)
{
    int column = 0;
    const auto next = [&] { return row.value(column++).toString(); };
    StoredCustomer customer;
    customer.id = next();
    customer.commerceId = next();
    customer.domain = next();
    customer.name = next();
    customer.country = next();
    customer.relationship = next();
    customer.isDelegated = next().toInt() != 0;
    customer.billingId = next();
    customer.etag = next();
    customer.email = next();
    customer.culture = next();
    customer.language = next();
    customer.firstName = next();
    customer.lastName = next();
    customer.line1 = next();
    customer.line2 = next();
    customer.city = next();
    customer.region = next();
    customer.postalCode = next();
    customer.phone = next();
    customer.registration = next();
    return customer;
}

/// companyProfile of a customer that is read by its id. Without delegated administration the 2023 edition
/// leaves members out (quirks.md 58). The state is called region here (quirks.md 53).
JsonObject companyProfile(const StoredCustomer &customer, bool isOpen)
{
    JsonObject profile;
    profile.add("tenantId", customer.id).add("domain", customer.domain).add("companyName", customer.name);
    if (isOpen) {
        JsonObject address;
        address.add("country", customer.country)
            .addUnlessEmpty("region", customer.region)
            .add("city", customer.city)
            .add("addressLine1", customer.line1)
            .add("postalCode", customer.postalCode)
            .addUnlessEmpty("phoneNumber", customer.phone);
        profile.add("address", address).add("email", customer.email);
    }
    return profile.addUnlessEmpty("organizationRegistrationNumber", customer.registration)
        .add("links", selfLink(customerUri(customer.id) + "/profiles/company"_L1))
        .add("attributes", objectType("CustomerCompanyProfile"));
}

} // namespace

Answer getCustomer(Context &context, const Request &request)
{
    const CustomerInPath found = customerInPath(context, request);
    if (!found.isKnown())
        return found.refusal;
    QSqlQuery &row = context.state.run(
        u"SELECT id, commerce_id, domain, name, country, relationship, delegated, billing_id, etag, email,"
        " culture, language, first_name, last_name, line1, line2, city, region, postal_code, phone, "
        "registration"
        " FROM customer WHERE seq = ?"_s,
        {found.row});
    if (!row.next())
        return unknownCustomer();
    const StoredCustomer customer = customerFrom(row);
    row.finish();
    const QString reseller =
        context.state
            .value(u"SELECT r.id FROM customer_reseller c JOIN reseller r ON r.seq = c.reseller"
                   " WHERE c.customer = ? ORDER BY r.seq LIMIT 1"_s,
                {found.row})
            .toString();
    const bool isOpen = customer.isDelegated || context.options.edition == Edition::Y2021;
    JsonObject billing = billingProfile(customer);
    billing.add("links", selfLink(customerUri(customer.id) + "/profiles/billing"_L1))
        .add("attributes",
            JsonObject().add("etag", customer.etag).add("objectType", "CustomerBillingProfile"));
    JsonObject body;
    body.add("id", customer.id)
        .add("commerceId", customer.commerceId)
        .add("companyProfile", companyProfile(customer, isOpen))
        .add("billingProfile", billing)
        .add("relationshipToPartner", customer.relationship)
        .add("allowDelegatedAccess", customer.isDelegated);
    if (isOpen)
        body.add("customDomains", jsonStrings({customer.domain}));
    body.addUnlessEmpty("associatedPartnerId", reseller)
        .add("links", selfLink(customerUri(customer.id)))
        .add("attributes", objectType("Customer"));
    return success(body.text());
}

qint64 insertCustomer(State &state, const StoredCustomer &customer)
{
    state.run(u"INSERT INTO customer(id, commerce_id, domain, domain_folded, name, name_folded, country, "
              u"relationship,"
              " delegated, billing_id, etag, email, culture, language, first_name, last_name, line1, line2, "
              "city, region,"
              " postal_code, phone, registration, directly_signed)"
              " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {customer.id, customer.commerceId, customer.domain, customer.domain.toCaseFolded(), customer.name,
            customer.name.toCaseFolded(), customer.country, customer.relationship, customer.isDelegated,
            customer.billingId, customer.etag, customer.email, customer.culture, customer.language,
            customer.firstName, customer.lastName, customer.line1, customer.line2, customer.city,
            customer.region, customer.postalCode, customer.phone, customer.registration,
            customer.isDirectlySigned});
    return state.lastInsertedRow();
}

} // namespace tierdesk::sandbox
