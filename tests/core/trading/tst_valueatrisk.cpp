// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Settings.h"
#include "core/trading/PortfolioScenarios.h"
#include "core/trading/ValueAtRisk.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

/// The acceptance sample: the five lowest of a hundred returns.
std::vector<double> goldenReturns()
{
    std::vector<double> returns{-1.5, 0.4, -2.4, -3.1, 0.2, -1.7, -2.0};
    while (returns.size() < 100)
        returns.push_back(-1.4 + 0.03 * double(returns.size()));
    return returns;
}

/// Independent of the code under test: sum of twelve uniforms.
std::vector<double> noise(int count, unsigned seed)
{
    std::mt19937 bits(seed);
    std::vector<double> values;
    for (int i = 0; i < count; ++i) {
        double sum = -6;
        for (int k = 0; k < 12; ++k)
            sum += double(bits()) / 4294967296.0;
        values.push_back(sum);
    }
    return values;
}

std::vector<double> mixed(const std::vector<double>& a, const std::vector<double>& b, double rho)
{
    std::vector<double> sum;
    for (size_t i = 0; i < a.size(); ++i)
        sum.push_back(rho * a[i] + std::sqrt(1 - rho * rho) * b[i]);
    return sum;
}

double deviationOf(const std::vector<double>& values)
{
    double sum = 0, squares = 0;
    for (const double v : values)
        sum += v;
    for (const double v : values)
        squares += (v - sum / double(values.size())) * (v - sum / double(values.size()));
    return std::sqrt(squares / double(values.size()));
}

/// P(T <= t) of Student's t with 5 degrees of freedom (Abramowitz and Stegun 26.7.3).
double cdfOfT5(double t)
{
    const double theta = std::atan(t / std::sqrt(5.0));
    const double c = std::cos(theta), s = std::sin(theta);
    return 0.5 + (theta + s * (c + 2.0 / 3 * c * c * c)) / M_PI;
}

double quantileOfT5(double p)
{
    double low = -100, high = 100;
    for (int i = 0; i < 200; ++i)
        (cdfOfT5((low + high) / 2) < p ? low : high) = (low + high) / 2;
    return low;
}

/// Mean of T below its p-quantile, by a plain sum over probabilities.
double tailMeanOfT5(double p)
{
    constexpr int kSteps = 4000;
    double sum = 0;
    for (int i = 0; i < kSteps; ++i)
        sum += quantileOfT5(p * (i + 0.5) / kSteps);
    return sum / kSteps;
}

} // namespace

class tst_ValueAtRisk : public QObject
{
    Q_OBJECT

private slots:
    void theAcceptanceSample();
    void onlyTheLookBackCounts();
    void missingReturnsAreNoZeros();
    void tooLittlePastHasNoHistoricalFigure();
    void parametricAtTheQuotedConfidence();
    void parametricAtAnyOtherConfidence();
    void oneNameFollowsTheQuantileOfStudentsT();
    void aNormalDistributionHasThinnerTails();
    void riskOfAPortfolioIsThatOfItsCovariance();
    void twinsAddUpAndMirrorsCancel();
    void theSameSeedGivesTheSameFigure();
    void aShortHistoryIsTakenAsRiskyAsTheRest();
    void mostlyUnknownHoldingsAreNotSimulated();
    void theBestMethodThereAreFiguresForIsChosen();
    void aConfiguredMethodComesFirst();
    void codesAndSettings();
};

void tst_ValueAtRisk::theAcceptanceSample()
{
    const auto figure = ValueAtRisk::historical(goldenReturns(), {});
    QVERIFY(figure);
    QCOMPARE(figure->method, VarMethod::Historical);
    QCOMPARE(figure->varPct, 1.50);
    QVERIFY(std::abs(figure->cvarPct - 2.14) < 1e-12);
    QCOMPARE(figure->samples, 100);
}

void tst_ValueAtRisk::onlyTheLookBackCounts()
{
    std::vector<double> returns(10, -50.0);
    const auto recent = goldenReturns();
    returns.insert(returns.end(), recent.begin(), recent.end());
    QCOMPARE(ValueAtRisk::historical(returns, {.lookback = 100})->varPct, 1.50);
    QCOMPARE(ValueAtRisk::historical(returns, {.lookback = 110})->varPct, 50.0);
}

void tst_ValueAtRisk::missingReturnsAreNoZeros()
{
    std::vector<double> returns = goldenReturns();
    for (int i = 0; i < 40; ++i)
        returns.insert(returns.begin() + 50, std::nan(""));
    const auto figure = ValueAtRisk::historical(returns, {});
    QCOMPARE(figure->samples, 100);
    QCOMPARE(figure->varPct, 1.50);
}

