// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/items/customercolumns.h"
#include "models/items/rowset.h"
#include "models/items/searches.h"

#include <QFuture>
#include <QLocale>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace tierdesk::items {

/// Which customers are asked for, and in which order.
struct CustomerQuery {
    /// As typed: any part of name, domain, Microsoft ID, registration number, e-mail address, or of a reseller's MPN ID.
    QString text;
    std::optional<ResellerId> reseller;
    CustomerColumn sortBy = CustomerColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const CustomerQuery &) const = default;
    [[nodiscard]] bool isFiltered() const { return !text.trimmed().isEmpty() || reseller.has_value(); }
};

using ListChange = ListChangeOf<IdList>;

/// Search and sort orders of all customers in memory, in a thread with a reader of its own. The first
/// search loads their text (about 0.6 s a million), if prepare() did not. Go on with whenAnswered().
class CustomerIndex : public QObject {
    Q_OBJECT
public:
    CustomerIndex(const QString &replicaPath, const QLocale &locale, QObject *parent = nullptr,
        NamesBy namesBy = NamesBy::StoredOrder);
    ~CustomerIndex() override;

    /// The rows asked for. A question overtaken by a later one is answered Canceled.
    [[nodiscard]] QFuture<Result<IdList>> find(const CustomerQuery &query);
    /// How the answer to `query` differs from what is shown. Does not overtake find(), which overtakes it: Canceled.
    [[nodiscard]] QFuture<Result<ListChange>> compare(const CustomerQuery &query, const IdList &shown);
    /// Gets ready for what is typed, once what was asked is answered.
    void prepare();
    /// Takes note of committed changes; later questions are answered with them.
    void apply(const store::ChangeSet &changes);

    /// For an index beside this one, which answers from the same memory.
    [[nodiscard]] const std::shared_ptr<Searches> &searches() const { return m_searches; }

private:
    std::shared_ptr<Searches> m_searches;
    std::shared_ptr<std::atomic<quint64>> m_latest = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace tierdesk::items
