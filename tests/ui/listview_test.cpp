// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/widgets/listview.h"

#include <QAbstractTableModel>

using namespace tierdesk;

namespace {

constexpr int kRows = 20'000;

/// Counts how often it is asked whether a cell can be selected.
class LongList : public QAbstractTableModel {
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : kRows;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        ++asked;
        return QAbstractTableModel::flags(index);
    }

    mutable int asked = 0;
};

} // namespace

TEST_CASE("painting a list that is selected as a whole does not ask every row of it")
{
    LongList list;
    ui::ListView view;
    view.setModel(&list);
    view.resize(600, 400);
    view.show();
    view.selectAll();
    list.asked = 0;
    (void)view.grab();
    CHECK(list.asked < kRows);
    CHECK(view.selectionModel()->isSelected(list.index(kRows - 1, 2)));
}

TEST_CASE("a list that gets another model paints and selects that one")
{
    LongList first;
    LongList second;
    ui::ListView view;
    view.setModel(&first);
    view.setModel(&second);
    view.resize(600, 400);
    view.show();
    view.selectRow(1);
    (void)view.grab();
    CHECK(view.selectionModel()->isSelected(second.index(1, 0)));
}
