// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/FactorDecayJob.h"

#include "core/config/Settings.h"
#include "core/jobs/MarketReading.h"
#include "core/jobs/Outcomes.h"
#include "core/market/RankIc.h"
#include "core/store/ReferenceHistory.h"
#include "core/store/ResearchStore.h"

#include <algorithm>

namespace ic {

namespace {

constexpr int kLongMonths = 12;

/// The days of a factor from session `first` on.
std::span<const RankIc::Day> since(const std::vector<RankIc::Day>& days, int first)
{
    const auto from =
        std::lower_bound(days.begin(), days.end(), first,
                         [](const RankIc::Day& day, int session) { return day.session < session; });
    return {from, days.end()};
}

int firstSessionFrom(const BarPanel& panel, TradingDate date)
{
    const auto& dates = panel.dates();
    return int(std::lower_bound(dates.begin(), dates.end(), date) - dates.begin());
}

TradingDate monthsBefore(TradingDate date, int months)
{
    return TradingDate::fromDate(date.date().addMonths(-months));
}

QStringList namesOf(const QVector<FactorGradeRow>& rows, bool degraded)
{
    QStringList names;
    for (const FactorGradeRow& row : rows) {
        if (degraded ? row.degraded : row.grade == QLatin1String("INSUFFICIENT"))
            names.append(toCode(row.market) + QLatin1Char('/') + row.factor);
    }
    return names;
}

} // namespace

JobOutcome FactorDecayJob::run(JobContext& context)
{
    QVector<FactorGradeRow> rows;
    QVector<Error> errors;
    for (const Market market : {Market::Kr, Market::Us}) {
        if (context.stop.stop_requested())
            return outcome::cancelled(
                Phrase(QT_TRANSLATE_NOOP("Phrase",
                                         "Stopped before every factor was graded; no grade was kept.")),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "Run the check again.")));
        context.progress({int(market), 2, exchangeName(market), {}});
        const auto graded = grade(context, market);
        if (graded)
            rows += *graded;
        else
            errors.append(graded.error());
    }
    if (const auto stored = context.research.writeFactorGrades(rows); !stored)
        return outcome::of(stored.error());
    return summary(rows, errors);
}

Result<QVector<FactorGradeRow>> FactorDecayJob::grade(JobContext& context, Market market) const
{
    const auto last = MarketReading::lastClosed(context, market);
    const auto reading = last.and_then([&](TradingDate date) {
        return MarketReading::loadRange(context, market, monthsBefore(date, kLongMonths), date);
    });
    if (!reading)
        return tl::unexpected(reading.error());
    const BarPanel& panel = *reading->panel;
    const Settings& settings = context.settings;
    const int months =
        int(settings.integer(QStringLiteral("investment.governance.factor-decay-lookback-months")));
    const int end =
        reading->session - RankIc::kHorizon; // the last session whose five-session return is known
    const int first = firstSessionFrom(panel, monthsBefore(*last, kLongMonths));
    const int window = firstSessionFrom(panel, monthsBefore(*last, months));
    ReferenceHistory reference(
        context.research, market,
        int(settings.integer(QStringLiteral("investment.factor.earnings-surprise-lookback-days"))));
    const FactorEngine engine(panel, FactorConfig::from(settings, market));
    const auto histories = RankIc::histories(
        engine, first, end, [&](TradingDate date) -> const ReferenceData& { return reference.at(date); });
    if (reference.error())
        return tl::unexpected(*reference.error());
    QVector<FactorGradeRow> rows;
    for (const RankIc::History& history : histories) {
        const RankIc::Summary recent = RankIc::summarise(since(history.days, window));
        FactorGradeRow row{context.run, context.clock.now(), market, toCode(history.factor)};
        row.from = panel.dates()[size_t(std::min(window, reading->session))];
        row.to = panel.dates()[size_t(std::max(end, 0))];
        row.days = recent.days;
        row.meanIc = recent.meanIc;
        row.ir = recent.ir;
        row.spreadPct = recent.spreadPct;
        row.grade = RankIc::gradeOf(recent);
        row.degraded = RankIc::isDegraded(recent, RankIc::summarise(history.days));
        rows.append(row);
    }
    return rows;
}

JobOutcome FactorDecayJob::summary(const QVector<FactorGradeRow>& rows, const QVector<Error>& errors) const
{
    const QStringList degraded = namesOf(rows, true);
    const QStringList insufficient = namesOf(rows, false);
    Phrase what(QT_TRANSLATE_NOOP("Phrase", "%1 factors graded, %2 degraded, %3 with too little data."),
                rows.size() - insufficient.size(), degraded.size(), insufficient.size());
    for (const Error& error : errors)
        what += error.phrase();
    JobOutcome outcome;
    if (!errors.isEmpty() && rows.isEmpty()) {
        outcome = outcome::of(errors.first());
    } else if (!errors.isEmpty()) {
        outcome = outcome::partial(errors.first().code, what, errors.first().next);
    } else if (insufficient.size() == rows.size()) {
        outcome = outcome::partial(
            QStringLiteral("INSUFFICIENT"), what,
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "Collect or import at least four months of bars, then run the check again.")));
    } else if (!degraded.isEmpty()) {
        outcome = outcome::succeeded(
            what, Phrase(QT_TRANSLATE_NOOP("Phrase", "Degraded: %1. Weigh them lower or find out why."),
                         degraded.join(QStringLiteral(", "))));
    } else {
        outcome = outcome::succeeded(what, Phrase(QT_TRANSLATE_NOOP("Phrase", "No factor lost its grip.")));
    }
    outcome.counters.read = rows.size();
    outcome.counters.written = rows.size();
    outcome.counters.alerts = degraded.size();
    return outcome;
}

} // namespace ic
