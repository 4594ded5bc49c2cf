// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/LedgerVerifier.h"

#include "core/store/BarVerifier.h"
#include "core/store/LeaderStore.h"
#include "core/store/PlanVerifier.h"
#include "core/store/QueryRows.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

/// Checks that are one statement: their rows are the violations.
Result<void> collect(LedgerReport& report, const QString& check, const Result<QSqlQuery*>& query)
{
    if (!query)
        return tl::unexpected(query.error());
    while ((*query)->next()) {
        report.add({check, (*query)->value(0).toString(), (*query)->value(1).toLongLong(),
                    (*query)->value(2).toString(), (*query)->value(3).toString()});
    }
    (*query)->finish();
    return {};
}

Result<qint64> number(const Result<QSqlQuery*>& query)
{
    return readFirst(query, [](const QSqlQuery& q) { return q.value(0).toLongLong(); })
        .map([](const std::optional<qint64>& value) { return value.value_or(0); });
}

/// Until when everything must be decided. A process that only serves commands takes the term and beats
/// without deciding anything; then the last decision counts.
Result<Instant> settledUntil(Connection& c, const LeaderStore::Row& leader,
                             const LedgerVerifier::Options& options)
{
    const Instant beat = options.quiescent ? leader.heartbeat : leader.heartbeat - options.grace;
    if (!leader.holder.contains(u"(commands only)"_s))
        return beat;
    return number(c.run("verify.last_decision")).map([beat](qint64 last) {
        return std::min(beat, Instant{last});
    });
}

Result<void> count(Connection& c, LedgerReport& report)
{
    const Result<QSqlQuery*> query = c.run("verify.counts", {report.settledUntil.ms});
    if (!query)
        return tl::unexpected(query.error());
    while ((*query)->next()) {
        const QString state = (*query)->value(0).toString();
        const qint64 due = (*query)->value(2).toLongLong();
        report.occurrences += (*query)->value(1).toLongLong();
        report.due += due;
        (state == u"RAN" ? report.ran : state == u"EXPLAINED" ? report.explained : report.open) += due;
    }
    (*query)->finish();
    return number(c.run("verify.run_count")).map([&report](qint64 runs) { report.runs = runs; });
}

} // namespace

void LedgerReport::add(LedgerViolation violation)
{
    ++violations;
    if (rows.size() < kKept)
        rows.append(std::move(violation));
}

Result<LedgerReport> LedgerVerifier::verify(Connection& c, const Options& options)
{
    const auto leader = LeaderStore::current(c);
    if (!leader)
        return tl::unexpected(leader.error());
    const LeaderStore::Row term = leader->value_or(LeaderStore::Row());
    const Result<Instant> until = settledUntil(c, term, options);
    if (!until)
        return tl::unexpected(until.error());
    LedgerReport report;
    report.settledUntil = *until;
    return count(c, report)
        .and_then([&] {
            return collect(
                report, u"OVERDUE"_s,
                c.run("verify.open",
                      {until->ms, (*until - Millis(LedgerVerifier::kLongestWait)).ms, options.quiescent}));
        })
        .and_then([&] { return collect(report, u"STATE"_s, c.run("verify.occurrences", {term.epoch})); })
        .and_then([&] { return collect(report, u"STARTED_TWICE"_s, c.run("verify.started_twice")); })
        .and_then([&] { return collect(report, u"RUN"_s, c.run("verify.runs", {term.epoch})); })
        .and_then([&] { return collect(report, u"ATTEMPTS"_s, c.run("verify.attempts")); })
        .and_then([&] { return collect(report, u"UNDO"_s, c.run("verify.undone")); })
        .and_then([&] { return collect(report, u"TRACE"_s, c.run("verify.traces")); })
        .and_then([&] { return collect(report, u"IMAGE"_s, c.run("verify.images")); })
        .and_then([&] { return BarVerifier::verify(c, report); })
        .and_then([&] { return PlanVerifier::verify(c, report); })
        .map([&] { return std::move(report); });
}

} // namespace ic
