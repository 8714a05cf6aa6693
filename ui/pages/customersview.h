// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/customermodel.h"
#include "ui/widgets/keptselection.h"
#include "ui/widgets/listview.h"

#include <QHash>

namespace tierdesk::ui {

class ExpandedRow;

/// The customers' table: rows that open by arrow key or click, the blocks under them, and a selection and a
/// place that survive every change of the list.
class CustomersView : public ListView {
    Q_OBJECT
public:
    explicit CustomersView(items::CustomerModel &model, QWidget *parent = nullptr);

    /// The block under a customer, made when it is first asked for; the view owns it until it is closed.
    [[nodiscard]] ExpandedRow *block(store::RowId id);
    void placeBlocks();

    /// Selected customers from the top; at most `limit` of them (0 = all).
    [[nodiscard]] QList<store::RowId> selectedCustomers(int limit = 0) const;
    [[nodiscard]] qint64 selectedCount() const; ///< customers; of the rows without those of their blocks
    [[nodiscard]] store::RowId currentCustomer() const;
    /// Selects one customer alone and brings it into view; does nothing if it is not shown.
    void selectCustomer(store::RowId id);

signals:
    void openRequested(tierdesk::store::RowId id); ///< expand
    void closeRequested(tierdesk::store::RowId id); ///< collapse
    void copyRequested();
    void selectionCut(); ///< more rows were selected than can be kept selected

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// Where somebody was before the list changed.
    struct Stay {
        store::RowId current = 0;
        store::RowId anchor = 0; ///< keeps its distance from the top
        int anchorTop = 0;
        bool isFirst = false; ///< the first row, whichever that is
    };
    void remember();
    void restore();
    void toggle(store::RowId id);
    [[nodiscard]] bool isOnArrow(const QPoint &position) const;

    items::CustomerModel &m_model;
    QHash<store::RowId, ExpandedRow *> m_blocks;
    Stay m_stay;
    KeptSelection m_selected;
};

} // namespace tierdesk::ui
