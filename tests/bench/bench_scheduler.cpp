// SPDX-License-Identifier: GPL-3.0-or-later
// Start lateness of eight jobs due at one instant, and the rate of the durable ledger with 100,000
// definitions.
#include "core/time/SystemClock.h"
#include "tests/bench/Figure.h"
#include "tests/support/SchedulerHarness.h"
#include "tests/support/WeekdayCalendar.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMutex>
#include <QTimer>
#include <algorithm>
#include <cstdio>

using namespace ic;

namespace {

constexpr int kLatenessSeconds = 15;
constexpr int kDefinitions = 100'000;
constexpr Instant kMidnight{1795392000000}; // 2026-11-23T00:00:00Z

double microsNow()
{
    return double(std::chrono::duration_cast<std::chrono::microseconds>(
                      std::chrono::system_clock::now().time_since_epoch())
                      .count());
}

/// Real clock: eight jobs every second; how late does each body begin?
void measureLateness()
{
    const SystemClock clock;
    const MarketCalendars calendars(std::make_shared<WeekdayCalendar>(Market::Kr),
                                    std::make_shared<WeekdayCalendar>(Market::Us));
    TestWorkspace workspace;
    QMutex mutex;
    std::vector<double> lateMs;
    Scheduler::Parts parts{clock, calendars, workspace.store(),
                           [&](const RunOrder& order, const std::stop_token&, const Runner::ReportProgress&) {
                               const double late =
                                   microsNow() / 1000.0 - double(order.occurrence.plannedAt.ms);
                               const QMutexLocker lock(&mutex);
                               lateMs.push_back(late);
                               return JobOutcome{};
                           }};
    Scheduler scheduler(parts);
    QVector<JobDefinition> definitions;
    // Every second, but only in this hour of the day: two days of it are planned before the first start.
    const int hour = int(clock.now().ms / 3'600'000 % 24);
    const QString cron = QStringLiteral("* * %1,%2 * * *").arg(hour).arg((hour + 1) % 24);
    for (int i = 0; i < 8; ++i)
        definitions.append(SchedulerHarness::job(QStringLiteral("job-%1").arg(i), cron));
    scheduler.setDefinitions(definitions);
    if (!scheduler.start(QStringLiteral("bench")))
        std::abort();
    QObject::connect(&scheduler, &Scheduler::stopped, qApp, &QCoreApplication::quit);
    QTimer::singleShot(std::chrono::seconds(kLatenessSeconds), &scheduler, &Scheduler::stop);
    QCoreApplication::exec();
    // The first second still carries the planning of the two days ahead.
    std::vector<double> steady(lateMs.begin() + std::min<ptrdiff_t>(16, ptrdiff_t(lateMs.size())),
                               lateMs.end());
    if (steady.empty())
        qFatal("nothing started");
    std::sort(steady.begin(), steady.end());
    const auto at = [&](double q) { return steady[size_t(q * double(steady.size() - 1))]; };
    std::printf("start lateness, 8 jobs at one instant, %zu starts\n", steady.size());
    printFigure("startLatenessP50", at(0.50), "ms");
    printFigure("startLatenessP99", at(0.99), "ms");
    printFigure("startLatenessMax", at(1.00), "ms");
}

/// Manual clock: 100,000 definitions, one instant each in the day, dispatched as fast as the ledger takes
/// them.
void measureDispatch(int definitions)
{
    SchedulerHarness harness(kMidnight);
    for (int i = 0; i < definitions; ++i) {
        const int second = int(qint64(i) * 86'400 / definitions);
        JobDefinition job = SchedulerHarness::job(
            QStringLiteral("job-%1").arg(i),
            QStringLiteral("%1 %2 %3 * * *").arg(second % 60).arg(second / 60 % 60).arg(second / 3600));
        job.misfire.grace =
            std::chrono::hours(2); // an hour falls due at once, so that the ledger is the bottleneck
        harness.add(job);
    }
    QElapsedTimer total;
    total.start();
    harness.start();
    QTimer driver;
    int hour = 0;
    QElapsedTimer dispatching;
    qint64 plannedMs = 0;
    QObject::connect(&driver, &QTimer::timeout, [&] {
        if (!harness.scheduler().isIdle())
            return;
        if (hour == 0) {
            plannedMs = total.elapsed();
            dispatching.start();
        }
        if (hour == 24)
            return QCoreApplication::quit();
        ++hour;
        harness.advance(std::chrono::hours(1));
    });
    driver.start(1);
    QCoreApplication::exec();
    const double seconds = double(dispatching.elapsed()) / 1000.0;
    const auto started = harness.store().read([](Connection& c) -> Result<qint64> {
        auto query = c.runText(QStringLiteral("SELECT COUNT(*) FROM runs WHERE state = 'SUCCEEDED'"));
        if (!query)
            return tl::unexpected(query.error());
        query->next();
        return query->value(0).toLongLong();
    });
    const qint64 runs = QFuture(started).result().value_or(0);
    std::printf("durable ledger, %d definitions: planned in %lld ms, %lld runs booked in %.2f s\n",
                definitions, static_cast<long long>(plannedMs), static_cast<long long>(runs), seconds);
    printFigure("dispatchRate", double(runs) / seconds, "/s");
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    // With a number: only the dispatch, of so many definitions; what profilers look at.
    const int definitions = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    if (definitions < 1)
        measureLateness();
    measureDispatch(definitions < 1 ? kDefinitions : definitions);
    return 0;
}
