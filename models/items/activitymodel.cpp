// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activitymodel.h"

#include "models/base/whenanswered.h"
#include "models/items/column.h"
#include "models/store/database.h"

#include <QCollator>
#include <QHash>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <utility>

namespace tierdesk::items {
namespace {

using store::ActivityRow;
using store::ActivityTable;

constexpr int kRowsAtOnce = 64; // as the customers' list
constexpr int kMostGaps = 64; // that are worth being told one by one

constexpr std::array kTitles {
    QT_TRANSLATE_NOOP("ActivityModel", "Time"),
    QT_TRANSLATE_NOOP("ActivityModel", "Activity"),
    QT_TRANSLATE_NOOP("ActivityModel", "Customer"),
    QT_TRANSLATE_NOOP("ActivityModel", "By"),
    QT_TRANSLATE_NOOP("ActivityModel", "Result"),
};

store::ActivityText textOf(ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::When: // not a text
    case ActivityColumn::What:
        return store::ActivityText::What;
    case ActivityColumn::Customer:
        return store::ActivityText::Customer;
    case ActivityColumn::Who:
        return store::ActivityText::Who;
    case ActivityColumn::Result:
        return store::ActivityText::Result;
    }
    return store::ActivityText::What;
}

QString wordsOf(ActivityColumn column, const QString &text, const ActivityWords &words)
{
    if (column == ActivityColumn::What)
        return words.what(text);
    return column == ActivityColumn::Result ? words.result(text) : text;
}

} // namespace

ActivityModel::ActivityModel(QString deskPath, ActivityWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_deskPath(std::move(deskPath))
    , m_words(std::move(words))
{
}

ActivityModel::~ActivityModel() = default;

void ActivityModel::setQuery(const store::ActivityQuery &query)
{
    if (query == m_asked)
        return;
    m_asked = query;
    ask();
}

void ActivityModel::reload()
{
    ask();
}

void ActivityModel::sort(int column, Qt::SortOrder order)
{
    const Order wanted = column < 0 ? Order() : Order {ActivityColumn(column), order};
    if (wanted == m_order)
        return;
    m_order = wanted;
    ask();
}

/// Few texts are different (kinds, customers, people): the rows of each stay together, and only the texts are
/// compared, as the window shows them and its language sorts.
Result<void> ActivityModel::putInOrder(
    IdList &rows, const ActivityTable &table, const Order &order, const ActivityWords &words)
{
    if (!order.column)
        return {};
    if (*order.column == ActivityColumn::When) {
        if (order.direction == Qt::AscendingOrder)
            std::reverse(rows.begin(), rows.end());
        return {};
    }
    const auto texts = table.texts(textOf(*order.column));
    if (!texts)
        return failure(texts.error());
    QHash<QString, IdList> rowsWith;
    for (const store::RowId row : std::as_const(rows))
        rowsWith[wordsOf(*order.column, texts->value(row), words)].append(row);
    QStringList inOrder = rowsWith.keys();
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::sort(inOrder.begin(), inOrder.end(), collator);
    if (order.direction == Qt::DescendingOrder)
        std::reverse(inOrder.begin(), inOrder.end());
    rows.clear();
    for (const QString &text : std::as_const(inOrder))
        rows.append(rowsWith.value(text));
    return {};
}

Result<ActivityModel::Answer> ActivityModel::read(const QString &deskPath, const store::ActivityQuery &query,
    const Order &order, const ActivityWords &words)
{
    const auto reader = store::Database::open(store::File::Desk, deskPath, store::Access::ReadOnly);
    if (!reader)
        return failure(reader.error());
    const ActivityTable table(**reader);
    auto rows = table.idsOf(query);
    if (!rows)
        return failure(rows.error());
    if (const auto ordered = putInOrder(*rows, table, order, words); !ordered)
        return failure(ordered.error());
    const auto total = table.count();
    if (!total)
        return failure(total.error());
    return Answer {std::move(*rows), *total};
}

/// One question at a time: each reads the whole table, and only the last answer counts.
void ActivityModel::ask()
{
    m_mustAskAgain = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    const auto answer =
        QtConcurrent::run([path = m_deskPath, query = m_asked, order = m_order, words = m_words] {
            return ActivityModel::read(path, query, order, words);
        });
    whenAnswered(answer, this, [this](const Result<Answer> &answered) {
        m_isAsking = false;
        if (m_mustAskAgain)
            return ask();
        if (!answered)
            emit failed(answered.error());
        else
            show(*answered);
        emit settled();
    });
}

/// New ones come at the top, others late in between: what somebody looks at keeps its place. Anything else is
/// another list.
void ActivityModel::show(const Answer &answer)
{
    m_total = answer.total;
    m_windows.clear();
    if (insertMissing(answer.rows)) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1)); // results may have come
        return;
    }
    beginResetModel();
    m_rows = answer.rows;
    endResetModel();
}

