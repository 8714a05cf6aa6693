// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/whenanswered.h"
#include "models/items/searches.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tierdesk::items {

/// What new, gone and moved rows do.
enum class Arrivals {
    Wait, ///< until somebody asks to see them
    Show, ///< at once; while the very first listing comes in and nobody has touched the list
};

/// What a model shows of an index: it asks, and compares when something was committed. What would add, remove or move rows
/// under somebody's mouse waits and is counted. The model inherits this and keeps the rows.
template <typename Index, typename Query, typename List> class ShownList {
public:
    [[nodiscard]] const Query &query() const { return m_asked; }
    [[nodiscard]] int pendingChanges() const { return m_pending; }
    [[nodiscard]] bool isSettled() const { return m_unanswered == 0; } ///< shows the answer to query()

protected:
    /// `model` is the model itself: answers that come after its end are dropped.
    ShownList(QObject *model, Index &index)
        : m_model(model)
        , m_index(index)
    {
        m_compareSoon.setSingleShot(true);
        QObject::connect(&m_compareSoon, &QTimer::timeout, model, [this] { compare(); });
    }
    ~ShownList() = default;

    [[nodiscard]] virtual const List &shownRows() const = 0;
    virtual void takeRows(const List &rows) = 0; ///< shows them from now on
    virtual void tellSettled() = 0; ///< the list shows the answer to query()
    virtual void tellPending(int changes) = 0;
    virtual void tellFailure(const Error &error) = 0;

    void setAsked(const Query &query)
    {
        if (query == m_asked)
            return;
        m_asked = query;
        ask();
    }
    void setArrivalsTo(Arrivals arrivals)
    {
        m_arrivals = arrivals;
        if (arrivals == Arrivals::Show && m_pending > 0)
            ask();
    }
    void ask()
    {
        ++m_unanswered;
        whenAnswered(m_index.find(m_asked), m_model, [this](const Result<List> &rows) {
            --m_unanswered;
            if (rows) {
                // Only the latest question is answered with rows.
                show(*rows);
                tellSettled();
            } else if (rows.error().kind != Error::Kind::Canceled) {
                tellFailure(rows.error());
            }
        });
    }
    /// Something was committed. A comparison of a million rows takes the index half a second, and in a first reading, where
    /// nothing is in order yet, two: leave it time for what is typed, and a processor for the reading.
    void compareSoon(qint64 total)
    {
        const auto usual = std::chrono::milliseconds(std::min<qint64>(total / 500, 2000));
        if (!m_compareSoon.isActive())
            m_compareSoon.start(std::max(usual, pauseAfterComparison()));
    }
    /// The rows were replaced otherwise: a comparison with the older ones is worth nothing.
    void noteReplaced() { ++m_generation; }

private:
    void show(const List &rows)
    {
        noteReplaced();
        takeRows(rows);
        setPending(0);
        // What was committed after the index answered has been compared with the old list, if at all.
        if (m_comparing)
            m_compareAgain = true;
    }
    void compare()
    {
        if (m_comparing) {
            m_compareAgain = true;
            return;
        }
        m_comparing = true;
        m_comparison.start();
        whenAnswered(m_index.compare(m_asked, shownRows()), m_model,
            [this, generation = m_generation](
                const Result<ListChangeOf<List>> &change) { takeComparison(change, generation); });
    }
    void takeComparison(const Result<ListChangeOf<List>> &change, quint64 generation)
    {
        m_comparing = false;
        m_comparisonTook = std::chrono::milliseconds(m_comparison.elapsed());
        const bool again = std::exchange(m_compareAgain, false);
        const bool isOvertaken = !change && change.error().kind == Error::Kind::Canceled;
        if (!change && !isOvertaken) {
            tellFailure(change.error());
            return;
        }
        if (isOvertaken || again || generation != m_generation || m_unanswered > 0) {
            if (!m_compareSoon.isActive())
                m_compareSoon.start(pauseAfterComparison());
            return;
        }
        // Where nothing is shown, nothing can move under the mouse.
        const bool isAtOnce = m_arrivals == Arrivals::Show || shownRows().isEmpty();
        if (change->changes > 0 && isAtOnce) {
            show(change->rows);
            tellSettled();
        } else {
            setPending(change->changes);
        }
    }
    [[nodiscard]] std::chrono::milliseconds pauseAfterComparison() const
    {
        constexpr int kPart = 3; // a quarter of the index thread's time at most
        constexpr std::chrono::milliseconds kLongest {5'000}; // it may only have waited for its turn
        return std::min(kPart * m_comparisonTook, kLongest);
    }
    void setPending(int pending)
    {
        if (std::exchange(m_pending, pending) != pending)
            tellPending(pending);
    }

    QObject *m_model;
    Index &m_index;
    Query m_asked;
    QTimer m_compareSoon;
    QElapsedTimer m_comparison;
    std::chrono::milliseconds m_comparisonTook {0};
    Arrivals m_arrivals = Arrivals::Wait;
    quint64 m_generation = 0; ///< of the rows
    int m_unanswered = 0;
    int m_pending = 0;
    bool m_comparing = false;
    bool m_compareAgain = false;
};

} // namespace tierdesk::items
