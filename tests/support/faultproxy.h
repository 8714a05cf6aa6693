// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

namespace tierdesk::test {

/// A request as it came by the proxy.
struct SeenRequest {
    int number = 0; ///< from 1, over all connections; requests for tokens count, too
    QByteArray method;
    QByteArray target; ///< path and query
    QByteArray head; ///< request line and headers as they came
    QByteArray body;

    /// A header of it, its name without regard to case.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool isToken() const { return target.contains("/oauth2/"); }
};

/// What goes wrong on the line.
struct Fault {
    enum class Kind {
        None,
        Answer, ///< an answer of the test's own; the server never sees the request
        CutBefore, ///< the connection ends at once; the server never sees the request
        CutAfter, ///< the server has done what was asked, the answer is lost and the connection ends
        CutInside, ///< half of the answer arrives, then the connection ends
        Hold, ///< the server has done what was asked, the answer waits for release()
    };
    Kind kind = Kind::None;
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    [[nodiscard]] static Fault answer(
        int status, QByteArray body = {}, QList<std::pair<QByteArray, QByteArray>> headers = {});
    [[nodiscard]] static Fault htmlUnavailable(); ///< 503 with a page of HTML, as a gateway sends it
    [[nodiscard]] static Fault throttled(int seconds); ///< 429 in the documented form
    [[nodiscard]] static Fault cutBefore() { return {Kind::CutBefore, 0, {}, {}}; }
    [[nodiscard]] static Fault cutAfter() { return {Kind::CutAfter, 0, {}, {}}; }
    [[nodiscard]] static Fault cutInside() { return {Kind::CutInside, 0, {}, {}}; }
    [[nodiscard]] static Fault hold() { return {Kind::Hold, 0, {}, {}}; }
};

/// A proxy on 127.0.0.1 between a client and a server there, in its own thread, that breaks the line where a
/// test says. All functions may be called from any thread.
class FaultProxy {
public:
    using Matches = std::function<bool(const SeenRequest &)>;

    /// Listens at once and passes everything on to the server.
    explicit FaultProxy(const QUrl &server);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    [[nodiscard]] QUrl url() const;

    /// What happens to the n-th request (from 1).
    void atRequest(int number, Fault fault);
    /// What happens to the next `times` requests that match; -1 = to all of them.
    void when(Matches matches, Fault fault, int times = 1);
    /// Requests of a method whose target contains a text.
    [[nodiscard]] static Matches matching(const QByteArray &method, const QByteArray &part);
    void clearFaults();
    /// Lets all held answers go.
    void release();
    [[nodiscard]] int heldCount() const;

    /// Called in the proxy's thread when the n-th request has arrived, before it is passed on, or when the
    /// n-th answer has come from the server, before it is passed on.
    void callAtRequest(int number, std::function<void()> hook);
    void callAtAnswer(int number, std::function<void()> hook);

    [[nodiscard]] QList<SeenRequest> seen() const;
    [[nodiscard]] int requestCount() const;
    [[nodiscard]] int countOf(const Matches &matches) const;
    [[nodiscard]] int answerCount() const; ///< answers of the server

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tierdesk::test
