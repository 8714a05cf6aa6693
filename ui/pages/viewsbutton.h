// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/savedview.h"
#include "ui/widgets/filterbutton.h"

#include <QFuture>
#include <QList>

#include <optional>

class QMenu;

namespace tierdesk::sync {
class Session;
}

namespace tierdesk::ui {

class MessageBar;

/// What of a view cannot be shown as it was meant, in words.
struct ViewGaps {
    QStringList gone; ///< values that the data knows no more: the filter is set and finds little or nothing
    QStringList unknown; ///< filters that this program does not know
};

/// The button "Views" of a list's page: chooses among the views that are kept, saves what is shown as one, renames and
/// deletes them. The page says what it shows; a view that it shows otherwise is marked as changed.
class ViewsButton : public FilterButton {
    Q_OBJECT
public:
    ViewsButton(sync::Session &session, ViewedList list, QWidget *parent = nullptr);

    void setShown(const SavedView &shown); ///< its name does not matter
    /// Says what a view that was just chosen cannot show, if anything.
    static void tellGaps(MessageBar &bar, const ViewGaps &gaps);

signals:
    void viewChosen(const tierdesk::SavedView &view);
    void allChosen(); ///< back to the plain list
    void failed(const tierdesk::Error &error);

private:
    using Views = QList<SavedView>;

    void openMenu();
    void addViews(QMenu &menu);
    void addActs(QMenu &menu);
    void choose(const SavedView &view);
    void leave();
    void askName();
    void save(const QString &name);
    void askNewName();
    void askToDelete();
    /// Takes the answer to a change over; `chosen` is the view that is chosen from then on.
    void follow(const QFuture<Result<Views>> &answer, const std::optional<QString> &chosen);
    [[nodiscard]] QStringList namesBut(const QString &name) const;
    [[nodiscard]] bool isChanged() const;
    void showName();

    sync::Session &m_session;
    Views m_views; ///< in the order of their names
    std::optional<SavedView> m_chosen; ///< as it is kept
    SavedView m_shown;
};

} // namespace tierdesk::ui
