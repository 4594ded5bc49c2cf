// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ResearchService.h"

#include <QFutureWatcher>
#include <QObject>

namespace ic {

/// One backtest under way, asked for by this window: its progress, and how it ended. It goes on when the
/// form is closed. GUI thread.
class RunningBacktest final : public QObject
{
    Q_OBJECT
public:
    explicit RunningBacktest(ResearchService& service, QObject* parent = nullptr);

    /// One at a time: ignored while one is under way.
    void start(const BacktestOrder& order);
    void cancel();
    bool isRunning() const { return m_running; }
    bool isCancelling() const { return m_running && m_watcher.isCanceled(); }
    const BacktestOrder& order() const { return m_order; }
    int done() const { return m_watcher.progressValue() - m_watcher.progressMinimum(); }
    /// 0 until it is known.
    int total() const { return m_watcher.progressMaximum() - m_watcher.progressMinimum(); }

signals:
    /// Started, moved on, or ended.
    void changed();
    void ended(qint64 id);
    void cancelled();
    void failed(const ic::Error& error);

private:
    void finish();

    ResearchService& m_service;
    BacktestOrder m_order;
    QFutureWatcher<Result<qint64>> m_watcher;
    bool m_running = false;
};

} // namespace ic
