// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/RunningBacktest.h"

namespace ic {

RunningBacktest::RunningBacktest(ResearchService& service, QObject* parent)
    : QObject(parent), m_service(service)
{
    using Watcher = QFutureWatcherBase;
    connect(&m_watcher, &Watcher::progressValueChanged, this, &RunningBacktest::changed);
    connect(&m_watcher, &Watcher::progressRangeChanged, this, &RunningBacktest::changed);
    connect(&m_watcher, &Watcher::finished, this, &RunningBacktest::finish);
}

void RunningBacktest::start(const BacktestOrder& order)
{
    if (m_running)
        return;
    m_order = order;
    m_running = true;
    m_watcher.setFuture(m_service.runBacktest(order));
    emit changed();
}

void RunningBacktest::cancel()
{
    if (!m_running)
        return;
    m_watcher.cancel();
    emit changed();
}

/// A cancelled future may hold an Error CANCELLED, or nothing at all.
void RunningBacktest::finish()
{
    if (!std::exchange(m_running, false))
        return;
    const QFuture<Result<qint64>> future = m_watcher.future();
    const bool answered = future.resultCount() > 0;
    emit changed();
    if (answered && future.result())
        emit ended(*future.result());
    else if (future.isCanceled() || (answered && future.result().error().code == QLatin1String("CANCELLED")))
        emit cancelled();
    else if (answered)
        emit failed(future.result().error());
    else
        emit failed({QStringLiteral("NO_ANSWER"), tr("The backtest ended without an answer."),
                     tr("Nothing was stored; run it again.")});
}

} // namespace ic
