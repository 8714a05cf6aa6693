// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace tierdesk {

/// What kind of agreement a template is; the customer agreement's type is "MicrosoftCustomerAgreement".
struct AgreementTemplate {
    TemplateId id;
    QString type;
    QString link;
    int versionRank = 0;

    bool operator==(const AgreementTemplate &) const = default;
};

/// Who accepted the Microsoft Customer Agreement for the customer, and when (P1).
struct AgreementAcceptance {
    QString firstName;
    QString lastName;
    QString email;
    QString phoneNumber; ///< optional
    QDate acceptedOn; ///< never in the future

    bool operator==(const AgreementAcceptance &) const = default;
};

/// A confirmation on record at Partner Center.
struct RecordedAgreement {
    TemplateId templateId;
    QString type;
    AgreementAcceptance acceptance;
    QDateTime agreedAt; ///< UTC

    bool operator==(const RecordedAgreement &) const = default;
};

} // namespace tierdesk
