// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/viewtable.h"

#include "models/store/database.h"
#include "models/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

constexpr int kViewVersion = 1;

QString listWord(ViewedList list)
{
    return list == ViewedList::Customers ? u"customers"_s : u"subscriptions"_s;
}

QString viewBody(const SavedView &view)
{
    QJsonArray filters;
    for (const ViewFilter &filter : view.filters)
        filters.append(
            QJsonObject {{u"name"_s, filter.name}, {u"value"_s, filter.value}, {u"shown"_s, filter.shown}});
    const QJsonObject object {{u"v"_s, kViewVersion}, {u"search"_s, view.search}, {u"filters"_s, filters},
        {u"sortBy"_s, view.sortBy}, {u"isDescending"_s, view.isDescending},
        {u"hiddenColumns"_s, QJsonArray::fromStringList(view.hiddenColumns)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SavedView viewFrom(ViewedList list, const QString &name, const QString &body)
{
    SavedView view;
    view.list = list;
    view.name = name;
    const QJsonObject object = QJsonDocument::fromJson(body.toUtf8()).object();
    if (object[u"v"].toInt() != kViewVersion || !object[u"filters"].isArray()) {
        view.isUnreadable = true;
        return view;
    }
    view.search = object[u"search"].toString();
    const QJsonArray filters = object[u"filters"].toArray();
    for (const auto &filter : filters)
        view.filters.append(
            {filter[u"name"].toString(), filter[u"value"].toString(), filter[u"shown"].toString()});
    view.sortBy = object[u"sortBy"].toString();
    view.isDescending = object[u"isDescending"].toBool();
    const QJsonArray hidden = object[u"hiddenColumns"].toArray();
    for (const auto &column : hidden)
        view.hiddenColumns.append(column.toString());
    return view;
}

Result<void> ended(const Result<int> &changed)
{
    if (!changed)
        return failure(changed.error());
    return {};
}

} // namespace

ViewTable::ViewTable(Database &database)
    : m_database(database)
{
    Q_ASSERT(database.file() == File::Desk);
}

Result<QList<SavedView>> ViewTable::of(ViewedList list) const
{
    // index: the primary key; a person keeps a few of them
    auto read =
        Statement::prepare(m_database, u"SELECT name, body FROM saved_view WHERE list = ? ORDER BY name"_s);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(listWord(list)); !ran)
        return failure(ran.error());
    QList<SavedView> views;
    while (read->next())
        views.append(viewFrom(list, read->text(0), read->text(1)));
    if (const auto finished = read->end(); !finished)
        return failure(finished.error());
    return views;
}

Result<void> ViewTable::save(const SavedView &view)
{
    Q_ASSERT(m_database.isInTransaction() && !view.name.isEmpty() && !view.isUnreadable);
    return ended(runOnce(m_database,
        u"INSERT INTO saved_view (list, name, body) VALUES (?, ?, ?)"
        " ON CONFLICT (list, name) DO UPDATE SET body = excluded.body"_s,
        listWord(view.list), view.name, viewBody(view)));
}

Result<void> ViewTable::rename(ViewedList list, const QString &name, const QString &newName)
{
    Q_ASSERT(m_database.isInTransaction() && !newName.isEmpty());
    return ended(runOnce(m_database, u"UPDATE saved_view SET name = ? WHERE list = ? AND name = ?"_s, newName,
        listWord(list), name));
}

Result<void> ViewTable::remove(ViewedList list, const QString &name)
{
    Q_ASSERT(m_database.isInTransaction());
    return ended(
        runOnce(m_database, u"DELETE FROM saved_view WHERE list = ? AND name = ?"_s, listWord(list), name));
}

} // namespace tierdesk::store
