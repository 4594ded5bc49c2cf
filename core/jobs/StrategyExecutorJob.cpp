// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/StrategyExecutorJob.h"

#include "core/domain/WaitFor.h"
#include "core/jobs/Outcomes.h"
#include "core/jobs/SeoulTime.h"
#include "core/market/RuleScore.h"
#include "core/market/TickSize.h"
#include "core/store/ResearchStore.h"

#include <algorithm>
#include <cmath>

namespace ic {

namespace {

bool isOpen(const MarketCalendar& calendar, Instant at)
{
    const auto last = calendar.lastClosedSession(at);
    const auto next = last ? calendar.nextSession(*last) : std::nullopt;
    const auto session = next ? calendar.session(*next) : std::nullopt;
    return session && session->open <= at && at < session->close;
}

void setLevels(DecisionRow& row, const RuleScore& score, const BarPanel::Symbol& symbol)
{
    const TickTable ticks = tickTableOf(row.market, symbol.board);
    const auto price = [](double value) { return Price::fromDouble(value); };
    row.stop = TickSize::roundDown(ticks, price(score.stop));
    row.target1 = TickSize::roundNearest(ticks, price(score.target1));
    row.target2 = TickSize::roundNearest(ticks, price(score.target2));
}

/// As much as both the rule engine and the sizing allow, in whole shares.
void setSize(DecisionRow& row, const RuleScore& score, double price, double capital,
             const std::optional<double>& allowed)
{
    const double wanted = capital * score.sizePct / 100;
    row.quantity = qint64(std::floor(std::min(wanted, allowed.value_or(wanted)) / price));
    row.amount = double(row.quantity) * price;
}

int countOf(const QVector<DecisionRow>& rows, const char* action, const char* status)
{
    return int(std::count_if(rows.begin(), rows.end(), [&](const DecisionRow& row) {
        return row.action == QLatin1String(action) && row.status == QLatin1String(status);
    }));
}

} // namespace

JobOutcome StrategyExecutorJob::run(JobContext& context)
{
    const QVector<Market> where = markets(context);
    if (where.isEmpty()) {
        return outcome::skipped(
            QStringLiteral("NON_TRADING_SESSION"),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Neither KRX nor NYSE was in session at %1."),
                   seoul::toText(context.plannedAt)),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The next run looks again.")));
    }
    QVector<DecisionRow> rows;
    QVector<Error> errors;
    for (const Market market : where) {
        if (context.stop.stop_requested())
            return outcome::cancelled(
                Phrase(QT_TRANSLATE_NOOP("Phrase",
                                         "Stopped before every market was judged; no decision was kept.")),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "The next run decides anew.")));
        const auto decided = decide(context, market);
        if (decided)
            rows += *decided;
        else
            errors.append(decided.error());
    }
    if (!rows.isEmpty()) {
        if (const auto stored = context.research.writeDecisions(context.run, rows); !stored)
            return outcome::of(stored.error());
    }
    return summary(rows, errors);
}

QVector<Market> StrategyExecutorJob::markets(const JobContext& context) const
{
    QVector<Market> found;
    for (const Market market : {Market::Kr, Market::Us}) {
        if (m_strategy != Strategy::ShortTerm || isOpen(context.calendars.of(market), context.plannedAt))
            found.append(market);
    }
    return found;
}

Result<QString> StrategyExecutorJob::blockedBy(JobContext& context, Market market) const
{
    const auto strategies = waitFor(context.research.strategies());
    if (!strategies)
        return tl::unexpected(strategies.error());
    const auto halts = waitFor(context.research.halts(false));
    if (!halts)
        return tl::unexpected(halts.error());
    for (const StrategyRow& row : *strategies) {
        if (row.market == market && row.strategy == m_strategy && row.status != QLatin1String("ACTIVE"))
            return QStringLiteral("STRATEGY_") + row.status;
    }
    const bool halted = std::any_of(halts->begin(), halts->end(), [&](const GovernanceHalt& halt) {
        return halt.market == market && halt.strategy == m_strategy;
    });
    return halted ? QStringLiteral("GOVERNANCE_HALT") : QString();
}

