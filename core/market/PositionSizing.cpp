// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/PositionSizing.h"

#include "core/config/Settings.h"
#include "core/market/Correlation.h"
#include "core/market/EntryRules.h"
#include "core/market/Indicators.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr std::array<const char16_t*, 11> kVerdicts{
    u"CHOSEN",           u"NOT_IN_UNIVERSE", u"ALREADY_HELD",  u"NO_SETUP",   u"LOW_TURNOVER", u"GAP_UP",
    u"NO_RISK_DISTANCE", u"COSTS_TOO_HIGH",  u"BELOW_MINIMUM", u"CASH_SPENT", u"DAY_LIMIT"};

/// 300,000 / 3,000 must not become 99 because a fraction of it is not exact in binary.
qint64 wholeShares(double shares)
{
    return shares > 0 ? qint64(std::floor(shares + 1e-9)) : 0;
}

bool isOpen(const SizedName& name)
{
    return name.verdict == SizingVerdict::Chosen;
}

QString kellySuffix(Strategy strategy)
{
    return strategy == Strategy::MediumTerm ? u"-medium-term"_s
           : strategy == Strategy::LongTerm ? u"-long-term"_s
                                            : u"-short-term"_s;
}

/// `letter` p or b; the strategy's own key where it is set.
double kellyKey(const Settings& settings, QChar letter, Strategy strategy)
{
    const QString common = u"investment.factor.kelly-"_s + letter;
    const QString own = common + kellySuffix(strategy);
    return settings.decimal(settings.isSet(own) ? own : common);
}

/// Breakout positions are small and few, by keys of their own.
void applyBreakoutKeys(SizingConfig& config, const Settings& settings)
{
    config.fixedAllocationPct = settings.decimal(u"investment.intraday.breakout-position-pct"_s) * 100;
    config.maxPositions = int(settings.integer(u"investment.intraday.breakout-max-positions"_s));
}

double leastAmount(const Settings& settings, Market market)
{
    return settings.decimal(market == Market::Kr ? u"investment.trading.min-investment-amount"_s
                                                 : u"investment.pipeline.min-order-amount-usd"_s);
}

} // namespace

QString toCode(SizingVerdict verdict)
{
    return QString::fromUtf16(kVerdicts[size_t(verdict)]);
}

std::optional<SizingVerdict> sizingVerdictFromCode(QStringView code)
{
    for (size_t i = 0; i < kVerdicts.size(); ++i) {
        if (code == QStringView(kVerdicts[i]))
            return SizingVerdict(i);
    }
    return std::nullopt;
}

SizingConfig SizingConfig::from(const Settings& settings, Market market, Strategy strategy)
{
    const auto decimal = [&](const char* key) {
        return settings.decimal(u"investment.factor."_s + QLatin1String(key));
    };
    SizingConfig config{
        .riskPct = decimal("position-risk-pct"),
        .kelly = settings.boolean(u"investment.factor.kelly-enabled"_s),
        .fixedAllocationPct = decimal("kelly-fixed-allocation-pct"),
        .kellyP = kellyKey(settings, u'p', strategy),
        .kellyB = kellyKey(settings, u'b', strategy),
        .symbolCapPct = decimal("position-cap-per-symbol-pct"),
        .maxPositions = int(settings.integer(u"investment.factor.max-new-positions-per-day"_s)),
        .riskCap = settings.boolean(u"investment.factor.risk-based-cap-enabled"_s),
        .riskCapMaxPct = decimal("risk-based-cap-max-pct"),
        .correlationPenalty = settings.boolean(u"investment.factor.correlation-penalty-enabled"_s),
        .correlationThreshold = decimal("correlation-threshold"),
        .correlationScale = decimal("correlation-penalty-scale"),
        .correlationWindow = int(settings.integer(u"investment.analysis.correlation-lookback-days"_s)),
        .usGapUpSkipPct = decimal("us-gap-up-skip-pct"),
        .minTurnoverOpening = decimal("liquidity-min-trd-val-opening"),
        .smartMoneyMin = decimal("smart-money-intensity-threshold-pct") * 100,
        .mediumTopPct = settings.decimal(u"investment.pipeline.medium-term-buy-top-pct"_s),
        .minAmount = leastAmount(settings, market),
        .costs = TradingCosts::of(settings, market)};
    if (strategy == Strategy::Breakout)
        applyBreakoutKeys(config, settings);
    return config;
}

double SizingConfig::kellyFraction() const
{
    constexpr double kMost = 0.2;
    const double full = kellyB > 0 ? (kellyB * kellyP - (1 - kellyP)) / kellyB : 0;
    return std::clamp(full / 2, 0.0, kMost);
}

std::optional<double> SizedName::fact(const char* name) const
{
    for (const auto& [known, value] : facts) {
        if (std::strcmp(known, name) == 0)
            return value;
    }
    return std::nullopt;
}

