// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BarWindow.h"
#include "core/market/Indicators.h"
#include "core/market/RuleScore.h"
#include "tests/support/RandomPanel.h"

#include <QTest>
#include <cmath>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

bool isClose(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

RuleInputs allGood()
{
    return {.price = 100,
            .rsi = 25,
            .macd = 2,
            .signal = 1,
            .atr = 2,
            .ema20 = 98,
            .ema60 = 90,
            .volumePct = 150,
            .vwap = 95};
}

RuleInputs allBad()
{
    return {.price = 100,
            .rsi = 75,
            .macd = 1,
            .signal = 2,
            .atr = 2,
            .ema20 = 102,
            .ema60 = 110,
            .volumePct = 50,
            .vwap = 106};
}

} // namespace

class tst_RuleScore : public QObject
{
    Q_OBJECT

private slots:
    void aNameWithEverythingForItIsABuyAndAgainstItASell()
    {
        const auto good = RuleScore::of(allGood());
        QCOMPARE(good->score, 1.0);
        QCOMPARE(toCode(good->action), u"BUY"_s);
        QVERIFY(!good->macro);
        const auto bad = RuleScore::of(allBad());
        QCOMPARE(bad->score, 0.0);
        QCOMPARE(toCode(bad->action), u"SELL"_s);
    }

    void partsAreLinearBetweenTheirEnds()
    {
        const auto score = RuleScore::of({.price = 100,
                                          .rsi = 50,
                                          .macd = 1.2,
                                          .signal = 1,
                                          .atr = 2,
                                          .ema20 = 101,
                                          .ema60 = 99,
                                          .volumePct = 75,
                                          .vwap = 100});
        QVERIFY(isClose(*score->rsi, 0.5));
        QVERIFY(isClose(*score->macd, 0.6));
        QVERIFY(isClose(*score->ema, 0.0)); // (100 - 101) / 2 + 0.5
        QVERIFY(isClose(*score->volume, 0.25));
        QVERIFY(isClose(*score->vwap, 0.5));
        const double expected = (0.5 * 0.20 + 0.6 * 0.25 + 0 * 0.20 + 0.25 * 0.15 + 0.5 * 0.10) / 0.90;
        QVERIFY(std::abs(score->score - expected) < 1e-6);
        QCOMPARE(toCode(score->action), expected <= 0.3 ? u"SELL"_s : u"HOLD"_s);
    }

    void equalAveragesSayNothing()
    {
        QCOMPARE(*RuleScore::of({.price = 120, .ema20 = 100, .ema60 = 100})->ema, 0.5);
    }

    void theMacdPartDoesNotDependOnThePriceLevel()
    {
        RuleInputs cheap = allGood(), dear = allGood();
        cheap.macd = 1.1;
        for (auto value : {&RuleInputs::macd, &RuleInputs::signal, &RuleInputs::atr})
            dear.*value = *(cheap.*value) * 1000;
        QVERIFY(isClose(*RuleScore::of(cheap)->macd, *RuleScore::of(dear)->macd));
    }

    void missingPartsAreLeftOutAndNothingIsNoScore()
    {
        const auto score = RuleScore::of({.price = 100, .rsi = 20});
        QCOMPARE(score->score, 1.0);
        QCOMPARE(score->parts().keys(), QStringList({u"rsi"_s}));
        QVERIFY(!RuleScore::of({.price = 100}, {.vix = 12}));
        QVERIFY(!RuleScore::of({.price = 100, .macd = 1, .signal = 0})); // no ATR to measure it by
    }

    void theThresholdsBelongToTheirSide()
    {
        QCOMPARE(toCode(RuleScore::of({.price = 1, .rsi = 42})->action), u"BUY"_s); // 0.7
        QCOMPARE(toCode(RuleScore::of({.price = 1, .rsi = 42.1})->action), u"HOLD"_s);
        QCOMPARE(toCode(RuleScore::of({.price = 1, .rsi = 58})->action), u"SELL"_s); // 0.3
        QCOMPARE(toCode(RuleScore::of({.price = 1, .rsi = 57.9})->action), u"HOLD"_s);
    }

