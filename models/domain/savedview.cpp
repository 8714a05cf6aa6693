// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/savedview.h"

#include <algorithm>

namespace tierdesk {

bool showsTheSame(const SavedView &one, const SavedView &other)
{
    const auto hasFilter = [](const SavedView &view, const ViewFilter &filter) {
        return std::ranges::any_of(view.filters, [&filter](const ViewFilter &there) {
            return there.name == filter.name && there.value == filter.value;
        });
    };
    const auto areIn = [&hasFilter](const SavedView &view, const SavedView &in) {
        return std::ranges::all_of(
            view.filters, [&](const ViewFilter &filter) { return hasFilter(in, filter); });
    };
    QStringList hidden = one.hiddenColumns;
    QStringList otherHidden = other.hiddenColumns;
    hidden.sort();
    otherHidden.sort();
    return one.list == other.list && one.search.trimmed() == other.search.trimmed() && areIn(one, other)
        && areIn(other, one) && one.sortBy == other.sortBy && one.isDescending == other.isDescending
        && hidden == otherHidden;
}

} // namespace tierdesk
