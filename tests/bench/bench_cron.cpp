// SPDX-License-Identifier: GPL-3.0-or-later
// Parsing and next instants of the cron engine; prints each figure beside its target.
#include "core/time/CronSchedule.h"
#include "core/time/ZoneText.h"
#include "tests/bench/Figure.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace ic;

namespace {

/// The cron strings of the shipped jobs; `times` of one string counts the jobs that share it.
struct Job
{
    const char16_t* expression;
    int times;
};

constexpr Job kJobs[]{
    {u"0 0 9 * * *", 2},           {u"0 0 * * * *", 1},
    {u"0 0 9 * * MON", 1},         {u"0 0 16 * * *", 1},
    {u"0 0 17 * * *", 1},          {u"0 0 8 * * *", 1},
    {u"0 10 9 * * *", 1},          {u"0 */5 9-15 * * MON-FRI", 1},
    {u"0 * * * * *", 2},           {u"0 */10 9-15 * * MON-FRI", 1},
    {u"0 30 8 1 * *", 1},          {u"0 5 16 * * MON-FRI", 1},
    {u"0 10,40 9 * * MON-FRI", 1}, {u"0 0 2 1 * *", 1},
};

CronSchedule scheduleOf(const char16_t* expression, const QByteArray& zone)
{
    return *CronSchedule::create(QStringView(expression).toString(), zone);
}

/// CPU time of this process: other programs on the machine do not count.
double nanosecondsSince(std::clock_t start)
{
    return double(std::clock() - start) * 1e9 / CLOCKS_PER_SEC;
}

/// Walks from the start of 2026 and begins again after a century.
class Walk
{
public:
    explicit Walk(const QByteArray& zone) : m_start(*instantFromIso(u"2026-01-01", zone)), m_at(m_start) {}
    void step(const CronSchedule& schedule)
    {
        const auto next = schedule.next(m_at);
        m_at = next && next->ms < kEnd ? *next : m_start;
        benchmark::DoNotOptimize(m_at);
    }

private:
    static constexpr qint64 kEnd = qint64(156) * 31'556'952'000;
    Instant m_start;
    Instant m_at;
};

double perNext(const CronSchedule& schedule)
{
    constexpr int kRounds = 400'000;
    Walk walk(schedule.zone());
    const std::clock_t start = std::clock();
    for (int i = 0; i < kRounds; ++i)
        walk.step(schedule);
    return nanosecondsSince(start) / kRounds;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

std::vector<double> perNextOfAll(const QByteArray& zone)
{
    std::vector<double> figures;
    for (const Job& job : kJobs)
        figures.push_back(perNext(scheduleOf(job.expression, zone)));
    return figures;
}

double perParse()
{
    constexpr int kRounds = 20'000;
    std::vector<double> figures;
    for (const Job& job : kJobs) {
        const std::clock_t start = std::clock();
        for (int i = 0; i < kRounds; ++i)
            benchmark::DoNotOptimize(CronExpression::parse(QStringView(job.expression)));
        figures.push_back(nanosecondsSince(start) / kRounds);
    }
    return *std::ranges::max_element(figures);
}

struct Year
{
    qint64 occurrences = 0;
    double milliseconds = 0;
};

Year wholeYear()
{
    const Instant first = *instantFromIso(u"2026-01-01", "Asia/Seoul");
    const Instant last = *instantFromIso(u"2027-01-01", "Asia/Seoul");
    Year year;
    const std::clock_t start = std::clock();
    for (const Job& job : kJobs) {
        const CronSchedule schedule = scheduleOf(job.expression, "Asia/Seoul");
        for (int i = 0; i < job.times; ++i) {
            for (auto at = schedule.next(first - Millis(1)); at && *at < last; at = schedule.next(*at))
                ++year.occurrences;
        }
    }
    year.milliseconds = nanosecondsSince(start) / 1e6;
    return year;
}

void next(benchmark::State& state, const char16_t* expression, const char* zone)
{
    const CronSchedule schedule = scheduleOf(expression, zone);
    Walk walk(zone);
    for (auto _ : state)
        walk.step(schedule);
}

BENCHMARK_CAPTURE(next, every_minute_seoul, u"0 * * * * *", "Asia/Seoul");
BENCHMARK_CAPTURE(next, every_5_minutes_of_a_session_seoul, u"0 */5 9-15 * * MON-FRI", "Asia/Seoul");
BENCHMARK_CAPTURE(next, monthly_seoul, u"0 0 2 1 * *", "Asia/Seoul");
BENCHMARK_CAPTURE(next, every_minute_new_york, u"0 * * * * *", "America/New_York");
BENCHMARK_CAPTURE(next, leap_day_monday_seoul, u"0 0 0 29 2 MON", "Asia/Seoul");

void neverFires(benchmark::State& state)
{
    const CronSchedule schedule = scheduleOf(u"0 0 0 31 2 *", "America/New_York");
    const Instant at = *instantFromIso(u"2026-01-01", "UTC");
    for (auto _ : state)
        benchmark::DoNotOptimize(schedule.next(at));
}

BENCHMARK(neverFires);

} // namespace

int main(int argc, char** argv)
{
    const std::vector<double> seoul = perNextOfAll("Asia/Seoul");
    const std::vector<double> newYork = perNextOfAll("America/New_York");
    const Year year = wholeYear();
    printFigure("cronNextSeoulMedian", median(seoul), "ns");
    printFigure("cronNextSeoulSlowest", *std::ranges::max_element(seoul), "ns");
    printFigure("cronNextNewYorkMedian", median(newYork), "ns");
    printFigure("cronNextNewYorkSlowest", *std::ranges::max_element(newYork), "ns");
    printFigure("cronParseSlowest", perParse(), "ns");
    printFigure("cronYear", year.milliseconds, "ms");
    std::printf("occurrences in 2026: %lld (expected 1095895)\n", static_cast<long long>(year.occurrences));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return year.occurrences == 1'095'895 ? 0 : 1;
}
