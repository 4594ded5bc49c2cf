// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/FactText.h"
#include "ui/research/Figures.h"
#include "ui/research/ResearchText.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class tst_figures : public QObject
{
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void pricesFollowTheCurrency()
    {
        QCOMPARE(Figures::price(Price::fromUnits(1'234'500), Market::Kr), u"1,234,500"_s);
        QCOMPARE(Figures::price(*Price::fromText(u"228.1"), Market::Us), u"228.10"_s);
        QCOMPARE(Figures::price(std::nullopt, Market::Us), QString());
    }
    void largeAmountsTakeTheUnitOfWhatTheyAreComparedWith()
    {
        QCOMPARE(Figures::compact(4.12e8, 1e9), u"0.41 bn"_s);
        QCOMPARE(Figures::compact(4.12e8), u"412 m"_s);
        QCOMPARE(Figures::compact(1.82e13), u"18.2 tn"_s);
        QCOMPARE(Figures::compact(999), u"999"_s);
    }
    void koreanCountsInTenThousands()
    {
        QLocale::setDefault(QLocale(QLocale::Korean, QLocale::SouthKorea));
        QCOMPARE(Figures::compact(4.12e8, 1e9), QString::fromUtf8("4.12억"));
        QCOMPARE(Figures::compact(1.82e13), QString::fromUtf8("18.2조"));
    }
    void aRoundedNothingHasNoSign()
    {
        QCOMPARE(Figures::change(0.84, 2), u"+0.84"_s);
        QCOMPARE(Figures::change(-0.001, 2), u"0.00"_s);
        QCOMPARE(Figures::change(0.001, 2), u"0.00"_s);
        QCOMPARE(Figures::percentChange(-1.5), u"-1.50 %"_s);
    }
    void aCodeNobodyKnowsIsShownAsItStands()
    {
        QCOMPARE(ResearchText::factor(u"NEW_FACTOR"_s), u"NEW_FACTOR"_s);
        QCOMPARE(ResearchText::sizing(u"NEW_VERDICT"_s), u"NEW_VERDICT"_s);
        QCOMPARE(ResearchText::factorMeaning(u"NEW_FACTOR"_s), QString());
    }
    void aRejectionByARuleOfTheUniverseHasTheRulesWords()
    {
        QCOMPARE(ResearchText::sizing(u"WEAK_SECTOR"_s), u"Weak sector"_s);
    }
    void aMethodIsReadPartByPart()
    {
        QCOMPARE(ResearchText::method(u"ATR+FIXED+INV_VOL"_s), u"ATR + fixed share + volatility"_s);
    }
    void everyMarketAsksItsOwnLastRule()
    {
        QCOMPARE(ResearchText::universeRules(Market::Kr).last(), u"WEAK_SECTOR"_s);
        QCOMPARE(ResearchText::universeRules(Market::Us).last(), u"NO_SURPRISE"_s);
    }
    void figuresOfARejectionAreNamed()
    {
        QCOMPARE(FactText::line({{u"macd"_s, 120.4}, {u"rsi"_s, 48.3}}, Market::Kr),
                 u"RSI 48.30, MACD 120.40"_s);
        QCOMPARE(FactText::line({{u"cash"_s, 310.5}}, Market::Us), u"cash left 310.50"_s);
        QCOMPARE(FactText::line({{u"round_trip"_s, 0.004081}}, Market::Kr),
                 u"costs of the round trip 0.41 %"_s);
        QCOMPARE(FactText::line({{u"turnover"_s, 1.24e10}}, Market::Kr), u"turnover 12.4 bn"_s);
        QCOMPARE(FactText::line({{u"new_figure"_s, 3.5}}, Market::Kr), u"new_figure 3.50"_s);
    }
};

QTEST_MAIN(tst_figures)
#include "tst_figures.moc"
