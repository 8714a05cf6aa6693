// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/resellermodel.h"

#include "models/base/ownthread.h"
#include "models/base/whenanswered.h"
#include "models/items/customercolumns.h"

#include <QLocale>

#include <algorithm>
#include <utility>

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
// So many changed cells are told as one stretch.
constexpr auto kMostTold = 100;

int alignment(const Heading &column)
{
    return int(Qt::AlignVCenter | (column.align == Align::End ? Qt::AlignRight : Qt::AlignLeft));
}

/// Nothing listed yet is not the same as none (look.md 5).
bool isCountKnown(const ResellerRow &row)
{
    return row.listedAt || row.knownCustomers > 0;
}

} // namespace

ResellerModel::ResellerModel(QString replicaPath, ResellerWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_replicaPath(std::move(replicaPath))
    , m_words(std::move(words))
{
}

void ResellerModel::load()
{
    assertOwnThread(this);
    if (std::exchange(m_isReading, true)) {
        m_readsAgain = true;
        return;
    }
    whenAnswered(readResellers(m_replicaPath, m_rows, m_words, QLocale()), this,
        [this, generation = m_generation](const Result<ResellerReading> &reading) {
            m_isReading = false;
            const bool isOld = generation != m_generation; // rows came and went meanwhile
            if (!reading)
                emit failed(reading.error());
            else if (!isOld)
                take(*reading);
            if (std::exchange(m_readsAgain, false) || isOld)
                load();
        });
}

void ResellerModel::take(const ResellerReading &reading)
{
    m_isLoaded = true;
    m_added = reading.added;
    m_gone = reading.gone;
    if (m_rows.isEmpty()) {
        showChanges();
    } else {
        m_rows = reading.shown;
        tellChanged(reading.changed);
    }
    if (std::exchange(m_names, reading.names) != reading.names)
        emit namesChanged();
    emit loaded();
}

void ResellerModel::tellChanged(const QList<int> &rows)
{
    if (rows.size() > kMostTold) {
        emit dataChanged(index(rows.first(), 0), index(rows.last(), columnCount() - 1));
        return;
    }
    for (const int row : rows)
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void ResellerModel::showChanges()
{
    assertOwnThread(this);
    const QList<ResellerEntry> added = std::exchange(m_added, {});
    const QList<int> gone = std::exchange(m_gone, {});
    if (added.isEmpty() && gone.isEmpty())
        return;
    ++m_generation;
    if (m_rows.isEmpty() || gone.size() > kMostRemovals)
        beginAnew(added, gone);
    else
        changePlaces(added, gone);
}

void ResellerModel::beginAnew(const QList<ResellerEntry> &added, const QList<int> &gone)
{
    beginResetModel();
    QList<ResellerEntry> rows;
    rows.reserve(m_rows.size() - gone.size() + added.size());
    auto next = gone.cbegin();
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (next != gone.cend() && *next == row)
            ++next;
        else
            rows.append(m_rows.at(row));
    }
    m_rows = rows + added;
    endResetModel();
}

void ResellerModel::changePlaces(const QList<ResellerEntry> &added, const QList<int> &gone)
{
    for (auto row = gone.crbegin(); row != gone.crend(); ++row) {
        beginRemoveRows({}, *row, *row);
        m_rows.removeAt(*row);
        endRemoveRows();
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
    m_rows += added;
    endInsertRows();
}

int ResellerModel::rowOf(const ResellerId &id) const
{
    const auto found = std::ranges::find(
        m_rows, id, [](const ResellerEntry &entry) -> const ResellerId & { return entry.row.reseller.id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

bool ResellerModel::isBefore(int left, int right, ResellerColumn column) const
{
    const ResellerEntry &a = m_rows.at(left);
    const ResellerEntry &b = m_rows.at(right);
    if (column == ResellerColumn::KnownCustomers) {
        if (a.row.knownCustomers != b.row.knownCustomers)
            return a.row.knownCustomers < b.row.knownCustomers;
    } else if (a.places[std::size_t(column)] != b.places[std::size_t(column)]) {
        return a.places[std::size_t(column)] < b.places[std::size_t(column)];
    }
    return a.places[0] < b.places[0];
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
        return row.reseller.country.isEmpty() ? QString() : m_words.country(row.reseller.country);
    case ResellerColumn::State:
        return m_words.state(row.reseller.state);
    case ResellerColumn::KnownCustomers:
        return isCountKnown(row) ? QLocale().toString(row.knownCustomers) : QString(QChar(0x2013));
    }
    return {};
}

QVariant ResellerModel::data(const QModelIndex &index, int role) const
{
    assertOwnThread(this);
    if (!index.isValid())
        return {};
    const ResellerRow &row = m_rows.at(index.row()).row;
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
    case MutedRole:
        return !row.reseller.isActive();
    default:
        return {};
    }
}

} // namespace tierdesk::items
