// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeConsoleService.h"

#include <algorithm>

namespace ic {

namespace {

constexpr Instant kStart{1'795'407'376'000}; // 2026-11-23T13:16:16+09:00

Error notScripted(const char* what)
{
    return {QStringLiteral("NOT_SCRIPTED"),
            QStringLiteral("The test gave no answer for %1.").arg(QLatin1String(what)),
            QStringLiteral("Nothing happens.")};
}

bool accepts(const HistoryQuery& query, const HistoryRow& row)
{
    const auto contains = [](const auto& wanted, const auto& value) {
        return wanted.isEmpty() || (value && wanted.contains(*value));
    };
    const bool included = row.state == OccurrenceState::Ran         ? query.includeRan
                          : row.state == OccurrenceState::Explained ? query.includeExplained
                                                                    : query.includeOpen;
    const bool unwanted = query.hideNotBuilt && row.skip == SkipCode::NotImplemented;
    return included && !unwanted && (query.jobs.isEmpty() || query.jobs.contains(row.job)) &&
           contains(query.runStates, row.runState) && contains(query.skipCodes, row.skip) &&
           (!query.from || row.plannedAt >= *query.from) && (!query.to || row.plannedAt < *query.to) &&
           (query.text.isEmpty() || row.message.contains(query.text, Qt::CaseInsensitive) ||
            row.code.contains(query.text, Qt::CaseInsensitive) ||
            row.skipDetail.contains(query.text, Qt::CaseInsensitive) ||
            row.job.value().contains(query.text, Qt::CaseInsensitive));
}

bool isAfterCursor(const HistoryQuery& query, const HistoryRow& row)
{
    if (!query.beforePlannedAt)
        return true;
    if (row.plannedAt != *query.beforePlannedAt)
        return row.plannedAt < *query.beforePlannedAt;
    return row.occurrence < query.beforeId;
}

} // namespace

FakeConsoleService::FakeConsoleService(QObject* parent)
    : ConsoleService(parent), m_clock(kStart), m_status(plausibleStatus(kStart))
{}

JobRow FakeConsoleService::job(const QString& id) const
{
    const auto found =
        std::ranges::find(m_jobs, JobId(id), [](const JobRow& row) { return row.definition.id; });
    return found == m_jobs.end() ? JobRow{} : *found;
}

void FakeConsoleService::setHistory(qint64 count, HistoryGenerator generator)
{
    m_historyCount = count;
    m_history = std::move(generator);
}

void FakeConsoleService::emitBatch(EventBatch batch)
{
    batch.firstSeq = m_seq + 1;
    m_seq += quint64(std::max<qsizetype>(1, batch.jobs.size() + batch.history.size()));
    batch.lastSeq = m_seq;
    emit eventsReady(batch);
}

void FakeConsoleService::updateJobs(const QVector<JobRow>& rows)
{
    for (const JobRow& row : rows) {
        const auto found = std::ranges::find(m_jobs, row.definition.id,
                                             [](const JobRow& known) { return known.definition.id; });
        if (found == m_jobs.end())
            m_jobs.append(row);
        else
            *found = row;
    }
    EventBatch batch;
    batch.jobs = rows;
    emitBatch(batch);
}

void FakeConsoleService::updateStatus(const SystemStatus& status)
{
    m_status = status;
    EventBatch batch;
    batch.status = status;
    emitBatch(batch);
}

const LogRing& FakeConsoleService::logRing() const
{
    Q_ASSERT_X(m_ring, "FakeConsoleService", "the test gave no log ring");
    return *m_ring;
}

QFuture<Snapshot> FakeConsoleService::snapshot()
{
    ++m_snapshots;
    return answer(Snapshot{m_seq, m_jobs, m_status});
}

HistoryPage FakeConsoleService::pageOf(const HistoryQuery& query) const
{
    HistoryPage page;
    qint64 low = 0;
    qint64 high = m_historyCount;
    while (low < high) {
        const qint64 middle = (low + high) / 2;
        if (isAfterCursor(query, m_history(middle)))
            high = middle;
        else
            low = middle + 1;
    }
    for (qint64 i = low; i < m_historyCount; ++i) {
        HistoryRow row = m_history(i);
        if (!accepts(query, row))
            continue;
        if (page.rows.size() == query.limit) {
            page.hasMore = true;
            page.next = HistoryCursor{page.rows.last().plannedAt, page.rows.last().occurrence};
            break;
        }
        page.rows.append(std::move(row));
    }
    return page;
}

QFuture<Result<HistoryPage>> FakeConsoleService::history(const HistoryQuery& query)
{
    ++m_historyQueries;
    return answer(Result<HistoryPage>(m_history ? pageOf(query) : HistoryPage{}));
}

QFuture<Result<RunDetail>> FakeConsoleService::runDetail(RunId run)
{
    return answer(onRunDetail ? onRunDetail(run)
                              : Result<RunDetail>(tl::unexpected(notScripted("runDetail"))));
}

QFuture<Result<WhyReport>> FakeConsoleService::why(OccurrenceId occurrence, Language)
{
    return answer(onWhy ? onWhy(occurrence) : Result<WhyReport>(tl::unexpected(notScripted("why"))));
}

QFuture<Result<QVector<HistoryRow>>> FakeConsoleService::upcoming(const JobId& job, int count)
{
    return answer(onUpcoming ? onUpcoming(job, count) : Result<QVector<HistoryRow>>());
}

QFuture<Result<QVector<DefinitionVersion>>> FakeConsoleService::definitionVersions(const JobId& job)
{
    return answer(onVersions ? onVersions(job) : Result<QVector<DefinitionVersion>>());
}

QFuture<EditPreview> FakeConsoleService::previewEdit(const JobDefinition& draft, Language)
{
    ++m_previews;
    return answer(onPreview ? onPreview(draft) : EditPreview{});
}

QFuture<Result<QVector<DurationPoint>>> FakeConsoleService::durations(const JobId& job, int maxPoints)
{
    return answer(onDurations ? onDurations(job, maxPoints) : Result<QVector<DurationPoint>>());
}

QFuture<Result<QVector<LogLine>>> FakeConsoleService::runLog(RunId run)
{
    return answer(onRunLog ? onRunLog(run) : Result<QVector<LogLine>>());
}

QFuture<Result<QVector<CoverageDay>>> FakeConsoleService::coverage(Market market, TradingDate from,
                                                                   TradingDate to)
{
    return answer(onCoverage ? onCoverage(market, from, to) : Result<QVector<CoverageDay>>());
}

QFuture<Result<QVector<InstrumentRow>>> FakeConsoleService::instruments(Market market, const QString& text,
                                                                        int limit)
{
    return answer(onInstruments ? onInstruments(market, text, limit) : Result<QVector<InstrumentRow>>());
}

QFuture<Result<QVector<Bar>>> FakeConsoleService::bars(Market market, const QString& symbol, TradingDate from,
                                                       TradingDate to)
{
    return answer(onBars ? onBars(market, symbol, from, to) : Result<QVector<Bar>>());
}

QFuture<Consequence> FakeConsoleService::consequence(const Verb& verb, Language)
{
    return answer(onConsequence ? onConsequence(verb) : Consequence{});
}

QFuture<Result<Receipt>> FakeConsoleService::execute(const Command& command, Language)
{
    m_commands.append(command);
    if (const auto known = m_receipts.constFind(command.token); known != m_receipts.cend()) {
        Receipt receipt = *known;
        receipt.repeated = true;
        return answer(Result<Receipt>(receipt));
    }
    Result<Receipt> result =
        onExecute ? onExecute(command) : Receipt{command.token, false, {}, QStringLiteral("Done.")};
    if (result)
        m_receipts.insert(command.token, *result);
    return answer(std::move(result));
}

QFuture<QStringList> FakeConsoleService::missedIfStopped(std::chrono::minutes, Language)
{
    return answer(missed);
}

} // namespace ic
