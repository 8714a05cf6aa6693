// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/activitytext.h"

#include <QCoreApplication>

namespace tierdesk::ui {
namespace {

constexpr const char *kContext = "Activity";

// Operation types of the audit records (partner-center/data/enums.tsv) that a distributor's day brings.
constexpr struct {
    const char *what;
    const char *words;
} kActivities[] = {
    {"add_customer", QT_TRANSLATE_NOOP("Activity", "Customer added")},
    {"delete_customer", QT_TRANSLATE_NOOP("Activity", "Customer deleted")},
    {"update_customer_billing_profile", QT_TRANSLATE_NOOP("Activity", "Billing profile changed")},
    {"update_customer_qualification", QT_TRANSLATE_NOOP("Activity", "Qualification changed")},
    {"remove_partner_customer_relationship",
        QT_TRANSLATE_NOOP("Activity", "Relationship with the customer removed")},
    {"create_agreement", QT_TRANSLATE_NOOP("Activity", "Agreement confirmed")},
    {"create_order", QT_TRANSLATE_NOOP("Activity", "Order placed")},
    {"update_order", QT_TRANSLATE_NOOP("Activity", "Order changed")},
    {"update_subscription", QT_TRANSLATE_NOOP("Activity", "Subscription changed")},
    {"upgrade_subscription", QT_TRANSLATE_NOOP("Activity", "Subscription upgraded")},
    {"convert_trial_subscription", QT_TRANSLATE_NOOP("Activity", "Trial turned into a paid subscription")},
    {"create_customer_user", QT_TRANSLATE_NOOP("Activity", "User added")},
    {"update_customer_user", QT_TRANSLATE_NOOP("Activity", "User changed")},
    {"delete_customer_user", QT_TRANSLATE_NOOP("Activity", "User deleted")},
    {"update_customer_user_licenses", QT_TRANSLATE_NOOP("Activity", "Licenses of a user changed")},
    {"reset_customer_user_password", QT_TRANSLATE_NOOP("Activity", "Password of a user reset")},
    {"create_partner_relationship", QT_TRANSLATE_NOOP("Activity", "Partnership made")},
    {"remove_partner_relationship", QT_TRANSLATE_NOOP("Activity", "Partnership removed")},
    {"create_transfer", QT_TRANSLATE_NOOP("Activity", "Transfer begun")},
    {"update_transfer", QT_TRANSLATE_NOOP("Activity", "Transfer changed")},
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
    for (const auto &activity : kActivities)
        if (what.compare(QLatin1String(activity.what), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate(kContext, activity.words);
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
