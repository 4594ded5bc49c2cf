// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ResearchBench.h"

namespace ic {

ResearchBench::ResearchBench(Instant now, const QHash<QString, QString>& overrides)
    : JobBench(now, overrides), market(std::make_shared<SimulatedMarket>(calendars))
{}

void ResearchBench::fill(Market of, int sessions)
{
    const MarketCalendar& calendar = calendars->of(of);
    const TradingDate last = lastClosed(of);
    for (const Session& session : calendar.sessionsBetween(*calendar.addSessions(last, 1 - sessions), last))
        write(of, session.date, market->bars(of, session.date));
}

void ResearchBench::write(Market of, TradingDate session, const QVector<Bar>& rows)
{
    SessionWrite what = sampleWrite(insertRun(workspace.store()), of, session, rows);
    what.previous = calendars->of(of).previousSession(session);
    const auto written = bars.writeSession(what);
    if (!written)
        qFatal("write failed: %s", qPrintable(written.error().text()));
}

TradingDate ResearchBench::lastClosed(Market of) const
{
    return *calendars->of(of).lastClosedSession(clock.now());
}

} // namespace ic
