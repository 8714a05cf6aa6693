// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/customercolumns.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tierdesk::items {
namespace {

using store::CustomerRow;
using store::ResellerKnowledge;

constexpr const char *kContext = "CustomerModel";
constexpr const char *kNoReseller = QT_TRANSLATE_NOOP("CustomerModel", "No reseller");
constexpr const char *kUnreadable = QT_TRANSLATE_NOOP("CustomerModel", "cannot be read");
constexpr const char *kNotKnownYet = QT_TRANSLATE_NOOP("CustomerModel", "not known yet");

// The words of relationshipToPartner (contract.md 7.1).
constexpr struct {
    QLatin1String asItCame;
    const char *word;
} kRelationships[] = {
    {QLatin1String("reseller"), QT_TRANSLATE_NOOP("CustomerModel", "Cloud Reseller")},
    {QLatin1String("advisor"), QT_TRANSLATE_NOOP("CustomerModel", "Advisor")},
    {QLatin1String("syndication"), QT_TRANSLATE_NOOP("CustomerModel", "Syndication")},
    {QLatin1String("microsoft_support"), QT_TRANSLATE_NOOP("CustomerModel", "Microsoft support")},
    {QLatin1String("none"), QT_TRANSLATE_NOOP("CustomerModel", "No relationship")},
};

QString nameText(const CustomerRow &row, Wording wording)
{
    if (row.isUnreadable && row.companyName.isEmpty())
        return unreadableWord(wording);
    return row.companyName;
}

QString domainText(const CustomerRow &row, Wording wording)
{
    if (row.isUnreadable && !row.companyName.isEmpty())
        return unreadableWord(wording);
    return row.domain;
}

QString resellerText(const CustomerRow &row, Wording wording)
{
    if (row.isUnreadable)
        return {};
    switch (row.resellerKnowledge) {
    case ResellerKnowledge::NotKnownYet:
        return u"–"_s;
    case ResellerKnowledge::None:
        return worded(kContext, kNoReseller, wording);
    case ResellerKnowledge::Known:
        break;
    }
    return row.resellerName;
}

constexpr Column<CustomerColumn, CustomerRow> kColumns[] = {
    {CustomerColumn::Name, QT_TRANSLATE_NOOP("CustomerModel", "Company name"), Align::Start, nameText},
    {CustomerColumn::Domain, QT_TRANSLATE_NOOP("CustomerModel", "Primary domain name"), Align::Start,
        domainText},
    {CustomerColumn::MicrosoftId, QT_TRANSLATE_NOOP("CustomerModel", "Microsoft ID"), Align::Start,
        [](const CustomerRow &row, Wording) { return row.isUnreadable ? QString() : row.id.toString(); }},
    {CustomerColumn::Reseller, QT_TRANSLATE_NOOP("CustomerModel", "Indirect reseller"), Align::Start,
        resellerText},
    {CustomerColumn::Relationship, QT_TRANSLATE_NOOP("CustomerModel", "Relationship"), Align::Start,
        [](const CustomerRow &row, Wording wording) { return relationshipWord(row.relationship, wording); }},
};

} // namespace

std::span<const Column<CustomerColumn, CustomerRow>> customerColumns()
{
    return kColumns;
}

const Column<CustomerColumn, CustomerRow> &customerColumn(CustomerColumn id)
{
    return *std::ranges::find(kColumns, id, &Column<CustomerColumn, CustomerRow>::id);
}

QString customerHeading(CustomerColumn column, Wording wording)
{
    return worded(kContext, customerColumn(column).title, wording);
}

QList<CustomerColumn> portalColumns()
{
    return {CustomerColumn::MicrosoftId, CustomerColumn::Name, CustomerColumn::Domain,
        CustomerColumn::Relationship};
}

QString relationshipWord(const QString &asItCame, Wording wording)
{
    const auto *known = std::ranges::find_if(kRelationships, [&asItCame](const auto &relationship) {
        return asItCame.compare(relationship.asItCame, Qt::CaseInsensitive) == 0;
    });
    return known == std::end(kRelationships) ? asItCame : worded(kContext, known->word, wording);
}

QString unreadableWord(Wording wording)
{
    return worded(kContext, kUnreadable, wording);
}

QString notKnownYetWord(Wording wording)
{
    return worded(kContext, kNotKnownYet, wording);
}

} // namespace tierdesk::items
