// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/RoboTargets.h"

#include "core/config/Settings.h"
#include "core/market/BarWindow.h"
#include "core/market/Indicators.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Targets = QVector<RoboTarget>;

const QString kHeld = u"HELD"_s;
const QString kRankedOut = u"RANKED_OUT"_s;
const QString kShortHistory = u"SHORT_HISTORY"_s;

constexpr int kSessionsAMonth = 21;
constexpr double kSessionsAYear = 252;

std::optional<double> momentumOf(const BarPanel& panel, const QString& code, int session, int window)
{
    const int symbol = panel.symbolIndex(code);
    if (symbol < 0)
        return std::nullopt;
    const BarWindow rows(panel, symbol, session, window + 1);
    const auto pct = Indicators::momentum(rows.close(), window);
    return pct ? std::optional(*pct / 100) : std::nullopt;
}

/// The figures of one name; a missing momentum or sigma makes it SHORT_HISTORY.
RoboTarget measured(const BarPanel& panel, const QString& code, int session, int window,
                    const RoboConfig& config)
{
    RoboTarget target{.symbol = code, .code = kShortHistory};
    target.momentum = momentumOf(panel, code, session, window);
    const int symbol = panel.symbolIndex(code);
    if (symbol < 0)
        return target;
    const double footing = panel.at(BarPanel::Field::Footing, symbol, session);
    const BarWindow rows(panel, symbol, session, std::max(config.averageWindow, config.volatilityWindow + 1));
    const auto closes = rows.close();
    if (!closes.empty())
        target.close = closes.back() / footing;
    if (const auto average = Indicators::sma(closes, config.averageWindow))
        target.average = *average / footing;
    if (closes.size() > size_t(config.volatilityWindow))
        target.sigma = Indicators::populationSigma(closes.last(size_t(config.volatilityWindow) + 1));
    return target;
}

bool isRankable(const RoboTarget& target)
{
    return target.momentum && target.sigma && *target.sigma > 0;
}

Targets ranked(const BarPanel& panel, const QStringList& codes, int session, int window,
               const RoboConfig& config)
{
    Targets targets;
    for (const QString& code : codes)
        targets.append(measured(panel, code, session, window, config));
    const auto rest = std::ranges::stable_partition(targets, isRankable);
    const std::span<RoboTarget> rankable(targets.begin(), rest.begin());
    std::ranges::stable_sort(
        rankable, [](const RoboTarget& a, const RoboTarget& b) { return *a.momentum > *b.momentum; });
    int rank = 0;
    for (RoboTarget& target : rankable) {
        target.rank = ++rank;
        target.code = kRankedOut;
    }
    return targets;
}

/// The first `top` ranked names share the sleeve by 1 / sigma.
void shareOut(Targets& targets, int top)
{
    double sum = 0;
    const auto isIn = [top](const RoboTarget& target) { return target.rank > 0 && target.rank <= top; };
    for (const RoboTarget& target : targets)
        sum += isIn(target) ? 1 / *target.sigma : 0;
    for (RoboTarget& target : targets) {
        if (!isIn(target))
            continue;
        target.weight = 1 / *target.sigma / sum;
        target.code = kHeld;
    }
}

/// Without an average nothing says that the name is above it.
void keepBelowAverageInCash(Targets& targets)
{
    for (RoboTarget& target : targets) {
        if (target.weight > 0 && !(target.average && *target.close >= *target.average)) {
            target.weight = 0;
            target.code = u"BELOW_AVERAGE"_s;
        }
    }
}

RoboPlan planOf(const BarPanel& panel, int session, Targets targets)
{
    double invested = 0;
    for (const RoboTarget& target : targets)
        invested += target.weight;
    return {.session = panel.dates()[size_t(session)],
            .targets = std::move(targets),
            .cash = std::max(0.0, 1 - invested)};
}

tl::unexpected<Error> shortHistory(const QString& what, TradingDate session)
{
    return fail(kShortHistory, u"%1 cannot be measured at %2: too few sessions."_s.arg(what, session.toIso()),
                u"Backfill the ETFs of the sleeve; it stays as it is until then."_s);
}

/// Fraction over the window that cash earned: of the symbol that stands for it, else of the configured rate.
double cashReturn(const BarPanel& panel, int session, const RoboConfig& config)
{
    const auto measuredReturn = momentumOf(panel, config.riskFreeSymbol, session, config.momentumWindow);
    return measuredReturn.value_or(config.riskFreePct / 100 * config.momentumWindow / kSessionsAYear);
}

Result<RoboPlan> multiAsset(const BarPanel& panel, int session, const RoboConfig& config)
{
    Targets targets = ranked(panel, config.assets, session, config.momentumWindow, config);
    if (targets.isEmpty() || targets.front().rank == 0)
        return shortHistory(config.assets.join(u", "), panel.dates()[size_t(session)]);
    shareOut(targets, config.topAssets);
    keepBelowAverageInCash(targets);
    return planOf(panel, session, std::move(targets));
}

