// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signals/CompositeParts.h"
#include "ui/signals/WhyNot.h"

#include <QtTest>

using namespace ic;
using namespace Qt::StringLiterals;

class tst_whynot : public QObject
{
    Q_OBJECT
private slots:
    void aNameOutsideTheUniverseNamesTheRule();
    void aChosenNameSaysItsPlaceSizeAndLevels();
    void aRejectedNameQuotesTheStoredFigures();
    void aRejectionWithAnUnknownCodeIsStillShown();
    void withoutAPortfolioItSaysSo();
    void decisionsAboutTheNameAreListed();
    void partsOfTheCompositeAddUpToIt();
    void missingFactorsLeaveTheirWeightToTheOthers();

private:
    static SignalRow row(const QString& rule = u"INCLUDED"_s)
    {
        SignalRow row;
        row.symbol = u"005930"_s;
        row.rule = rule;
        return row;
    }
    static PortfolioSheet portfolio()
    {
        PortfolioSheet sheet;
        sheet.tradingDate = TradingDate(2026, 11, 23);
        sheet.session = TradingDate(2026, 11, 20);
        return sheet;
    }
};

void tst_whynot::aNameOutsideTheUniverseNamesTheRule()
{
    SignalRow out = row(u"LOW_TURNOVER"_s);
    out.value = 4e8;
    out.threshold = 1e9;
    const WhyNot why = WhyNot::of(out, Market::Kr, portfolio(), {});
    QCOMPARE(why.verdict, u"Not in the universe"_s);
    QCOMPARE(why.reasons.first(), u"turnover 0.40 bn of 1.00 bn"_s);
}

void tst_whynot::aChosenNameSaysItsPlaceSizeAndLevels()
{
    PortfolioSheet sheet = portfolio();
    PortfolioItem item;
    item.symbol = u"005930"_s;
    item.rank = 3;
    item.quantity = 28;
    item.amount = 1'993'600;
    item.entryMin = Price::fromUnits(70'500);
    item.entryMax = Price::fromUnits(71'900);
    item.stop = Price::fromUnits(67'000);
    item.target1 = Price::fromUnits(79'600);
    item.target2 = Price::fromUnits(83'800);
    sheet.items = {item};
    const WhyNot why = WhyNot::of(row(), Market::Kr, sheet, {});
    QCOMPARE(why.tone, Tone::Ok);
    QCOMPARE(why.verdict, u"In the portfolio of 2026-11-23"_s);
    QCOMPARE(why.reasons[0], u"Place 3: 28 shares for 1,993,600 KRW."_s);
    QCOMPARE(why.reasons[1], u"Entry 70,500 to 71,900, stop 67,000, targets 79,600 and 83,800."_s);
}

void tst_whynot::aRejectedNameQuotesTheStoredFigures()
{
    PortfolioSheet sheet = portfolio();
    sheet.rejections = {
        {u"005930"_s, {}, u"CASH_SPENT"_s, 24, {{u"cash"_s, 310'000}, {u"amount"_s, 2'000'000}}}};
    const WhyNot why = WhyNot::of(row(), Market::Kr, sheet, {});
    QCOMPARE(why.tone, Tone::Warning);
    QCOMPARE(why.verdict, u"Not in the portfolio of 2026-11-23: cash spent"_s);
    QVERIFY(why.reasons.first().startsWith(u"Better ranked names spent the cash."_s));
    QVERIFY(why.reasons.first().contains(u"cash left 310,000"_s));
    QVERIFY(why.reasons.first().contains(u"2,000,000"_s));
}

void tst_whynot::aRejectionWithAnUnknownCodeIsStillShown()
{
    PortfolioSheet sheet = portfolio();
    sheet.rejections = {{u"005930"_s, {}, u"SOMETHING_NEW"_s, 24, {}}};
    const WhyNot why = WhyNot::of(row(), Market::Kr, sheet, {});
    QVERIFY(why.reasons.first().contains(u"SOMETHING_NEW"_s));
}

void tst_whynot::withoutAPortfolioItSaysSo()
{
    const WhyNot why = WhyNot::of(row(), Market::Kr, std::nullopt, {});
    QCOMPARE(why.verdict, u"No portfolio has been computed from this session yet"_s);
    QVERIFY(why.reasons.isEmpty());
}

void tst_whynot::decisionsAboutTheNameAreListed()
{
    DecisionRow mine;
    mine.symbol = u"005930"_s;
    mine.at = {1'795'407'376'000}; // 2026-11-23T13:16:16+09:00
    mine.strategy = Strategy::ShortTerm;
    mine.action = u"BUY"_s;
    mine.status = u"BLOCKED"_s;
    mine.code = u"GOVERNANCE_HALT"_s;
    mine.score = 0.74;
    DecisionRow other = mine;
    other.symbol = u"000660"_s;
    const WhyNot why = WhyNot::of(row(), Market::Kr, std::nullopt, {other, mine});
    QCOMPARE(why.decisions.size(), 1);
    QCOMPARE(
        why.decisions.first(),
        u"2026-11-23 13:16:16 KST  Short term: buy, score 0.74, blocked (governance halted the strategy)"_s);
}

void tst_whynot::partsOfTheCompositeAddUpToIt()
{
    const auto named = [](double momentum, double disparity, std::optional<double> composite) {
        SignalRow scored = row();
        scored.cells = {{u"MOMENTUM"_s, momentum, 0.0, 1, {}},
                        {u"DISPARITY"_s, disparity, 0.0, 1, {}},
                        {u"CONTRARIAN_RSI"_s, 0.0, 3.0, 1, {}}};
        scored.composite = composite;
        return scored;
    };
    // Momentum 12 and 8: z +1 and -1. Disparity counts by its distance from 102, 1 and 3: z +1 and -1.
    const QVector<SignalRow> rows{named(12, 101, 1.0), named(8, 105, -0.75)};
    const CompositeParts best = CompositeParts::of(rows, 0, Market::Kr);
    QCOMPARE(best.parts.size(), 2); // contrarian has no weight
    QCOMPARE(best.parts[0].factor, u"MOMENTUM"_s);
    QCOMPARE(best.parts[0].weight, 0.30 / 0.45);
    QCOMPARE(best.parts[1].z, 1.0);
    QCOMPARE(best.parts[0].z, 1.0);
    QVERIFY(std::abs(best.rest) < 1e-12);
    QVERIFY(std::abs(CompositeParts::of(rows, 1, Market::Kr).rest - 0.25) < 1e-12);
}

void tst_whynot::missingFactorsLeaveTheirWeightToTheOthers()
{
    SignalRow scored = row();
    scored.cells = {{u"DUAL_MOMENTUM"_s, 12.0, 0.0, 1, {}},
                    {u"QUALITY_GROWTH"_s, std::nullopt, std::nullopt, 0, u"NO_FUNDAMENTALS"_s}};
    scored.composite = 0.0;
    const CompositeParts parts = CompositeParts::of({scored}, 0, Market::Us);
    QCOMPARE(parts.parts.size(), 1);
    QCOMPARE(parts.parts[0].weight, 1.0);
    QCOMPARE(parts.rest, 0.0);
}

QTEST_MAIN(tst_whynot)
#include "tst_whynot.moc"