void tst_ValueAtRisk::tooLittlePastHasNoHistoricalFigure()
{
    QVERIFY(!ValueAtRisk::historical(std::vector<double>(59, -1.0), {}));
    QVERIFY(ValueAtRisk::historical(std::vector<double>(60, -1.0), {}));
    QVERIFY(!ValueAtRisk::historical({}, {.minSamples = 0}));
}

void tst_ValueAtRisk::parametricAtTheQuotedConfidence()
{
    const VarFigure figure = ValueAtRisk::parametric(1, {});
    QCOMPARE(figure.method, VarMethod::Parametric);
    QCOMPARE(figure.varPct, 1.65);
    QCOMPARE(figure.cvarPct, 2.06);
    QCOMPARE(ValueAtRisk::parametric(2, {}).varPct, 3.30);
}

void tst_ValueAtRisk::parametricAtAnyOtherConfidence()
{
    const VarFigure figure = ValueAtRisk::parametric(1, {.confidence = 0.99});
    QVERIFY(std::abs(figure.varPct - 2.3263478740) < 1e-8);
    QVERIFY(std::abs(figure.cvarPct - 2.6652142203) < 1e-8);
}

void tst_ValueAtRisk::oneNameFollowsTheQuantileOfStudentsT()
{
    const auto returns = noise(252, 1);
    const VarConfig config{.scenarios = 200'000};
    const auto figure = ValueAtRisk::monteCarlo(std::vector<VarHolding>{{1, returns}}, config);
    QVERIFY(figure);
    double mean = 0;
    for (const double r : returns)
        mean += r / double(returns.size());
    const double unit = deviationOf(returns) * std::sqrt(3.0 / 5);
    const double expected = -(mean + unit * quantileOfT5(0.05));
    const double shortfall = -(mean + unit * tailMeanOfT5(0.05));
    QVERIFY2(std::abs(figure->varPct - expected) < 0.01 * expected,
             qPrintable(QString::number(figure->varPct)));
    QVERIFY2(std::abs(figure->cvarPct - shortfall) < 0.02 * shortfall,
             qPrintable(QString::number(figure->cvarPct)));
    QCOMPARE(figure->samples, 200'000);
}

void tst_ValueAtRisk::aNormalDistributionHasThinnerTails()
{
    const std::vector<VarHolding> holdings{{1, noise(252, 2)}};
    const VarConfig normal{.confidence = 0.99, .scenarios = 100'000, .studentT = false};
    VarConfig student = normal;
    student.studentT = true;
    const auto thin = ValueAtRisk::monteCarlo(holdings, normal);
    const double mean = PortfolioScenarios(holdings).meanPct();
    const double expected = 2.3263 * deviationOf(holdings[0].returnsPct) - mean;
    QVERIFY2(std::abs(thin->varPct - expected) < 0.02 * expected, qPrintable(QString::number(thin->varPct)));
    QVERIFY(ValueAtRisk::monteCarlo(holdings, student)->varPct > thin->varPct * 1.05);
}

void tst_ValueAtRisk::riskOfAPortfolioIsThatOfItsCovariance()
{
    const auto a = noise(252, 3), b = noise(252, 4), c = noise(252, 5);
    const std::vector<VarHolding> holdings{{0.5, mixed(a, b, 0.6)}, {0.3, a}, {0.2, mixed(b, c, -0.4)}};
    std::vector<double> past;
    for (size_t i = 0; i < a.size(); ++i) {
        double sum = 0;
        for (const VarHolding& holding : holdings)
            sum += holding.weight * holding.returnsPct[i];
        past.push_back(sum);
    }
    double squares = 0;
    const PortfolioScenarios scenarios(holdings);
    for (const double loading : scenarios.loadings())
        squares += loading * loading;
    QVERIFY(std::abs(std::sqrt(squares) - deviationOf(past)) < 1e-9);
    const auto drawn = scenarios.draw({.scenarios = 100'000});
    QVERIFY(std::abs(deviationOf(drawn) - deviationOf(past)) < 0.03 * deviationOf(past));
}

void tst_ValueAtRisk::twinsAddUpAndMirrorsCancel()
{
    const auto a = noise(252, 6);
    std::vector<double> mirror = a;
    for (double& value : mirror)
        value = -value;
    const auto risk = [](const std::vector<VarHolding>& holdings) {
        return ValueAtRisk::monteCarlo(holdings, {.scenarios = 20'000})->varPct;
    };
    const double alone = risk({{1, a}});
    QVERIFY(std::abs(risk({{0.5, a}, {0.5, a}}) - alone) < 0.03 * alone);
    QVERIFY(std::abs(risk({{0.5, a}, {0.5, mirror}})) < 0.01 * alone);
    QVERIFY(risk({{0.5, a}, {0.5, std::vector<double>(252, 0.0)}}) > 0); // a name that never moved
}

void tst_ValueAtRisk::theSameSeedGivesTheSameFigure()
{
    const std::vector<VarHolding> holdings{{0.6, noise(252, 7)}, {0.4, noise(252, 8)}};
    const auto first = ValueAtRisk::monteCarlo(holdings, {});
    QCOMPARE(ValueAtRisk::monteCarlo(holdings, {}), first);
    QVERIFY(ValueAtRisk::monteCarlo(holdings, {.seed = 1}) != first);
}

void tst_ValueAtRisk::aShortHistoryIsTakenAsRiskyAsTheRest()
{
    std::vector<double> young(252, std::nan(""));
    std::fill(young.end() - 10, young.end(), 0.5);
    const auto old = noise(252, 9);
    const auto figure = ValueAtRisk::monteCarlo(std::vector<VarHolding>{{0.9, old}, {0.1, young}}, {});
    QVERIFY(figure);
    QVERIFY(std::abs(figure->coverage - 0.9) < 1e-12);
    const auto alone = ValueAtRisk::monteCarlo(std::vector<VarHolding>{{1, old}}, {});
    QVERIFY(std::abs(figure->varPct - alone->varPct) < 1e-9);
}

void tst_ValueAtRisk::mostlyUnknownHoldingsAreNotSimulated()
{
    const std::vector<VarHolding> holdings{{0.5, noise(252, 10)},
                                           {0.5, std::vector<double>(252, std::nan(""))}};
    QVERIFY(!ValueAtRisk::monteCarlo(holdings, {}));
    QVERIFY(!ValueAtRisk::monteCarlo({}, {}));
    const VarFigure figure = ValueAtRisk::of({}, holdings, {});
    QCOMPARE(figure.method, VarMethod::Parametric);
    QCOMPARE(figure.samples, 0);
    QCOMPARE(figure.varPct, 1.65);
}

void tst_ValueAtRisk::theBestMethodThereAreFiguresForIsChosen()
{
    const std::vector<VarHolding> holdings{{1, noise(252, 11)}};
    QCOMPARE(ValueAtRisk::of(goldenReturns(), holdings, {}).method, VarMethod::Historical);
    QCOMPARE(ValueAtRisk::of(noise(59, 12), holdings, {}).method, VarMethod::MonteCarlo);
    const VarFigure realised = ValueAtRisk::of(noise(59, 12), {}, {});
    QCOMPARE(realised.method, VarMethod::Parametric);
    QCOMPARE(realised.samples, 59);
    QVERIFY(std::abs(realised.varPct - 1.65 * deviationOf(noise(59, 12))) < 1e-12);
    const std::vector<VarHolding> young{{1, noise(30, 13)}};
    QVERIFY(std::abs(ValueAtRisk::of({}, young, {}).varPct - 1.65 * deviationOf(young[0].returnsPct)) <
            1e-12);
}

void tst_ValueAtRisk::aConfiguredMethodComesFirst()
{
    const std::vector<VarHolding> holdings{{1, noise(252, 14)}};
    const auto past = goldenReturns();
    const auto methodOf = [&](VarMethod method) {
        return ValueAtRisk::of(past, holdings, {.method = method}).method;
    };
    QCOMPARE(methodOf(VarMethod::MonteCarlo), VarMethod::MonteCarlo);
    QCOMPARE(methodOf(VarMethod::Historical), VarMethod::Historical);
    QCOMPARE(methodOf(VarMethod::Parametric), VarMethod::Parametric);
    QCOMPARE(ValueAtRisk::of({}, holdings, {.method = VarMethod::Historical}).method, VarMethod::Parametric);
}

void tst_ValueAtRisk::codesAndSettings()
{
    for (const VarMethod method : {VarMethod::Historical, VarMethod::MonteCarlo, VarMethod::Parametric})
        QCOMPARE(varMethodFromCode(toCode(method)), method);
    const VarConfig shipped = VarConfig::from(*Settings::defaults());
    QVERIFY(!shipped.method);
    QCOMPARE(shipped.lookback, 252);
    QCOMPARE(shipped.scenarios, 10'000);
    QCOMPARE(shipped.degreesOfFreedom, 5);
    QVERIFY(shipped.studentT);
    const auto settings = Settings::defaults({{u"investment.risk.var-method"_s, u"MONTE_CARLO"_s},
                                              {u"investment.risk.montecarlo.distribution"_s, u"NORMAL"_s}});
    QCOMPARE(VarConfig::from(*settings).method, VarMethod::MonteCarlo);
    QVERIFY(!VarConfig::from(*settings).studentT);
    const QString level = u"investment.risk.montecarlo.default-confidence-level"_s;
    QCOMPARE(VarConfig::from(*Settings::defaults({{level, u"1"_s}})).confidence, 0.9999);
    QCOMPARE(VarConfig::from(*Settings::defaults({{level, u"0.99"_s}})).confidence, 0.99);
}

QTEST_GUILESS_MAIN(tst_ValueAtRisk)
#include "tst_valueatrisk.moc"
