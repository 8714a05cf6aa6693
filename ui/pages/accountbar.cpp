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

/// How old the lists are that one goes on with meanwhile.
QString readAtText(const sync::SyncStatus &status)
{
    if (!status.customersReadAt)
        return AccountBar::tr("The lists fill as soon as it answers.");
    const QDateTime at = *status.customersReadAt;
    const bool isToday = at.toLocalTime().date() == QDate::currentDate();
    //: %1 is a time of day, or date and time
    return AccountBar::tr("You see what was read at %1.").arg(isToday ? timeText(at) : dateTimeText(at));
}

} // namespace

AccountBar::AccountBar(sync::Session &session, QWidget *parent, Troubles troubles)
    : MessageBar(parent)
    , m_session(session)
    , m_troubles(troubles)
{
    connect(&session, &sync::Session::statusChanged, this, &AccountBar::follow);
    follow(session.status());
}

void AccountBar::follow(const sync::SyncStatus &status)
{
    QString fact;
    QString meaning;
    ErrorAct act = ErrorAct::TryAgain; // whatever it is called: a new round begins with a sign-in if need be
    const bool isHere = status.problem && status.problem->kind == Error::Kind::Storage;
    if (m_troubles == Troubles::OfThisComputer && !isHere) {
        // nothing to say
    } else if (status.unreachableSince && !isHere) {
        //: %1 is a time of day
        fact = tr("Partner Center cannot be reached since %1.").arg(timeText(*status.unreachableSince));
        meaning = reasonText(status.problem) + readAtText(status);
    } else if (status.problem) {
        const ErrorWords words = errorWords(*status.problem);
        fact = words.fact;
        meaning = words.rest();
        if (words.act == ErrorAct::SignIn)
            act = words.act;
    }
    if (fact + meaning == m_shown)
        return;
    m_shown = fact + meaning;
    clear();
    if (fact.isEmpty())
        return;
    showMessage(Gravity::Warning, fact, meaning);
    addLink(actText(act), this, [this] { m_session.refresh(); });
}

} // namespace tierdesk::ui
