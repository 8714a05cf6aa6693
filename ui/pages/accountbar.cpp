// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accountbar.h"

#include "ui/text/errortext.h"
#include "ui/text/format.h"

namespace tierdesk::ui {

namespace {

/// Why it cannot be reached and what can be done about that, where more is known than that it cannot.
QString reasonText(const std::optional<Error> &problem)
{
    if (!problem || (problem->kind == Error::Kind::Offline && problem->code == 0))
        return {};
    const ErrorWords words = errorWords(*problem);
    return words.fact + u' ' + words.advice + u' ';
}

} // namespace

AccountBar::AccountBar(sync::Session &session, QWidget *parent)
    : MessageBar(parent)
    , m_session(session)
{
    connect(&session, &sync::Session::statusChanged, this, &AccountBar::follow);
    follow(session.status());
}

void AccountBar::follow(const sync::SyncStatus &status)
{
    QString fact;
    QString meaning;
    if (status.unreachableSince) {
        //: %1 is a time of day
        fact = tr("Partner Center cannot be reached since %1.").arg(timeText(*status.unreachableSince));
        if (status.customersReadAt) {
            const QDateTime at = *status.customersReadAt;
            const bool isToday = at.toLocalTime().date() == QDate::currentDate();
            //: %1 is a time of day, or date and time
            meaning = reasonText(status.problem)
                + tr("You see what was read at %1.").arg(isToday ? timeText(at) : dateTimeText(at));
        } else {
            meaning = reasonText(status.problem) + tr("The lists fill as soon as it answers.");
        }
    } else if (status.problem) {
        const ErrorWords words = errorWords(*status.problem);
        fact = words.fact;
        meaning = words.rest();
    }
    if (fact + meaning == m_shown)
        return;
    m_shown = fact + meaning;
    clear();
    if (fact.isEmpty())
        return;
    showMessage(Gravity::Warning, fact, meaning);
    addLink(tr("Try again"), this, [this] { m_session.refresh(); });
}

} // namespace tierdesk::ui
