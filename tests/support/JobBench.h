// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/Settings.h"
#include "core/jobs/SeoulTime.h"
#include "core/store/BarStore.h"
#include "core/store/ResearchStore.h"
#include "core/store/RunTimeSettings.h"
#include "tests/support/BarFixtures.h"
#include "tests/support/FakeBarSource.h"
#include "tests/support/TestWorkspace.h"

namespace ic {

/// "2026-11-23 16:00" in Seoul.
Instant kst(const char* text);

/// Everything a job needs to run in a test: an empty workspace, the shipped calendars, a clock that stands
/// still and one fake source behind the path "internal" and another behind "collector".
class JobBench
{
public:
    explicit JobBench(Instant now, const QHash<QString, QString>& settings = {});

    /// Runs the job as a new run; `plannedAt` is the clock's now unless given.
    JobOutcome run(Job& job, const QJsonObject& parameters = {}, TriggerKind kind = TriggerKind::Cron,
                   std::optional<Instant> plannedAt = {});
    template <typename T>
    static T value(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        const Result<T> result = future.result();
        if (!result)
            qFatal("read failed: %s", qPrintable(result.error().text()));
        return *result;
    }
    QVector<Bar> session(Market market, TradingDate date) { return value(bars.sessionBars(market, date)); }
    std::optional<CoverageDay> coverage(Market market, TradingDate date)
    {
        return value(bars.coverageOf(market, date));
    }

    TestWorkspace workspace;
    BarStore bars{workspace.store()};
    ResearchStore research{workspace.store()};
    RunTimeSettings switches{workspace.store()};
    ManualClock clock;
    std::shared_ptr<const MarketCalendars> calendars;
    std::shared_ptr<const Settings> settings;
    std::shared_ptr<FakeBarSource> internal = std::make_shared<FakeBarSource>();
    std::shared_ptr<FakeBarSource> collector = std::make_shared<FakeBarSource>(QStringLiteral("collector"));
    FakeBarSources sources;
    std::shared_ptr<FakeWaiter> waiter;
    std::stop_source stop;
    QVector<Progress> progress;
    RunId lastRun;
    QString path = QStringLiteral("internal");
    QString job = QStringLiteral("krx-daily-collector");
};

} // namespace ic
