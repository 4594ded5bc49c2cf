// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Settings.h"
#include "core/market/FactorConfig.h"

#include <QTest>

using namespace ic;
using namespace Qt::StringLiterals;

class tst_FactorConfig : public QObject
{
    Q_OBJECT

private slots:
    void theDefaultsOfKrAreThoseOfTheStruct()
    {
        const FactorConfig config = FactorConfig::defaults(Market::Kr), plain;
        QCOMPARE(config.minTurnover, plain.minTurnover);
        QCOMPARE(config.minHistory, plain.minHistory);
        QCOMPARE(config.minPrice, plain.minPrice);
        QCOMPARE(config.excludePreferred, plain.excludePreferred);
        QCOMPARE(config.excludeSpacs, plain.excludeSpacs);
        QCOMPARE(config.strongestSectors, plain.strongestSectors);
        QCOMPARE(config.bestSurprises, plain.bestSurprises);
        QCOMPARE(config.disparityWindow, plain.disparityWindow);
        QCOMPARE(config.momentumPeriods, plain.momentumPeriods);
        QCOMPARE(config.momentumWeights, plain.momentumWeights);
        QCOMPARE(config.breakoutK, plain.breakoutK);
        QCOMPARE(config.dynamicK, plain.dynamicK);
        QCOMPARE(config.minK, plain.minK);
        QCOMPARE(config.maxK, plain.maxK);
        QCOMPARE(config.contrarianRsi, plain.contrarianRsi);
        QCOMPARE(config.disparityTarget, plain.disparityTarget);
        QVERIFY(config.weights == plain.weights);
    }

    void theUsHasItsOwnThresholdsAndWeights()
    {
        const FactorConfig config = FactorConfig::defaults(Market::Us);
        QCOMPARE(config.minTurnover, 5e6);
        QCOMPARE(config.minPrice, 5.0);
        QVERIFY(!config.dynamicK);
        const QHash<Factor, double> weights{{Factor::DualMomentum, 0.45},
                                            {Factor::QualityGrowth, 0.25},
                                            {Factor::Disparity, 0.15},
                                            {Factor::VolatilityBreakout, 0.05},
                                            {Factor::Liquidity, 0.10}};
        QVERIFY(config.weights == weights);
    }

    void theDefaultWeightsSumToOne()
    {
        for (const Market market : {Market::Kr, Market::Us}) {
            double sum = 0;
            const FactorConfig config = FactorConfig::defaults(market);
            for (const double weight : config.weights)
                sum += weight;
            QVERIFY(std::abs(sum - 1) < 1e-12);
            for (auto weight = config.weights.begin(); weight != config.weights.end(); ++weight)
                QVERIFY(factorsOf(market).contains(weight.key()));
        }
    }

    void settingsReplaceThem()
    {
        const auto settings = Settings::defaults(
            {{u"investment.factor.kr-composite-weights"_s, u"LIQUIDITY=1, CONTRARIAN_RSI=0.5"_s},
             {u"investment.factor.dual-momentum-period-days"_s, u"5,10,20"_s},
             {u"investment.factor.dual-momentum-weights"_s, u"0.75,0.25"_s},
             {u"investment.factor.k-min"_s, u"0.8"_s},
             {u"investment.factor.k-dynamic"_s, u"false"_s},
             {u"investment.factor.exclude-spacs"_s, u"false"_s},
             {u"investment.factor.disparity-ma-days"_s, u"0"_s}});
        const FactorConfig config = FactorConfig::from(*settings, Market::Kr);
        const QHash<Factor, double> weights{{Factor::Liquidity, 1.0}, {Factor::ContrarianRsi, 0.5}};
        QVERIFY(config.weights == weights);
        QCOMPARE(config.momentumPeriods, QVector<int>({5, 10}));
        QCOMPARE(config.momentumWeights, QVector<double>({0.75, 0.25}));
        QCOMPARE(config.minK, 0.7); // bounds in the wrong order are put right
        QCOMPARE(config.maxK, 0.8);
        QVERIFY(!config.dynamicK);
        QVERIFY(!config.excludeSpacs);
        QCOMPARE(config.disparityWindow, 1);
    }
};

QTEST_APPLESS_MAIN(tst_FactorConfig)
#include "tst_factorconfig.moc"
