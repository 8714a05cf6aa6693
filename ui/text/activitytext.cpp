// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/activitytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tierdesk::ui {
namespace {

constexpr const char *kContext = "Activity";

struct Activity {
    const char *what;
    const char *words;
};

// Our own steps (stepWord() in models/store/operationjson.h).
constexpr Activity kOurs[] = {
    {"customer", QT_TRANSLATE_NOOP("Activity", "Customer added")},
    {"agreement", QT_TRANSLATE_NOOP("Activity", "Agreement confirmed")},
    {"checkout", QT_TRANSLATE_NOOP("Activity", "Order placed")},
    {"change", QT_TRANSLATE_NOOP("Activity", "Subscription changed")},
};

// Every operation type of the audit records (partner-center/data/enums.tsv).
constexpr Activity kAudited[] = {
    {"undefined", QT_TRANSLATE_NOOP("Activity", "Activity without a kind")},
    {"update_customer_qualification", QT_TRANSLATE_NOOP("Activity", "Qualification changed")},
    {"update_subscription", QT_TRANSLATE_NOOP("Activity", "Subscription changed")},
    {"upgrade_subscription", QT_TRANSLATE_NOOP("Activity", "Subscription upgraded")},
    {"convert_trial_subscription", QT_TRANSLATE_NOOP("Activity", "Trial turned into a paid subscription")},
    {"add_customer", QT_TRANSLATE_NOOP("Activity", "Customer added")},
    {"update_customer_billing_profile", QT_TRANSLATE_NOOP("Activity", "Billing profile changed")},
    {"update_customer_partner_contract_company_name",
        QT_TRANSLATE_NOOP("Activity", "Company name in the partner contract changed")},
    {"update_customer_spending_budget",
        QT_TRANSLATE_NOOP("Activity", "Spending budget of the customer changed")},
    {"delete_customer", QT_TRANSLATE_NOOP("Activity", "Customer deleted")},
    {"remove_partner_customer_relationship",
        QT_TRANSLATE_NOOP("Activity", "Relationship with the customer removed")},
    {"create_order", QT_TRANSLATE_NOOP("Activity", "Order placed")},
    {"update_order", QT_TRANSLATE_NOOP("Activity", "Order changed")},
    {"create_customer_user", QT_TRANSLATE_NOOP("Activity", "User added")},
    {"delete_customer_user", QT_TRANSLATE_NOOP("Activity", "User deleted")},
    {"update_customer_user", QT_TRANSLATE_NOOP("Activity", "User changed")},
    {"update_customer_user_licenses", QT_TRANSLATE_NOOP("Activity", "Licenses of a user changed")},
    {"reset_customer_user_password", QT_TRANSLATE_NOOP("Activity", "Password of a user reset")},
    {"update_customer_user_principal_name", QT_TRANSLATE_NOOP("Activity", "Sign-in name of a user changed")},
    {"restore_customer_user", QT_TRANSLATE_NOOP("Activity", "User restored")},
    {"create_mpn_association", QT_TRANSLATE_NOOP("Activity", "MPN ID linked")},
    {"update_mpn_association", QT_TRANSLATE_NOOP("Activity", "Linked MPN ID changed")},
    {"update_sfb_customer_user_licenses",
        QT_TRANSLATE_NOOP("Activity", "Skype for Business licenses of a user changed")},
    {"update_transfer", QT_TRANSLATE_NOOP("Activity", "Transfer changed")},
    {"create_partner_relationship", QT_TRANSLATE_NOOP("Activity", "Partnership made")},
    {"register_application", QT_TRANSLATE_NOOP("Activity", "Application registered")},
    {"unregister_application", QT_TRANSLATE_NOOP("Activity", "Application removed")},
    {"add_application_credential", QT_TRANSLATE_NOOP("Activity", "Credential of an application added")},
    {"remove_application_credential", QT_TRANSLATE_NOOP("Activity", "Credential of an application removed")},
    {"create_partner_user", QT_TRANSLATE_NOOP("Activity", "Employee added")},
    {"update_partner_user", QT_TRANSLATE_NOOP("Activity", "Employee changed")},
    {"remove_partner_user", QT_TRANSLATE_NOOP("Activity", "Employee removed")},
    {"create_referral", QT_TRANSLATE_NOOP("Activity", "Referral made")},
    {"update_referral", QT_TRANSLATE_NOOP("Activity", "Referral changed")},
    {"get_software_key", QT_TRANSLATE_NOOP("Activity", "Software key read")},
    {"get_software_download_link", QT_TRANSLATE_NOOP("Activity", "Download link of software read")},
    {"increase_spending_limit", QT_TRANSLATE_NOOP("Activity", "Spending limit raised")},
    {"ready_invoice", QT_TRANSLATE_NOOP("Activity", "Invoice ready")},
    {"create_agreement", QT_TRANSLATE_NOOP("Activity", "Agreement confirmed")},
    {"extend_relationship", QT_TRANSLATE_NOOP("Activity", "Relationship extended")},
    {"create_transfer", QT_TRANSLATE_NOOP("Activity", "Transfer begun")},
    {"create_self_serve_policy", QT_TRANSLATE_NOOP("Activity", "Self-service policy made")},
    {"update_self_serve_policy", QT_TRANSLATE_NOOP("Activity", "Self-service policy changed")},
    {"delete_self_serve_policy", QT_TRANSLATE_NOOP("Activity", "Self-service policy deleted")},
    {"remove_partner_relationship", QT_TRANSLATE_NOOP("Activity", "Partnership removed")},
    {"delete_tip_customer", QT_TRANSLATE_NOOP("Activity", "Test customer deleted")},
    {"create_related_referral", QT_TRANSLATE_NOOP("Activity", "Related referral made")},
    {"update_related_referral", QT_TRANSLATE_NOOP("Activity", "Related referral changed")},
    {"granular_admin_relationship_approved",
        QT_TRANSLATE_NOOP("Activity", "Admin relationship (GDAP) approved")},
    {"granular_admin_relationship_activated",
        QT_TRANSLATE_NOOP("Activity", "Admin relationship (GDAP) activated")},
    {"granular_admin_relationship_termination_requested",
        QT_TRANSLATE_NOOP("Activity", "End of an admin relationship (GDAP) requested")},
    {"granular_admin_relationship_terminated",
        QT_TRANSLATE_NOOP("Activity", "Admin relationship (GDAP) ended")},
    {"granular_admin_relationship_expired",
        QT_TRANSLATE_NOOP("Activity", "Admin relationship (GDAP) expired")},
    {"granular_admin_access_assignment_created",
        QT_TRANSLATE_NOOP("Activity", "Access assignment (GDAP) made")},
    {"granular_admin_access_assignment_updated",
        QT_TRANSLATE_NOOP("Activity", "Access assignment (GDAP) changed")},
    {"granular_admin_access_assignment_deleted",
        QT_TRANSLATE_NOOP("Activity", "Access assignment (GDAP) deleted")},
    {"dap_admin_relationship_approved", QT_TRANSLATE_NOOP("Activity", "Admin relationship (DAP) approved")},
    {"dap_admin_relationship_terminated", QT_TRANSLATE_NOOP("Activity", "Admin relationship (DAP) ended")},
    {"create_credit", QT_TRANSLATE_NOOP("Activity", "Credit made")},
    {"update_credit", QT_TRANSLATE_NOOP("Activity", "Credit changed")},
    {"cancel_credit", QT_TRANSLATE_NOOP("Activity", "Credit canceled")},
    {"add_user_member", QT_TRANSLATE_NOOP("Activity", "User added to a role")},
    {"remove_user_member", QT_TRANSLATE_NOOP("Activity", "User taken out of a role")},
    {"granular_admin_access_assignment_activated",
        QT_TRANSLATE_NOOP("Activity", "Access assignment (GDAP) activated")},
    {"software_attestation", QT_TRANSLATE_NOOP("Activity", "Use of software attested")},
    {"granular_admin_relationship_cleaned_up",
        QT_TRANSLATE_NOOP("Activity", "Admin relationship (GDAP) cleaned up")},
    {"update_company_info", QT_TRANSLATE_NOOP("Activity", "Company information changed")},
    {"policy_created", QT_TRANSLATE_NOOP("Activity", "Policy made")},
    {"policy_updated", QT_TRANSLATE_NOOP("Activity", "Policy changed")},
    {"policy_deleted", QT_TRANSLATE_NOOP("Activity", "Policy deleted")},
    {"device_updated", QT_TRANSLATE_NOOP("Activity", "Device changed")},
    {"devices_update_attempted", QT_TRANSLATE_NOOP("Activity", "Change of devices attempted")},
    {"device_deleted", QT_TRANSLATE_NOOP("Activity", "Device deleted")},
    {"devices_upload_to_new_batch_attempted",
        QT_TRANSLATE_NOOP("Activity", "Upload of devices to a new batch attempted")},
    {"devices_upload_to_existing_batch_attempted",
        QT_TRANSLATE_NOOP("Activity", "Upload of devices to a batch attempted")},
    {"manage_overage", QT_TRANSLATE_NOOP("Activity", "Overage managed")},
    {"dap_admin_relationship_terminated_by_microsoft",
        QT_TRANSLATE_NOOP("Activity", "Admin relationship (DAP) ended by Microsoft")},
    {"azure_fraud_event_detected", QT_TRANSLATE_NOOP("Activity", "Possible fraud in Azure detected")},
    {"create_new_commerce_migration", QT_TRANSLATE_NOOP("Activity", "Migration to new commerce begun")},
};

constexpr struct {
    const char *result;
    const char *words;
} kResults[] = {
    {"succeeded", QT_TRANSLATE_NOOP("Activity", "Done")},
    {"failed", QT_TRANSLATE_NOOP("Activity", "Failed")},
    {"progress", QT_TRANSLATE_NOOP("Activity", "In progress")},
    {"decline", QT_TRANSLATE_NOOP("Activity", "Declined")},
};

} // namespace

QString activityText(const QString &what)
{
    const auto isIt = [&what](const Activity &activity) {
        return what.compare(QLatin1String(activity.what), Qt::CaseInsensitive) == 0;
    };
    if (const auto *ours = std::ranges::find_if(kOurs, isIt); ours != std::end(kOurs))
        return QCoreApplication::translate(kContext, ours->words);
    if (const auto *audited = std::ranges::find_if(kAudited, isIt); audited != std::end(kAudited))
        return QCoreApplication::translate(kContext, audited->words);
    return what;
}

QString activityResultText(const QString &result)
{
    for (const auto &known : kResults)
        if (result.compare(QLatin1String(known.result), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate(kContext, known.words);
    return result;
}

} // namespace tierdesk::ui
