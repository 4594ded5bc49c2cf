// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/SignalWatcher.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace ic {

namespace {

constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP};
volatile std::sig_atomic_t writeEnd = -1;

void handle(int)
{
    const char byte = 1;
    if (write(writeEnd, &byte, 1) < 0) {
        // The pipe is full: a stop is on its way already.
    }
}

void setHandlers(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    for (const int number : kSignals)
        sigaction(number, &action, nullptr);
}

} // namespace

SignalWatcher::SignalWatcher(QObject* parent) : QObject(parent)
{
    if (pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SignalWatcher::arrived);
    // After the first signal the default action is back: the second one ends the process.
    setHandlers(handle, int(SA_RESETHAND) | SA_RESTART);
}

SignalWatcher::~SignalWatcher()
{
    setHandlers(SIG_DFL, 0);
    m_notifier.reset();
    writeEnd = -1;
    close(m_pipe[0]);
    close(m_pipe[1]);
}

void SignalWatcher::arrived()
{
    char byte = 0;
    while (read(m_pipe[0], &byte, 1) > 0) {
    }
    emit stopRequested();
}

} // namespace ic
