// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/address.h"
#include "models/domain/countryrules.h"
#include "models/partnercenter/jsonvalue.h"

#include <QByteArray>
#include <QJsonObject>

namespace tierdesk::partnercenter {

[[nodiscard]] Address addressFrom(const JsonValue &value); ///< parts that are not there are empty

enum class AddressParts { Place, WithContact };
/// In the documented PascalCase; empty parts are left out.
[[nodiscard]] QJsonObject writeAddress(const Address &address, AddressParts parts);

/// Both editions of the check (contract.md 7.6): 200 with an empty body or with a status.
[[nodiscard]] Result<AddressCheck> readAddressCheck(const QByteArray &body);
/// The older refusal: 400, code 2007, with a JSON text of its own inside the description (quirks.md 9).
/// Nothing if the body is another error.
[[nodiscard]] std::optional<AddressCheck> readAddressRefusal(const QByteArray &body);

/// Both shapes of the lists in it (quirks.md 55).
[[nodiscard]] Result<CountryRules> readCountryRules(const QByteArray &body); ///< 7.7

} // namespace tierdesk::partnercenter
