// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/endsignals.h"

#include <sys/signalfd.h>
#include <unistd.h>

namespace tierdesk::app {
namespace {

/// "nohup" says so. A signal that is blocked would come all the same.
bool isIgnored(int number)
{
    struct sigaction action { };
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    sigset_t wanted;
    ::sigemptyset(&wanted);
    ::sigaddset(&wanted, SIGINT);
    ::sigaddset(&wanted, SIGTERM);
    if (!isIgnored(SIGHUP))
        ::sigaddset(&wanted, SIGHUP);
    if (::pthread_sigmask(SIG_BLOCK, &wanted, &m_before) != 0)
        return;
    m_descriptor = ::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor < 0) {
        ::pthread_sigmask(
            SIG_SETMASK, &m_before, nullptr); // then they end the program at once, as everywhere
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info {};
        if (::read(m_descriptor, &info, sizeof info) == ssize_t(sizeof info))
            emit came(int(info.ssi_signo));
    });
}

EndSignals::~EndSignals()
{
    m_notifier.reset();
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

} // namespace tierdesk::app
