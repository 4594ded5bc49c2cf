// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/FactorRun.h"

#include "core/config/Settings.h"
#include "core/domain/WaitFor.h"
#include "core/jobs/Outcomes.h"
#include "core/market/FactorEngine.h"
#include "core/store/BarStore.h"
#include "core/store/ResearchStore.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace ic {

namespace {

using Kind = FactorRunResult::Kind;

int scoresIn(const FactorTable& table)
{
    int count = 0;
    for (const FactorColumn& column : table.factors) {
        for (size_t symbol = 0; symbol < column.score.size(); ++symbol)
            count += table.includes(int(symbol)) && !std::isnan(column.score[symbol]);
    }
    return count;
}

/// The rule that kept most names out.
UniverseRule ruleOfMost(const FactorTable& table)
{
    std::array<int, kUniverseRules> counts{};
    for (const UniverseVerdict& verdict : table.universe)
        ++counts[size_t(verdict.rule)];
    return UniverseRule(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

QJsonArray isoDates(const QVector<TradingDate>& dates)
{
    QJsonArray texts;
    for (const TradingDate date : dates)
        texts.append(date.toIso());
    return texts;
}

} // namespace

Phrase FactorRunResult::sentence() const
{
    const QString exchange = exchangeName(market);
    const QString date = session.toIso();
    switch (kind) {
    case Kind::Computed:
        break;
    case Kind::UpToDate:
        return Phrase(
            QT_TRANSLATE_NOOP("Phrase", "%1: the signals of %2 are there and no bar changed since."),
            exchange, date);
    case Kind::NoBars:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1: there are no bars of %2."), exchange, date);
    case Kind::Cancelled:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1: stopped before %2."), exchange, date);
    case Kind::Failed:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 %2: %3"), exchange, date, error->phrase());
    }
    return computed() += holes();
}

Phrase FactorRunResult::computed() const
{
    const QString exchange = exchangeName(market);
    if (sessions > 1)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1: %2 sessions up to %3 computed."), exchange, sessions,
                      session.toIso());
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 %2: %3 of %4 names in the universe, %5 scores."), exchange,
                  session.toIso(), universe, bars, scores);
}

Phrase FactorRunResult::holes() const
{
    Phrase found;
    if (!withoutUniverse.isEmpty())
        found +=
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 sessions have no name in the universe, from %2 to %3; "
                                               "most names are kept out by %4."),
                   withoutUniverse.size(), withoutUniverse.first().toIso(), withoutUniverse.last().toIso(),
                   toCode(mostOften));
    if (!withoutBars.isEmpty())
        found += Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 sessions have no bars, from %2 to %3."),
                        withoutBars.size(), withoutBars.first().toIso(), withoutBars.last().toIso());
    return found;
}

QJsonObject FactorRunResult::details() const
{
    return {{QStringLiteral("market"), toCode(market)},
            {QStringLiteral("session"), session.toIso()},
            {QStringLiteral("sessions"), sessions},
            {QStringLiteral("bars"), bars},
            {QStringLiteral("universe"), universe},
            {QStringLiteral("scores"), scores},
            {QStringLiteral("withoutBars"), isoDates(withoutBars)},
            {QStringLiteral("withoutUniverse"), isoDates(withoutUniverse)},
            {QStringLiteral("mostOften"), withoutUniverse.isEmpty() ? QString() : toCode(mostOften)}};
}

FactorRun::FactorRun(JobContext& context, Market market)
    : m_context(context), m_market(market), m_config(FactorConfig::from(context.settings, market))
{}

FactorRunResult FactorRun::failed(TradingDate session, const Error& error) const
{
    FactorRunResult result{.kind = Kind::Failed, .market = m_market, .session = session};
    result.error = error;
    return result;
}

Result<bool> FactorRun::isUpToDate(TradingDate session) const
{
    const auto bars = waitFor(m_context.bars.coverageOf(m_market, session));
    const auto signalRun = waitFor(m_context.research.signalRun(m_market, session));
    if (!bars)
        return tl::unexpected(bars.error());
    if (!signalRun)
        return tl::unexpected(signalRun.error());
    return *signalRun && *bars && (*bars)->run && (*bars)->run->value() < (*signalRun)->value();
}

FactorRunResult FactorRun::session(TradingDate session, bool force)
{
    const Result<bool> upToDate = force ? Result<bool>(false) : isUpToDate(session);
    if (!upToDate)
        return failed(session, upToDate.error());
    FactorRunResult result{.kind = Kind::UpToDate, .market = m_market, .session = session};
    if (*upToDate)
        return result;
    const auto reading = MarketReading::load(m_context, m_market, session);
    if (!reading)
        return failed(session, reading.error());
    (void)compute(*reading, result);
    return result;
}

FactorRunResult FactorRun::range(TradingDate first, TradingDate last)
{
    const auto all = MarketReading::loadRange(m_context, m_market, first, last);
    if (!all)
        return failed(last, all.error());
    const auto& dates = all->panel->dates();
    const auto begin = std::lower_bound(dates.begin(), dates.end(), first);
    FactorRunResult result{.kind = Kind::NoBars, .market = m_market, .session = first};
    for (auto date = begin; date != dates.end(); ++date) {
        if (m_context.stop.stop_requested()) {
            result.kind = Kind::Cancelled;
            result.session = *date;
            return result;
        }
        const qint64 done = date - begin;
        m_context.progress({done,
                            dates.end() - begin,
                            QStringLiteral("%1 %2").arg(exchangeName(m_market), date->toIso()),
                            {}});
        const MarketReading one{all->panel, int(date - dates.begin())};
        if (!compute(one, result) && result.kind == Kind::Failed)
            return result;
    }
    if (result.sessions > 0)
        result.kind = Kind::Computed;
    return result;
}

bool FactorRun::compute(const MarketReading& reading, FactorRunResult& result) const
{
    const int bars = reading.bars();
    if (bars == 0) {
        result.withoutBars.append(reading.date());
        if (result.sessions > 0)
            return false; // what was computed before keeps its place
        result.kind = Kind::NoBars;
        result.session = reading.date();
        return false;
    }
    result.session = reading.date();
    result.bars = bars;
    const int earningsDays =
        int(m_context.settings.integer(QStringLiteral("investment.factor.earnings-surprise-lookback-days")));
    const auto reference = waitFor(m_context.research.referenceData(m_market, result.session, earningsDays));
    const auto stored = reference.and_then([&](const ReferenceData& data) {
        const FactorTable table = FactorEngine(*reading.panel, m_config).compute(reading.session, data);
        result.universe = table.universeSize();
        result.scores = scoresIn(table);
        if (result.universe == 0) {
            result.withoutUniverse.append(result.session);
            result.mostOften = ruleOfMost(table);
        }
        return m_context.research.writeSignals(m_context.run, m_context.clock.now(), *reading.panel, table);
    });
    if (!stored) {
        result.kind = Kind::Failed;
        result.error = stored.error();
        return false;
    }
    result.kind = Kind::Computed;
    ++result.sessions;
    return true;
}

} // namespace ic
