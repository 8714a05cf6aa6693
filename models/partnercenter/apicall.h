// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/partnercenter/api.h"
#include "models/partnercenter/httpclient.h"

#include <QPointer>

#include <utility>

namespace tierdesk::partnercenter {

// What the calls of Api are made of, for the files that implement them.

constexpr int kListPageSize = 500; // what Microsoft's own tool asks for (contract.md 4.1)

/// A part of a path, percent-encoded.
[[nodiscard]] QString escaped(const QString &part);
[[nodiscard]] QString customerPath(const CustomerId &id, const QString &rest = {});

[[nodiscard]] HttpRequest get(Priority priority, const QString &path, const QByteArray &query = {});
[[nodiscard]] HttpRequest post(const QString &path, const QByteArray &body, const WriteIds &ids);

/// What Tierdesk itself does not send, as the service would refuse it.
[[nodiscard]] Error refusedHere(const QString &detail, const WriteIds &ids);

/// The ids of the call belong to what its answer failed on, too. Logged as the fault of this call.
[[nodiscard]] Error unreadableAnswer(Error error, const HttpAnswer &answer, const QString &call);

/// A newer service gives the token in a header (quirks.md 38); else the page's own, or "".
[[nodiscard]] QString continuationOf(const HttpAnswer &answer, const QString &ofPage);

template <typename T> Result<Listing<T>> withTokenOf(const HttpAnswer &answer, Result<Listing<T>> page)
{
    if (page)
        page->continuation = continuationOf(answer, page->continuation);
    return page;
}

/// Sends, and gives `done` what `read` makes of the answer, unless the Api is gone by then.
template <typename T, typename Read>
void ask(Api *api, HttpClient &http, const HttpRequest &request, Done<T> done, Read read)
{
    http.send(request,
        [self = QPointer<Api>(api), call = callOf(request), done = std::move(done), read = std::move(read)](
            Result<HttpAnswer> answer) {
            if (!self)
                return;
            if (!answer)
                return done(failure(answer.error()));
            Result<T> result = read(*answer);
            if (!result)
                result = failure(unreadableAnswer(result.error(), *answer, call));
            done(std::move(result));
        });
}

/// A reader of bodies as one of answers.
template <typename Read> auto fromBody(Read read)
{
    return [read](const HttpAnswer &answer) { return read(answer.body); };
}

} // namespace tierdesk::partnercenter
