// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/PriceLimit.h"
#include "core/market/TickSize.h"

#include <QTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

Price won(qint64 units)
{
    return Price::fromUnits(units);
}

Price price(const char* text)
{
    return *Price::fromText(QString::fromLatin1(text));
}

} // namespace

class tst_TickSize : public QObject
{
    Q_OBJECT

private slots:
    void stepOfAShareDependsOnItsPrice_data();
    void stepOfAShareDependsOnItsPrice();
    void fundsStepByFiveOrOne();
    void usStepsByACent();
    void boardsChooseTheTable();
    void roundsDownUpAndToTheNearest();
    void roundingIntoTheNextBandStaysOnItsLadder();
    void everyRoundedPriceIsOnTheLadderAndBrackets();
    void stepsCrossBands();
    void limitsFollowTheExchangeRule_data();
    void limitsFollowTheExchangeRule();
    void limitsAreOnTicksAndNeverBeyondThirtyPerCent();
};

void tst_TickSize::stepOfAShareDependsOnItsPrice_data()
{
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("tick");
    const QVector<std::pair<qint64, qint64>> rows{
        {1, 1},         {1'999, 1},     {2'000, 5},      {4'995, 5},        {5'000, 10},
        {19'990, 10},   {20'000, 50},   {49'950, 50},    {50'000, 100},     {199'900, 100},
        {200'000, 500}, {499'500, 500}, {500'000, 1000}, {1'500'000, 1000}, {0, 1}};
    for (const auto& [at, tick] : rows)
        QTest::newRow(qPrintable(QString::number(at))) << at << tick;
}

void tst_TickSize::stepOfAShareDependsOnItsPrice()
{
    QFETCH(qint64, price);
    QFETCH(qint64, tick);
    QCOMPARE(TickSize::at(TickTable::KrStock, won(price)), won(tick));
}

void tst_TickSize::fundsStepByFiveOrOne()
{
    QCOMPARE(TickSize::at(TickTable::KrFund, won(1'999)), won(1));
    QCOMPARE(TickSize::at(TickTable::KrFund, won(2'000)), won(5));
    QCOMPARE(TickSize::at(TickTable::KrFund, won(102'345)), won(5));
}

void tst_TickSize::usStepsByACent()
{
    QCOMPARE(TickSize::roundDown(TickTable::Us, price("268.0199")), price("268.01"));
    QCOMPARE(TickSize::roundUp(TickTable::Us, price("268.0101")), price("268.02"));
    QCOMPARE(TickSize::roundNearest(TickTable::Us, price("268.015")), price("268.02"));
}

void tst_TickSize::boardsChooseTheTable()
{
    QCOMPARE(tickTableOf(Market::Kr, u"KOSDAQ GLOBAL"), TickTable::KrStock);
    QCOMPARE(tickTableOf(Market::Kr, u"ETF"), TickTable::KrFund);
    QCOMPARE(tickTableOf(Market::Us, u"US"), TickTable::Us);
}

void tst_TickSize::roundsDownUpAndToTheNearest()
{
    QCOMPARE(TickSize::roundDown(TickTable::KrStock, won(70'199)), won(70'100));
    QCOMPARE(TickSize::roundUp(TickTable::KrStock, won(70'101)), won(70'200));
    QCOMPARE(TickSize::roundUp(TickTable::KrStock, won(70'100)), won(70'100));
    QCOMPARE(TickSize::roundNearest(TickTable::KrStock, won(70'149)), won(70'100));
    QCOMPARE(TickSize::roundNearest(TickTable::KrStock, won(70'150)), won(70'200));
    QCOMPARE(TickSize::roundDown(TickTable::KrStock, price("1234.9999")), won(1'234));
}

void tst_TickSize::roundingIntoTheNextBandStaysOnItsLadder()
{
    QCOMPARE(TickSize::roundUp(TickTable::KrStock, price("1999.5")), won(2'000));
    QCOMPARE(TickSize::roundUp(TickTable::KrStock, won(4'996)), won(5'000));
    QCOMPARE(TickSize::roundNearest(TickTable::KrStock, won(499'800)), won(500'000));
}

void tst_TickSize::everyRoundedPriceIsOnTheLadderAndBrackets()
{
    for (const TickTable table : {TickTable::KrStock, TickTable::KrFund}) {
        for (qint64 at = 1; at < 700'000; at += at < 25'000 ? 1 : 37) {
            const Price down = TickSize::roundDown(table, won(at));
            const Price up = TickSize::roundUp(table, won(at));
            QVERIFY(TickSize::isOnTick(table, down) && TickSize::isOnTick(table, up));
            QVERIFY(down <= won(at) && won(at) <= up);
            QVERIFY(up.scaled() - down.scaled() <= TickSize::at(table, won(at)).scaled());
            QCOMPARE(TickSize::isOnTick(table, won(at)), down == up);
        }
    }
}

void tst_TickSize::stepsCrossBands()
{
    QCOMPARE(TickSize::step(TickTable::KrStock, won(1'999), 2), won(2'005));
    QCOMPARE(TickSize::step(TickTable::KrStock, won(2'005), -2), won(1'999));
    QCOMPARE(TickSize::step(TickTable::KrStock, won(500'000), -1), won(499'500));
    QCOMPARE(TickSize::step(TickTable::KrStock, won(70'130), 1), won(70'200));
    QCOMPARE(TickSize::step(TickTable::KrStock, won(70'130), -1), won(70'100));
    QCOMPARE(TickSize::step(TickTable::KrStock, won(2), -5), won(1));
    QCOMPARE(TickSize::step(TickTable::Us, price("10.00"), -1), price("9.99"));
}

void tst_TickSize::limitsFollowTheExchangeRule_data()
{
    QTest::addColumn<qint64>("base");
    QTest::addColumn<qint64>("lower");
    QTest::addColumn<qint64>("upper");
    QTest::newRow("round") << 10'000LL << 7'000LL << 13'000LL;
    QTest::newRow("width cut to the base's tick, not the limit's") << 6'820LL << 4'780LL << 8'860LL;
    QTest::newRow("lower limit falls into a finer band") << 5'050LL << 3'540LL << 6'560LL;
    QTest::newRow("upper limit is cut to its coarser tick") << 1'999LL << 1'400LL << 2'595LL;
    QTest::newRow("penny share") << 2LL << 2LL << 2LL;
    QTest::newRow("large") << 836'000LL << 586'000LL << 1'086'000LL;
}

void tst_TickSize::limitsFollowTheExchangeRule()
{
    QFETCH(qint64, base);
    QFETCH(qint64, lower);
    QFETCH(qint64, upper);
    QCOMPARE(PriceLimit::ofBase(TickTable::KrStock, won(base)).lower, won(lower));
    QCOMPARE(PriceLimit::ofBase(TickTable::KrStock, won(base)).upper, won(upper));
}

void tst_TickSize::limitsAreOnTicksAndNeverBeyondThirtyPerCent()
{
    for (Price base = won(1); base < won(600'000); base = TickSize::step(TickTable::KrStock, base, 3)) {
        const PriceLimit limit = PriceLimit::ofBase(TickTable::KrStock, base);
        QVERIFY(TickSize::isOnTick(TickTable::KrStock, limit.lower));
        QVERIFY(TickSize::isOnTick(TickTable::KrStock, limit.upper));
        QVERIFY(10 * limit.upper.scaled() <= 13 * base.scaled() &&
                10 * limit.lower.scaled() >= 7 * base.scaled());
        QVERIFY(limit.contains(base));
        QCOMPARE(limit.clamp(won(10'000'000)), limit.upper);
        QCOMPARE(limit.clamp(won(0)), limit.lower);
    }
}

QTEST_GUILESS_MAIN(tst_TickSize)
#include "tst_ticksize.moc"
