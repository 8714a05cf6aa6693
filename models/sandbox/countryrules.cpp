// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/countries.h"
#include "models/sandbox/resources.h"

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Lists stand in a member "value" here (quirks.md 55).
JsonObject valueList(const QStringList &texts)
{
    return JsonObject().add("value", jsonStrings(texts));
}

const char *regionOf(const QString &iso2)
{
    static const QStringList americas =
        u"US CA MX BR AR CL CO PE VE UY PY BO EC CR PA GT HN SV NI DO PR"_s.split(u' ');
    static const QStringList asia = u"JP CN KR TW HK SG IN TH VN MM PH ID MY AU NZ"_s.split(u' ');
    if (americas.contains(iso2))
        return "NorthAndLatinAmerica";
    return asia.contains(iso2) ? "AsiaPacific" : "EuropeMiddleEastAfrica";
}

} // namespace

Answer getCountryRules(Context &context, const Request &request)
{
    const std::optional<Country> country = findCountry(request.captured.value(0), context.options.edition);
    if (!country)
        return notFound(u"country %1"_s.arg(request.captured.value(0)));
    const QString taxIdSample = country->iso2 + u"999965"_s;
    JsonObject body;
    body.add("iso2Code", country->iso2)
        .add("defaultCulture", country->cultures.first())
        .add("isStateRequired", country->isStateRequired)
        .add("states", valueList(country->states))
        .add("supportedLanguages", valueList(country->languages()))
        .add("supportedCultures", valueList(country->cultures))
        .add("isPostalCodeRequired", !country->postalCodePattern.isEmpty())
        .addUnlessEmpty("postalCodeRegex", country->postalCodePattern)
        .add("isCityRequired", true)
        .add("isVatIdSupported", country->currency != "USD"_L1)
        .add("taxIdFormat", country->iso2 + u"######"_s)
        .add("taxIdSample", taxIdSample)
        .add("phoneNumberRegex", phonePattern())
        .add("isRegistrationNumberSupported", country->isRegistrationRequired)
        .add("isTaxIdSupported", true);
    if (country->isRegistrationRequired)
        body.add("customerOrganizationRegistrationNumberRequired", true)
            .add("customerOrganizationRegistrationNumberRegex", country->registrationPattern)
            .add("customerOrganizationRegistrationNumberSample", country->registrationSample)
            .add("customerOrganizationPhoneNumberRequired", true);
    body.add("resellerAgreementRegion", "AOC")
        .add("geographicRegion", regionOf(country->iso2))
        .add("countryCallingCodes", valueList({country->callingCode}))
        .add("attributes", objectType("CountryInformation"));
    return success(body.text());
}

} // namespace tierdesk::sandbox
