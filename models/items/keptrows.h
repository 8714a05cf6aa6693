// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/parts.h"
#include "models/items/rowset.h"

#include <algorithm>

namespace tierdesk::items {

/// Those of the rows that are in the set. Whether one is cannot be foretold, so nothing depends on it but a place.
template <typename Rows> IdList keptOf(const Rows &rows, const RowSet &set)
{
    using Place = typename Rows::size_type;
    const auto parts = inParts(qsizetype(rows.size()), [&](qsizetype begin, qsizetype end) {
        IdList kept(std::min(end - begin, set.count() + 1));
        if (kept.isEmpty())
            return kept;
        store::RowId *const out = kept.data();
        const qsizetype last = kept.size() - 1;
        qsizetype count = 0;
        for (qsizetype place = begin; place < end; ++place) {
            out[std::min(count, last)] = rows[Place(place)];
            count += set.contains(rows[Place(place)]) ? 1 : 0;
        }
        kept.resize(std::min(count, kept.size()));
        return kept;
    });
    return joined(parts);
}

} // namespace tierdesk::items
