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
        CutInHead, ///< half of the answer's head arrives, then the connection ends
        CutInside, ///< half of the answer's body arrives, then the connection ends
        Slow, ///< the answer arrives in pieces, one every so often
        Silent, ///< nothing comes back and the connection stays; the server never sees the request
        Hold, ///< the server has done what was asked, the answer waits for release()
    };
    Kind kind = Kind::None;
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray reason = "Scripted"; ///< of Answer
    bool isBare =
        false; ///< of Answer: a status line alone, without headers, and then the end of the connection
    int pieces = 0; ///< of Slow
    int pause = 0; ///< of Slow: milliseconds before each piece

    [[nodiscard]] static Fault answer(
        int status, QByteArray body = {}, QList<std::pair<QByteArray, QByteArray>> headers = {});
    [[nodiscard]] static Fault htmlUnavailable(); ///< 503 with a page of HTML, as a gateway sends it
    [[nodiscard]] static Fault throttled(int seconds); ///< 429 in the documented form
    [[nodiscard]] static Fault bareReason(
        int status, QByteArray reason); ///< "HTTP/1.1 401 reason" and no more
    [[nodiscard]] static Fault slow(int pieces, int pause);
    [[nodiscard]] static Fault cutBefore() { return of(Kind::CutBefore); }
    [[nodiscard]] static Fault cutAfter() { return of(Kind::CutAfter); }
    [[nodiscard]] static Fault cutInHead() { return of(Kind::CutInHead); }
    [[nodiscard]] static Fault cutInside() { return of(Kind::CutInside); }
    [[nodiscard]] static Fault silent() { return of(Kind::Silent); }
    [[nodiscard]] static Fault hold() { return of(Kind::Hold); }

private:
    [[nodiscard]] static Fault of(Kind kind)
    {
        Fault fault;
        fault.kind = kind;
        return fault;
    }
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
