// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/GovernanceJob.h"

#include "core/config/Settings.h"
#include "core/domain/WaitFor.h"
#include "core/jobs/Outcomes.h"
#include "core/market/BacktestRecord.h"
#include "core/store/ReferenceHistory.h"
#include "core/store/ResearchStore.h"
#include "core/store/RunTimeSettings.h"

#include <algorithm>

namespace ic {

namespace {

constexpr int kHistoryRows = 200;

BacktestRequest requestFor(const JobContext& context, const GovernanceRow& row)
{
    const Settings& settings = context.settings;
    BacktestRequest request = BacktestRequest::of(settings, row.market, row.strategy, row.from, row.to);
    request.capital = settings.decimal(row.market == Market::Kr
                                           ? QStringLiteral("investment.governance.default-capital")
                                           : QStringLiteral("investment.governance.default-capital-usd"));
    return request;
}

/// Sessions of the range with a bar of anything.
int sessionsWithBars(const BarPanel& panel, TradingDate from)
{
    int count = 0;
    for (int session = 0; session < panel.sessions(); ++session) {
        const auto hasBar = [&](int symbol) { return panel.at(BarPanel::Field::Close, symbol, session) > 0; };
        int symbol = 0;
        while (symbol < panel.symbols() && !hasBar(symbol))
            ++symbol;
        count += panel.dates()[size_t(session)] >= from && symbol < panel.symbols();
    }
    return count;
}

QString keyOf(const GovernanceRow& row)
{
    return toCode(row.market) + QLatin1Char('/') + toCode(row.strategy);
}

QStringList keysWith(const QVector<GovernanceRow>& rows, const char* verdict)
{
    QStringList keys;
    for (const GovernanceRow& row : rows) {
        if (row.verdict == QLatin1String(verdict))
            keys.append(keyOf(row));
    }
    return keys;
}

} // namespace

JobOutcome GovernanceJob::run(JobContext& context)
{
    const auto enabled = context.switches.isOn(QStringLiteral("governance.enabled"));
    if (!enabled)
        return outcome::of(enabled.error());
    if (!*enabled) {
        return outcome::skipped(
            QStringLiteral("DISABLED"),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The governance check is switched off (governance.enabled).")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Switch it on to have strategies checked.")));
    }
    if (const auto loaded = loadHistory(context); !loaded)
        return outcome::of(loaded.error());
    Findings findings;
    for (const Market market : {Market::Kr, Market::Us})
        checkMarket(context, market, findings);
    if (context.stop.stop_requested()) {
        return outcome::cancelled(
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                                     "Stopped before every strategy was checked; no verdict was kept.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Run the check again.")));
    }
    if (const auto stored = context.research.writeGovernance(findings.rows, findings.halts); !stored)
        return outcome::of(stored.error());
    return summary(findings);
}

Result<void> GovernanceJob::loadHistory(JobContext& context)
{
    const auto history = waitFor(context.research.governance(kHistoryRows));
    if (!history)
        return tl::unexpected(history.error());
    const auto active = waitFor(context.research.halts(false));
    if (!active)
        return tl::unexpected(active.error());
    const auto alertOnly = context.switches.isOn(QStringLiteral("governance.alertOnly"));
    const auto autoHalt = context.switches.isOn(QStringLiteral("governance.autoHaltOnDegradation"));
    if (!alertOnly || !autoHalt)
        return tl::unexpected(alertOnly ? autoHalt.error() : alertOnly.error());
    m_history = *history;
    m_active = *active;
    m_halts = !*alertOnly && *autoHalt;
    return {};
}

void GovernanceJob::checkMarket(JobContext& context, Market market, Findings& findings) const
{
    const int months = int(context.settings.integer(QStringLiteral("investment.governance.lookback-months")));
    const auto last = MarketReading::lastClosed(context, market);
    const auto from =
        last.map([&](TradingDate date) { return TradingDate::fromDate(date.date().addMonths(-months)); });
    const auto reading =
        last.and_then([&](TradingDate to) { return MarketReading::loadRange(context, market, *from, to); });
    for (const Strategy strategy : kStrategies) {
        if (context.stop.stop_requested())
            return;
        GovernanceRow row;
        row.run = context.run;
        row.at = context.clock.now();
        row.market = market;
        row.strategy = strategy;
        row.to = last.value_or(TradingDate());
        row.from = from.value_or(TradingDate());
        context.progress({qint64(findings.rows.size()), 2 * qint64(kStrategies.size()), keyOf(row), {}});
        if (reading)
            row = check(context, *reading, row);
        else
            GovernanceVerdict::failed(row, reading.error());
        context.log.info(QStringLiteral("%1: %2 %3")
                             .arg(keyOf(row), row.verdict, row.findings.join(QStringLiteral(", "))));
        decideHalt(context, row, findings);
        findings.rows.append(row);
    }
}

