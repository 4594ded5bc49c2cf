// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace ic {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal while it lives: the handler writes one byte into a pipe,
/// nothing else. The second signal ends the process at once, which the ledger survives. One at a time, main
/// thread.
class SignalWatcher : public QObject
{
    Q_OBJECT
public:
    explicit SignalWatcher(QObject* parent = nullptr);
    ~SignalWatcher() override;

signals:
    void stopRequested();

private:
    void arrived();

    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace ic
