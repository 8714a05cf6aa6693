// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textfold.h"
#include "models/sandbox/countries.h"
#include "models/sandbox/resources.h"
#include "models/sandbox/seednames.h"

#include <QRegularExpression>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct PostalAddress {
    QString country;
    QString city;
    QString state;
    QString line1;
    QString line2;
    QString postalCode;

    /// Parts that are not known are left out, not empty (contract.md 7.6).
    [[nodiscard]] JsonObject json() const
    {
        return JsonObject()
            .add("country", country)
            .addUnlessEmpty("city", city)
            .addUnlessEmpty("state", state)
            .addUnlessEmpty("addressLine1", line1)
            .addUnlessEmpty("addressLine2", line2)
            .addUnlessEmpty("postalCode", postalCode);
    }
};

struct Verdict {
    const char *status = "Verified";
    QList<PostalAddress> suggestions;
    QStringList faults; ///< names of properties, as the service names them
};

PostalAddress addressFrom(const QJsonObject &body)
{
    return {textMember(body, u"Country").toUpper(), textMember(body, u"City"), textMember(body, u"State"),
        textMember(body, u"AddressLine1"), textMember(body, u"AddressLine2"),
        textMember(body, u"PostalCode")};
}

struct Town {
    QString name;
    QString postalCode;
    QString region;
};

/// The towns the sandbox knows: those its own customers live in.
QList<Town> townsOf(const QString &country)
{
    QList<Town> towns;
    for (const SeedCountry &known : seedCountries())
        if (country == QLatin1String(known.iso2))
            for (const SeedTown &town : known.towns)
                towns.append({QString::fromUtf8(town.name), QString::fromLatin1(town.postalCode),
                    QString::fromLatin1(town.region)});
    return towns;
}

std::optional<Town> townNamed(const QList<Town> &towns, const QString &name)
{
    for (const Town &town : towns)
        if (foldForSearch(town.name) == foldForSearch(name))
            return town;
    return std::nullopt;
}

std::optional<Town> townWithPostalCode(const QList<Town> &towns, const QString &postalCode)
{
    for (const Town &town : towns)
        if (town.postalCode == postalCode)
            return town;
    return std::nullopt;
}

/// In the US the service completes the postal code: 98052 becomes 98052-8300.
QString completed(const PostalAddress &address)
{
    if (address.country != "US"_L1 || address.postalCode.size() != 5)
        return address.postalCode;
    int sum = 0;
    const QString street = address.line1.toLower();
    for (const QChar c : street)
        sum = (sum * 31 + c.unicode()) % 8000;
    return address.postalCode + u'-' + QString::number(1000 + sum);
}

PostalAddress suggestion(PostalAddress address, const std::optional<Town> &town)
{
    if (town) {
        address.city = town->name;
        address.postalCode = town->postalCode;
        if (!town->region.isEmpty())
            address.state = town->region;
    }
    address.postalCode = completed(address);
    return address;
}

/// What is wrong with the frame of the address: the state, or the form of the postal code.
QStringList faultsOfForm(const PostalAddress &address, const Country &country)
{
    QStringList faults;
    if (country.isStateRequired && !country.states.contains(address.state.toUpper()))
        faults.append(u"Region"_s);
    if (!country.postalCodePattern.isEmpty()
        && !QRegularExpression(country.postalCodePattern).match(address.postalCode).hasMatch())
        faults.append(u"PostalCode"_s);
    return faults;
}

/// The town that the postal code belongs to, if the city that was given is another one.
std::optional<Town> townMeant(const PostalAddress &address)
{
    const QList<Town> towns = townsOf(address.country);
    const std::optional<Town> named = townNamed(towns, address.city);
    const std::optional<Town> coded = townWithPostalCode(towns, address.postalCode);
    if (coded && named && coded->name != named->name)
        return coded;
    if (named && !coded && named->postalCode.left(2) != address.postalCode.left(2))
        return named;
    return std::nullopt;
}

