// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <QtConcurrentMap>

#include <algorithm>
#include <type_traits>
#include <utility>
#include <vector>

namespace tierdesk::items {

/// The same as long as the program runs: who goes through a list twice finds the same stretches.
[[nodiscard]] inline int processorsForParts()
{
    static const int count = std::min(4, QThread::idealThreadCount());
    return count;
}

/// Does `work(begin, end)` for all of [0, size), on several processors at once where it is long, and gives what each stretch
/// gave, in order. Where the others are busy this thread does it all.
template <typename Work> auto inParts(qsizetype size, const Work &work)
{
    using Answer = std::invoke_result_t<Work, qsizetype, qsizetype>;
    constexpr qsizetype kWorthIt = 64 * 1024; // a stretch that takes longer than to wake a thread for it
    struct Part {
        qsizetype begin;
        qsizetype end;
        Answer answer;
    };
    const qsizetype count = std::clamp<qsizetype>(size / kWorthIt, 1, processorsForParts());
    std::vector<Part> parts;
    parts.reserve(std::size_t(count));
    for (qsizetype i = 0; i < count; ++i)
        parts.push_back({size * i / count, size * (i + 1) / count, {}});
    const auto fill = [&work](Part &part) { part.answer = work(part.begin, part.end); };
    if (count == 1)
        fill(parts.front());
    else
        QtConcurrent::blockingMap(parts, fill);
    std::vector<Answer> answers;
    answers.reserve(parts.size());
    for (Part &part : parts)
        answers.push_back(std::move(part.answer));
    return answers;
}

/// Sorts on several processors at once. Equal ones stand in any order.
template <typename T, typename Less> void sortInParts(std::vector<T> &all, const Less &isLess)
{
    const auto ends = inParts(qsizetype(all.size()), [&](qsizetype begin, qsizetype end) {
        std::sort(all.begin() + begin, all.begin() + end, isLess);
        return end;
    });
    for (std::size_t i = 1; i < ends.size(); ++i)
        std::inplace_merge(all.begin(), all.begin() + ends[i - 1], all.begin() + ends[i], isLess);
}

/// One list of several.
template <typename List> List joined(const std::vector<List> &parts)
{
    if (parts.size() == 1)
        return parts.front();
    qsizetype size = 0;
    for (const List &part : parts)
        size += part.size();
    List all;
    all.reserve(size);
    for (const List &part : parts)
        all += part;
    return all;
}

} // namespace tierdesk::items
