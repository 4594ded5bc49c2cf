// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Settings.h"
#include "core/trading/TradingCosts.h"

#include <QTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

TradingCosts shipped(Market market, QStringView board = {})
{
    return TradingCosts::of(*Settings::defaults(), market, board);
}

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) < tolerance;
}

} // namespace

class tst_TradingCosts : public QObject
{
    Q_OBJECT

private slots:
    void roundTripsOfTheShippedRates()
    {
        QVERIFY(near(shipped(Market::Kr, u"KOSPI").roundTrip(), 0.004081, 1e-7));
        QVERIFY(near(shipped(Market::Us, u"US").roundTrip(), 0.0060278, 1e-12));
    }

    void aKoreanFundPaysNoTax()
    {
        const TradingCosts fund = shipped(Market::Kr, u"ETF");
        QCOMPARE(fund.sellTax, 0.0);
        QCOMPARE(fund.slippage, 0.0005);
        QVERIFY(near(fund.sell(1'000'000, 10), fund.buy(1'000'000)));
    }

    void sellingPaysTheTaxAndBuyingDoesNot()
    {
        const TradingCosts share = shipped(Market::Kr, u"KOSDAQ");
        QVERIFY(near(share.buy(1'000'000), 1140.527));
        QVERIFY(near(share.sell(1'000'000, 10), 1140.527 + 1800));
    }

    void theFeeAShareIsCapped()
    {
        const TradingCosts us = shipped(Market::Us);
        const double rate = us.commission + us.sellTax + us.slippage;
        QVERIFY(near(us.sell(10'000, 100), 10'000 * rate + 0.0166));
        QVERIFY(near(us.sell(10'000, 1'000'000), 10'000 * rate + 8.30));
    }

    void whatIsAffordableLeavesRoomForTheCosts()
    {
        const TradingCosts us = shipped(Market::Us);
        const double shares = us.affordable(1'000, 10);
        QVERIFY(shares < 100);
        QVERIFY(near(shares * 10 + us.buy(shares * 10), 1'000));
        QCOMPARE(us.affordable(0, 10), 0.0);
        QCOMPARE(us.affordable(-5, 10), 0.0);
        QCOMPARE(us.affordable(100, 0), 0.0);
    }

    void ratesComeFromTheSettings()
    {
        const auto settings = Settings::defaults({{u"investment.fees.korea.stock.tax"_s, u"0.002"_s},
                                                  {u"investment.fees.usa.stock.taf-max"_s, u"1"_s}});
        QCOMPARE(TradingCosts::of(*settings, Market::Kr, u"KOSPI").sellTax, 0.002);
        QCOMPARE(TradingCosts::of(*settings, Market::Us).sellPerShareCap, 1.0);
    }
};

QTEST_GUILESS_MAIN(tst_TradingCosts)
#include "tst_tradingcosts.moc"
