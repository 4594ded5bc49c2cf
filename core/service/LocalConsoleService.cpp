// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/LocalConsoleService.h"

#include "core/domain/WhenReady.h"
#include "core/log/RunLogReader.h"
#include "core/service/ConsequenceBuilder.h"
#include "core/service/EditPreviewer.h"
#include "core/service/JobRowBuilder.h"
#include "core/service/MarketClock.h"
#include "core/service/WhyBuilder.h"
#include "core/store/DefinitionStore.h"
#include "core/store/HistoryStore.h"
#include "core/store/HoldStore.h"
#include "core/store/LeaderStore.h"
#include "core/time/ZoneText.h"

#include <QDateTime>
#include <QPromise>
#include <QTimeZone>
#include <algorithm>

namespace ic {

namespace {

constexpr Millis kDay{86'400'000};
/// Due this long without a decision means something is stuck.
constexpr Millis kOverdue{30'000};
const QByteArray kLedgerZone = QByteArrayLiteral("Asia/Seoul");

/// What is read of the ledger every second.
struct Look
{
    LedgerCounts counts;
    std::optional<LeaderStore::Row> leader;
};

Instant startOfLocalDay(Instant now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.ms, QTimeZone(kLedgerZone));
    return {local.date().startOfDay(QTimeZone(kLedgerZone)).toMSecsSinceEpoch()};
}

} // namespace

template <typename F>
auto LocalConsoleService::onCore(F f) -> QFuture<std::invoke_result_t<F>>
{
    using R = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    QMetaObject::invokeMethod(this, [promise, function = std::move(f)] {
        promise->addResult(function());
        promise->finish();
    });
    return future;
}

void LocalConsoleService::onCoreLater(std::function<void()> f)
{
    QMetaObject::invokeMethod(this, std::move(f));
}

LocalConsoleService::LocalConsoleService(Parts parts, QObject* parent)
    : ConsoleService(parent)
    , m_parts(std::move(parts))
    , m_commands(m_parts.scheduler, m_parts.store, m_parts.clock)
    , m_refresh(this)
{
    m_commands.setParent(this);
    m_status.mode = m_parts.mode;
    m_status.workspace = m_parts.workspace;
    connect(&m_parts.events, &EventHub::batch, this, &ConsoleService::eventsReady);
    m_refresh.setInterval(1000);
    connect(&m_refresh, &QTimer::timeout, this, &LocalConsoleService::refresh);
    m_refresh.start();
    refresh();
}

JobRow LocalConsoleService::jobRow(const JobId& job) const
{
    return buildJobRow(m_parts.scheduler.state(), *m_parts.scheduler.state().job(job), m_parts.clock.now());
}

void LocalConsoleService::refresh()
{
    expireHolds();
    if (m_counting)
        return;
    m_counting = true;
    const Instant now = m_parts.clock.now();
    const Instant from = startOfLocalDay(now);
    const auto look = [=](Connection& c) {
        return HistoryStore::counts(c, from, from + kDay, now - kOverdue).and_then([&](const auto& counts) {
            return LeaderStore::current(c).map([&](const auto& leader) { return Look{counts, leader}; });
        });
    };
    whenReady(m_parts.store.read(look), this, [this](const Result<Look>& seen) {
        m_counting = false;
        if (seen && seen->leader)
            m_parts.scheduler.leaderSeen(*seen->leader);
        refreshStatus(seen ? seen->counts : m_status.today);
    });
}

void LocalConsoleService::refreshStatus(const LedgerCounts& counts)
{
    const EngineState& state = m_parts.scheduler.state();
    const SystemStatus before = m_status;
    m_status.today = counts;
    m_status.gate = state.gate;
    m_status.gateReason = state.gateReason;
    m_status.leader = state.leader;
    m_status.leaderEpoch = state.epoch;
    m_status.otherLeader = m_parts.scheduler.otherLeader();
    m_status.storeHealthy = m_parts.scheduler.isStoreHealthy();
    m_status.storeProblem = m_parts.scheduler.storeProblem();
    const Instant now = m_parts.clock.now();
    m_status.markets = {marketStatus(m_parts.calendars.of(Market::Kr), now),
                        marketStatus(m_parts.calendars.of(Market::Us), now)};
    m_status.alerts = 0;
    for (const JobId& id : state.jobIds())
        m_status.alerts += jobRow(id).attention.isEmpty() ? 0 : 1;
    if (m_status != before)
        m_parts.events.statusChanged();
}

void LocalConsoleService::expireHolds()
{
    const Instant now = m_parts.clock.now();
    for (const JobId& id : m_parts.scheduler.state().jobIds()) {
        const std::optional<HoldInfo>& hold = m_parts.scheduler.state().job(id)->hold;
        if (!hold || !hold->until || *hold->until > now || !m_parts.scheduler.state().leader)
            continue;
        m_parts.scheduler.holdChanged(id, std::nullopt);
        m_parts.store.write([now](Connection& c) { return HoldStore::expire(c, now); });
    }
}

QFuture<Snapshot> LocalConsoleService::snapshot()
{
    return onCore([this] {
        Snapshot snapshot;
        m_parts.events.flush();
        snapshot.eventSeq = m_parts.events.lastSeq();
        for (const JobId& id : m_parts.scheduler.state().jobIds())
            snapshot.jobs.append(jobRow(id));
        snapshot.status = m_status;
        return snapshot;
    });
}

QFuture<Result<HistoryPage>> LocalConsoleService::history(const HistoryQuery& query)
{
    return m_parts.store.read([query](Connection& c) { return HistoryStore::page(c, query); });
}

QFuture<Result<RunDetail>> LocalConsoleService::runDetail(RunId run)
{
    return m_parts.store.read([run](Connection& c) { return HistoryStore::runDetail(c, run); });
}

QFuture<Result<WhyReport>> LocalConsoleService::why(OccurrenceId id, Language language)
{
    struct Read
    {
        HistoryRow row;
        QVector<HistoryStore::Trace> traces;
    };
    auto promise = std::make_shared<QPromise<Result<WhyReport>>>();
    promise->start();
    const auto read = [id](Connection& c) -> Result<Read> {
        const auto row = HistoryStore::byOccurrence(c, id);
        const auto traces = HistoryStore::traces(c, id);
        if (!row || !traces)
            return tl::unexpected(!row ? row.error() : traces.error());
        return Read{*row, *traces};
    };
    const auto explain = [this, id, language, promise](const Result<Read>& found) {
        const JobState* job = found ? m_parts.scheduler.state().job(found->row.job) : nullptr;
        std::optional<WhyReport> report;
        if (found && found->row.state == OccurrenceState::Planned && job)
            report = explainPlanned(id, language);
        if (found && !report)
            report = WhyBuilder::past(found->row, found->traces, job ? *job->definition : JobDefinition{},
                                      language);
        promise->addResult(report ? Result<WhyReport>(*report)
                                  : Result<WhyReport>(tl::unexpected(found.error())));
        promise->finish();
    };
    onCoreLater([this, read, explain] { whenReady(m_parts.store.read(read), this, explain); });
    return promise->future();
}

std::optional<WhyReport> LocalConsoleService::explainPlanned(OccurrenceId id, Language language) const
{
    for (const auto& [key, occurrence] : m_parts.scheduler.state().allPlanned()) {
        if (key.id != id)
            continue;
        HistoryRow row;
        row.occurrence = id;
        row.job = occurrence.job;
        row.plannedAt = occurrence.plannedAt;
        row.kind = occurrence.kind;
        row.definitionVersion = occurrence.definitionVersion;
        const JobDefinition& definition = *m_parts.scheduler.state().job(occurrence.job)->definition;
        return WhyBuilder::future(row, m_parts.scheduler.facts(), occurrence, definition, language);
    }
    return std::nullopt;
}

QFuture<Result<QVector<HistoryRow>>> LocalConsoleService::upcoming(const JobId& id, int count)
{
    return onCore([this, id, count]() -> Result<QVector<HistoryRow>> {
        const JobState* job = m_parts.scheduler.state().job(id);
        if (!job)
            return fail(QStringLiteral("NO_JOB"),
                        Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no job %1."), id.value()));
        QVector<HistoryRow> rows;
        for (const DueKey& key : job->planned) {
            if (rows.size() >= count)
                break;
            const Occurrence& occurrence = *m_parts.scheduler.state().planned(key);
            HistoryRow row;
            row.occurrence = key.id;
            row.job = id;
            row.plannedAt = key.plannedAt;
            row.kind = occurrence.kind;
            row.definitionVersion = occurrence.definitionVersion;
            rows.append(row);
        }
        // Beyond the planned horizon the schedule itself is asked; those rows have no id yet.
        Instant after = rows.isEmpty() ? m_parts.clock.now() : rows.last().plannedAt;
        while (job->schedule && rows.size() < count) {
            const auto next = job->schedule->next(std::max(after, job->plannedUntil));
            if (!next)
                break;
            HistoryRow row;
            row.job = id;
            row.plannedAt = after = *next;
            row.definitionVersion = job->definition->version;
            rows.append(row);
        }
        return rows;
    });
}

QFuture<Result<QVector<DefinitionVersion>>> LocalConsoleService::definitionVersions(const JobId& job)
{
    return m_parts.store.read([job](Connection& c) { return DefinitionStore::versions(c, job); });
}

QFuture<EditPreview> LocalConsoleService::previewEdit(const JobDefinition& draft, Language language)
{
    return onCore([this, draft, language] {
        return EditPreviewer(m_parts.scheduler.state(), m_parts.calendars, m_parts.shipped,
                             m_parts.clock.now())
            .preview(draft, language);
    });
}

QFuture<Result<QVector<DurationPoint>>> LocalConsoleService::durations(const JobId& job, int maxPoints)
{
    return m_parts.store.read([=](Connection& c) { return HistoryStore::durations(c, job, maxPoints); });
}

QFuture<Result<QVector<LogLine>>> LocalConsoleService::runLog(RunId run)
{
    return m_parts.store.read([folder = m_parts.logFolder, run](Connection&) -> Result<QVector<LogLine>> {
        return RunLogReader::readRun(folder, run);
    });
}

QVector<CoverageDay> LocalConsoleService::fillCoverage(Market market, TradingDate from, TradingDate to,
                                                       const QVector<CoverageDay>& known) const
{
    QHash<TradingDate, CoverageDay> byDate;
    for (const CoverageDay& day : known)
        byDate.insert(day.session, day);
    QVector<CoverageDay> days;
    const Instant now = m_parts.clock.now();
    for (const Session& session : m_parts.calendars.of(market).sessionsBetween(from, to)) {
        if (session.close > now)
            break;
        CoverageDay missing;
        missing.market = market;
        missing.session = session.date;
        missing.state = QStringLiteral("MISSING");
        days.append(byDate.value(session.date, missing));
    }
    return days;
}

QFuture<Result<QVector<CoverageDay>>> LocalConsoleService::coverage(Market market, TradingDate from,
                                                                    TradingDate to)
{
    auto promise = std::make_shared<QPromise<Result<QVector<CoverageDay>>>>();
    promise->start();
    onCoreLater([=, this] {
        whenReady(m_parts.bars.coverage(market, from, to), this,
                  [=, this](const Result<QVector<CoverageDay>>& known) {
                      promise->addResult(
                          known ? Result<QVector<CoverageDay>>(fillCoverage(market, from, to, *known))
                                : known);
                      promise->finish();
                  });
    });
    return promise->future();
}

QFuture<Result<QVector<InstrumentRow>>> LocalConsoleService::instruments(Market market, const QString& text,
                                                                         int limit)
{
    return m_parts.bars.instruments(market, text, limit);
}

QFuture<Result<QVector<Bar>>> LocalConsoleService::bars(Market market, const QString& symbol,
                                                        TradingDate from, TradingDate to)
{
    return m_parts.bars.adjustedBars(market, symbol, from, to);
}

QFuture<Consequence> LocalConsoleService::consequence(const Verb& verb, Language language)
{
    return onCore([this, verb, language] {
        return ConsequenceBuilder(m_parts.scheduler.state(), m_parts.scheduler.facts(), m_parts.clock.now(),
                                  language)
            .build(verb);
    });
}

QFuture<Result<Receipt>> LocalConsoleService::execute(const Command& command, Language language)
{
    auto promise = std::make_shared<QPromise<Result<Receipt>>>();
    promise->start();
    onCoreLater([this, command, language, promise] {
        whenReady(m_commands.execute(command, language), this, [promise](const Result<Receipt>& receipt) {
            promise->addResult(receipt);
            promise->finish();
        });
    });
    return promise->future();
}

QFuture<QStringList> LocalConsoleService::missedIfStopped(std::chrono::minutes horizon, Language language)
{
    return onCore([this, horizon, language] {
        QMap<JobId, QPair<int, Instant>> missed;
        const EngineState& state = m_parts.scheduler.state();
        const Instant limit = m_parts.clock.now() + horizon;
        for (const auto& [key, occurrence] : state.allPlanned()) {
            if (key.plannedAt > limit)
                break;
            const JobState& job = *state.job(occurrence.job);
            const bool held = job.hold && (!job.hold->until || *job.hold->until > key.plannedAt);
            if (held || !job.definition->implemented)
                continue;
            auto& entry = missed[occurrence.job];
            if (entry.first++ == 0)
                entry.second = key.plannedAt;
        }
        QStringList lines;
        for (auto it = missed.constBegin(); it != missed.constEnd(); ++it) {
            const JobDefinition& definition = *state.job(it.key())->definition;
            lines.append(inLanguage(language, QStringLiteral("%1: %2 planned, the first at %3"),
                                    QStringLiteral("%1: 계획 %2건, 첫 회차 %3"))
                             .arg(inLanguage(language, definition.nameEn, definition.nameKo))
                             .arg(it->first)
                             .arg(toZonedText(it->second, definition.zone)));
        }
        return lines;
    });
}

} // namespace ic