bool ActivityModel::insertMissing(const IdList &rows)
{
    QList<std::pair<int, int>> gaps; // first and last of each, as they are in `rows`
    qsizetype known = 0;
    for (int i = 0; i < rows.size(); ++i) {
        if (known < m_rows.size() && rows[i] == m_rows[known])
            ++known;
        else if (!gaps.isEmpty() && gaps.constLast().second == i - 1)
            gaps.last().second = i;
        else if (gaps.size() < kMostGaps)
            gaps.append({i, i});
        else
            return false;
    }
    if (m_rows.isEmpty() || known < m_rows.size())
        return false;
    for (const auto &[first, last] : std::as_const(gaps)) {
        beginInsertRows({}, first, last);
        m_rows = rows.mid(0, last + 1) + m_rows.mid(first);
        m_windows.clear();
        endInsertRows();
    }
    return true;
}

Result<store::Database *> ActivityModel::reader() const
{
    if (!m_reader) {
        auto opened = store::Database::open(store::File::Desk, m_deskPath, store::Access::ReadOnly);
        if (!opened)
            return failure(opened.error());
        m_reader = std::move(*opened);
    }
    return m_reader.get();
}

const ActivityRow *ActivityModel::rowAt(int position) const
{
    const int window = position / kRowsAtOnce;
    Window *rows = m_windows.object(window);
    if (rows == nullptr) {
        const IdList ids = m_rows.mid(window * kRowsAtOnce, kRowsAtOnce);
        rows = new Window(ids.size());
        const auto desk = reader();
        const auto found = desk ? ActivityTable(**desk).rows(ids) : Result<Window>(failure(desk.error()));
        if (!found) {
            // In the middle of painting: told when the event loop comes round.
            auto *self = const_cast<ActivityModel *>(this);
            QMetaObject::invokeMethod(
                self, [self, error = found.error()] { emit self->failed(error); }, Qt::QueuedConnection);
        }
        for (qsizetype i = 0, next = 0; found && i < ids.size() && next < found->size(); ++i)
            if (found->at(next).row == ids[i])
                (*rows)[i] = found->at(next++);
        m_windows.insert(window, rows); // takes it over; it is far from the limit
    }
    const ActivityRow &row = rows->at(position % kRowsAtOnce);
    return row.row == 0 ? nullptr : &row;
}

store::RowId ActivityModel::rowIdAt(int row) const
{
    return row < 0 || row >= m_rows.size() ? 0 : m_rows[row];
}

int ActivityModel::rowOf(store::RowId id) const
{
    return int(m_rows.indexOf(id));
}

Result<std::optional<ActivityEntry>> ActivityModel::entryAt(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return std::optional<ActivityEntry>();
    const auto desk = reader();
    if (!desk)
        return failure(desk.error());
    return ActivityTable(**desk).entry(m_rows[row]);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kTitles.size());
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == RowIdRole)
        return rowIdAt(index.row());
    if (role != Qt::DisplayRole)
        return {};
    const ActivityRow *row = rowAt(index.row());
    if (row == nullptr)
        return {};
    switch (ActivityColumn(index.column())) {
    case ActivityColumn::When:
        return m_words.time(row->entry.when);
    case ActivityColumn::What:
        return m_words.what(row->entry.what);
    case ActivityColumn::Customer:
        return row->entry.customerName.isEmpty() && row->entry.customer ? row->entry.customer->toString()
                                                                        : row->entry.customerName;
    case ActivityColumn::Who:
        return m_words.who(*row);
    case ActivityColumn::Result:
        return m_words.result(row->entry.result);
    }
    return {};
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return worded("ActivityModel", kTitles[std::size_t(section)], Wording::Window);
}

} // namespace tierdesk::items
