// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the customers' list takes in the window, beside Qt's own models and views: list_bench REPLICA [peers]
#include "tests/bench/figures.h"
#include "tests/bench/must.h"

#include "models/items/customermodel.h"
#include "models/store/database.h"
#include "ui/pages/customersview.h"

#include <QApplication>
#include <QEventLoop>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QSqlTableModel>
#include <QTreeView>

using namespace tierdesk;
using namespace tierdesk::bench;
using namespace Qt::StringLiterals;
using items::CustomerColumn;

namespace {

constexpr QSize kWindow(1200, 700);

void paint(QAbstractItemView &view)
{
    view.viewport()->repaint();
}

class CustomersList {
public:
    explicit CustomersList(const QString &replica)
        : m_reader(must(store::Database::open(store::File::Replica, replica, store::Access::ReadOnly)))
        , m_index(replica, QLocale(QLocale::Polish))
        , m_model(*m_reader, m_index)
        , m_view(m_model)
    {
        m_view.resize(kWindow);
        m_view.show();
        print(u"list.firstScreen"_s, timed([this] {
            m_model.load();
            paint(m_view);
        }));
        untilSettled();
    }
    void run()
    {
        sort();
        scroll();
        expand();
    }

private:
    /// The time of a sort is that until the list shows it: the index answers in its own thread.
    void untilSettled()
    {
        if (m_model.isSettled())
            return;
        QEventLoop loop;
        QObject::connect(&m_model, &items::CustomerModel::failed, &loop, [](const Error &error) {
            qFatal("%s", qPrintable(error.detail));
        }); // else it would wait for ever
        QObject::connect(&m_model, &items::CustomerModel::settled, &loop, &QEventLoop::quit);
        loop.exec();
    }
    double sorted(CustomerColumn column, Qt::SortOrder order)
    {
        return timed([&] {
            m_model.setQuery({.text = {}, .reseller = {}, .sortBy = column, .order = order});
            untilSettled();
            paint(m_view);
        });
    }
    void sort()
    {
        for (const CustomerColumn column : {CustomerColumn::Domain, CustomerColumn::Reseller})
            (void)sorted(column, Qt::AscendingOrder);
        std::vector<double> paints;
        std::vector<double> sorts;
        for (int i = 0; i < 15; ++i) {
            paints.push_back(timed([this] { paint(m_view); }));
            sorts.push_back(
                sorted(i % 2 ? CustomerColumn::Domain : CustomerColumn::Reseller, Qt::AscendingOrder));
        }
        print(u"list.paint"_s, quantile(paints, 0.5));
        print(u"list.sortKnown"_s, quantile(sorts, 0.5));
    }
    void scroll()
    {
        std::vector<double> frames;
        QScrollBar &bar = *m_view.verticalScrollBar();
        for (int i = 1; i < 100; ++i) {
            frames.push_back(timed([&] {
                bar.setValue(int(qint64(bar.maximum()) * (i * 37 % 100) / 100));
                paint(m_view);
            }));
            frames.push_back(timed([&] {
                bar.setValue(bar.value() + 3);
                paint(m_view);
            }));
        }
        print(u"list.frame.p50"_s, quantile(frames, 0.5));
        print(u"list.frame.p95"_s, quantile(frames, 0.95));
        print(u"list.middle"_s, timed([&] {
            bar.setValue(bar.maximum() / 2 + 1);
            paint(m_view);
        }));
    }
    void expand()
    {
        std::vector<double> times;
        for (int i = 0; i < 15; ++i) {
            const store::RowId id = m_model.rowIdAt(m_view.rowAt(0) + i);
            times.push_back(timed([&] {
                m_model.setBlock(
                    id, {{u"Microsoft 365 Business Standard"_s, {}}, {u"Exchange Online"_s, {}}});
                paint(m_view);
            }));
            m_model.removeBlock(id);
        }
        print(u"list.expand"_s, quantile(times, 0.5));
    }

    std::unique_ptr<store::Database> m_reader;
    items::CustomerIndex m_index;
    items::CustomerModel m_model;
    ui::CustomersView m_view;
};

const QString kRows = u"SELECT company_name, domain, relationship FROM customer ORDER BY sort_key"_s;

void sortByProxy()
{
    QSqlQueryModel source;
    source.setQuery(kRows);
    while (source.canFetchMore())
        source.fetchMore();
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&source);
    QTableView view;
    view.resize(kWindow);
    view.setModel(&proxy);
    view.show();
    print(u"proxy.sort"_s, timed([&] {
        proxy.sort(1);
        paint(view);
    }));
}

void jumpByTableModel(const QSqlDatabase &database)
{
    QSqlTableModel model(nullptr, database);
    model.setTable(u"customer"_s);
    model.setSort(0, Qt::AscendingOrder);
    QTableView view;
    view.resize(kWindow);
    view.setModel(&model);
    view.show();
    QSqlQuery counted(u"SELECT count(*) FROM customer"_s, database);
    const int middle = counted.next() ? counted.value(0).toInt() / 2 : 0;
    print(u"tableModel.middle"_s, timed([&] {
        model.select();
        while (model.rowCount() <= middle && model.canFetchMore())
            model.fetchMore();
        view.scrollTo(model.index(middle, 0));
        paint(view);
    }));
}

/// As many rows as customers, three under each, and nothing to read: what the view alone takes.
class Tree : public QAbstractItemModel {
public:
    explicit Tree(int customers)
        : m_customers(customers)
    {
    }
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override
    {
        return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
    }
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override
    {
        return child.internalId() == 0 ? QModelIndex()
                                       : createIndex(int(child.internalId()) - 1, 0, quintptr(0));
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        if (!parent.isValid())
            return m_customers;
        return parent.internalId() == 0 ? 3 : 0;
    }
    [[nodiscard]] int columnCount(const QModelIndex & /*parent*/) const override { return 5; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"Customer %1"_s.arg(index.row())) : QVariant();
    }

private:
    int m_customers;
};

void expandByTree(int customers)
{
    Tree model(customers);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.resize(kWindow);
    view.setModel(&model);
    view.show();
    paint(view);
    std::vector<double> times;
    for (int row = 1; row < 10; ++row) {
        times.push_back(timed([&] {
            view.expand(model.index(row, 0, {}));
            paint(view);
        }));
    }
    print(u"tree.expand"_s, quantile(times, 0.5));
}

void measurePeers(const QString &replica)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(replica);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        qFatal("the peers cannot open the data");
    int customers = 0;
    {
        QSqlQuery counted(u"SELECT count(*) FROM customer"_s, database);
        customers = counted.next() ? counted.value(0).toInt() : 0;
    }
    sortByProxy();
    jumpByTableModel(database);
    expandByTree(customers);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QString replica = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    CustomersList(replica).run();
    if (argc > 2)
        measurePeers(replica);
    return 0;
}
