// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/ValueAtRisk.h"

#include "core/config/Settings.h"
#include "core/trading/PortfolioScenarios.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr double kLeastCoverage = 0.8;

std::span<const double> last(std::span<const double> values, int count)
{
    return values.last(std::min(values.size(), size_t(std::max(count, 0))));
}

std::vector<double> known(std::span<const double> values)
{
    std::vector<double> found;
    std::ranges::copy_if(values, std::back_inserter(found), [](double v) { return std::isfinite(v); });
    return found;
}

/// 1 - 0.95 is a hair above 0.05: without the slack, 100 returns would have a tail of six.
size_t tailLength(size_t count, double confidence)
{
    constexpr double kSlack = 1e-9;
    const auto length = size_t(std::max(1.0, std::ceil((1 - confidence) * double(count) - kSlack)));
    return std::min(length, count);
}

/// The tail of a sample; reorders it.
VarFigure ofSample(std::vector<double>& returnsPct, VarMethod method, const VarConfig& config)
{
    const size_t tail = tailLength(returnsPct.size(), config.confidence);
    std::ranges::partial_sort(returnsPct, returnsPct.begin() + qsizetype(tail));
    double sum = 0;
    for (size_t i = 0; i < tail; ++i)
        sum -= returnsPct[i];
    return {.method = method,
            .confidence = config.confidence,
            .varPct = -returnsPct[tail - 1],
            .cvarPct = sum / double(tail),
            .samples = int(returnsPct.size())};
}

double deviation(std::span<const double> values)
{
    double sum = 0;
    double squares = 0;
    for (const double v : values)
        sum += v;
    const double mean = sum / double(values.size());
    for (const double v : values)
        squares += (v - mean) * (v - mean);
    return std::sqrt(squares / double(values.size()));
}

/// z with P(Z <= z) = p, by bisection: asked once, so plain beats fast.
double normalQuantile(double p)
{
    double low = -40;
    double high = 40;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (std::erfc(-middle / std::numbers::sqrt2) / 2 < p ? low : high) = middle;
    }
    return (low + high) / 2;
}

/// Deviations of VaR and of expected shortfall. At 95 % the rounded figures everybody quotes.
std::pair<double, double> normalMultiples(double confidence)
{
    if (std::abs(confidence - 0.95) < 1e-9)
        return {1.65, 2.06};
    const double z = normalQuantile(confidence);
    const double density = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
    return {z, density / (1 - confidence)};
}

/// What the holdings of today would have returned; only sessions on which every name has a return.
std::vector<double> pastOf(std::span<const VarHolding> holdings)
{
    std::vector<double> past(holdings.empty() ? 0 : holdings.front().returnsPct.size(), 0.0);
    for (const VarHolding& holding : holdings) {
        for (size_t i = 0; i < past.size(); ++i)
            past[i] += holding.weight * (i < holding.returnsPct.size() ? holding.returnsPct[i] : NAN);
    }
    return known(past);
}

std::optional<VarFigure> realised(std::span<const double> returnsPct, const VarConfig& config)
{
    constexpr size_t kFewest = 20;
    const std::vector<double> returns = known(last(returnsPct, config.volWindow));
    if (returns.size() < kFewest)
        return std::nullopt;
    VarFigure figure = ValueAtRisk::parametric(deviation(returns), config);
    figure.samples = int(returns.size());
    return figure;
}

bool wants(const VarConfig& config, VarMethod method)
{
    return !config.method || *config.method == method;
}

/// The holdings with enough returns, cut to the look-back.
std::vector<VarHolding> simulatable(std::span<const VarHolding> holdings, const VarConfig& config)
{
    std::vector<VarHolding> chosen;
    for (const VarHolding& holding : holdings) {
        const auto window = last(holding.returnsPct, config.lookback);
        if (holding.weight != 0 && int(known(window).size()) >= config.minSamples)
            chosen.push_back({holding.weight, {window.begin(), window.end()}});
    }
    return chosen;
}

