// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StopSignals.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace ic {

namespace {

/// A handler has no object; written before it is installed, read only by it.
volatile std::sig_atomic_t writeEnd = -1;

extern "C" void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

} // namespace

StopSignals::StopSignals(QObject* parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends) != 0)
        return;
    writeEnd = m_ends[0];
    m_notifier = new QSocketNotifier(m_ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto taken = ::read(m_ends[1], &byte, 1);
        emit stopRequested();
    });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

StopSignals::~StopSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    for (const int end : m_ends)
        ::close(end);
}

} // namespace ic
