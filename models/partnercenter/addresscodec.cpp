// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/addresscodec.h"

#include "models/partnercenter/listingcodec.h"
#include "models/partnercenter/wiretext.h"

#include <QRegularExpression>

namespace tierdesk::partnercenter {
namespace {

AddressCheck::Verdict verdictFrom(const QString &word)
{
    const QString plain = word.trimmed().remove(u'_').toLower();
    if (plain == QLatin1String("verified") || plain == QLatin1String("verifiedshippable"))
        return AddressCheck::Verdict::Accepted;
    if (plain == QLatin1String("interactionrequired") || plain == QLatin1String("streetpartial")
        || plain == QLatin1String("premisespartial") || plain == QLatin1String("multiple"))
        return AddressCheck::Verdict::Doubtful;
    return AddressCheck::Verdict::NotChecked;
}

Item<AddressCheck> checkFrom(const JsonValue &answer)
{
    const JsonValue status = answer["status"];
    if (!status.isText())
        return unreadable("status: a text");
    AddressCheck check;
    check.verdict = verdictFrom(status.text());
    check.message = decodedEntities(answer["validationMessage"].text());
    const QList<JsonValue> suggestions = answer["suggestedAddresses"].elements();
    for (const JsonValue &suggestion : suggestions) {
        if (suggestion.isObject())
            check.suggestions.append(addressFrom(suggestion));
    }
    return check;
}

// {"value": […]}, a bare list, or the other name of it; words that are no text are left out.
QStringList listFrom(const JsonValue &rules, std::initializer_list<std::string_view> names)
{
    const JsonValue list = rules.firstOf(names);
    const QList<JsonValue> values = list.isObject() ? list["value"].elements() : list.elements();
    QStringList words;
    for (const JsonValue &value : values) {
        if (const QString word = value.text().trimmed(); !word.isEmpty())
            words.append(word);
    }
    return words;
}

QString patternFrom(const JsonValue &value)
{
    const QString pattern = value.text();
    return QRegularExpression(pattern).isValid() ? pattern : QString();
}

Item<CountryRules> rulesFrom(const JsonValue &answer)
{
    const QString country = answer.firstOf({"iso2Code", "iso2", "country"}).text().trimmed().toUpper();
    CountryRules rules;
    rules.country = country;
    rules.isStateRequired = answer["isStateRequired"].flag().value_or(false);
    rules.isPostalCodeRequired = answer["isPostalCodeRequired"].flag().value_or(false);
    rules.isCityRequired = answer["isCityRequired"].flag().value_or(true);
    rules.isRegistrationNumberRequired =
        answer
            .firstOf({"customerOrganizationRegistrationNumberRequired",
                "isCustomerOrganizationRegistrationNumberRequired", "isRegistrationNumberRequired"})
            .flag()
            .value_or(false);
    rules.registrationNumberPattern = patternFrom(
        answer.firstOf({"customerOrganizationRegistrationNumberRegex", "registrationNumberRegex"}));
    rules.registrationNumberSample =
        answer.firstOf({"customerOrganizationRegistrationNumberSample", "registrationNumberSample"}).text();
    rules.isRegistrationNumberSupported = rules.isRegistrationNumberRequired
        || answer["isRegistrationNumberSupported"].flag().value_or(
            !rules.registrationNumberPattern.isEmpty());
    rules.isPhoneNumberRequired =
        answer
            .firstOf({"customerOrganizationPhoneNumberRequired", "isCustomerOrganizationPhoneNumberRequired",
                "isPhoneNumberRequired"})
            .flag()
            .value_or(false);
    rules.postalCodePattern = patternFrom(answer["postalCodeRegex"]);
    rules.phoneNumberPattern = patternFrom(answer["phoneNumberRegex"]);
    rules.states = listFrom(answer, {"states", "supportedStatesList", "supportedStates"});
    rules.cultures = listFrom(answer, {"supportedCultures", "supportedCulturesList"});
    rules.languages = listFrom(answer, {"supportedLanguages", "supportedLanguagesList"});
    rules.callingCodes = listFrom(answer, {"countryCallingCodes", "countryCallingCodesList"});
    rules.defaultCulture = answer["defaultCulture"].text().trimmed();
    return rules;
}

} // namespace

Address addressFrom(const JsonValue &value)
{
    Address address;
    address.country = value["country"].text().trimmed().toUpper();
    address.region = value["region"].text();
    address.city = value["city"].text();
    address.state = value["state"].text();
    address.line1 = value["addressLine1"].text();
    address.line2 = value["addressLine2"].text();
    address.postalCode = value["postalCode"].text();
    address.firstName = value["firstName"].text();
    address.lastName = value["lastName"].text();
    address.phoneNumber = value["phoneNumber"].text();
    return address;
}

QJsonObject writeAddress(const Address &address, AddressParts parts)
{
    QJsonObject object;
    const auto put = [&object](const QString &name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    put(QStringLiteral("Country"), address.country);
    put(QStringLiteral("City"), address.city);
    put(QStringLiteral("State"), address.state);
    put(QStringLiteral("AddressLine1"), address.line1);
    put(QStringLiteral("AddressLine2"), address.line2);
    put(QStringLiteral("PostalCode"), address.postalCode);
    if (parts == AddressParts::WithContact) {
        put(QStringLiteral("Region"), address.region);
        put(QStringLiteral("FirstName"), address.firstName);
        put(QStringLiteral("LastName"), address.lastName);
        put(QStringLiteral("PhoneNumber"), address.phoneNumber);
    }
    return object;
}

Result<AddressCheck> readAddressCheck(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return AddressCheck {AddressCheck::Verdict::Accepted, {}, {}};
    return readObject<AddressCheck>(body, checkFrom);
}

std::optional<AddressCheck> readAddressRefusal(const QByteArray &body)
{
    constexpr qint64 kAddressRefused = 2007;
    const Result<JsonDocument> document = JsonDocument::parse(body);
    if (!document || document->root()["code"].wholeNumber() != kAddressRefused)
        return std::nullopt;
    AddressCheck check;
    check.verdict = AddressCheck::Verdict::Refused;
    const QString description = document->root()["description"].text();
    check.message = decodedEntities(description);
    const Result<JsonDocument> inner = JsonDocument::parse(description.toUtf8());
    if (inner && inner->root().isObject()) {
        check.message = decodedEntities(inner->root()["reason"].text());
        if (const JsonValue corrected = inner->root()["correctedAddress"]; corrected.isObject())
            check.suggestions.append(addressFrom(corrected));
    }
    return check;
}

Result<CountryRules> readCountryRules(const QByteArray &body)
{
    return readObject<CountryRules>(body, rulesFrom);
}

} // namespace tierdesk::partnercenter
