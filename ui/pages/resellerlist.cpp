// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resellerlist.h"

#include "models/base/whenanswered.h"
#include "ui/text/labels.h"

#include <QLocale>

#include <chrono>
#include <utility>

namespace tierdesk::ui {

ResellerList::ResellerList(sync::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(session.replicaPath(),
          {[locale = QLocale()](const QString &code) { return countryName(code, locale); }, partnershipText})
{
    // Every listing of a reseller's customers tells that resellers changed, and hardly ever a name did.
    m_again.setSingleShot(true);
    m_again.setInterval(std::chrono::seconds(1));
    connect(&m_again, &QTimer::timeout, this, &ResellerList::lookAgain);
    connect(&m_session, &sync::Session::changed, this, [this](const store::ChangeSet &changes) {
        if (changes.resellers && m_count == 0)
            lookAgain();
        else if ((changes.resellers || !changes.changedCustomers.isEmpty()) && !m_again.isActive())
            m_again.start();
    });
    const auto countShown = [this] { setCount(m_model.rowCount()); };
    connect(&m_model, &items::ResellerModel::modelReset, this, countShown);
    connect(&m_model, &items::ResellerModel::rowsInserted, this, countShown);
    connect(&m_model, &items::ResellerModel::rowsRemoved, this, countShown);
    lookAgain();
}

void ResellerList::need()
{
    if (!std::exchange(m_isNeeded, true))
        m_model.load();
}

void ResellerList::lookAgain()
{
    if (m_isNeeded)
        return m_model.load();
    whenAnswered(items::countResellers(m_session.replicaPath()), this, [this](const Result<qint64> &count) {
        if (count && !m_isNeeded) // a number beside a name; whoever looks at the list hears what is wrong
            setCount(*count);
    });
}

void ResellerList::setCount(qint64 count)
{
    if (std::exchange(m_count, count) != count)
        emit countChanged(count);
}

} // namespace tierdesk::ui
