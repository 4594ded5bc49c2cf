// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/SplitDetector.h"

#include <QTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

Bar previous(qint64 close, std::optional<qint64> shares)
{
    return {.date = {2026, 11, 19},
            .symbol = u"810000"_s,
            .board = u"KOSPI"_s,
            .close = Price::fromUnits(close),
            .volume = 1,
            .listedShares = shares};
}

/// `base` below zero: the source publishes no change.
Bar today(qint64 close, qint64 base, std::optional<qint64> shares)
{
    Bar bar = previous(close, shares);
    bar.date = {2026, 11, 20};
    if (base >= 0)
        bar.change = Price::fromUnits(close - base);
    return bar;
}

} // namespace

class tst_SplitDetector : public QObject
{
    Q_OBJECT

private slots:
    void judgesTwoNeighbouringRows_data();
    void judgesTwoNeighbouringRows();
    void leavesAloneWhatCannotBeJudged();
    void evidenceHoldsTheFigures();
    void adjustmentIsExact();
    void aWholeSessionIsMatchedBySymbol();
};

void tst_SplitDetector::judgesTwoNeighbouringRows_data()
{
    QTest::addColumn<Bar>("before");
    QTest::addColumn<Bar>("after");
    QTest::addColumn<QString>("expected");
    const QString none;
    QTest::newRow("5:1 by base and shares")
        << previous(500'000, 1'000'000) << today(102'000, 100'000, 5'000'000) << u"SPLIT 5/1"_s;
    QTest::newRow("5:1 by shares alone")
        << previous(500'000, 1'000'000) << today(95'000, -1, 5'000'000) << u"SPLIT 5/1"_s;
    QTest::newRow("5:1, change counted from the old close")
        << previous(500'000, 1'000'000) << today(95'000, 500'000, 5'000'000) << u"SPLIT 5/1"_s;
    QTest::newRow("2:1 and limit up hides the jump")
        << previous(100'000, 1'000'000) << today(65'000, 50'000, 2'000'000) << u"SPLIT 2/1"_s;
    QTest::newRow("6:5 bonus listed on the ex-day")
        << previous(12'000, 1'000'000) << today(10'100, 10'000, 1'200'000) << u"SPLIT 6/5"_s;
    QTest::newRow("1:10 with fractions paid out")
        << previous(800, 12'345'678) << today(8'400, 8'000, 1'234'560) << u"REVERSE_SPLIT 1/10"_s;
    QTest::newRow("1:5 by shares alone")
        << previous(1'000, 10'000'000) << today(4'200, -1, 2'000'000) << u"REVERSE_SPLIT 1/5"_s;
    QTest::newRow("rights") << previous(10'000, 1'000'000) << today(9'800, 9'500, 1'000'000)
                            << u"RIGHTS 20/19"_s;
    QTest::newRow("rights without shares")
        << previous(10'000, {}) << today(9'800, 9'500, {}) << u"RIGHTS 20/19"_s;
    QTest::newRow("ordinary") << previous(10'000, 1'000'000) << today(10'150, 10'000, 1'000'000) << none;
    QTest::newRow("limit up") << previous(10'000, 1'000'000) << today(13'000, 10'000, 1'000'000) << none;
    QTest::newRow("limit down") << previous(10'000, 1'000'000) << today(7'000, 10'000, 1'000'000) << none;
    QTest::newRow("new shares listed, price steady")
        << previous(10'000, 1'000'000) << today(10'100, 10'000, 1'300'000) << none;
    QTest::newRow("liquidation trading without limits")
        << previous(1'000, 1'000'000) << today(300, 1'000, 1'000'000) << none;
    QTest::newRow("liquidation trading next to a small issue")
        << previous(1'000, 1'000'000) << today(620, 1'000, 1'080'000) << none;
    QTest::newRow("base one tick off")
        << previous(10'000, 1'000'000) << today(10'150, 10'010, 1'000'000) << none;
}

void tst_SplitDetector::judgesTwoNeighbouringRows()
{
    QFETCH(Bar, before);
    QFETCH(Bar, after);
    QFETCH(QString, expected);
    const auto found = SplitDetector::detect(before, after);
    QCOMPARE(found ? u"%1 %2/%3"_s.arg(toCode(found->kind)).arg(found->numerator).arg(found->denominator)
                   : QString(),
             expected);
}

void tst_SplitDetector::leavesAloneWhatCannotBeJudged()
{
    const Bar before = previous(500'000, 1'000'000);
    const Bar split = today(100'000, 100'000, 5'000'000);
    QVERIFY(SplitDetector::detect(before, split));

    Bar halted = split;
    halted.halted = true;
    QVERIFY(!SplitDetector::detect(before, halted));
    Bar adjusted = split;
    adjusted.adjusted = true;
    QVERIFY(!SplitDetector::detect(before, adjusted));
    Bar index = split;
    index.board = u"INDEX"_s;
    QVERIFY(!SplitDetector::detect(before, index));
    Bar noClose = before;
    noClose.close.reset();
    QVERIFY(!SplitDetector::detect(noClose, split));
    QVERIFY2(!SplitDetector::detect(split, split), "the same session twice is not an event");
    Bar haltedBefore = before;
    haltedBefore.halted = true;
    QVERIFY2(SplitDetector::detect(haltedBefore, split), "trading stops before most splits");
}

void tst_SplitDetector::evidenceHoldsTheFigures()
{
    QCOMPARE(
        SplitDetector::detect(previous(500'000, 1'000'000), today(102'000, 100'000, 5'000'000))->evidence,
        u"Listed shares went from 1000000 to 5000000 while the close went from 500000 to 102000."_s);
    QCOMPARE(
        SplitDetector::detect(previous(10'000, {}), today(9'800, 9'500, {}))->evidence,
        u"The base price of the day, 9500 (close 9800 less change 300), differs from the previous close 10000."_s);
}

void tst_SplitDetector::adjustmentIsExact()
{
    const auto rights = *SplitDetector::detect(previous(10'000, {}), today(9'800, 9'500, {}));
    QCOMPARE(rights.adjustedPrice(Price::fromUnits(10'000)), Price::fromUnits(9'500));
    QCOMPARE(rights.adjustedPrice(Price::fromScaled(1)), Price::fromScaled(1));
    QCOMPARE(rights.adjustedVolume(1'900), 2'000);
    const auto split =
        *SplitDetector::detect(previous(500'000, 1'000'000), today(102'000, 100'000, 5'000'000));
    QCOMPARE(split.adjustedPrice(Price::fromUnits(512'345)), Price::fromUnits(102'469));
    QCOMPARE(split.adjustedVolume(7), 35);
}

void tst_SplitDetector::aWholeSessionIsMatchedBySymbol()
{
    Bar listed = today(30'000, 15'000, 9'000'000);
    listed.symbol = u"0801A0"_s;
    const QVector<Bar> rows{listed, today(102'000, 100'000, 5'000'000)};
    const auto found = SplitDetector::detect({previous(500'000, 1'000'000)}, rows);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().symbol, u"810000"_s);
}

QTEST_GUILESS_MAIN(tst_SplitDetector)
#include "tst_splitdetector.moc"