Result<QVector<DecisionRow>> StrategyExecutorJob::decide(JobContext& context, Market market) const
{
    const auto block = blockedBy(context, market);
    if (!block)
        return tl::unexpected(block.error());
    const auto list = WatchList::load(context, market, m_strategy);
    if (!list)
        return tl::unexpected(list.error());
    QVector<DecisionRow> rows;
    for (const WatchList::Name& name : list->names)
        rows.append(judge(context, *list, name, *block));
    context.log.info(QStringLiteral("%1: %2 names judged by the session of %3%4.")
                         .arg(exchangeName(market))
                         .arg(rows.size())
                         .arg(list->reading.date().toIso(),
                              block->isEmpty() ? QString() : QStringLiteral(", blocked: ") + *block));
    return rows;
}

DecisionRow StrategyExecutorJob::judge(const JobContext& context, const WatchList& list,
                                       const WatchList::Name& name, const QString& block) const
{
    const BarPanel& panel = *list.reading.panel;
    DecisionRow row;
    row.run = context.run;
    row.at = context.clock.now();
    row.strategy = m_strategy;
    row.market = panel.market();
    row.session = list.reading.date();
    row.symbol = panel.symbol(name.symbol).code;
    row.name = panel.symbol(name.symbol).name;
    row.action = toCode(RuleScore::Action::Hold);
    row.status = QStringLiteral("ADVICE");
    row.code = QStringLiteral("NO_BARS");
    const auto inputs = RuleInputs::at(panel, name.symbol, list.reading.session);
    const auto score = inputs ? RuleScore::of(*inputs) : std::nullopt;
    if (!score)
        return row;
    row.score = score->score;
    row.parts = score->parts();
    row.action = toCode(score->action);
    row.code = QStringLiteral("RULE_SCORE");
    row.entry = Price::fromDouble(inputs->price);
    setLevels(row, *score, panel.symbol(name.symbol));
    if (score->action != RuleScore::Action::Buy)
        return row;
    setSize(row, *score, inputs->price, list.capital, name.amount);
    if (!block.isEmpty()) {
        row.status = QStringLiteral("BLOCKED");
        row.code = block;
    } else if (!isOpen(context.calendars.of(row.market), context.plannedAt)) {
        row.code = QStringLiteral("MARKET_CLOSED");
    } else {
        row.status = QStringLiteral("RECOMMENDED");
    }
    return row;
}

JobOutcome StrategyExecutorJob::summary(const QVector<DecisionRow>& rows, const QVector<Error>& errors) const
{
    const int recommended = countOf(rows, "BUY", "RECOMMENDED");
    Phrase what(QT_TRANSLATE_NOOP("Phrase", "%1 names judged: %2 to buy, %3 blocked."), rows.size(),
                recommended, countOf(rows, "BUY", "BLOCKED"));
    for (const Error& error : errors)
        what += error.message;
    const Phrase noOrder(
        QT_TRANSLATE_NOOP("Phrase", "The decisions are recorded; this job sends no orders yet."));
    const bool noSignals = std::all_of(errors.begin(), errors.end(), [](const Error& error) {
        return error.code == QLatin1String("NO_SIGNALS") || error.code == QLatin1String("NO_PORTFOLIO");
    });
    JobOutcome outcome;
    if (errors.isEmpty())
        outcome = outcome::succeeded(what, noOrder);
    else if (!rows.isEmpty())
        outcome = outcome::partial(errors.first().code, what, errors.first().next);
    else if (noSignals)
        outcome = outcome::skipped(QStringLiteral("NO_SIGNALS"), what, errors.first().next);
    else
        outcome = outcome::of(errors.first());
    outcome.counters.read = rows.size();
    outcome.counters.written = rows.size();
    outcome.details = {{QStringLiteral("recommended"), recommended}};
    return outcome;
}

} // namespace ic
