// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/customermodel.h"

#include "models/base/ownthread.h"
#include "models/store/database.h"

#include <algorithm>

namespace tierdesk::items {
namespace {

using store::CustomerRow;
using store::CustomerTable;
using store::RowId;

constexpr int kWindow = 64; // architecture.md 5.3: 0.4 ms to read, two screens to see

} // namespace

CustomerModel::CustomerModel(store::Database &reader, CustomerIndex &index, QObject *parent)
    : QAbstractTableModel(parent)
    , ShownList(this, index)
    , m_reader(reader)
    , m_index(index)
{
}

void CustomerModel::load()
{
    assertOwnThread(this);
    const CustomerTable table(m_reader);
    const auto count = table.count();
    const auto first = table.idsByName(kWindow);
    if (!count || !first) {
        emit failed(count ? first.error() : count.error());
        return;
    }
    beginResetModel();
    m_rows = *first;
    m_rows.resize(std::max<qsizetype>(*count, first->size()), 0);
    m_windows.clear();
    m_blocks.clear();
    noteReplaced();
    endResetModel();
    countTotal();
    ask();
    m_index.prepare();
}

void CustomerModel::setQuery(const CustomerQuery &query)
{
    assertOwnThread(this);
    setAsked(query);
}

void CustomerModel::setArrivals(Arrivals arrivals)
{
    setArrivalsTo(arrivals);
}

void CustomerModel::showChanges()
{
    assertOwnThread(this);
    ask();
}

void CustomerModel::takeRows(const IdList &rows)
{
    if (m_namedFirst != query().reseller)
        m_windows.clear();
    m_namedFirst = query().reseller;
    const bool startsAlike = rows.size() == m_rows.size()
        && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(),
            [](RowId fresh, RowId shown) { return shown == fresh || shown == 0; });
    if (startsAlike) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        m_windows.clear();
        for (Block &block : m_blocks)
            block.position = int(m_rows.indexOf(block.id));
        m_blocks.removeIf([](const Block &block) { return block.position < 0; });
        std::ranges::sort(m_blocks, {}, &Block::position);
        endResetModel();
    }
}

void CustomerModel::apply(const store::ChangeSet &changes)
{
    assertOwnThread(this);
    if (changes.newCustomers.isEmpty() && changes.changedCustomers.isEmpty() && !changes.order)
        return;
    m_index.apply(changes);
    if (changes.order)
        ask(); // in the language that somebody has just chosen: nobody is asked once more
    countTotal();
    repaintChanged(RowSet::of(changes.changedCustomers));
    compareSoon(m_total);
}

void CustomerModel::repaintChanged(const RowSet &changed)
{
    const QList<int> windows = m_windows.keys();
    for (const int window : windows) {
        const int end = std::min<int>((window + 1) * kWindow, int(m_rows.size()));
        const auto first = m_rows.cbegin() + window * kWindow;
        if (std::none_of(first, m_rows.cbegin() + end, [&](RowId id) { return changed.contains(id); }))
            continue;
        // All of its rows: what changes next finds no window here until one of them is painted.
        m_windows.remove(window);
        emit dataChanged(index(rowAt(window * kWindow), 0), index(rowAt(end - 1), columnCount() - 1));
    }
}

void CustomerModel::countTotal()
{
    const auto count = CustomerTable(m_reader).count();
    if (!count) {
        emit failed(count.error());
        return;
    }
    if (*count == m_total)
        return;
    m_total = *count;
    emit totalChanged(m_total);
}

// ---- places -------------------------------------------------------------------------------------------

CustomerModel::Place CustomerModel::placeOf(int row) const
{
    int linesAbove = 0;
    for (const Block &block : m_blocks) {
        const int start = block.position + 1 + linesAbove;
        if (row < start)
            break;
        if (row < start + block.lines.size())
            return {block.position, row - start};
        linesAbove += int(block.lines.size());
    }
    return {row - linesAbove, -1};
}

int CustomerModel::rowAt(int position) const
{
    int row = position;
    for (const Block &block : m_blocks) {
        if (block.position >= position)
            break;
        row += int(block.lines.size());
    }
    return row;
}

int CustomerModel::rowOf(RowId id) const
{
    const qsizetype position = id == 0 ? -1 : m_rows.indexOf(id);
    return position < 0 ? -1 : rowAt(int(position));
}

RowId CustomerModel::rowIdAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return 0;
    return m_rows[placeOf(row).position];
}

std::optional<CustomerRow> CustomerModel::customerAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    const CustomerRow *found = read(placeOf(row).position);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

const CustomerRow *CustomerModel::read(int position) const
{
    const RowId id = m_rows[position];
    if (id == 0)
        return nullptr;
    const int window = position / kWindow;
    Window *rows = m_windows.object(window);
    if (rows == nullptr) {
        const IdList ids = m_rows.mid(window * kWindow, kWindow);
        auto found = CustomerTable(m_reader).rows(ids, m_namedFirst);
        if (!found) {
            // In the middle of painting: told when the event loop comes round.
            auto *self = const_cast<CustomerModel *>(this);
            QMetaObject::invokeMethod(
                self, [self, error = found.error()] { emit self->failed(error); }, Qt::QueuedConnection);
        }
        rows = new Window(ids.size());
        const QList<CustomerRow> none;
        const QList<CustomerRow> &present = found ? *found : none;
        for (qsizetype i = 0, next = 0; i < ids.size() && next < present.size(); ++i) {
            if (present[next].row == ids[i])
                (*rows)[i] = present[next++];
        }
        m_windows.insert(window, rows); // takes it over; it is far from the limit
    }
    const CustomerRow &row = rows->at(position % kWindow);
    return row.row == id ? &row : nullptr;
}

