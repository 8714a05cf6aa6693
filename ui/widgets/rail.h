// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <optional>

class QStandardItem;
class QStandardItemModel;

namespace tierdesk::ui {

/// The list of pages at the window's left: icon, title, count; groups under a caption. As wide as its longest
/// title in the window's language, or icons alone where the window is small.
class Rail : public QListView {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addCaption(const QString &caption);
    void beginFoot(); ///< what is added from now on stands at the lower end
    void addEntry(const QString &iconName, const QString &title); ///< entries are counted from 0
    void setCount(int entry, std::optional<qint64> count); ///< nothing hides it
    void setCurrentEntry(int entry);
    [[nodiscard]] int currentEntry() const; ///< -1 = none
    void setIconsOnly(bool iconsOnly);
    [[nodiscard]] bool isIconsOnly() const { return m_isIconsOnly; }

signals:
    void entryChosen(int entry); ///< became the current one
    void entryOpened(int entry); ///< Return or Right on it: the person wants to go into the page

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWidth();
    void dress();
    [[nodiscard]] QStandardItem *item(int entry) const;

    QStandardItemModel *m_items = nullptr;
    bool m_isIconsOnly = false;
};

} // namespace tierdesk::ui
