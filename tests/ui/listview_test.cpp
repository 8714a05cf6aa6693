// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/pages/columnfit.h"
#include "ui/text/format.h"
#include "ui/widgets/keptselection.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QStringListModel>

using namespace tierdesk;
using namespace Qt::StringLiterals;

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

TEST_CASE("of very many rows selected one by one only so many stay selected, and that is told")
{
    constexpr int kMany = 25'000;
    QStringList names;
    for (int i = 0; i < kMany; ++i)
        names.append(QString::number(i));
    QStringListModel model(names);
    ui::ListView view;
    view.setModel(&model);
    ui::KeptSelection selected(view);
    const auto select = [&](int last) {
        view.selectionModel()->select(QItemSelection(model.index(0, 0), model.index(last, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    const auto keyAt = [](int row) { return quint64(row) + 1; };
    QList<quint64> reversed(kMany);
    for (int i = 0; i < kMany; ++i)
        reversed[i] = quint64(kMany - i);
    const auto rowOf = [](qsizetype place) { return int(place); };

    select(ui::KeptSelection::kMost - 1);
    CHECK(selected.remember(keyAt, true));
    selected.restore(reversed, rowOf);
    CHECK(view.selectionModel()->selectedRows().size() == ui::KeptSelection::kMost);
    CHECK(view.selectionModel()->isRowSelected(kMany - 1, {}));

    selected.forget();
    select(ui::KeptSelection::kMost);
    CHECK_FALSE(selected.remember(keyAt, true));
    ui::MessageBar notice;
    ui::KeptSelection::tellCut(notice);
    QStringList told;
    for (const QLabel *label : notice.findChildren<QLabel *>())
        told.append(label->text());
    CHECK(told.join(u' ').contains(ui::numberText(ui::KeptSelection::kMost)));
}

TEST_CASE("columns become a little narrower before one of them is left out, and fit into the list")
{
    QStandardItemModel model(1, 4);
    model.setHorizontalHeaderLabels({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    ui::ListView view;
    view.setModel(&model);
    ui::ColumnFit fit(&view, {40, 30, 30, 30}, {3, 2});
    const auto seen = [&view](int width) {
        view.resize(width, 200);
        view.show();
        (void)view.grab(); // lays it out
        int count = 0;
        for (int column = 0; column < 4; ++column)
            count += view.isColumnHidden(column) ? 0 : 1;
        CHECK(view.horizontalHeader()->length() <= view.viewport()->width());
        return count;
    };
    // The first one wants 50 u, 200 pixels; its share is 40 of 130.
    CHECK(seen(660) == 4);
    CHECK(seen(630) == 4); // five pixels are missing
    CHECK(seen(500) == 3);
    CHECK(seen(360) == 2);
}
