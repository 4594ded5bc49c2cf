// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/FactorSweep.h"
#include "tests/support/RandomPanel.h"

#include <QTest>
#include <cmath>
#include <map>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

FactorConfig wideOpen(Market market)
{
    FactorConfig config = FactorConfig::defaults(market);
    config.minTurnover = 0;
    config.minPrice = 0;
    config.minHistory = 1;
    return config;
}

/// z of the parts by name, from the definition.
std::map<int, double> standardised(const std::map<int, double>& parts)
{
    std::vector<double> values, z(parts.size());
    for (const auto& [symbol, value] : parts)
        values.push_back(value);
    CrossSection::standardise(values, z);
    std::map<int, double> result;
    for (const auto& [symbol, value] : parts)
        result[symbol] = z[result.size()];
    return result;
}

} // namespace

class tst_CompositeRanking : public QObject
{
    Q_OBJECT

private slots:
    void theCompositeIsTheMeanOfTheWeightedPartsThereAre()
    {
        const BarPanel panel = RandomPanel({.symbols = 50, .sessions = 150}).build();
        const FactorEngine engine(panel, wideOpen(Market::Kr));
        FactorSweep sweep(engine);
        const FactorTable& table = sweep.at(149, {});
        std::map<int, double> sums, weights;
        for (const auto& [factor, weight] : {std::pair{Factor::Momentum, 0.30},
                                             {Factor::SmartMoneyIntensity, 0.25},
                                             {Factor::Disparity, 0.15},
                                             {Factor::VolatilityBreakout, 0.20},
                                             {Factor::Liquidity, 0.10}}) {
            std::map<int, double> parts;
            for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
                if (table.column(factor)->rank[size_t(symbol)] > 0)
                    parts[symbol] = sweep.part(factor, symbol);
            }
            for (const auto& [symbol, z] : standardised(parts)) {
                sums[symbol] += weight * z;
                weights[symbol] += weight;
            }
        }
        int partial = 0;
        for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
            if (!table.includes(symbol)) {
                QVERIFY(std::isnan(table.composite[size_t(symbol)]));
                continue;
            }
            QVERIFY(std::abs(table.composite[size_t(symbol)] - sums[symbol] / weights[symbol]) < 1e-12);
            partial += weights[symbol] < 0.74; // 0.75 is all but the order flow
        }
        QVERIFY(partial > 0);
    }

    void disparityCountsByItsDistanceAndBreakoutByItsCloseness()
    {
        const CompositeRanking ranking(FactorConfig::defaults(Market::Kr));
        QCOMPARE(ranking.part(Factor::Disparity, 105, 0), -3.0);
        QCOMPARE(ranking.part(Factor::Disparity, 100, 0), -2.0);
        QCOMPARE(ranking.part(Factor::VolatilityBreakout, 70'000, 1.01), 1.01);
        QCOMPARE(ranking.part(Factor::Momentum, 12, 1.01), 12.0);
    }

    void theProximityIsCloseOverTarget()
    {
        const BarPanel panel = RandomPanel({.symbols = 30, .sessions = 60, .splits = 0.8}).build();
        const FactorEngine engine(panel, wideOpen(Market::Kr));
        FactorSweep sweep(engine);
        const FactorTable& table = sweep.at(59, {});
        int compared = 0;
        for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
            const double target = table.column(Factor::VolatilityBreakout)->score[size_t(symbol)];
            if (std::isnan(target))
                continue;
            const double close = panel.published(BarPanel::Field::Close, symbol, 59);
            QVERIFY(std::abs(sweep.part(Factor::VolatilityBreakout, symbol) - close / target) < 1e-12);
            ++compared;
        }
        QVERIFY(compared > 15);
    }

    void ranksAreWholeAndTiesGoByCode()
    {
        const BarPanel panel = RandomPanel({.market = Market::Us, .symbols = 80, .sessions = 40}).build();
        const FactorTable table = FactorEngine(panel, wideOpen(Market::Us)).compute(39, {});
        std::map<int, int> byRank;
        for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
            if (table.compositeRank[size_t(symbol)] > 0)
                byRank[table.compositeRank[size_t(symbol)]] = symbol;
        }
        QCOMPARE(int(byRank.size()), table.universeSize());
        QCOMPARE(byRank.rbegin()->first, table.universeSize());
        double before = std::numeric_limits<double>::infinity();
        for (const auto& [rank, symbol] : byRank) {
            QVERIFY(table.composite[size_t(symbol)] <= before);
            before = table.composite[size_t(symbol)];
        }
    }

    void anotherWeightIsAnotherOrder()
    {
        const BarPanel panel = RandomPanel({.symbols = 50, .sessions = 150}).build();
        FactorConfig config = wideOpen(Market::Kr);
        config.weights = {{Factor::Liquidity, 2.0}, {Factor::Momentum, 0.0}};
        const FactorTable table = FactorEngine(panel, config).compute(149, {});
        const FactorColumn& liquidity = *table.column(Factor::Liquidity);
        QVERIFY(table.compositeRank == liquidity.rank);
        config.weights.clear();
        const FactorTable none = FactorEngine(panel, config).compute(149, {});
        for (size_t symbol = 0; symbol < none.composite.size(); ++symbol)
            QVERIFY(std::isnan(none.composite[symbol]) && none.compositeRank[symbol] == 0);
    }
};

QTEST_APPLESS_MAIN(tst_CompositeRanking)
#include "tst_compositeranking.moc"
