// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window's thread is held by the list of resellers: resellers_bench [resellers]. Nothing of it
// may take 50 ms in a release build (conventions.md 42); nothing here passes or fails.
#include "tests/bench/must.h"
#include "models/items/resellermodel.h"
#include "models/store/customertable.h"
#include "models/store/database.h"
#include "ui/pages/resellerproxy.h"
#include "ui/text/labels.h"
#include "ui/widgets/listview.h"
#include "ui/wizards/resellerpanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>

using namespace tierdesk;
using bench::must;
using namespace Qt::StringLiterals;

namespace {

template <typename Work> void printTimed(const QString &what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QTextStream(stdout) << what.leftJustified(56)
                        << u"%1 ms\n"_s.arg(double(timer.nsecsElapsed()) / 1e6, 8, 'f', 2);
}

Reseller resellerOf(int number)
{
    static const QStringList kWords {u"Zakłady"_s, u"Építő"_s, u"Contoso"_s, u"Müller"_s, u"Łódź"_s,
        u"Trading"_s, u"Kereskedelmi"_s, u"Kowalski"_s, u"Nagy"_s, u"Bäckerei"_s, u"Systemhaus"_s};
    QRandomGenerator random(quint32(number) + 1);
    const auto word = [&random] { return kWords[int(random.bounded(kWords.size()))]; };
    std::array<quint32, 4> id {};
    random.fillRange(id.data(), 4);
    Reseller reseller;
    reseller.id = ResellerId::tryFromBytes(
        QByteArray(reinterpret_cast<const char *>(id.data()), 16)) // NOLINT: random bytes
                      .value_or(ResellerId());
    reseller.number = PartnerNumber(QString::number(4'000'000 + number));
    reseller.name = u"%1 %2 %3"_s.arg(word(), word(), QString::number(number));
    reseller.country = QStringList {u"PL"_s, u"HU"_s, u"DE"_s}[number % 3];
    reseller.state = number % 10 == 0 ? u"Inactive"_s : u"Active"_s;
    return reseller;
}

/// What the window's thread does of it: the longest time that it was held.
void load(items::ResellerModel &model)
{
    QEventLoop loop;
    QObject::connect(&model, &items::ResellerModel::failed, &loop,
        [](const Error &error) { qFatal("%s", qPrintable(error.detail)); }); // else it would wait for ever
    QObject::connect(&model, &items::ResellerModel::loaded, &loop, &QEventLoop::quit);
    model.load();
    loop.exec();
}

class Bench {
public:
    explicit Bench(int count)
        : m_count(count)
        , m_writer(must(open(store::Access::ReadWrite)))
    {
        write(0, count);
        m_reader = must(open(store::Access::ReadOnly));
    }
    void run();

private:
    Result<std::unique_ptr<store::Database>> open(store::Access access)
    {
        return store::Database::open(store::File::Replica, m_folder.filePath(u"replica.sqlite"_s), access);
    }
    void write(int first, int end)
    {
        QList<Reseller> resellers;
        for (int number = first; number < end; ++number)
            resellers.append(resellerOf(number));
        auto transaction = must(store::Transaction::begin(*m_writer));
        must(store::ResellerTable(*m_writer).replaceAll(resellers, QDateTime::currentDateTimeUtc()));
        must(transaction->commit());
    }
    void countCustomers(int resellers) ///< another number of known customers for the first so many
    {
        auto transaction = must(store::Transaction::begin(*m_writer));
        store::CustomerTable table(*m_writer);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto page = must(
            table.upsert({{CustomerId::createRandom(), u"Alfa"_s, u"alfa.example"_s, u"reseller"_s}}, now));
        for (int number = 0; number < resellers; ++number)
            must(table.associate(
                page.rows.first(), resellerOf(number).id, store::AssociationSource::ResellerListing, now));
        must(transaction->commit());
    }
    void list();
    void choice();

    QTemporaryDir m_folder;
    int m_count;
    std::unique_ptr<store::Database> m_writer;
    std::unique_ptr<store::Database> m_reader;
};

void Bench::list()
{
    items::ResellerModel model(m_reader->path(),
        {[](const QString &code) { return ui::countryName(code, QLocale()); }, ui::partnershipText});
    ui::ResellerProxy proxy(model);
    ui::ListView view;
    view.resize(1000, 700);
    view.setModel(&proxy);
    view.sortByColumn(0, Qt::AscendingOrder);
    view.setSortingEnabled(true);
    view.show();
    (void)view.grab(); // what is done once only
    printTimed(u"load, the first"_s, [&] { load(model); });
    printTimed(u"sort by name"_s, [&] { proxy.sort(0); });
    printTimed(u"paint"_s, [&] { (void)view.grab(); });
    printTimed(u"load, nothing changed"_s, [&] { load(model); });
    countCustomers(400);
    printTimed(u"load, 400 counts changed"_s, [&] { load(model); });
    countCustomers(m_count);
    printTimed(u"load, all counts changed"_s, [&] { load(model); });
    printTimed(u"paint"_s, [&] { (void)view.grab(); });
    for (const int column : {1, 2, 3, 4, 0})
        printTimed(
            u"sort by column %1"_s.arg(column), [&] { view.sortByColumn(column, Qt::DescendingOrder); });
    for (const auto &typed : {u"k"_s, u"ko"_s, u"kowalski 1"_s, QString()})
        printTimed(u"type »%1«"_s.arg(typed), [&] { proxy.setSearch(typed); });
    printTimed(u"place of the last"_s, [&] { (void)model.rowOf(resellerOf(m_count - 1).id); });
    write(m_count / 10, m_count + m_count / 10);
    printTimed(u"load, a tenth new, a tenth gone"_s, [&] { load(model); });
    printTimed(u"show these changes"_s, [&] { model.showChanges(); });
    printTimed(u"sort by name"_s, [&] { view.sortByColumn(0, Qt::AscendingOrder); });
    printTimed(u"paint"_s, [&] { (void)view.grab(); });
}

void Bench::choice()
{
    QList<Reseller> resellers;
    printTimed(u"wizard: read the resellers, apart"_s,
        [&] { resellers = must(items::readListedResellers(m_reader->path(), QLocale()).result()); });
    ui::ResellerPanel panel;
    panel.resize(300, 700);
    panel.show();
    printTimed(u"wizard: which reseller it is"_s, [&] { panel.setReseller(resellerOf(m_count / 2)); });
    printTimed(u"wizard: take the choices"_s, [&] { panel.setChoices(resellers); });
    printTimed(u"wizard: another one is chosen"_s, [&] { panel.setReseller(resellerOf(m_count / 3)); });
    printTimed(u"wizard: paint"_s, [&] { (void)panel.grab(); });
    printTimed(u"wizard: open the choice"_s, [&] {
        panel.openChoice();
        (void)panel.grab();
    });
}

void Bench::run()
{
    list();
    choice();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Polish));
    Bench(argc > 1 ? QByteArray(argv[1]).toInt() : 20'000).run();
}
