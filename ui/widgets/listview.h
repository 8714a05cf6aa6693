// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tierdesk::ui {

/// A table as the look wants it: whole rows, fixed height, no grid, no frame, hairlines, hover by row, tab
/// key moves on. Its delegate is RowDelegate. The first column's text begins on the page's margin and the
/// last column's ends on it.
class ListView : public QTableView {
    Q_OBJECT
public:
    explicit ListView(QWidget *parent = nullptr);

    /// Left inset of the visually first column in u: 5 is the page's margin (the default); a table inside a
    /// page that has margins already wants 0, one with expanding arrows 14.
    void setFirstInset(double units);
    void reset() override;
    void keyboardSearch(const QString &search) override; ///< emits typed() instead
    void setSelectionModel(QItemSelectionModel *selection) override;
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; } ///< -1 = none
    /// Somebody uses the list: came to it by a key, clicked, scrolled, selected something. A list that only got the focus
    /// from its window, and its first row chosen by that, may still fill itself.
    [[nodiscard]] bool isTouched() const { return m_isTouched; }
    void touch();
    [[nodiscard]] qint64 selectedRowCount() const;
    void chooseFirst(); ///< as the focus does; that touches nothing

signals:
    void touched(); ///< the first time
    /// Letters were typed into the list: a page lets them go to its search field. Looking through a million
    /// rows for them, as Qt would, takes too long.
    void typed(const QString &text);
    /// Somebody selects something instead of what was selected.
    void selectionReplaced();
    void selectedRowsChanged(); ///< other ones are selected, or none any more

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;

private:
    void setHoveredRow(int row);
    void updateRow(int row);

    int m_hoveredRow = -1;
    bool m_isTouched = false;
    bool m_isChoosingFirst = false;
};

} // namespace tierdesk::ui
