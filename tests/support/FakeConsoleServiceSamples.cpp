// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeConsoleService.h"

#include <QTimeZone>
#include <array>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    const char16_t* id;
    const char16_t* nameEn;
    const char16_t* nameKo;
    Layer layer;
    const char* executor;
    const char* cron;
    const char* nextKst; ///< on or after 2026-11-23, relative to the fake's start; empty = manual
    const char* lastKst;
    qint64 p50Ms;
    qint64 rows;
    DangerLevel danger = DangerLevel::None;
    Exposure exposure = Exposure::Neutral;
};

using enum Layer;

constexpr std::array kSamples{
    Sample{u"krx-daily-collector", u"KRX daily prices", u"KRX 일봉 수집", Collection, "collector",
           "0 0 16 * * *", "2026-11-23T16:00:00", "2026-11-22T16:00:00", 4'200, 2'881, DangerLevel::Data},
    Sample{u"us-daily-collector", u"US daily prices", u"미국 일봉 수집", Collection, "collector",
           "0 0 17 * * *", "2026-11-23T17:00:00", "2026-11-22T17:00:00", 21'000, 35, DangerLevel::Data},
    Sample{u"krx-daily-backfill", u"KRX price backfill", u"KRX 일봉 백필", Collection, "collector", "", "",
           "2026-11-20T10:12:00", 640'000, 691'440, DangerLevel::Data},
    Sample{u"us-daily-backfill", u"US price backfill", u"미국 일봉 백필", Collection, "collector", "", "",
           "2026-11-19T18:40:00", 95'000, 8'820, DangerLevel::Data},
    Sample{u"factor-calculation", u"Factor calculation", u"팩터 계산", Compute, "core", "0 0 8 * * *",
           "2026-11-24T08:00:00", "2026-11-23T08:00:00", 38'000, 14'405, DangerLevel::Data},
    Sample{u"factor-decay-check", u"Factor decay check", u"팩터 감쇠 점검", Compute, "core", "0 30 2 1 * *",
           "2026-12-01T02:30:00", "2026-11-01T02:30:00", 9'000, 12},
    Sample{u"strategy-governance-check", u"Strategy governance check", u"전략 거버넌스 점검", Compute, "core",
           "0 0 2 1 * *", "2026-12-01T02:00:00", "2026-11-01T02:00:00", 52'000, 9},
    Sample{u"trading-portfolio-generator", u"Trading portfolio", u"매매 포트폴리오 생성", Execution, "core",
           "0 0 9 * * *", "2026-11-24T09:00:00", "2026-11-23T09:00:00", 1'900, 30, DangerLevel::Data},
    Sample{u"short-term-strategy-executor", u"Short-term strategy", u"단기 전략 실행", Execution, "core",
           "0 0 * * * *", "2026-11-23T14:00:00", "2026-11-23T13:00:00", 800, 4, DangerLevel::Orders,
           Exposure::Opens},
    Sample{u"medium-term-strategy-executor", u"Medium-term strategy", u"중기 전략 실행", Execution, "core",
           "0 0 9 * * *", "2026-11-24T09:00:00", "2026-11-23T09:00:00", 900, 6, DangerLevel::Orders,
           Exposure::Opens},
    Sample{u"long-term-strategy-executor", u"Long-term strategy", u"장기 전략 실행", Execution, "core",
           "0 0 9 * * MON", "2026-11-30T09:00:00", "2026-11-23T09:00:00", 1'100, 3, DangerLevel::Orders,
           Exposure::Opens},
    Sample{u"auto-buy", u"Auto buy", u"자동 매수", Execution, "core", "0 10 9 * * *", "2026-11-24T09:10:00",
           "2026-11-23T09:10:00", 12'500, 8, DangerLevel::Orders, Exposure::Opens},
    Sample{u"pipeline-execution", u"Pipeline execution", u"파이프라인 실행", Execution, "core", "", "",
           "2026-11-18T11:02:00", 9'400, 5, DangerLevel::Orders, Exposure::Opens},
    Sample{u"pipeline-exit", u"Pipeline exit", u"파이프라인 청산", Execution, "core",
           "0 */5 9-15 * * MON-FRI", "2026-11-23T13:20:00", "2026-11-23T13:15:00", 2'300, 2,
           DangerLevel::Orders, Exposure::Reduces},
    Sample{u"fill-confirmation", u"Fill confirmation", u"체결 확인", Execution, "core", "0 * * * * *",
           "2026-11-23T13:17:00", "2026-11-23T13:15:00", 700, 3},
    Sample{u"unfilled-order-check", u"Unfilled order check", u"미체결 점검", Execution, "core", "0 * * * * *",
           "2026-11-23T13:17:00", "2026-11-23T13:16:00", 240, 0},
    Sample{u"risk-event-alert", u"Risk event alert", u"리스크 이벤트 알림", Execution, "core",
           "0 */10 9-15 * * MON-FRI", "2026-11-23T13:20:00", "2026-11-23T13:10:00", 600, 0},
    Sample{u"medium-term-rebalance", u"Medium-term rebalance", u"중기 리밸런싱", Execution, "core",
           "0 30 8 1 * *", "2026-12-01T08:30:00", "2026-11-01T08:30:00", 14'000, 11, DangerLevel::Orders,
           Exposure::Opens},
    Sample{u"daily-pnl", u"Daily PnL", u"일일 손익", Execution, "core", "0 5 16 * * MON-FRI",
           "2026-11-23T16:05:00", "2026-11-20T16:05:00", 3'100, 1, DangerLevel::Data},
    Sample{u"intraday-breakout", u"Intraday breakout", u"장중 돌파 매매", Execution, "core",
           "0 10,40 9 * * MON-FRI", "2026-11-24T09:10:00", "2026-11-23T09:40:00", 4'800, 2,
           DangerLevel::Orders, Exposure::Opens},
    Sample{u"robo-rebalance", u"Robo rebalance", u"로보 리밸런싱", Execution, "core", "", "",
           "2026-11-23T09:10:00", 6'200, 4, DangerLevel::Orders, Exposure::Opens},
    Sample{u"auto-buy-us", u"Auto buy US", u"미국 자동 매수", Execution, "core", "0 35 23 * * *",
           "2026-11-23T23:35:00", "2026-11-22T23:35:00", 11'000, 3, DangerLevel::Orders, Exposure::Opens},
    Sample{u"reconcile", u"Reconcile", u"잔고 대사", Execution, "core", "0 0 8,16 * * MON-FRI",
           "2026-11-23T16:00:00", "2026-11-23T08:00:00", 2'700, 41},
};

std::optional<Instant> kst(const char* text)
{
    const QString iso = QString::fromLatin1(text);
    if (iso.isEmpty())
        return {};
    return Instant{QDateTime::fromString(iso + u"+09:00"_s, Qt::ISODate).toMSecsSinceEpoch()};
}

quint32 noise(quint32 seed)
{
    seed ^= seed << 13;
    seed ^= seed >> 17;
    seed ^= seed << 5;
    return seed * 2654435761u;
}

OutcomeMark markAt(const Sample& sample, int job, int index, Instant plannedAt)
{
    const quint32 dice = noise(quint32(job * 131 + index * 17 + 7)) % 100;
    OutcomeMark mark{OccurrenceId(1000 * (job + 1) + index),
                     plannedAt,
                     OccurrenceState::Ran,
                     RunState::Succeeded,
                     {},
                     qint64(double(sample.p50Ms) * (0.8 + double(dice % 50) / 100))};
    if (dice >= 97)
        mark.run = RunState::Failed;
    else if (dice >= 92)
        mark.run = RunState::Partial;
    else if (dice >= 84) {
        mark.state = OccurrenceState::Explained;
        mark.run.reset();
        mark.skip = SkipCode::NonTradingDay;
        mark.durationMs = 0;
    }
    return mark;
}

ParameterSpec dateParameter(QString name, QString en, QString ko, bool required)
{
    return {std::move(name), ParameterType::Date, required, std::move(en), std::move(ko), {}, {}, {}};
}

JobDefinition definitionOf(const Sample& sample)
{
    JobDefinition d;
    d.id = JobId(QString::fromUtf16(sample.id));
    d.nameEn = QString::fromUtf16(sample.nameEn);
    d.nameKo = QString::fromUtf16(sample.nameKo);
    d.descriptionEn = u"%1, as the operations handbook describes it."_s.arg(d.nameEn);
    d.descriptionKo = u"%1 작업."_s.arg(d.nameKo);
    d.layer = sample.layer;
    d.executor = QString::fromLatin1(sample.executor);
    d.cron = QString::fromLatin1(sample.cron);
    d.danger = sample.danger;
    d.exposure = sample.exposure;
    if (d.danger == DangerLevel::Orders)
        d.mutex = u"account"_s;
    d.implemented = true;
    d.market = d.id.value().startsWith(u"us-") || d.id.value().endsWith(u"-us") ? Market::Us : Market::Kr;
    if (sample.layer == Collection)
        d.paths = {u"collector"_s, u"internal"_s};
    if (d.id.value().endsWith(u"backfill"))
        d.parameters = {dateParameter(u"from"_s, u"From"_s, u"시작일"_s, true),
                        dateParameter(u"to"_s, u"To"_s, u"종료일"_s, true)};
    else if (sample.layer == Collection)
        d.parameters = {dateParameter(u"basDt"_s, u"Session"_s, u"기준일"_s, false)};
    return d;
}

JobRow rowOf(int index)
{
    const Sample& sample = kSamples[size_t(index)];
    JobRow row;
    row.definition = definitionOf(sample);
    row.path = {row.definition.paths, sample.layer == Collection ? u"collector"_s : QString(), true,
                u"collector-url is set"_s, 1};
    row.nextRun = kst(sample.nextKst);
    if (row.nextRun)
        row.nextOccurrence = OccurrenceId(500'000 + index);
    row.expectedP50Ms = sample.p50Ms;
    row.expectedP95Ms = sample.p50Ms * 7 / 4;
    const Instant last = *kst(sample.lastKst);
    for (int i = 0; i < 20; ++i)
        row.outcomes.append(markAt(sample, index, i, last - Millis((19 - i) * 86'400'000ll)));
    OutcomeMark& newest = row.outcomes.last();
    newest.state = OccurrenceState::Ran;
    newest.run = RunState::Succeeded;
    newest.skip.reset();
    JobCounters counters;
    counters.read = counters.written = sample.rows;
    row.lastRun = LastRun{RunId(9000 + index),         newest.occurrence, RunState::Succeeded, {}, {}, last,
                          last + Millis(sample.p50Ms), counters};
    return row;
}

void endLast(JobRow& row, RunState state, const QString& code, const QString& message,
             const QString& attention)
{
    row.lastRun->state = state;
    row.lastRun->code = code;
    row.lastRun->message = message;
    row.outcomes.last().run = state;
    row.attention = attention;
}

void startRun(JobRow& row, RunId run, Instant at, Progress progress)
{
    row.running = {RunningInfo{run, OccurrenceId(600'000 + run.value()), at, 1, RunState::Running, false,
                               std::move(progress)}};
}

} // namespace

QVector<JobRow> FakeConsoleService::plausibleJobs(Instant now)
{
    QVector<JobRow> rows;
    for (int i = 0; i < int(kSamples.size()); ++i)
        rows.append(rowOf(i));
    const auto row = [&rows](QStringView id) -> JobRow& {
        return *std::ranges::find_if(rows, [id](const JobRow& r) { return r.definition.id.value() == id; });
    };
    startRun(row(u"krx-daily-backfill"), RunId(9101), now - Millis(221'000),
             {74, 198, u"2026-04-21: 2,763 rows"_s, 371'000});
    startRun(row(u"fill-confirmation"), RunId(9102), now - Millis(500), {1, 3, {}, {}});
    endLast(row(u"us-daily-collector"), RunState::Partial, u"MISSING_SYMBOLS"_s,
            u"33 of 35 symbols delivered."_s, {});
    endLast(row(u"auto-buy"), RunState::Unknown, u"BROKER_TIMEOUT"_s,
            u"The broker did not answer after an order was sent."_s, u"OUTCOME_UNKNOWN"_s);
    endLast(row(u"daily-pnl"), RunState::Failed, u"NO_OPENING_SNAPSHOT"_s,
            u"No opening snapshot for 2026-11-20."_s, u"RUN_FAILED"_s);
    row(u"medium-term-rebalance").hold =
        HoldInfo{u"minji"_s, u"waiting for the new factor weights"_s, now - Millis(3 * 86'400'000ll), {}};
    row(u"medium-term-rebalance").nextRun.reset();
    row(u"medium-term-rebalance").nextOccurrence.reset();
    row(u"pipeline-exit").skipNext = true;
    row(u"pipeline-exit").nextRun = kst("2026-11-23T13:25:00");
    JobRow& broken = row(u"factor-decay-check");
    broken.definition.error = u"factor-decay-check.json: cron: field 4 (day of month): 32 is not in 1-31"_s;
    broken.definition.enabled = false;
    broken.nextRun.reset();
    broken.nextOccurrence.reset();
    broken.attention = u"BAD_DEFINITION"_s;
    row(u"us-daily-backfill").path = {
        {u"collector"_s, u"internal"_s}, u"internal"_s, false, u"switched off"_s, 4};
    return rows;
}

SystemStatus FakeConsoleService::plausibleStatus(Instant now)
{
    SystemStatus status;
    status.workspace = u"demo"_s;
    status.leaderEpoch = 12;
    status.today = {3'039, 812, 41, 2'186, true};
    status.markets = {{Market::Kr, true, now + Millis(8'024'000), {}, {}},
                      {Market::Us, false, {}, now + Millis(36'824'000), {}}};
    status.alerts = 3;
    return status;
}

HistoryRow FakeConsoleService::plausibleHistoryRow(Instant now, const QVector<JobRow>& jobs, qint64 index,
                                                   qint64 count)
{
    const JobRow& job = jobs[index % jobs.size()];
    const quint32 dice = noise(quint32(index + 1)) % 100;
    HistoryRow row;
    row.occurrence = OccurrenceId(count - index);
    row.job = job.definition.id;
    row.plannedAt = now - Millis((index + 1) * 60'000);
    row.definitionVersion = job.definition.version;
    row.path = job.path.active;
    if (dice >= 88) {
        row.state = OccurrenceState::Explained;
        row.skip = dice >= 94 ? SkipCode::NonTradingDay : SkipCode::Held;
        row.skipDetail = u"2026-11-21 is not a session of KRX."_s;
        return row;
    }
    row.state = OccurrenceState::Ran;
    row.run = RunId(count - index);
    row.runState = dice >= 85 ? RunState::Failed : dice >= 80 ? RunState::Partial : RunState::Succeeded;
    row.startedAt = row.plannedAt + Millis(40);
    row.endedAt = *row.startedAt + Millis(200 + dice * 90);
    row.attempts = 1;
    row.counters.read = row.counters.written = dice * 31;
    row.message = u"%1 rows written."_s.arg(row.counters.written);
    if (row.runState == RunState::Failed) {
        row.code = u"NOT_JSON"_s;
        row.message = u"KRX answered HTML instead of JSON (key not accepted?)."_s;
    }
    return row;
}

} // namespace ic
