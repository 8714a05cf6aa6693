// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/customercolumns.h"
#include "models/items/resellerexport.h"
#include "models/items/subscriptioncolumns.h"
#include "models/items/subscriptionexport.h"

#include <QString>
#include <QStringList>

#include <span>

namespace tierdesk::app {

/// A column as it is typed.
template <typename Id> struct TypedColumn {
    QLatin1StringView name;
    Id id;
};

inline constexpr TypedColumn<items::CustomerColumn> kCustomerTable[] = {
    {QLatin1StringView("name"), items::CustomerColumn::Name},
    {QLatin1StringView("domain"), items::CustomerColumn::Domain},
    {QLatin1StringView("id"), items::CustomerColumn::MicrosoftId},
    {QLatin1StringView("reseller"), items::CustomerColumn::Reseller},
    {QLatin1StringView("relationship"), items::CustomerColumn::Relationship},
};

inline constexpr TypedColumn<items::ResellerField> kResellerTable[] = {
    {QLatin1StringView("name"), items::ResellerField::Name},
    {QLatin1StringView("number"), items::ResellerField::Number},
    {QLatin1StringView("id"), items::ResellerField::MicrosoftId},
    {QLatin1StringView("country"), items::ResellerField::Country},
    {QLatin1StringView("state"), items::ResellerField::State},
    {QLatin1StringView("customers"), items::ResellerField::KnownCustomers},
    {QLatin1StringView("read-at"), items::ResellerField::CustomersReadAt},
};

inline constexpr TypedColumn<items::SubscriptionField> kSubscriptionTable[] = {
    {QLatin1StringView("subscription"), items::SubscriptionField::Product},
    {QLatin1StringView("customer"), items::SubscriptionField::Customer},
    {QLatin1StringView("reseller"), items::SubscriptionField::Reseller},
    {QLatin1StringView("status"), items::SubscriptionField::Status},
    {QLatin1StringView("quantity"), items::SubscriptionField::Quantity},
    {QLatin1StringView("term-ends"), items::SubscriptionField::TermEnds},
    {QLatin1StringView("auto-renew"), items::SubscriptionField::AutoRenew},
    {QLatin1StringView("read-at"), items::SubscriptionField::ReadAt},
    {QLatin1StringView("id"), items::SubscriptionField::Id},
    {QLatin1StringView("customer-id"), items::SubscriptionField::CustomerId},
    {QLatin1StringView("reseller-id"), items::SubscriptionField::ResellerNumber},
};

inline constexpr TypedColumn<items::SubscriptionColumn> kSubscriptionSortingTable[] = {
    {QLatin1StringView("subscription"), items::SubscriptionColumn::Product},
    {QLatin1StringView("customer"), items::SubscriptionColumn::Customer},
    {QLatin1StringView("reseller"), items::SubscriptionColumn::Reseller},
    {QLatin1StringView("status"), items::SubscriptionColumn::Status},
    {QLatin1StringView("quantity"), items::SubscriptionColumn::Licenses},
    {QLatin1StringView("term-ends"), items::SubscriptionColumn::Renewal},
    {QLatin1StringView("read-at"), items::SubscriptionColumn::Read},
};

/// All columns of Partner Center's own file of subscriptions, in one word.
inline constexpr QLatin1StringView kPortalColumns("portal");

inline constexpr std::span<const TypedColumn<items::CustomerColumn>> kCustomerColumns = kCustomerTable;
inline constexpr std::span<const TypedColumn<items::SubscriptionField>> kSubscriptionColumns =
    kSubscriptionTable;
inline constexpr std::span<const TypedColumn<items::SubscriptionColumn>> kSubscriptionSorting =
    kSubscriptionSortingTable;
inline constexpr std::span<const TypedColumn<items::ResellerField>> kResellerColumns = kResellerTable;

template <typename Id> QStringList namesOf(std::span<const TypedColumn<Id>> columns)
{
    QStringList names;
    for (const TypedColumn<Id> &column : columns)
        names.append(column.name);
    return names;
}

} // namespace tierdesk::app
