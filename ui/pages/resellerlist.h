// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/resellermodel.h"
#include "models/sync/session.h"

#include <QObject>
#include <QTimer>

namespace tierdesk::ui {

/// The indirect resellers of an account, in memory once for all pages of a window. Nobody waits for them: they are read
/// when a page needs them for the first time, and kept as they are in the replica from then on.
class ResellerList : public QObject {
    Q_OBJECT
public:
    explicit ResellerList(sync::Session &session, QObject *parent = nullptr);

    [[nodiscard]] items::ResellerModel &model() { return m_model; }
    void need(); ///< somebody looks at them
    [[nodiscard]] qint64 count() const { return m_count; } ///< 0 until it was counted

signals:
    void countChanged(qint64 resellers); ///< those of today, whether they were read or not

private:
    void lookAgain();
    void setCount(qint64 count);

    sync::Session &m_session;
    items::ResellerModel m_model;
    QTimer m_again;
    qint64 m_count = 0;
    bool m_isNeeded = false;
};

} // namespace tierdesk::ui
