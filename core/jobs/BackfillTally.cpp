// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/BackfillTally.h"

#include "core/jobs/Outcomes.h"

namespace ic {

namespace {

using Kind = SessionResult::Kind;

constexpr qsizetype kShownProblems = 10;

} // namespace

void BackfillTally::add(const SessionResult& result)
{
    m_days.append(result.details());
    m_counters.read += result.counters.read;
    m_counters.written += result.counters.written;
    m_counters.skipped += result.counters.skipped;
    m_counters.rejected += result.counters.rejected;
    m_failuresInARow = result.kind == Kind::Failed ? m_failuresInARow + 1 : 0;
    if (result.kind == Kind::Complete || result.kind == Kind::Partial)
        m_lastStored = result.session;
    if (result.kind == Kind::Complete)
        ++m_complete;
    else
        m_problems.append(result.session.toIso() + QLatin1Char(' ') + result.code);
}

void BackfillTally::setSkipped(int complete, int doneBefore, const std::optional<TradingDate>& resumedAfter)
{
    m_skippedComplete = complete;
    m_doneBefore = doneBefore;
    m_resumedAfter = resumedAfter;
}

JobOutcome BackfillTally::finished() const
{
    if (m_days.isEmpty()) {
        return complete(outcome::skipped(
            QStringLiteral("ALREADY_COMPLETE"), summary(),
            QT_TRANSLATE_NOOP("Phrase", "Run it with force to collect the sessions again.")));
    }
    if (m_problems.isEmpty())
        return complete(outcome::succeeded(
            summary(), QT_TRANSLATE_NOOP("Phrase", "Nothing is left to do in this range.")));
    return complete(outcome::partial(
        QStringLiteral("SESSIONS_INCOMPLETE"), summary(),
        QT_TRANSLATE_NOOP(
            "Phrase", "Run the same backfill again: it asks only for the sessions that are not complete.")));
}

JobOutcome BackfillTally::cancelled(int total) const
{
    Phrase message(QT_TRANSLATE_NOOP("Phrase", "Stopped after %1 of %2 sessions."), done(), total);
    message += summary();
    return complete(outcome::cancelled(
        message, m_lastStored ? Phrase(QT_TRANSLATE_NOOP(
                                           "Phrase",
                                           "Everything up to %1 is kept; the same backfill continues there."),
                                       m_lastStored->toIso())
                              : QT_TRANSLATE_NOOP("Phrase", "The same backfill starts where this one did.")));
}

JobOutcome BackfillTally::givenUp(const SessionResult& last, int total) const
{
    Phrase next = last.next;
    next += QT_TRANSLATE_NOOP("Phrase", "What was stored is kept; the same backfill continues there.");
    JobOutcome outcome =
        outcome::failed(last.code,
                        Phrase(QT_TRANSLATE_NOOP("Phrase", "Gave up after %1 of %2 sessions: %3"), done(),
                               total, last.message),
                        next);
    outcome.retryable = last.retryable;
    return complete(outcome);
}

JobOutcome BackfillTally::complete(JobOutcome outcome) const
{
    outcome.counters = m_counters;
    outcome.details = {{QStringLiteral("days"), m_days},
                       {QStringLiteral("complete"), m_complete},
                       {QStringLiteral("incomplete"), int(m_problems.size())},
                       {QStringLiteral("alreadyComplete"), m_skippedComplete},
                       {QStringLiteral("doneBefore"), m_doneBefore}};
    if (m_resumedAfter)
        outcome.details.insert(QStringLiteral("resumedAfter"), m_resumedAfter->toIso());
    return outcome;
}

Phrase BackfillTally::summary() const
{
    Phrase text(QT_TRANSLATE_NOOP(
                    "Phrase", "%1 sessions collected, %2 rows written, %3 sessions were complete already."),
                done(), m_counters.written, m_skippedComplete);
    if (m_resumedAfter)
        text += Phrase(QT_TRANSLATE_NOOP("Phrase", "Continued after %1."), m_resumedAfter->toIso());
    const QString shown = m_problems.mid(0, kShownProblems).join(QStringLiteral(", "));
    if (m_problems.size() > kShownProblems)
        text += Phrase(QT_TRANSLATE_NOOP("Phrase", "Not complete: %1 and %2 more."), shown,
                       m_problems.size() - kShownProblems);
    else if (!m_problems.isEmpty())
        text += Phrase(QT_TRANSLATE_NOOP("Phrase", "Not complete: %1."), shown);
    return text;
}

} // namespace ic