/// A level outside has no tail to measure.
double confidenceFrom(const Settings& settings)
{
    const double level = settings.decimal(u"investment.risk.montecarlo.default-confidence-level"_s);
    return std::clamp(level, 0.5, 0.9999);
}

double invested(std::span<const VarHolding> holdings)
{
    double sum = 0;
    for (const VarHolding& holding : holdings)
        sum += std::abs(holding.weight);
    return sum;
}

} // namespace

QString toCode(VarMethod method)
{
    switch (method) {
    case VarMethod::Historical:
        return u"HISTORICAL"_s;
    case VarMethod::MonteCarlo:
        return u"MONTE_CARLO"_s;
    case VarMethod::Parametric:
        break;
    }
    return u"PARAMETRIC"_s;
}

std::optional<VarMethod> varMethodFromCode(QStringView code)
{
    for (const VarMethod method : {VarMethod::Historical, VarMethod::MonteCarlo, VarMethod::Parametric}) {
        if (toCode(method) == code)
            return method;
    }
    return std::nullopt;
}

VarConfig VarConfig::from(const Settings& settings)
{
    const auto integer = [&](const char* key) {
        return settings.integer(u"investment.risk."_s + QLatin1String(key));
    };
    return {.method = varMethodFromCode(settings.text(u"investment.risk.var-method"_s)),
            .confidence = confidenceFrom(settings),
            .lookback = int(integer("var-lookback-days")),
            .minSamples = int(integer("montecarlo.min-samples")),
            .volWindow = int(integer("var-volatility-days")),
            .dailyVolPct = settings.decimal(u"investment.risk.var-daily-vol-pct"_s),
            .scenarios = int(integer("montecarlo.scenarios")),
            .studentT = settings.text(u"investment.risk.montecarlo.distribution"_s) == u"STUDENT_T",
            .degreesOfFreedom = int(integer("montecarlo.degrees-of-freedom")),
            .seed = quint64(integer("montecarlo.seed"))};
}

VarFigure ValueAtRisk::of(std::span<const double> accountPct, std::span<const VarHolding> holdings,
                          const VarConfig& config)
{
    std::optional<VarFigure> figure;
    if (wants(config, VarMethod::Historical))
        figure = historical(accountPct, config);
    if (!figure && wants(config, VarMethod::MonteCarlo))
        figure = monteCarlo(holdings, config);
    if (!figure)
        figure = realised(accountPct, config);
    if (!figure)
        figure = realised(pastOf(holdings), config);
    return figure.value_or(parametric(config.dailyVolPct, config));
}

std::optional<VarFigure> ValueAtRisk::historical(std::span<const double> returnsPct, const VarConfig& config)
{
    std::vector<double> returns = known(last(returnsPct, config.lookback));
    if (returns.empty() || int(returns.size()) < config.minSamples)
        return std::nullopt;
    return ofSample(returns, VarMethod::Historical, config);
}

std::optional<VarFigure> ValueAtRisk::monteCarlo(std::span<const VarHolding> holdings,
                                                 const VarConfig& config)
{
    const std::vector<VarHolding> chosen = simulatable(holdings, config);
    const double coverage = invested(chosen) / invested(holdings);
    if (chosen.empty() || coverage < kLeastCoverage || config.scenarios <= 0)
        return std::nullopt;
    std::vector<double> scenarios = PortfolioScenarios(chosen).draw(config);
    VarFigure figure = ofSample(scenarios, VarMethod::MonteCarlo, config);
    figure.varPct /= coverage;
    figure.cvarPct /= coverage;
    figure.coverage = coverage;
    return figure;
}

VarFigure ValueAtRisk::parametric(double dailyVolPct, const VarConfig& config)
{
    const auto [var, cvar] = normalMultiples(config.confidence);
    return {.confidence = config.confidence, .varPct = var * dailyVolPct, .cvarPct = cvar * dailyVolPct};
}

} // namespace ic