    void regimesAreTheFirstRuleThatHolds_data()
    {
        QTest::addColumn<QVector<double>>("figures"); // VIX, rate, inflation, growth; -99: unknown
        QTest::addColumn<QString>("regime");
        QTest::newRow("panic") << QVector<double>{31, 6, 5, -2} << u"HIGH_VOLATILITY"_s;
        QTest::newRow("nervous") << QVector<double>{30, 6, 5, -2} << u"MODERATE_VOLATILITY"_s;
        QTest::newRow("dear money") << QVector<double>{20, 6, 5, -2} << u"HIGH_INTEREST_RATE"_s;
        QTest::newRow("cheap money") << QVector<double>{20, 1.5, 5, -2} << u"LOW_INTEREST_RATE"_s;
        QTest::newRow("inflation") << QVector<double>{20, 5, 3.1, -2} << u"HIGH_INFLATION"_s;
        QTest::newRow("no inflation") << QVector<double>{20, 2, 0.9, -2} << u"LOW_INFLATION"_s;
        QTest::newRow("growth") << QVector<double>{20, 2, 1, 3.1} << u"GROWTH"_s;
        QTest::newRow("recession") << QVector<double>{20, 2, 3, -0.1} << u"RECESSION"_s;
        QTest::newRow("normal") << QVector<double>{20, 5, 3, 3} << u"NORMAL"_s;
        QTest::newRow("only growth known") << QVector<double>{-99, -99, -99, 4} << u"GROWTH"_s;
        QTest::newRow("nothing known") << QVector<double>{-99, -99, -99, -99} << QString();
    }

    void regimesAreTheFirstRuleThatHolds()
    {
        QFETCH(QVector<double>, figures);
        QFETCH(QString, regime);
        const auto known = [&](int i) {
            return figures[i] == -99 ? std::nullopt : std::optional(figures[i]);
        };
        const auto found = MacroIndicators{known(0), known(1), known(2), known(3)}.regime();
        QCOMPARE(found ? toCode(*found) : QString(), regime);
    }

    void riskAndSizeFollowTheRegime()
    {
        const MacroIndicators none, panic{.vix = 35},
            boom{.vix = 14, .interestRate = 3, .inflationRate = 2, .gdpGrowthRate = 4};
        QVERIFY(isClose(none.riskLevel(), 0.5));
        QVERIFY(isClose(none.positionSizePct(), 12.5));
        QCOMPARE(panic.riskLevel(), 1.0);
        QCOMPARE(panic.positionSizePct(), 5.0);
        QVERIFY(isClose(boom.riskLevel(), 0.1));
        QVERIFY(isClose(boom.positionSizePct(), (10 + 5 * 0.9) * 1.2));
        const auto score = RuleScore::of(allGood(), boom);
        QVERIFY(isClose(*score->macro, 0.9));
        QVERIFY(isClose(score->score, 0.90 + 0.1 * 0.9));
        QVERIFY(isClose(score->sizePct, (score->score * 10 + boom.positionSizePct()) / 2));
        QCOMPARE(RuleScore::of(allBad(), panic)->sizePct, 2.5);
    }

    void theStopIsTwoRangesAwayUnlessThatIsTooDeep()
    {
        const auto stop = [](std::optional<double> atr) {
            return RuleScore::of({.price = 1000, .rsi = 50, .atr = atr})->stop;
        };
        QCOMPARE(stop(10), 980.0);
        QCOMPARE(stop(25), 950.0);
        QCOMPARE(stop(25.1), 970.0);
        QCOMPARE(stop({}), 970.0);
        const auto score = RuleScore::of({.price = 1000, .rsi = 50, .atr = 10});
        QCOMPARE(score->entryMin, 990.0);
        QCOMPARE(score->entryMax, 1010.0);
        QCOMPARE(score->target1, 1040.0);
        QCOMPARE(score->target2, 1060.0);
    }

    void inputsComeFromTheRowsUpToTheSessionInItsOwnShares()
    {
        const RandomPanel rows({.symbols = 20, .sessions = 260, .splits = 1});
        const BarPanel panel = rows.build();
        int compared = 0;
        for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
            const auto inputs = RuleInputs::at(panel, symbol, 220);
            const BarPanel part = rows.build(221);
            const auto same = RuleInputs::at(part, symbol, 220);
            QCOMPARE(bool(inputs), bool(same));
            if (!inputs)
                continue;
            const double footing = panel.at(BarPanel::Field::Footing, symbol, 220);
            const BarWindow window(panel, symbol, 220, RuleInputs::kRows);
            QCOMPARE(inputs->price, panel.published(BarPanel::Field::Close, symbol, 220));
            QVERIFY(inputs->macd == same->macd && inputs->ema60 == same->ema60 && inputs->vwap == same->vwap);
            QVERIFY(isClose(*inputs->ema20 * footing, *Indicators::ema(window.close(), 20)));
            QVERIFY(isClose(*inputs->atr * footing,
                            *Indicators::atr(window.high(), window.low(), window.close())));
            QVERIFY(*inputs->vwap > inputs->price / 2 && *inputs->vwap < inputs->price * 2);
            QVERIFY(*inputs->volumePct >= 0);
            ++compared;
        }
        QVERIFY(compared > 12);
        QVERIFY(!RuleInputs::at(panel, panel.symbolIndex(u"000190"_s), 0)); // not listed yet
    }
};

QTEST_APPLESS_MAIN(tst_RuleScore)
#include "tst_rulescore.moc"
