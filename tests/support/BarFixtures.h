// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/Ids.h"
#include "core/store/SessionWriter.h"
#include "core/store/Store.h"

namespace ic {

/// Inserts an occurrence and a running run of `job`; blocks.
RunId insertRun(Store& store, const QString& job = QStringLiteral("krx-daily-collector"));

/// "2026-11-20"; stops the test on a typing mistake.
TradingDate day(const char* iso);

/// A bar with every field filled from `close` (in units), told apart by symbol and date.
Bar sampleBar(Market market, TradingDate date, const QString& symbol, qint64 close);

/// `count` bars named 000001, 000002 ...
QVector<Bar> sampleBars(Market market, TradingDate date, int count, qint64 close = 10'000);

/// A complete session of these bars as `run` would write it.
SessionWrite sampleWrite(RunId run, Market market, TradingDate date, const QVector<Bar>& bars);

} // namespace ic
