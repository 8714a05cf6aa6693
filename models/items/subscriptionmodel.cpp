// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/subscriptionmodel.h"

#include "models/base/ownthread.h"
#include "models/items/subscriptionrows.h"
#include "models/store/database.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace tierdesk::items {
namespace {
constexpr int kRowsOfWindow = 64; // as the customers' list
constexpr auto kReadAgainAfter =
    std::chrono::seconds(2); // where a read failed, for instance while a file is busy
}

SubscriptionModel::SubscriptionModel(
    store::Database &reader, SubscriptionIndex &index, SubscriptionWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , ShownList(this, index)
    , m_reader(reader)
    , m_index(index)
    , m_words(std::move(words))
{
}

void SubscriptionModel::load()
{
    assertOwnThread(this);
    m_isWanted = true;
    countAll();
    ask();
}

void SubscriptionModel::setQuery(const SubscriptionQuery &query)
{
    assertOwnThread(this);
    setAsked(query);
}

void SubscriptionModel::setArrivals(Arrivals arrivals)
{
    setArrivalsTo(arrivals);
}

void SubscriptionModel::showChanges()
{
    assertOwnThread(this);
    ask();
}

void SubscriptionModel::takeRows(const KeyList &keys)
{
    if (keys == m_keys) {
        m_windows.clear();
        if (!m_keys.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_keys = keys;
    m_windows.clear();
    endResetModel();
}

void SubscriptionModel::apply(const store::ChangeSet &changes)
{
    assertOwnThread(this);
    const bool isTouched = !changes.changedSubscriptionsOf.isEmpty() || !changes.changedCustomers.isEmpty()
        || !changes.newCustomers.isEmpty() || changes.resellers || changes.order;
    if (!isTouched)
        return;
    countAll();
    if (!m_isWanted)
        return; // the index knows nothing yet that could have changed
    m_index.apply(changes);
    if (changes.order)
        ask();
    RowSet changed = RowSet::of(changes.changedSubscriptionsOf);
    for (const store::RowId customer : changes.changedCustomers)
        changed.insert(customer);
    repaintOf(changed);
    compareSoon(m_total);
}

void SubscriptionModel::repaintOf(const RowSet &customers)
{
    const QList<int> windows = m_windows.keys();
    for (const int window : windows) {
        const int first = window * kRowsOfWindow;
        const int end = std::min<int>(first + kRowsOfWindow, int(m_keys.size()));
        const bool isChanged = std::any_of(m_keys.cbegin() + first, m_keys.cbegin() + end,
            [&customers](SubscriptionKey key) { return customers.contains(customerOf(key)); });
        if (isChanged)
            readAgain(window);
    }
}

void SubscriptionModel::readAgain(int window)
{
    m_windows.remove(window);
    const int first = window * kRowsOfWindow;
    const int end = std::min<int>(first + kRowsOfWindow, int(m_keys.size()));
    if (first < end) // the list may be a shorter one by now
        emit dataChanged(index(first, 0), index(end - 1, columnCount() - 1));
}

void SubscriptionModel::repaint(SubscriptionColumn column)
{
    if (!m_keys.isEmpty())
        emit dataChanged(index(0, int(column)), index(rowCount() - 1, int(column)));
}

void SubscriptionModel::countAll()
{
    const auto count = store::SubscriptionTable(m_reader).count();
    if (!count) {
        emit failed(count.error());
        return;
    }
    if (std::exchange(m_total, *count) != *count)
        emit totalChanged(m_total);
}

const store::SubscriptionRow *SubscriptionModel::read(int row) const
{
    const int window = row / kRowsOfWindow;
    Window *rows = m_windows.object(window);
    if (rows == nullptr) {
        const KeyList keys = m_keys.mid(window * kRowsOfWindow, kRowsOfWindow);
        const auto found = readSubscriptions(m_reader, keys);
        if (!found) {
            // In the middle of painting: told when the event loop comes round. Until then, and a moment longer,
            // the rows are as unread: each of their cells would try anew.
            auto *self = const_cast<SubscriptionModel *>(this);
            QMetaObject::invokeMethod(
                self, [self, error = found.error()] { emit self->failed(error); }, Qt::QueuedConnection);
            QTimer::singleShot(kReadAgainAfter, self, [self, window] { self->readAgain(window); });
        }
        rows = new Window(found ? *found : Window(keys.size()));
        m_windows.insert(window, rows); // takes it over; it is far from the limit
    }
    const store::SubscriptionRow &found = rows->at(row % kRowsOfWindow);
    return found.customer == 0 ? nullptr : &found;
}

std::optional<store::SubscriptionRow> SubscriptionModel::subscriptionAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    const store::SubscriptionRow *const found = read(row);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

int SubscriptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int SubscriptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kSubscriptionColumns;
}

QVariant SubscriptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = SubscriptionColumn(section);
    if (role == Qt::DisplayRole)
        return subscriptionHeading(column, Wording::Window);
    if (role == Qt::TextAlignmentRole)
        return int(
            Qt::AlignVCenter | (subscriptionAlign(column) == Align::End ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant SubscriptionModel::data(const QModelIndex &index, int role) const
{
    assertOwnThread(this);
    if (!index.isValid())
        return {};
    if (role == KeyRole)
        return m_keys.at(index.row());
    const store::SubscriptionRow *const row = read(index.row());
    if (role == UnreadRole)
        return row == nullptr;
    return row == nullptr ? QVariant() : cell(*row, SubscriptionColumn(index.column()), role);
}

QVariant SubscriptionModel::cell(const store::SubscriptionRow &row, SubscriptionColumn column, int role) const
{
    const Subscription &subscription = row.subscription;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return subscriptionText(row, column, m_words);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        // On the first column, too: the last one is not always there.
        return column == SubscriptionColumn::Read || column == SubscriptionColumn::Product
            ? QVariant(m_words.source(subscription))
            : QVariant();
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter | (subscriptionAlign(column) == Align::End ? Qt::AlignRight : Qt::AlignLeft));
    case StatusRole:
        return int(subscription.status);
    case SubscriptionIdRole:
        return subscription.id.toString();
    case SignRole:
        return column == SubscriptionColumn::Status ? QVariant(m_words.sign(subscription.status))
                                                    : QVariant();
    case MutedRole:
        return isOver(subscription.status);
    default:
        return {};
    }
}

} // namespace tierdesk::items
