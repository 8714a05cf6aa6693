// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/agreements.h"

#include "models/sandbox/resources.h"

#include <QTimeZone>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCustomerAgreement = "MicrosoftCustomerAgreement"_L1;
constexpr auto kCloudAgreement = "MicrosoftCloudAgreement"_L1;

struct AgreementKind {
    QLatin1String type;
    QLatin1String templateId; // the documented ids
};

const AgreementKind kKinds[] = {
    {kCloudAgreement, "998b88de-aa99-4388-a42c-1b3517d49490"_L1},
    {kCustomerAgreement, "117a77b0-9360-443b-8795-c6dedc750cf9"_L1},
};

QString linkOf(const AgreementKind &kind, Edition edition)
{
    if (kind.type == kCustomerAgreement)
        return u"https://aka.ms/customeragreement"_s;
    return edition == Edition::Y2021 ? u"https://docs.microsoft.com/partner-center/agreements"_s
                                     : u"https://learn.microsoft.com/partner-center/agreements"_s;
}

/// Which agreements are asked for. Without the parameter it is the old one, a documented trap (quirks.md 61).
bool isAskedFor(const AgreementKind &kind, const Request &request)
{
    const QString type = request.parameter(u"agreementType");
    if (type.isEmpty())
        return kind.type == kCloudAgreement;
    return type == "*"_L1 || kind.type.compare(type, Qt::CaseInsensitive) == 0;
}

const AgreementKind *kindNamed(const QString &type)
{
    for (const AgreementKind &kind : kKinds)
        if (kind.type.compare(type, Qt::CaseInsensitive) == 0)
            return &kind;
    return nullptr;
}

struct Contact {
    QString firstName;
    QString lastName;
    QString email;
    QString phone;

    [[nodiscard]] JsonObject json() const
    {
        return JsonObject()
            .add("firstName", firstName)
            .add("lastName", lastName)
            .add("email", email)
            .add("phoneNumber", phone);
    }
};

} // namespace

bool hasAcceptedCustomerAgreement(State &state, qint64 customer)
{
    return state
        .value(u"SELECT 1 FROM customer c WHERE c.seq = ? AND (c.directly_signed OR EXISTS"
               " (SELECT 1 FROM agreement a WHERE a.customer = c.seq AND a.type = ?))"_s,
            {customer, QString(kCustomerAgreement)})
        .isValid();
}

Answer listAgreementTemplates(Context &context, const Request &request)
{
    JsonArray items;
    for (const AgreementKind &kind : kKinds) {
        if (!isAskedFor(kind, request))
            continue;
        JsonObject item;
        item.add("templateId", QString(kind.templateId))
            .add("agreementType", QString(kind.type))
            .add("agreementLink", linkOf(kind, context.options.edition))
            .add("versionRank", 0);
        items.add(item);
    }
    return success(collection(items, selfLink(u"/agreements"_s)).text());
}

Answer listAgreements(Context &context, const Request &request)
{
    const CustomerInPath customer = customerInPath(context, request);
    if (!customer.isKnown())
        return customer.refusal;
    QSqlQuery &row =
        context.state.run(u"SELECT type, template_id, first_name, last_name, email, phone, agreed"
                          " FROM agreement WHERE customer = ? ORDER BY seq"_s,
            {customer.row});
    JsonArray items;
    while (row.next()) {
        const AgreementKind *kind = kindNamed(row.value(0).toString());
        if (!kind || !isAskedFor(*kind, request))
            continue;
        const Contact contact {row.value(2).toString(), row.value(3).toString(), row.value(4).toString(),
            row.value(5).toString()};
        JsonObject item;
        item.add("primaryContact", contact.json())
            .add("templateId", row.value(1).toString())
            .add("dateAgreed", timeFromStored(row.value(6).toString()).toString(u"yyyy-MM-ddTHH:mm:ss"_s))
            .add("type", row.value(0).toString())
            .add("agreementLink", linkOf(*kind, context.options.edition));
        items.add(item);
    }
    // This collection has neither links nor attributes (quirks.md 37).
    return success(JsonObject().add("totalCount", items.count()).add("items", items).text());
}

Answer directSignedStatus(Context &context, const Request &request)
{
    const CustomerInPath customer = customerInPath(context, request);
    if (!customer.isKnown())
        return customer.refusal;
    const bool isSigned =
        context.state.value(u"SELECT directly_signed FROM customer WHERE seq = ?"_s, {customer.row}).toBool();
    return success(JsonObject().add("isSigned", isSigned).text());
}

Answer confirmAgreement(Context &context, const Request &request)
{
    const CustomerInPath customer = customerInPath(context, request);
    if (!customer.isKnown())
        return customer.refusal;
    const std::optional<QJsonObject> body = jsonBody(request);
    if (!body)
        return invalidProperty(u"the body is not a JSON object"_s);
    const AgreementKind *kind = kindNamed(textMember(*body, u"type"));
    const QString templateId = textMember(*body, u"templateId");
    if (!kind)
        return invalidProperty(u"type"_s);
    if (templateId != kind->templateId) // case-sensitive (contract.md 7.12)
        return invalidProperty(u"templateId"_s);
    const QJsonObject person = member(*body, u"primaryContact").toObject();
    const Contact contact {textMember(person, u"firstName"), textMember(person, u"lastName"),
        textMember(person, u"email"), textMember(person, u"phoneNumber")};
    if (contact.firstName.isEmpty() || contact.lastName.isEmpty() || !contact.email.contains(u'@'))
        return invalidProperty(u"primaryContact"_s);
    const QString dateText = textMember(*body, u"dateAgreed");
    QDateTime agreed = QDateTime::fromString(dateText, Qt::ISODateWithMs);
    if (agreed.timeSpec() == Qt::LocalTime)
        agreed.setTimeZone(QTimeZone::utc()); // without a zone it is UTC
    if (!agreed.isValid() || agreed > context.now.addDays(1)) // today may be tomorrow in the east
        return invalidProperty(u"dateAgreed"_s);
    const QVariant known = context.state.value(
        u"SELECT 1 FROM agreement WHERE customer = ? AND type = ? AND lower(first_name) = lower(?)"
        " AND lower(last_name) = lower(?) AND lower(email) = lower(?) AND phone = ?"_s,
        {customer.row, QString(kind->type), contact.firstName, contact.lastName, contact.email,
            contact.phone});
    if (known.isValid())
        return agreementRefusal(400, 600061,
            u"A partner confirmed agreement already exists for the customer."_s,
            "PartnerConfirmedAgreementAlreadyExists");
    context.state.run(
        u"INSERT INTO agreement(customer, template_id, type, first_name, last_name, email, phone,"
        " agreed, user_id) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {customer.row, templateId, QString(kind->type), contact.firstName, contact.lastName, contact.email,
            contact.phone, storedTime(agreed), request.userId});
    JsonObject answer;
    answer.add("userId", request.userId)
        .add("primaryContact", contact.json())
        .add("templateId", templateId)
        .add("dateAgreed", storedTime(agreed))
        .add("type", QString(kind->type));
    return success(answer.text(), 201);
}

} // namespace tierdesk::sandbox
