// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accountbar.h"

#include "ui/text/errortext.h"
#include "ui/text/format.h"

namespace tierdesk::ui {

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
            meaning = tr("You see what was read at %1.").arg(isToday ? timeText(at) : dateTimeText(at));
        } else {
            meaning = tr("The lists fill as soon as it answers.");
        }
    } else if (status.problem) {
        const ErrorWords words = errorWords(*status.problem);
        fact = words.fact;
        meaning = words.meaning;
    }
    if (fact == m_fact)
        return;
    m_fact = fact;
    clear();
    if (fact.isEmpty())
        return;
    showMessage(Gravity::Warning, fact, meaning);
    addLink(tr("Try again"), this, [this] { m_session.refresh(); });
}

} // namespace tierdesk::ui
