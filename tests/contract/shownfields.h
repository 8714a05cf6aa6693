// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/activity.h"
#include "models/domain/agreement.h"
#include "models/domain/catalog.h"
#include "models/domain/order.h"
#include "models/domain/subscription.h"
#include "models/partnercenter/api.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace tierdesk::test {

/// How a value on the wire becomes what is shown.
enum class As { Text, Plain, Upper, Lower, Count, Time, Flag, Words, LinkTail };

struct ShownField {
    const char *path; ///< in the item; alternatives by '|'
    As as;
    QString shown;
};
using Shown = QList<ShownField>;

[[nodiscard]] QString shownTime(const QDateTime &time);
[[nodiscard]] QString shownFlag(std::optional<bool> flag);
[[nodiscard]] QString wireTime(const QString &text); ///< what shownTime() says of the same moment

/// Compares each field with what the document says.
void checkFields(const QJsonValue &item, const Shown &fields);

[[nodiscard]] QJsonValue parsed(const QByteArray &body); ///< by QJsonDocument
[[nodiscard]] QJsonArray rawItems(const QByteArray &body);

// Everything that Tierdesk shows of a thing, and where the documents have it.
[[nodiscard]] Shown shownOf(const Reseller &reseller);
[[nodiscard]] Shown shownOf(const Customer &customer);
[[nodiscard]] Shown shownOf(const CustomerDetails &details);
[[nodiscard]] Shown shownOf(const partnercenter::CreatedCustomer &created);
[[nodiscard]] Shown shownOf(const Subscription &subscription);
[[nodiscard]] Shown shownOfOverview(const Subscription &subscription);
[[nodiscard]] Shown shownOf(const AgreementTemplate &agreement);
[[nodiscard]] Shown shownOf(const RecordedAgreement &agreement);
[[nodiscard]] Shown shownOf(const Product &product);
[[nodiscard]] Shown shownOf(const Sku &sku);
[[nodiscard]] Shown shownOf(const Availability &availability);
[[nodiscard]] Shown shownOf(const Order &order);
[[nodiscard]] Shown shownOf(const OrderLine &line);
[[nodiscard]] Shown shownOf(const ActivityEntry &entry);

} // namespace tierdesk::test
