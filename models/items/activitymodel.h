// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/items/rowset.h"
#include "models/store/activitytable.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QFuture>

#include <functional>
#include <optional>

namespace tierdesk::items {

/// The columns of the list of activities, in its order.
enum class ActivityColumn { When, What, Customer, Who, Result };

/// Words of the window for what comes as a code or a time. `what` and `result` are asked from other threads, too.
struct ActivityWords {
    std::function<QString(const QDateTime &)> time;
    std::function<QString(const QString &)> what;
    std::function<QString(const QString &)> result;
    std::function<QString(store::ActivityRow)> who;
};

/// What was changed at Partner Center, newest first: over the ids that a search answers, with windows of 64
/// rows read when they are seen. Searching reads the whole table, in a pool thread with a reader of its own.
class ActivityModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        RowIdRole = Qt::UserRole, ///< store::RowId
        SignRole = Qt::UserRole + 500, ///< RowDelegate's; left to the page's words
        MutedRole = Qt::UserRole + 502, ///< bool (RowDelegate's)
    };

    ActivityModel(QString deskPath, ActivityWords words, QObject *parent = nullptr);
    ~ActivityModel() override;

    void setQuery(const store::ActivityQuery &query); ///< answered by settled()
    [[nodiscard]] const store::ActivityQuery &query() const { return m_asked; }
    /// By a column's words as the window has them, each with its newest first; -1 = newest first. Answered by
    /// settled().
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void reload(); ///< asks again; answered by settled()
    [[nodiscard]] bool isSettled() const { return !m_isAsking; }
    [[nodiscard]] const IdList &ids() const { return m_rows; } ///< what is shown
    [[nodiscard]] qint64 total() const { return m_total; } ///< all of them, whatever is shown
    [[nodiscard]] store::RowId rowIdAt(int row) const;
    [[nodiscard]] int rowOf(store::RowId id) const; ///< -1 = not shown
    [[nodiscard]] Result<std::optional<ActivityEntry>> entryAt(int row) const; ///< whole

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void settled();
    void failed(const tierdesk::Error &error);

private:
    using Window = QList<store::ActivityRow>;
    struct Answer {
        IdList rows;
        qint64 total = 0;
    };
    struct Order {
        std::optional<ActivityColumn> column; ///< nothing = newest first
        Qt::SortOrder direction = Qt::AscendingOrder;

        bool operator==(const Order &) const = default;
    };
    [[nodiscard]] static Result<Answer> read(const QString &deskPath, const store::ActivityQuery &query,
        const Order &order, const ActivityWords &words);
    [[nodiscard]] static Result<void> putInOrder(
        IdList &rows, const store::ActivityTable &table, const Order &order, const ActivityWords &words);
    void ask();
    void show(const Answer &answer);
    /// Whether the rows shown are among others in the same order: those are inserted where they belong.
    [[nodiscard]] bool insertMissing(const IdList &rows);
    [[nodiscard]] const store::ActivityRow *rowAt(int position) const;
    [[nodiscard]] Result<store::Database *> reader() const;

    QString m_deskPath;
    ActivityWords m_words;
    store::ActivityQuery m_asked;
    Order m_order;
    mutable std::unique_ptr<store::Database> m_reader; ///< opened when it is first looked at
    IdList m_rows;
    qint64 m_total = 0;
    mutable QCache<int, Window> m_windows {64}; ///< by position / 64
    bool m_isAsking = false;
    bool m_mustAskAgain = false; ///< asked for while an answer was awaited
};

} // namespace tierdesk::items