Verdict judge(const PostalAddress &address, const Country &country)
{
    static const QRegularExpression number(u"\\d+"_s);
    Verdict verdict;
    const QList<Town> towns = townsOf(address.country);
    const std::optional<Town> named = townNamed(towns, address.city);
    if (address.postalCode.isEmpty() && named) {
        verdict.status = "Multiple";
        verdict.suggestions = {suggestion(address, named)};
        verdict.faults = QStringList {u"PostalCode"_s};
        return verdict;
    }
    verdict.faults = faultsOfForm(address, country);
    if (!verdict.faults.isEmpty()) {
        verdict.status = "None";
        return verdict;
    }
    if (const std::optional<Town> meant = townMeant(address)) {
        verdict.status = "InteractionRequired";
        verdict.suggestions = {suggestion(address, meant)};
        verdict.faults = QStringList {u"PostalCode"_s, u"City"_s};
        return verdict;
    }
    const QRegularExpressionMatch house = number.match(address.line1);
    if (!house.hasMatch()) {
        PostalAddress better = suggestion(address, std::nullopt);
        better.line1 = address.country == "US"_L1 ? u"1 "_s + address.line1 : address.line1 + u" 1"_s;
        verdict.status = "StreetPartial";
        verdict.suggestions = {better};
        verdict.faults = QStringList {u"AddressLine1"_s};
    } else if (house.captured().toInt() > 900) {
        verdict.status = "PremisesPartial";
        verdict.faults = QStringList {u"AddressLine1"_s};
    } else if (named) {
        verdict.status = "VerifiedShippable";
        verdict.suggestions = {suggestion(address, std::nullopt)};
    } else if (country.postalCodePattern.isEmpty()) {
        verdict.status = "NotValidated";
    }
    return verdict;
}

/// The older contract: nothing if all is well, else JSON inside the description (quirks.md 9, 56).
Answer answerOf2021(const PostalAddress &address, const Country &country)
{
    const QStringList faults = faultsOfForm(address, country);
    const std::optional<Town> meant = faults.isEmpty() ? townMeant(address) : std::nullopt;
    if (faults.isEmpty() && !meant)
        return Answer();
    QString reason = u"%1 is invalid."_s.arg(faults.join(", "_L1));
    JsonObject description;
    if (meant) {
        const PostalAddress better = suggestion(address, meant);
        reason =
            u"ZipCityInvalid - Details: Field - &#39;City&#39; is corrected from OldValue: &#39;%1&#39; to "
            "NewValue: &#39;%2&#39;."_s.arg(address.city, better.city);
        description.add("code", "60071").add("reason", reason);
        description.add("corrected_address",
            JsonObject()
                .add("country", better.country)
                .addUnlessEmpty("region", better.state)
                .add("city", better.city)
                .add("address_line1", better.line1)
                .add("postal_code", better.postalCode));
    } else {
        description.add("code", "60071").add("reason", reason);
    }
    description.add("object_type", "AddressValidation").add("resource_status", "Active");
    return refusal(400, 2007, QString::fromUtf8(description.text()));
}

} // namespace

Answer validateAddress(Context &context, const Request &request)
{
    const std::optional<QJsonObject> body = jsonBody(request);
    if (!body)
        return invalidProperty(u"the body is not a JSON object"_s);
    const PostalAddress address = addressFrom(*body);
    const std::optional<Country> country = findCountry(address.country, context.options.edition);
    if (!country)
        return invalidProperty(u"Country"_s);
    if (address.line1.isEmpty())
        return invalidProperty(u"AddressLine1"_s);
    if (address.city.isEmpty())
        return invalidProperty(u"City"_s);
    if (context.options.edition == Edition::Y2021)
        return answerOf2021(address, *country);
    const Verdict verdict = judge(address, *country);
    JsonArray suggestions;
    for (const PostalAddress &suggested : verdict.suggestions)
        suggestions.add(suggested.json());
    JsonObject answer;
    answer.add("originalAddress", address.json())
        .add("suggestedAddresses", suggestions)
        .add("status", verdict.status);
    if (!verdict.faults.isEmpty())
        answer.add("validationMessage",
            u"Address field invalid for property: '%1'"_s.arg(verdict.faults.join("', '"_L1)));
    return success(answer.text());
}

} // namespace tierdesk::sandbox
