// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/FactorSweep.h"

#include "core/market/OrderFlowScore.h"

#include <algorithm>
#include <cmath>

namespace ic {

namespace {

constexpr double kNone = BarPanel::kMissing;

/// Why a score that follows from the bars is missing.
MissingReason reasonFor(UniverseRule rule, Factor factor)
{
    if (rule == UniverseRule::NoBar)
        return MissingReason::NoBar;
    const bool needsOpen = factor == Factor::VolatilityBreakout;
    return needsOpen && rule == UniverseRule::Halted ? MissingReason::Halted : MissingReason::ShortHistory;
}

std::optional<double> qualityGrowth(const ReferenceData::Fundamentals& known)
{
    if (!known.revenueGrowthPct || !known.operatingMarginPct)
        return std::nullopt;
    const double peg = known.peg.value_or(0);
    const double growthPrice = peg > 0 ? std::clamp(2 - peg, 0.0, 2.0) : 0;
    return growthPrice + *known.revenueGrowthPct + *known.operatingMarginPct;
}

} // namespace

FactorSweep::FactorSweep(const FactorEngine& engine, int blockSessions)
    : m_engine(engine)
    , m_blockSessions(blockSessions)
    , m_scores(engine.panel(), engine.config(), engine.filter())
    , m_composite(engine.config())
{
    const Market market = engine.config().market;
    m_table.market = market;
    for (const Factor factor : factorsOf(market))
        m_table.factors.push_back({.factor = factor, .score = {}, .z = {}, .rank = {}, .reason = {}});
}

const FactorTable& FactorSweep::at(int session, const ReferenceData& reference)
{
    const BarPanel& panel = m_engine.panel();
    Q_ASSERT(session >= 0 && session < panel.sessions());
    if (!m_scores.covers(session))
        m_scores.load(session, std::min(session + m_blockSessions, panel.sessions()) - 1);
    m_session = session;
    m_table.date = panel.dates()[size_t(session)];
    judge(session, reference);
    for (FactorColumn& column : m_table.factors) {
        score(column, session, reference);
        compare(column);
    }
    m_composite.rank(m_table, m_members, m_scores.row(Row::Proximity, session));
    return m_table;
}

FactorTable FactorSweep::take(int session, const ReferenceData& reference)
{
    return at(session, reference);
}

double FactorSweep::part(Factor factor, int symbol) const
{
    return m_composite.part(factor, m_table.column(factor)->score[size_t(symbol)],
                            m_scores.row(Row::Proximity, m_session)[size_t(symbol)]);
}

void FactorSweep::judge(int session, const ReferenceData& reference)
{
    const auto rules = m_scores.rules(session);
    const auto measured = m_scores.row(Row::Measured, session);
    m_table.universe.resize(rules.size());
    for (size_t symbol = 0; symbol < rules.size(); ++symbol)
        m_table.universe[symbol] = {rules[symbol], measured[symbol],
                                    m_engine.filter().thresholdOf(rules[symbol])};
    m_engine.filter().narrow(session, reference, m_table);
    m_members.clear();
    for (size_t symbol = 0; symbol < rules.size(); ++symbol) {
        if (m_table.universe[symbol].rule == UniverseRule::Included)
            m_members.push_back(int(symbol));
    }
}

void FactorSweep::score(FactorColumn& column, int session, const ReferenceData& reference)
{
    switch (column.factor) {
    case Factor::Disparity:
        return copyScores(column, Row::Disparity, session);
    case Factor::VolatilityBreakout:
        return copyScores(column, Row::Target, session);
    case Factor::Liquidity:
        return copyScores(column, Row::Liquidity, session);
    case Factor::ContrarianRsi:
        return copyScores(column, Row::Contrarian, session);
    case Factor::Momentum:
        return copyScores(column, Row::Momentum, session);
    case Factor::DualMomentum:
        copyScores(column, Row::Momentum, session);
        return subtractUniverseMean(column);
    case Factor::SmartMoneyIntensity:
        return scoreOrderFlow(column, session, reference);
    case Factor::QualityGrowth:
        return scoreFundamentals(column, reference);
    }
}

void FactorSweep::copyScores(FactorColumn& column, Row row, int session) const
{
    const auto scores = m_scores.row(row, session);
    const auto rules = m_scores.rules(session);
    column.score.assign(scores.begin(), scores.end());
    column.reason.resize(scores.size());
    for (size_t symbol = 0; symbol < scores.size(); ++symbol)
        column.reason[symbol] =
            std::isnan(scores[symbol]) ? reasonFor(rules[symbol], column.factor) : MissingReason::None;
}

void FactorSweep::scoreOrderFlow(FactorColumn& column, int session, const ReferenceData& reference) const
{
    const auto rules = m_scores.rules(session);
    column.score.assign(rules.size(), kNone);
    column.reason.resize(rules.size());
    if (reference.orderFlow.isEmpty()) {
        for (size_t symbol = 0; symbol < rules.size(); ++symbol)
            column.reason[symbol] =
                rules[symbol] == UniverseRule::NoBar ? MissingReason::NoBar : MissingReason::NoOrderFlow;
        return;
    }
    for (size_t symbol = 0; symbol < rules.size(); ++symbol) {
        const auto scored = rules[symbol] == UniverseRule::NoBar
                                ? OrderFlowScore{kNone, MissingReason::NoBar}
                                : OrderFlowScore::of(m_engine.panel(), int(symbol), session, reference);
        column.score[symbol] = scored.score;
        column.reason[symbol] = scored.reason;
    }
}

void FactorSweep::scoreFundamentals(FactorColumn& column, const ReferenceData& reference) const
{
    const auto& universe = m_table.universe;
    column.score.assign(universe.size(), kNone);
    column.reason.assign(universe.size(), MissingReason::NoFundamentals);
    for (size_t symbol = 0; symbol < universe.size(); ++symbol) {
        if (universe[symbol].rule == UniverseRule::NoBar) {
            column.reason[symbol] = MissingReason::NoBar;
            continue;
        }
        const auto known = reference.fundamentals.constFind(m_engine.panel().symbol(int(symbol)).code);
        if (known == reference.fundamentals.constEnd() || known->date > m_table.date)
            continue;
        if (const auto scored = qualityGrowth(*known)) {
            column.score[symbol] = *scored;
            column.reason[symbol] = MissingReason::None;
        }
    }
}

void FactorSweep::subtractUniverseMean(FactorColumn& column) const
{
    double sum = 0;
    int count = 0;
    for (const int member : m_members) {
        if (const double score = column.score[size_t(member)]; !std::isnan(score)) {
            sum += score;
            ++count;
        }
    }
    for (size_t symbol = 0; symbol < column.score.size(); ++symbol) {
        if (count == 0 && column.reason[symbol] == MissingReason::None)
            column.reason[symbol] = MissingReason::NoUniverse;
        column.score[symbol] = count > 0 ? column.score[symbol] - sum / count : kNone;
    }
}

/// z and rank over the universe.
void FactorSweep::compare(FactorColumn& column)
{
    column.z.assign(column.score.size(), kNone);
    column.rank.assign(column.score.size(), 0);
    m_known.resize(m_members.size());
    m_values.resize(m_members.size());
    size_t count = 0; // counting without a jump: which scores are missing is hard to foresee
    for (const int member : m_members) {
        m_known[count] = member;
        m_values[count] = column.score[size_t(member)];
        count += !std::isnan(m_values[count]);
    }
    const std::span<const double> values(m_values.data(), count);
    m_z.resize(count);
    m_ranks.resize(count);
    m_section.compare(values, m_z, m_ranks);
    for (size_t i = 0; i < count; ++i) {
        column.z[size_t(m_known[i])] = m_z[i];
        column.rank[size_t(m_known[i])] = m_ranks[i];
    }
}

} // namespace ic