// ---- blocks -------------------------------------------------------------------------------------------

QList<CustomerModel::Block>::iterator CustomerModel::blockOf(RowId id)
{
    return std::ranges::find(m_blocks, id, &Block::id);
}

bool CustomerModel::hasBlock(RowId id) const
{
    return std::ranges::find(m_blocks, id, &Block::id) != m_blocks.cend();
}

QList<BlockLine> CustomerModel::block(RowId id) const
{
    const auto found = std::ranges::find(m_blocks, id, &Block::id);
    return found == m_blocks.cend() ? QList<BlockLine>() : found->lines;
}

QList<RowId> CustomerModel::blocks() const
{
    QList<RowId> ids;
    for (const Block &block : m_blocks)
        ids.append(block.id);
    return ids;
}

int CustomerModel::blockLinesAmong(int top, int bottom) const
{
    int lines = 0;
    int above = 0; // of the blocks above this one
    for (const Block &block : m_blocks) {
        const int first = block.position + above + 1;
        const int last = block.position + above + int(block.lines.size());
        lines += std::max(0, std::min(bottom, last) - std::max(top, first) + 1);
        above += int(block.lines.size());
    }
    return lines;
}

void CustomerModel::setBlock(RowId id, const QList<BlockLine> &lines)
{
    assertOwnThread(this);
    const auto position = int(m_rows.indexOf(id));
    if (id == 0 || position < 0 || lines.isEmpty())
        return;
    auto block = blockOf(id);
    if (block == m_blocks.end()) {
        block = std::ranges::lower_bound(m_blocks, position, {}, &Block::position);
        block = m_blocks.insert(block, {id, position, {}});
    }
    const int first = rowAt(position) + 1;
    const auto before = int(block->lines.size());
    const auto after = int(lines.size());
    if (after > before) {
        beginInsertRows({}, first + before, first + after - 1);
        block->lines = lines;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, first + after, first + before - 1);
        block->lines = lines;
        endRemoveRows();
    } else {
        block->lines = lines;
    }
    emit dataChanged(index(first - 1, 0), index(first + after - 1, columnCount() - 1));
}

void CustomerModel::removeBlock(RowId id)
{
    const auto block = blockOf(id);
    if (block == m_blocks.end())
        return;
    const int first = rowAt(block->position) + 1;
    beginRemoveRows({}, first, first + int(block->lines.size()) - 1);
    m_blocks.erase(block);
    endRemoveRows();
    emit dataChanged(index(first - 1, 0), index(first - 1, columnCount() - 1));
}

// ---- what Qt asks -------------------------------------------------------------------------------------

int CustomerModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    auto rows = int(m_rows.size());
    for (const Block &block : m_blocks)
        rows += int(block.lines.size());
    return rows;
}

int CustomerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(customerColumns().size());
}

Qt::ItemFlags CustomerModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (placeOf(index.row()).line >= 0)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant CustomerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto &column = customerColumns()[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return customerHeading(column.id, Wording::Window);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.align == Align::End ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant CustomerModel::data(const QModelIndex &index, int role) const
{
    assertOwnThread(this);
    if (!index.isValid())
        return {};
    const Place place = placeOf(index.row());
    if (role == BlockLineRole)
        return place.line;
    if (role == RowIdRole)
        return m_rows[place.position];
    if (place.line >= 0) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        if (!isText || index.column() != 0)
            return {};
        return block(m_rows[place.position]).at(place.line).text;
    }
    if (role == BlockSizeRole)
        return int(block(m_rows[place.position]).size());
    const CustomerRow *row = read(place.position);
    if (role == UnreadRole)
        return row == nullptr;
    if (row == nullptr)
        return {};
    return customerData(*row, customerColumns()[std::size_t(index.column())].id, role);
}

QVariant CustomerModel::customerData(const CustomerRow &row, CustomerColumn column, int role) const
{
    const bool isReseller = column == CustomerColumn::Reseller && !row.isUnreadable;
    const QString text = customerColumn(column).text(row, Wording::Window);
    const QString tag = isReseller && row.resellerCount > 1
        ? QLatin1Char('+') + QString::number(row.resellerCount - 1)
        : QString();
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        if (isReseller && row.resellerKnowledge == store::ResellerKnowledge::NotKnownYet)
            return notKnownYetWord(Wording::Window);
        return tag.isEmpty() ? text : text + QLatin1Char(' ') + tag;
    case Qt::ToolTipRole:
        if (isReseller && row.resellerKnowledge == store::ResellerKnowledge::NotKnownYet)
            return notKnownYetWord(Wording::Window);
        return column == CustomerColumn::MicrosoftId ? QVariant(text) : QVariant();
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter | (customerColumn(column).align == Align::End ? Qt::AlignRight : Qt::AlignLeft));
    case MicrosoftIdRole:
        return row.isUnreadable ? QString() : row.id.toString();
    case UnreadableRole:
        return row.isUnreadable;
    case KnowledgeRole:
        return int(row.resellerKnowledge);
    case TagRole:
        return tag.isEmpty() ? QVariant() : QVariant(tag);
    case ExpandedRole:
        return row.isUnreadable ? QVariant() : QVariant(hasBlock(row.row));
    case MutedRole:
        return row.isUnreadable || row.isGone;
    default:
        return {};
    }
}

} // namespace tierdesk::items
