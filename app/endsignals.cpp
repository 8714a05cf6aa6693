// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endsignals.h"

#include <atomic>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace tierdesk::app {
namespace {

std::atomic<int> writing {-1};
static_assert(std::atomic<int>::is_always_lock_free); // a signal may come wherever the program is

// A handler, not a mask: what the program starts, a browser say, would inherit the mask.
void tell(int number)
{
    const int error = errno;
    const auto byte = static_cast<unsigned char>(number);
    // A full pipe has told already.
    [[maybe_unused]] const ssize_t written = ::write(writing.load(), &byte, sizeof byte);
    errno = error;
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(writing.load() < 0);
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then they end the program at once, as everywhere
    m_reading = ends[0];
    writing = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_reading, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        unsigned char number = 0;
        if (::read(m_reading, &number, sizeof number) == ssize_t(sizeof number))
            emit came(number);
    });
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before { };
        if (::sigaction(number, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            m_before.emplace_back(number, before);
    }
    listen();
}

void EndSignals::listen()
{
    struct sigaction telling { };
    telling.sa_handler = tell;
    telling.sa_flags = SA_RESTART | SA_RESETHAND; // once; also where no event is handled any more
    for (const auto &[number, before] : m_before)
        ::sigaction(number, &telling, nullptr);
}

EndSignals::~EndSignals()
{
    for (const auto &[number, before] : m_before)
        ::sigaction(number, &before, nullptr);
    m_notifier.reset();
    if (m_reading < 0)
        return;
    ::close(writing.exchange(-1));
    ::close(m_reading);
}

} // namespace tierdesk::app
