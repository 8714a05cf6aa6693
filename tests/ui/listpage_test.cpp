// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagefixture.h"

#include "ui/pages/listpage.h"
#include "ui/widgets/listview.h"

#include <QAbstractTableModel>
#include <QClipboard>
#include <QMenu>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Counts how often a cell is looked at.
class ManyRows : public QAbstractTableModel {
public:
    explicit ManyRows(int rows)
        : m_rows(rows)
    {
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        ++looks;
        return u"%1.%2"_s.arg(index.row()).arg(index.column());
    }

    mutable int looks = 0;

private:
    int m_rows;
};

class ManyRowsPage : public ui::ListPage {
public:
    explicit ManyRowsPage(QAbstractItemModel &model)
        : ListPage(u"Rows"_s, u"customers"_s)
    {
        view()->setModel(&model);
        view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
        setCopyAdvice(u"A file takes any number."_s);
        showRows(true);
    }
    using ListPage::view;

private:
    void openSelected() override { }
    void fillContextMenu(QMenu &menu) override { menu.clear(); }
};

} // namespace

TEST_CASE("of millions of selected rows none is copied, which is said together with what to do instead")
{
    QLocale::setDefault(QLocale(u"en"_s));
    QApplication::clipboard()->setText(u"before"_s);
    ManyRows rows(3'000'000);
    ManyRowsPage page(rows);
    showPage(page);
    page.view()->selectAll();
    rows.looks = 0;
    page.copy();
    CHECK(rows.looks == 0);
    CHECK(QApplication::clipboard()->text() == u"before"_s);
    CHECK(says(page, u"At most 20,000 rows can be copied."_s));
    CHECK(says(page, u"A file takes any number."_s));
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("selected rows are copied in the order in which they stand")
{
    ManyRows rows(10);
    ManyRowsPage page(rows);
    showPage(page);
    clickCell(*page.view(), 7, 0);
    clickCell(*page.view(), 2, 0, Qt::ControlModifier);
    clickCell(*page.view(), 3, 0, Qt::ControlModifier);
    page.copy();
    CHECK(QApplication::clipboard()->text().trimmed() == u"2.0\t2.1\n3.0\t3.1\n7.0\t7.1"_s);
}