/// What the amounts of one sizing are reduced by, measured over the names that can get a place.
struct PositionSizing::Reducers
{
    int measured = 0;                  ///< names with a sigma
    double inverseSigmas = 0;          ///< their sum of 1 / sigma
    std::optional<double> correlation; ///< the highest of any two; nullopt when it is not asked for
};

PositionSizing::PositionSizing(const BarPanel& panel, SizingConfig config)
    : m_panel(panel), m_config(std::move(config))
{}

std::vector<SizedName> PositionSizing::size(int session, const FactorTable& table,
                                            const SizingRequest& request) const
{
    Names names = EntryRules(m_panel, m_config, request, table, session).judge();
    int places = std::max(0, m_config.maxPositions - request.openedToday);
    double cash = std::min(request.cash, request.capital);
    const Reducers reducers = reducersOf(names, session, places);
    for (SizedName& name : names) {
        if (!isOpen(name))
            continue;
        if (places == 0) {
            name.verdict = SizingVerdict::DayLimit;
            continue;
        }
        allocate(name, request.capital);
        reduce(name, reducers, session);
        cap(name, request.capital);
        name.verdict = fill(name, cash);
        if (isOpen(name)) {
            cash -= name.amount + m_config.costs.buy(name.amount);
            --places;
        } else {
            name.quantity = 0;
            name.amount = 0;
        }
    }
    std::ranges::stable_partition(names, isOpen);
    return names;
}

PositionSizing::Reducers PositionSizing::reducersOf(const Names& names, int session, int places) const
{
    Reducers reducers;
    std::vector<int> symbols;
    for (const SizedName& name : names) {
        if (!isOpen(name) || int(symbols.size()) >= places)
            continue;
        symbols.push_back(name.symbol);
        const double inverse = inverseSigma(name.symbol, session);
        reducers.measured += inverse > 0;
        reducers.inverseSigmas += inverse;
    }
    if (m_config.correlationPenalty)
        reducers.correlation = Correlation::highest(m_panel, symbols, session, m_config.correlationWindow);
    return reducers;
}

/// 0 when the name has no sigma, or never moved.
double PositionSizing::inverseSigma(int symbol, int session) const
{
    constexpr int kRows = 61;
    const BarWindow window(m_panel, symbol, session, kRows);
    const double sigma = Indicators::populationSigma(window.close()).value_or(0);
    return sigma > 0 ? 1 / sigma : 0;
}

void PositionSizing::allocate(SizedName& name, double capital) const
{
    const qint64 byRisk = wholeShares(capital * m_config.riskPct / (name.entry - name.stop));
    const double share = m_config.kelly ? m_config.kellyFraction() : m_config.fixedAllocationPct / 100;
    name.facts.emplace_back("risk_quantity", double(byRisk));
    name.amount = std::min(double(byRisk) * name.entry, capital * share);
    name.method = m_config.kelly ? u"KELLY+ATR"_s : u"ATR+FIXED"_s;
}

/// w = (1 / sigma) / sum over the N names; amount x min(1, N w): restless names shrink and none grows. When
/// any two names move together, all shrink.
void PositionSizing::reduce(SizedName& name, const Reducers& reducers, int session) const
{
    const double inverse = inverseSigma(name.symbol, session);
    const double scale = inverse > 0 && reducers.measured > 0
                             ? std::min(1.0, reducers.measured * inverse / reducers.inverseSigmas)
                             : 1;
    name.facts.emplace_back("volatility_scale", scale);
    name.amount *= scale;
    if (scale < 1)
        name.method += u"+INV_VOL"_s;
    if (!reducers.correlation)
        return;
    name.facts.emplace_back("highest_correlation", *reducers.correlation);
    if (*reducers.correlation >= m_config.correlationThreshold) {
        name.amount *= m_config.correlationScale;
        name.method += u"+CORR_PENALTY"_s;
    }
}

void PositionSizing::cap(SizedName& name, double capital) const
{
    name.amount = std::min(name.amount, capital * m_config.symbolCapPct / 100);
    if (m_config.riskCap)
        name.amount = std::min(name.amount, capital * m_config.riskCapMaxPct);
    name.facts.emplace_back("amount", name.amount);
    name.quantity = wholeShares(name.amount / name.entry);
}

SizingVerdict PositionSizing::fill(SizedName& name, double cash) const
{
    const auto isWorthwhile = [&](qint64 shares) {
        return shares >= 1 && double(shares) * name.entry >= m_config.minAmount;
    };
    if (!isWorthwhile(name.quantity)) {
        name.facts.emplace_back("minimum", std::max(m_config.minAmount, name.entry));
        return SizingVerdict::BelowMinimum;
    }
    const auto affordable = qint64(m_config.costs.affordable(cash, name.entry));
    if (!isWorthwhile(std::min(name.quantity, affordable))) {
        name.facts.emplace_back("cash", cash);
        return SizingVerdict::CashSpent;
    }
    name.quantity = std::min(name.quantity, affordable);
    name.amount = double(name.quantity) * name.entry;
    return SizingVerdict::Chosen;
}

} // namespace ic