Result<RoboPlan> dualMomentum(const BarPanel& panel, int session, const RoboConfig& config)
{
    const TradingDate date = panel.dates()[size_t(session)];
    const auto absolute = momentumOf(panel, config.absoluteSymbol, session, config.momentumWindow);
    Targets targets = ranked(panel, config.sectors, session, config.relativeWindow, config);
    if (!absolute)
        return shortHistory(config.absoluteSymbol, date);
    if (targets.isEmpty() || targets.front().rank == 0)
        return shortHistory(config.sectors.join(u", "), date);
    if (*absolute > cashReturn(panel, session, config)) {
        shareOut(targets, config.topSectors);
    } else {
        for (RoboTarget& target : targets)
            target.code = u"ABSOLUTE_MOMENTUM"_s;
    }
    return planOf(panel, session, std::move(targets));
}

bool isWorthwhile(double difference, double total, const RoboConfig& config)
{
    return std::abs(difference) >= config.minOrderAmount &&
           std::abs(difference) * 100 >= config.tradeBandPct * total;
}

RoboConfig::Weights weightsOf(const QStringList& texts)
{
    RoboConfig::Weights weights;
    for (const QString& text : texts)
        weights.append({text.section(u'=', 0, 0).trimmed(), text.section(u'=', 1).toDouble()});
    return weights;
}

TradingCosts costsOf(const Settings& settings)
{
    TradingCosts costs = TradingCosts::of(settings, Market::Us);
    costs.commission = settings.decimal(u"investment.backtest.robo.comm-pct"_s) / 100;
    costs.slippage = settings.decimal(u"investment.backtest.robo.slip-pct"_s) / 100;
    costs.sellTax = 0;
    return costs;
}

} // namespace

RoboConfig RoboConfig::from(const Settings& settings)
{
    const QString group = u"investment.backtest.robo."_s;
    const auto integer = [&](const char* key) { return int(settings.integer(group + QLatin1String(key))); };
    const auto decimal = [&](const char* key) { return settings.decimal(group + QLatin1String(key)); };
    const auto list = [&](const char* key) { return settings.list(group + QLatin1String(key)); };
    const auto text = [&](const char* key) { return settings.text(group + QLatin1String(key)); };
    return {.mode = text("dual-momentum-mode") == u"MULTI_ASSET" ? Mode::MultiAsset : Mode::DualMomentumNote,
            .assets = list("asset-symbols"),
            .sectors = list("sector-etf-symbols"),
            .absoluteSymbol = text("absolute-momentum-symbol"),
            .riskFreeSymbol = text("risk-free-symbol"),
            .benchmark = weightsOf(list("benchmark-weights")),
            .momentumWindow = integer("momentum-months") * kSessionsAMonth,
            .relativeWindow = integer("momentum-months-relative") * kSessionsAMonth,
            .averageWindow = integer("ma-window-days"),
            .volatilityWindow = integer("volatility-lookback-days"),
            .topAssets = integer("top-n"),
            .topSectors = integer("top-n-sector"),
            .quarterly = text("rebalance-frequency") == u"QUARTERLY",
            .fillAtClose = text("rebalance-execution-price") == u"CLOSE",
            .driftPct = decimal("drift-threshold-pct"),
            .tradeBandPct = decimal("trade-band-pct"),
            .minOrderAmount = decimal("min-order-amount-usd"),
            .riskFreePct = decimal("risk-free-rate-pct"),
            .costs = costsOf(settings)};
}

double RoboPlan::weight(const QString& symbol) const
{
    const auto at = std::ranges::find(targets, symbol, &RoboTarget::symbol);
    return at == targets.end() ? 0 : at->weight;
}

double RoboPlan::driftPct(const QHash<QString, double>& current) const
{
    double most = 0;
    for (auto at = current.begin(); at != current.end(); ++at)
        most = std::max(most, std::abs(at.value() - weight(at.key())));
    for (const RoboTarget& target : targets)
        most = std::max(most, std::abs(current.value(target.symbol) - target.weight));
    return most * 100;
}

Result<RoboPlan> RoboTargets::at(const BarPanel& panel, int session, const RoboConfig& config)
{
    return config.mode == RoboConfig::Mode::MultiAsset ? multiAsset(panel, session, config)
                                                       : dualMomentum(panel, session, config);
}

QVector<RoboChange> RoboTargets::changes(const RoboPlan& plan, const QHash<QString, double>& values,
                                         double total, const RoboConfig& config)
{
    QStringList symbols = values.keys();
    for (const RoboTarget& target : plan.targets) {
        if (!values.contains(target.symbol))
            symbols.append(target.symbol);
    }
    symbols.sort();
    QVector<RoboChange> changes;
    for (const QString& symbol : symbols) {
        const double held = values.value(symbol);
        const double difference = plan.weight(symbol) * total - held;
        const bool leaves = plan.weight(symbol) == 0 && held > 0;
        if (leaves || isWorthwhile(difference, total, config))
            changes.append({symbol, difference});
    }
    std::ranges::stable_partition(changes, [](const RoboChange& change) { return change.value < 0; });
    return changes;
}

bool RoboTargets::endsPeriod(TradingDate date, TradingDate next, bool quarterly)
{
    const auto periodOf = [quarterly](TradingDate d) {
        const int month = d.date().year() * 12 + d.date().month() - 1;
        return quarterly ? month / 3 : month;
    };
    return periodOf(date) != periodOf(next);
}

} // namespace ic
