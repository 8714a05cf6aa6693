// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/resellermodel.h"

#include "models/base/ownthread.h"
#include "models/items/customercolumns.h"
#include "models/base/textfold.h"
#include "models/store/database.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace tierdesk::items {
namespace {

using store::ResellerRow;

struct Heading {
    ResellerColumn id;
    const char *title;
    Align align;
};

constexpr Heading kHeadings[] = {
    {ResellerColumn::Name, QT_TRANSLATE_NOOP("ResellerModel", "Name"), Align::Start},
    {ResellerColumn::Number, QT_TRANSLATE_NOOP("ResellerModel", "MPN ID / PLA ID"), Align::Start},
    {ResellerColumn::Country, QT_TRANSLATE_NOOP("ResellerModel", "Country/region"), Align::Start},
    {ResellerColumn::State, QT_TRANSLATE_NOOP("ResellerModel", "State"), Align::Start},
    {ResellerColumn::KnownCustomers, QT_TRANSLATE_NOOP("ResellerModel", "Known customers"), Align::End},
};

// Each one costs a proxy over 20,000 rows a millisecond.
constexpr auto kMostRemovals = 20;

int alignment(const Heading &column)
{
    return int(Qt::AlignVCenter | (column.align == Align::End ? Qt::AlignRight : Qt::AlignLeft));
}

auto hasId(const ResellerId &id)
{
    return [&id](const ResellerRow &row) { return row.reseller.id == id; };
}

/// Nothing listed yet is not the same as none (look.md 5).
bool isCountKnown(const ResellerRow &row)
{
    return row.listedAt || row.knownCustomers > 0;
}

} // namespace

ResellerModel::ResellerModel(store::Database &reader, ResellerWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_words(std::move(words))
{
}

Result<QList<ResellerRow>> ResellerModel::readCurrent() const
{
    auto fresh = store::ResellerTable(m_reader).all();
    if (fresh)
        fresh->removeIf([](const ResellerRow &row) { return row.isGone; });
    return fresh;
}

Result<void> ResellerModel::load()
{
    assertOwnThread(this);
    const auto fresh = readCurrent();
    if (!fresh)
        return failure(fresh.error());
    if (m_rows.isEmpty() && !fresh->isEmpty()) {
        beginResetModel();
        m_rows = *fresh;
        endResetModel();
        return {};
    }
    const int added = int(update(*fresh).size());
    const int gone = int(m_rows.size()) + added - int(fresh->size());
    m_pending = added + gone;
    return {};
}

Result<void> ResellerModel::showChanges()
{
    assertOwnThread(this);
    const auto fresh = readCurrent();
    if (!fresh)
        return failure(fresh.error());
    m_pending = 0;
    QSet<ResellerId> present;
    for (const ResellerRow &reseller : *fresh)
        present.insert(reseller.reseller.id);
    const auto gone = std::ranges::count_if(
        m_rows, [&present](const ResellerRow &row) { return !present.contains(row.reseller.id); });
    if (gone > kMostRemovals) {
        beginResetModel();
        m_rows = *fresh;
        endResetModel();
        return {};
    }
    removeMissing(present);
    if (const QList<ResellerRow> added = update(*fresh); !added.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
        m_rows += added;
        endInsertRows();
    }
    return {};
}

void ResellerModel::removeMissing(const QSet<ResellerId> &present)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (present.contains(m_rows[row].reseller.id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

QList<ResellerRow> ResellerModel::update(const QList<ResellerRow> &fresh)
{
    QHash<ResellerId, int> places; // 20,000 resellers: never one search for each
    for (int row = 0; row < int(m_rows.size()); ++row)
        places.insert(m_rows[row].reseller.id, row);
    QList<ResellerRow> added;
    for (const ResellerRow &reseller : fresh) {
        const int row = places.value(reseller.reseller.id, -1);
        if (row < 0) {
            added.append(reseller);
        } else if (m_rows[row] != reseller) {
            m_rows[row] = reseller;
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
    return added;
}

int ResellerModel::rowOf(const ResellerId &id) const
{
    const auto found = std::ranges::find_if(m_rows, hasId(id));
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int ResellerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResellerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(kHeadings));
}

QVariant ResellerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return worded("ResellerModel", kHeadings[section].title, Wording::Window);
    return role == Qt::TextAlignmentRole ? QVariant(alignment(kHeadings[section])) : QVariant();
}

QString ResellerModel::text(const ResellerRow &row, ResellerColumn column) const
{
    switch (column) {
    case ResellerColumn::Name:
        return row.reseller.name;
    case ResellerColumn::Number:
        return row.reseller.number.toString();
    case ResellerColumn::Country:
        return row.reseller.country.isEmpty() ? QString() : countryName(row.reseller.country);
    case ResellerColumn::State:
        return m_words.state(row.reseller.state);
    case ResellerColumn::KnownCustomers:
        return isCountKnown(row) ? QLocale().toString(row.knownCustomers) : QString(QChar(0x2013));
    }
    return {};
}

/// Asked for with every comparison while the list is sorted.
QString ResellerModel::countryName(const QString &code) const
{
    auto known = m_countryNames.constFind(code);
    if (known == m_countryNames.constEnd())
        known = m_countryNames.insert(code, m_words.country(code));
    return *known;
}

QVariant ResellerModel::data(const QModelIndex &index, int role) const
{
    assertOwnThread(this);
    if (!index.isValid())
        return {};
    const ResellerRow &row = m_rows[index.row()];
    const Heading &column = kHeadings[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column.id);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::ToolTipRole:
        return column.id == ResellerColumn::KnownCustomers && !isCountKnown(row)
            ? QVariant(notKnownYetWord(Wording::Window))
            : QVariant();
    case ResellerIdRole:
        return row.reseller.id.toString();
    case ActiveRole:
        return row.reseller.isActive();
    case StateRole:
        return row.reseller.state;
    case SortRole:
        return column.id == ResellerColumn::KnownCustomers ? QVariant(row.knownCustomers)
                                                           : QVariant(text(row, column.id));
    case SearchRole:
        return foldForSearch(row.reseller.name + QLatin1Char('\n') + row.reseller.number.toString());
    case MutedRole:
        return !row.reseller.isActive();
    default:
        return {};
    }
}

} // namespace tierdesk::items
