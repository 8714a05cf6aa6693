// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSet>

#include <functional>
#include <vector>

namespace tierdesk::ui {

class ListView;
class MessageBar;

/// Which rows of a long list are selected, by their keys, while the rows are replaced: sorted, filtered, read anew. What is
/// filtered away stays selected until somebody selects something else instead. The view's own selection says it between
/// the replacements. Keys are not 0.
class KeptSelection {
    Q_DECLARE_TR_FUNCTIONS(KeptSelection)
public:
    static constexpr int kMost = 10'000; ///< keys; all but so many are kept as well

    explicit KeptSelection(ListView &view); ///< which lives as long

    /// Before the rows are replaced. `keyAt` of a row of the table; 0 = it has none of its own. `isWhole`: the list shows all
    /// that there is, so that selecting all of it means whatever comes, too. False: there were more than kMost, and
    /// somebody must be told that the others are not selected any more.
    [[nodiscard]] bool remember(const std::function<quint64(int row)> &keyAt, bool isWhole);
    static void tellCut(MessageBar &notice);
    /// Afterwards, with the keys in the list's new order and the row of the table at which each stands.
    template <typename Keys> void restore(const Keys &keys, const std::function<int(qsizetype place)> &rowOf)
    {
        std::vector<int> rows;
        QSet<quint64> missing = m_keys;
        for (qsizetype place = 0; place < keys.size() && !missing.isEmpty(); ++place) {
            if (m_keys.contains(keys[place])) {
                missing.remove(keys[place]);
                rows.push_back(rowOf(place));
            }
        }
        m_hidden = std::move(missing);
        select(rows);
    }
    /// What is not shown is not selected any more.
    void forget();

private:
    void select(const std::vector<int> &rows); ///< ascending; those, or all but those

    ListView &m_view;
    bool m_isAll = false; ///< m_keys are those that are not selected
    QSet<quint64> m_keys;
    QSet<quint64> m_hidden; ///< of m_keys, what is not shown
};

} // namespace tierdesk::ui
