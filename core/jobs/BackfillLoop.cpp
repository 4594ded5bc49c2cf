// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/BackfillLoop.h"

#include "core/jobs/Outcomes.h"

#include <QSet>

namespace ic {

namespace {

using Kind = SessionResult::Kind;

/// KRX allows 10,000 calls a day and asks for restraint: one set of calls a second.
constexpr Millis kKrxPace{1000};

template <typename T>
Result<T> waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

Result<QSet<TradingDate>> completeSessions(JobContext& context, const BackfillRequest& request,
                                           bool simulated)
{
    const auto days =
        waitFor(context.bars.coverage(request.key.market, request.sessions.front(), request.sessions.back()));
    if (!days)
        return tl::unexpected(days.error());
    QSet<TradingDate> complete;
    for (const CoverageDay& day : *days) {
        if (day.state == toText(CoverageState::Complete) && (simulated || day.source != kSimulatedProvider))
            complete.insert(day.session);
    }
    return complete;
}

Error nothingOf(TradingDate session)
{
    return {QStringLiteral("NO_ROWS"),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The ranged answer holds no row of %1."), session.toIso()),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was stored for it.")};
}

} // namespace

BackfillLoop::BackfillLoop(JobContext& context, BackfillRequest request, BarSources::Choice choice,
                           Waiter& waiter)
    : m_context(context)
    , m_request(std::move(request))
    , m_collection(context, m_request.key.market, std::move(choice))
    , m_waiter(waiter)
{}

JobOutcome BackfillLoop::run()
{
    if (const auto found = findPending(); !found)
        return outcome::of(found.error());
    m_startedAt = m_context.clock.monotonicMs();
    report(Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 sessions to collect"), m_pending.size()));
    const bool ranged = m_collection.choice().source->supportsRange() && m_request.key.market == Market::Us;
    if (const auto early = ranged ? byRanges() : oneByOne())
        return *early;
    if (const auto dropped = m_context.bars.dropCheckpoint(m_request.key); !dropped)
        return outcome::of(dropped.error());
    return m_tally.finished();
}

Result<void> BackfillLoop::findPending()
{
    const bool simulated = SessionCollection::isSimulated(*m_collection.choice().source);
    const auto complete = completeSessions(m_context, m_request, simulated);
    if (!complete)
        return tl::unexpected(complete.error());
    const auto checkpoint = waitFor(m_context.bars.checkpoint(m_request.key));
    if (!checkpoint)
        return tl::unexpected(checkpoint.error());
    int skipped = 0;
    int doneBefore = 0;
    for (const TradingDate session : m_request.sessions) {
        if (*checkpoint && session <= **checkpoint)
            ++doneBefore;
        else if (!m_request.key.force && complete->contains(session))
            ++skipped;
        else
            m_pending.push_back(session);
    }
    m_tally.setSkipped(skipped, doneBefore, *checkpoint);
    return {};
}

std::optional<JobOutcome> BackfillLoop::oneByOne()
{
    for (const TradingDate session : m_pending) {
        if (!keepPace())
            return m_tally.cancelled(int(m_pending.size()));
        if (auto early = take(m_collection.collect(session, m_request.key)))
            return early;
    }
    return std::nullopt;
}

std::optional<JobOutcome> BackfillLoop::byRanges()
{
    for (size_t first = 0; first < m_pending.size(); first += kChunk) {
        const size_t last = std::min(first + kChunk, m_pending.size()) - 1;
        if (!keepPace())
            return m_tally.cancelled(int(m_pending.size()));
        const Answers answers = askRange(first, last);
        for (size_t i = first; i <= last; ++i) {
            if (m_context.stop.stop_requested())
                return m_tally.cancelled(int(m_pending.size()));
            const Result<BarFetch> answer =
                answers.value(m_pending[i], tl::unexpected(nothingOf(m_pending[i])));
            if (auto early = take(m_collection.accept(m_pending[i], answer, m_request.key)))
                return early;
        }
    }
    return std::nullopt;
}

BackfillLoop::Answers BackfillLoop::askRange(size_t first, size_t last)
{
    const auto fetched = m_collection.choice().source->fetchRange(
        m_request.key.market, m_pending[first], m_pending[last],
        m_collection.requestFor(m_pending[first]).symbols, m_context.stop);
    Answers answers;
    if (!fetched) {
        for (size_t i = first; i <= last; ++i)
            answers.insert(m_pending[i], tl::unexpected(fetched.error()));
        return answers;
    }
    // Whose session an answer is, its rows say; accept() rejects every row of another date.
    for (const BarFetch& fetch : *fetched) {
        if (!fetch.bars.isEmpty())
            answers.insert(fetch.bars.first().date, fetch);
    }
    return answers;
}

std::optional<JobOutcome> BackfillLoop::take(const SessionResult& result)
{
    if (result.kind == Kind::Cancelled)
        return m_tally.cancelled(int(m_pending.size()));
    m_tally.add(result);
    const bool giveUp = m_tally.failuresInARow() >= kMostFailures;
    if (!result.code.isEmpty()) {
        m_context.log.warning(QStringLiteral("%1 %2: %3 %4")
                                  .arg(result.session.toIso(), result.code, result.message,
                                       giveUp ? QStringLiteral("Giving up; the same backfill continues here.")
                                              : QStringLiteral("Going on with the next session.")));
    }
    report(Phrase(QT_TRANSLATE_NOOP("Phrase", "%1: %2 rows"), result.session.toIso(), result.rows.stored));
    if (giveUp)
        return m_tally.givenUp(result, int(m_pending.size()));
    return std::nullopt;
}

Result<void> BackfillLoop::keepPace()
{
    const bool paced = m_request.key.market == Market::Kr && !m_collection.isFile() &&
                       !SessionCollection::isSimulated(*m_collection.choice().source);
    const Error stopped{QStringLiteral("CANCELLED"), QT_TRANSLATE_NOOP("Phrase", "Stopped."), {}};
    if (paced && m_lastAsked) {
        const Millis left = kKrxPace - Millis(m_context.clock.monotonicMs() - *m_lastAsked);
        if (left.count() > 0 && !m_waiter.wait(left, m_context.stop))
            return tl::unexpected(stopped);
    }
    if (m_context.stop.stop_requested())
        return tl::unexpected(stopped);
    m_lastAsked = m_context.clock.monotonicMs();
    return {};
}

void BackfillLoop::report(const Phrase& text)
{
    Progress progress{m_tally.done(), qint64(m_pending.size()), text, {}};
    if (progress.done > 0) {
        const qint64 elapsed = m_context.clock.monotonicMs() - m_startedAt;
        progress.etaMs = elapsed * (progress.total - progress.done) / progress.done;
    }
    m_context.progress(progress);
}

} // namespace ic
