// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/memory.h"
#include "models/items/parts.h"
#include "models/items/rowset.h"

#include <cstddef>

namespace tierdesk::items {

/// A list of so many zeros, about to be filled.
template <typename List> List listToFill(qsizetype size)
{
    List list;
    list.reserve(size);
    takeInLargePages(list.data(), std::size_t(size) * sizeof(typename List::value_type));
    list.resize(size);
    return list;
}

/// The elements of the list whose rows, which stand beside them in `rows`, are in the set. Whether one is cannot be foretold, so
/// nothing depends on it but a place. Counted first: a list of millions is made once, at its length.
template <typename List, typename Rows> List keptOf(const List &list, const Rows &rows, const RowSet &set)
{
    using Place = typename Rows::size_type;
    struct Stretch {
        qsizetype begin;
        qsizetype count;
    };
    const auto stretches = inParts(list.size(), [&](qsizetype begin, qsizetype end) {
        qsizetype count = 0;
        for (qsizetype place = begin; place < end; ++place)
            count += qsizetype(set.bit(rows[Place(place)]));
        return Stretch {begin, count};
    });
    const auto countBefore = [&stretches](qsizetype end) {
        qsizetype count = 0;
        for (const Stretch &stretch : stretches)
            count += stretch.begin < end ? stretch.count : 0;
        return count;
    };
    auto kept = listToFill<List>(countBefore(list.size()));
    auto *const out = kept.data();
    inParts(list.size(), [&](qsizetype begin, qsizetype end) {
        qsizetype next = countBefore(begin);
        const qsizetype last = countBefore(end) - 1;
        for (qsizetype place = begin; place < end && next <= last; ++place) {
            out[next] = list[place];
            next += qsizetype(set.bit(rows[Place(place)]));
        }
        return end;
    });
    return kept;
}

} // namespace tierdesk::items
