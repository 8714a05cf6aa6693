// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/agreement.h"

#include <QByteArray>
#include <QList>

namespace tierdesk::partnercenter {

/// The documented type of the customer agreement: without it the service speaks of the old Microsoft Cloud
/// Agreement (quirks.md 61).
inline constexpr char kCustomerAgreement[] = "MicrosoftCustomerAgreement";

/// Templates of the customer agreement; those of another type are left out.
[[nodiscard]] Result<QList<AgreementTemplate>> readAgreementTemplates(const QByteArray &body);
/// Confirmations, the newest first; what cannot be read is left out.
[[nodiscard]] Result<QList<RecordedAgreement>> readAgreements(const QByteArray &body);
[[nodiscard]] Result<RecordedAgreement> readAgreement(const QByteArray &body);
[[nodiscard]] Result<bool> readIsSigned(const QByteArray &body);

[[nodiscard]] QByteArray writeAgreement(const TemplateId &templateId, const AgreementAcceptance &acceptance);

} // namespace tierdesk::partnercenter
