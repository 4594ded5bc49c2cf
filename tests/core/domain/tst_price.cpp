// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Price.h"

#include <QtTest>

using namespace ic;

class TestPrice : public QObject
{
    Q_OBJECT

private slots:
    void textParsesExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("scaled");
        QTest::newRow("whole") << u"70100"_qs << qint64(701000000);
        QTest::newRow("commas") << u"1,234,567"_qs << qint64(12345670000);
        QTest::newRow("negative change") << u"-400"_qs << qint64(-4000000);
        QTest::newRow("plus") << u"+1.5"_qs << qint64(15000);
        QTest::newRow("four decimals") << u"268.0125"_qs << qint64(2680125);
        QTest::newRow("padded zeros") << u"000.10"_qs << qint64(1000);
        QTest::newRow("blank around") << u" 12 "_qs << qint64(120000);
    }
    void textParsesExactly()
    {
        QFETCH(QString, text);
        QFETCH(qint64, scaled);
        const auto price = Price::fromText(text);
        QVERIFY(price);
        QCOMPARE(price->scaled(), scaled);
    }

    void textThatIsNoPriceIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* bad :
             {"", "-", "1e5", "0x10", "1.23456", "1.2.3", ",5", "N/A", "--5", "9999999999999999999"})
            QTest::newRow(bad) << QString::fromLatin1(bad);
    }
    void textThatIsNoPriceIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!Price::fromText(text));
    }

    void textFormIsTheShortestExactDecimal()
    {
        QCOMPARE(Price::fromScaled(2680125).toText(), u"268.0125"_qs);
        QCOMPARE(Price::fromScaled(701000000).toText(), u"70100"_qs);
        QCOMPARE(Price::fromScaled(-5000).toText(), u"-0.5"_qs);
        QCOMPARE(Price::fromScaled(0).toText(), u"0"_qs);
    }
};

QTEST_GUILESS_MAIN(TestPrice)
#include "tst_price.moc"
