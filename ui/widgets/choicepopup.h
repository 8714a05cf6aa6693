// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractProxyModel;
class QListView;

namespace tierdesk::ui {

class SearchField;

/// The list that opens under a filter: choices narrowed by typing, chosen by Enter or click.
class ChoicePopup : public QFrame {
    Q_OBJECT
public:
    /// `choices` is shown by its first column and narrows itself when something is typed; the popup takes it over.
    ChoicePopup(QAbstractProxyModel *choices, const QString &name, const QString &searchHint,
        QWidget *parent = nullptr);
    virtual void openBelow(QWidget *anchor);

signals:
    void typed(const QString &text);
    void picked(const QModelIndex &choice); ///< of the model behind the proxy

private:
    void takeChoices();
    void pick(const QModelIndex &index);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    QAbstractProxyModel *m_choices;
    SearchField *m_search;
    QListView *m_list;
    bool m_isFirstWanted = false; ///< confirmed before there was any choice
};

} // namespace tierdesk::ui