GovernanceRow GovernanceJob::check(JobContext& context, const MarketReading& reading, GovernanceRow row) const
{
    const GovernanceLimits limits = GovernanceLimits::from(context.settings);
    if (sessionsWithBars(*reading.panel, row.from) < limits.minSessions) {
        GovernanceVerdict::insufficient(row, QStringLiteral("SHORT_HISTORY"));
        return row;
    }
    const BacktestRequest request = requestFor(context, row);
    ReferenceHistory reference(
        context.research, row.market,
        int(context.settings.integer(QStringLiteral("investment.factor.earnings-surprise-lookback-days"))));
    const BacktestEngine engine(*reading.panel,
                                [&](TradingDate date) -> const ReferenceData& { return reference.at(date); });
    const auto report = engine.run(request, context.stop);
    if (!report || reference.error()) {
        GovernanceVerdict::failed(row, report ? *reference.error() : report.error());
        return row;
    }
    GovernanceVerdict::judge(row, *report, limits, former(row));
    const auto kept = context.research.writeBacktest(
        BacktestRecord::of(request, *report, *reading.panel, context.job.value(), row.at));
    if (kept)
        row.backtest = *kept;
    else
        context.log.warning(kept.error().text());
    return row;
}

std::optional<GovernanceRow> GovernanceJob::former(const GovernanceRow& row) const
{
    const auto found = std::find_if(m_history.begin(), m_history.end(), [&](const GovernanceRow& one) {
        return one.market == row.market && one.strategy == row.strategy && one.mddPct && one.run != row.run;
    });
    return found == m_history.end() ? std::nullopt : std::optional(*found);
}

void GovernanceJob::decideHalt(JobContext& context, const GovernanceRow& row, Findings& findings) const
{
    const auto active = std::find_if(m_active.begin(), m_active.end(), [&](const GovernanceHalt& one) {
        return one.market == row.market && one.strategy == row.strategy;
    });
    if (active != m_active.end()) {
        GovernanceHalt halt = *active;
        halt.clearSuggested = row.verdict == QLatin1String("HEALTHY");
        findings.halts.append(halt);
    } else if (m_halts && row.verdict == QLatin1String("DEGRADED")) {
        GovernanceHalt halt;
        halt.market = row.market;
        halt.strategy = row.strategy;
        halt.haltedAt = context.clock.now();
        halt.reason = row.findings.join(QStringLiteral(", "));
        findings.halts.append(halt);
    }
}

JobOutcome GovernanceJob::summary(const Findings& findings) const
{
    const QStringList degraded = keysWith(findings.rows, "DEGRADED");
    const QStringList failed = keysWith(findings.rows, "FAILED");
    const QStringList insufficient = keysWith(findings.rows, "INSUFFICIENT");
    const qsizetype judged = findings.rows.size() - failed.size() - insufficient.size();
    const Phrase what(
        QT_TRANSLATE_NOOP("Phrase", "%1 strategies judged, %2 degraded, %3 with too little data, %4 failed."),
        judged, degraded.size(), insufficient.size(), failed.size());
    JobOutcome outcome;
    if (!failed.isEmpty()) {
        outcome = outcome::partial(
            QStringLiteral("CHECK_FAILED"), what,
            Phrase(QT_TRANSLATE_NOOP(
                       "Phrase", "Not checked: %1. A strategy that could not be checked is not healthy; see "
                                 "the log, then run the check again."),
                   failed.join(QStringLiteral(", "))));
    } else if (judged == 0) {
        outcome = outcome::partial(
            QStringLiteral("INSUFFICIENT"), what,
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "Collect or import at least six months of bars, then run the check again.")));
    } else if (!degraded.isEmpty() && !m_halts) {
        outcome = outcome::succeeded(
            what, Phrase(QT_TRANSLATE_NOOP("Phrase",
                                           "Degraded: %1. Nothing is halted: governance.alertOnly is on or "
                                           "governance.autoHaltOnDegradation is off."),
                         degraded.join(QStringLiteral(", "))));
    } else if (!degraded.isEmpty()) {
        outcome = outcome::succeeded(
            what, Phrase(QT_TRANSLATE_NOOP("Phrase", "Halted until an operator clears it: %1."),
                         degraded.join(QStringLiteral(", "))));
    } else {
        outcome = outcome::succeeded(what, Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was halted.")));
    }
    outcome.counters.read = findings.rows.size();
    outcome.counters.written = findings.rows.size();
    outcome.counters.alerts = degraded.size();
    return outcome;
}

} // namespace ic
