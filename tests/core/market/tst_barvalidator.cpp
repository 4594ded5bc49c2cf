// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BarValidator.h"

#include <QTest>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

const TradingDate kDay(2026, 11, 20);

/// "open high low close volume", a dash for a missing price.
Bar bar(const char* figures, const QString& symbol = u"810000"_s)
{
    const QStringList parts = QString::fromLatin1(figures).split(u' ');
    Bar b{.date = kDay, .symbol = symbol};
    b.open = Price::fromText(parts.at(0));
    b.high = Price::fromText(parts.at(1));
    b.low = Price::fromText(parts.at(2));
    b.close = Price::fromText(parts.at(3));
    b.volume = parts.at(4).toLongLong();
    return b;
}

QStringList codes(const QVector<BarFinding>& findings)
{
    QStringList found;
    for (const BarFinding& f : findings)
        found << f.code;
    return found;
}

} // namespace

class tst_BarValidator : public QObject
{
    Q_OBJECT

private slots:
    void judgesOneRow_data();
    void judgesOneRow();
    void sentencesNameTheRowAndTheFigures();
    void aHaltedRowNeedsOnlyItsClose();
    void theBasePriceOfTheDayCountsOnAnExDate();
    void aRowCountBelowFourFifthsIsLow_data();
    void aRowCountBelowFourFifthsIsLow();
    void aDayFindsDuplicatesAndForeignDates();
};

void tst_BarValidator::judgesOneRow_data()
{
    QTest::addColumn<Bar>("row");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("sound") << bar("100 110 90 105 5") << QStringList{};
    QTest::newRow("one price all day") << bar("100 100 100 100 1") << QStringList{};
    QTest::newRow("no close") << bar("100 110 90 - 5") << QStringList{u"NO_CLOSE"_s};
    QTest::newRow("zero close") << bar("0 0 0 0 5") << QStringList{u"CLOSE_NOT_POSITIVE"_s};
    QTest::newRow("negative close") << bar("1 1 -1 -1 5") << QStringList{u"CLOSE_NOT_POSITIVE"_s};
    QTest::newRow("negative volume") << bar("100 110 90 105 -1") << QStringList{u"NEGATIVE_VOLUME"_s};
    QTest::newRow("no volume") << bar("100 110 90 105 0") << QStringList{};
    QTest::newRow("close above high") << bar("100 110 90 111 5") << QStringList{u"RANGE_ORDER"_s};
    QTest::newRow("close below low") << bar("100 110 90 89 5") << QStringList{u"RANGE_ORDER"_s};
    QTest::newRow("open above high") << bar("111 110 90 100 5") << QStringList{u"RANGE_ORDER"_s};
    QTest::newRow("open below low") << bar("89 110 90 100 5") << QStringList{u"RANGE_ORDER"_s};
    QTest::newRow("low above high") << bar("- 90 110 - 5") << QStringList{u"NO_CLOSE"_s, u"RANGE_ORDER"_s};
    QTest::newRow("what is missing is not judged") << bar("- - 90 100 5") << QStringList{};
    QTest::newRow("exactly half the previous close") << bar("100 130 80 105 5") << QStringList{};
    QTest::newRow("above half") << bar("100 130.0001 80 105 5") << QStringList{u"RANGE_OUTLIER"_s};
}

void tst_BarValidator::judgesOneRow()
{
    QFETCH(Bar, row);
    QFETCH(QStringList, expected);
    QCOMPARE(codes(BarValidator::checkBar(row, Price::fromUnits(100))), expected);
}

void tst_BarValidator::sentencesNameTheRowAndTheFigures()
{
    const auto findings = BarValidator::checkBar(bar("100 110 90 111 5"), {});
    QCOMPARE(findings.first().severity, BarFinding::Severity::Reject);
    QCOMPARE(findings.first().sentence,
             u"810000 on 2026-11-20: open 100, high 110, low 90, close 111 are not in order."_s);
}

void tst_BarValidator::aHaltedRowNeedsOnlyItsClose()
{
    Bar halted = bar("0 0 0 5120 0");
    halted.halted = true;
    QVERIFY(BarValidator::checkBar(halted, Price::fromUnits(5120)).isEmpty());
    halted.close.reset();
    QCOMPARE(codes(BarValidator::checkBar(halted, {})), QStringList{u"NO_CLOSE"_s});
}

void tst_BarValidator::theBasePriceOfTheDayCountsOnAnExDate()
{
    Bar reverseSplit = bar("10000 11000 9500 10500 5");
    reverseSplit.change = Price::fromUnits(500);
    QVERIFY(BarValidator::checkBar(reverseSplit, Price::fromUnits(1000)).isEmpty());
    reverseSplit.change.reset();
    QCOMPARE(codes(BarValidator::checkBar(reverseSplit, Price::fromUnits(1000))),
             QStringList{u"RANGE_OUTLIER"_s});
    QVERIFY(BarValidator::checkBar(reverseSplit, {}).isEmpty());
}

void tst_BarValidator::aRowCountBelowFourFifthsIsLow_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("before");
    QTest::addColumn<bool>("low");
    QTest::newRow("four fifths") << 80 << 100 << false;
    QTest::newRow("one less") << 79 << 100 << true;
    QTest::newRow("more than before") << 120 << 100 << false;
    QTest::newRow("first session") << 3 << 0 << false;
    QTest::newRow("nothing") << 0 << 2881 << true;
    QTest::newRow("not a whole number") << 4 << 6 << true;
}

void tst_BarValidator::aRowCountBelowFourFifthsIsLow()
{
    QFETCH(int, rows);
    QFETCH(int, before);
    QFETCH(bool, low);
    const auto finding = BarValidator::checkRowCount(rows, before);
    QCOMPARE(finding.has_value(), low);
    if (low)
        QCOMPARE(finding->code, u"ROW_COUNT_LOW"_s);
}

void tst_BarValidator::aDayFindsDuplicatesAndForeignDates()
{
    Bar late = bar("100 100 100 100 1", u"B"_s);
    late.date = kDay.addDays(-1);
    const QVector<Bar> rows{bar("100 100 100 100 1", u"A"_s), bar("100 100 100 100 1", u"A"_s), late};
    QCOMPARE(codes(BarValidator::checkDay(kDay, rows, {})), (QStringList{u"DUPLICATE"_s, u"WRONG_DATE"_s}));
    QCOMPARE(codes(BarValidator::checkDay(kDay, rows.mid(0, 1), {{}, 10})), QStringList{u"ROW_COUNT_LOW"_s});
}

QTEST_GUILESS_MAIN(tst_BarValidator)
#include "tst_barvalidator.moc"
