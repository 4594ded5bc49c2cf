// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BarPanelBuilder.h"
#include "core/market/FactorEngine.h"

#include <QTest>
#include <cmath>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSessions = 80;
const TradingDate kFirst(2026, 3, 2);

/// A market of names that all trade 2,000 won x 1,000,000 a day, but for what a test changes.
class SmallMarket
{
public:
    explicit SmallMarket(Market market = Market::Kr) : m_market(market), m_builder(market, dates()) {}

    struct Shape
    {
        QString name = u"가람"_s;
        QString board = u"KOSPI"_s;
        qint64 close = 2'000; ///< of the last session; before it as much less as `rise` says
        double rise = 0;      ///< fraction over the last 20 sessions
        qint64 volume = 1'000'000;
        int firstSession = 0;
        bool haltedAtTheEnd = false;
        bool missingAtTheEnd = false;
        qint64 cap = BarPanelBuilder::Row::kNone;
    };

    void add(const QString& code, const Shape& shape)
    {
        const int symbol = m_builder.addSymbol(code, shape.name, shape.board);
        for (int session = shape.firstSession; session < kSessions - shape.missingAtTheEnd; ++session) {
            const bool before = session <= kSessions - 1 - SectorReturn::kSessions;
            const double level = before ? double(shape.close) / (1 + shape.rise) : double(shape.close);
            BarPanelBuilder::Row row{.day = kFirst.epochDay() + session,
                                     .close = std::llround(level * Price::kScale),
                                     .volume = shape.volume,
                                     .marketCap = shape.cap};
            if (!shape.haltedAtTheEnd || session < kSessions - 1)
                row.open = row.high = row.low = row.close;
            m_builder.add(symbol, row);
        }
    }

    const BarPanel& panel()
    {
        if (m_panel.sessions() == 0)
            m_panel = std::move(m_builder).build({});
        return m_panel;
    }

    FactorTable table(const FactorConfig& config, const ReferenceData& reference = {})
    {
        return FactorEngine(panel(), config).compute(kSessions - 1, reference);
    }
    FactorTable table(const ReferenceData& reference = {})
    {
        return table(FactorConfig::defaults(m_market), reference);
    }

    QString ruleOf(const FactorTable& table, const QString& code)
    {
        return toCode(verdictOf(table, code).rule);
    }
    UniverseVerdict verdictOf(const FactorTable& table, const QString& code)
    {
        return table.universe[size_t(panel().symbolIndex(code))];
    }

private:
    static std::vector<TradingDate> dates()
    {
        std::vector<TradingDate> dates;
        for (int i = 0; i < kSessions; ++i)
            dates.push_back(kFirst.addDays(i));
        return dates;
    }

    Market m_market;
    BarPanelBuilder m_builder;
    BarPanel m_panel;
};

} // namespace

class tst_UniverseFilter : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleKeepsOutWhatItIsFor()
    {
        SmallMarket market;
        market.add(u"000010"_s, {});
        market.add(u"000020"_s, {.missingAtTheEnd = true});
        market.add(u"000030"_s, {.haltedAtTheEnd = true});
        market.add(u"IDX:KOSPI"_s, {.board = u"INDEX"_s});
        market.add(u"000040"_s, {.board = u"ETF"_s});
        market.add(u"000015"_s, {});
        market.add(u"00001K"_s, {});
        market.add(u"000050"_s, {.name = u"가람제3호스팩"_s});
        market.add(u"000060"_s, {.firstSession = 21});
        market.add(u"000070"_s, {.close = 999, .volume = 10'000'000});
        market.add(u"000080"_s, {.volume = 499'999});
        const FactorTable table = market.table();
        const QVector<std::pair<QString, QString>> expected{
            {u"000010"_s, u"INCLUDED"_s},      {u"000020"_s, u"NO_BAR"_s},
            {u"000030"_s, u"HALTED"_s},        {u"IDX:KOSPI"_s, u"NOT_A_SHARE"_s},
            {u"000040"_s, u"NOT_A_SHARE"_s},   {u"000015"_s, u"NOT_A_SHARE"_s},
            {u"00001K"_s, u"NOT_A_SHARE"_s},   {u"000050"_s, u"NOT_A_SHARE"_s},
            {u"000060"_s, u"SHORT_HISTORY"_s}, {u"000070"_s, u"LOW_PRICE"_s},
            {u"000080"_s, u"LOW_TURNOVER"_s}};
        for (const auto& [code, rule] : expected)
            QCOMPARE(code + market.ruleOf(table, code), code + rule);
        QCOMPARE(table.universeSize(), 1);
    }

    void aVerdictSaysWhatWasMeasuredAndAskedFor()
    {
        SmallMarket market;
        market.add(u"000060"_s, {.firstSession = 21});
        market.add(u"000070"_s, {.close = 999});
        market.add(u"000080"_s, {.volume = 400'000});
        market.add(u"000090"_s, {.haltedAtTheEnd = true});
        const FactorTable table = market.table();
        QCOMPARE(market.verdictOf(table, u"000060"_s).value, 59.0);
        QCOMPARE(market.verdictOf(table, u"000060"_s).threshold, 60.0);
        QCOMPARE(market.verdictOf(table, u"000070"_s).value, 999.0);
        QCOMPARE(market.verdictOf(table, u"000070"_s).threshold, 1000.0);
        QCOMPARE(market.verdictOf(table, u"000080"_s).value, 8e8);
        QCOMPARE(market.verdictOf(table, u"000080"_s).threshold, 1e9);
        QVERIFY(std::isnan(market.verdictOf(table, u"000090"_s).value));
        QVERIFY(std::isnan(market.verdictOf(table, u"000090"_s).threshold));
    }

    void preferredSharesAndSpacsStayWhenAskedTo()
    {
        SmallMarket market;
        market.add(u"000015"_s, {});
        market.add(u"000050"_s, {.name = u"가람제3호스팩"_s});
        FactorConfig config = FactorConfig::defaults(Market::Kr);
        config.excludePreferred = config.excludeSpacs = false;
        QCOMPARE(market.table(config).universeSize(), 2);
    }

    void inTheUsOnlyIndexRowsAreNoShares()
    {
        SmallMarket market(Market::Us);
        for (const QString& code : {u"AAPL"_s, u"SPY"_s, u"BRK5"_s})
            market.add(code, {.name = u"스팩"_s, .board = u"US"_s});
        market.add(u"IDX:SPX"_s, {.board = u"INDEX"_s});
        const FactorTable table = market.table();
        QCOMPARE(table.universeSize(), 3);
        QCOMPARE(market.ruleOf(table, u"IDX:SPX"_s), u"NOT_A_SHARE"_s);
    }

    void withoutSectorsOrSurprisesTheRuleIsSkippedAndSaysSo()
    {
        const std::vector<SkippedRule> kr{{UniverseRule::WeakSector, SkippedRule::Why::NoData}};
        const std::vector<SkippedRule> us{{UniverseRule::NoSurprise, SkippedRule::Why::NoData}};
        SmallMarket korean, american(Market::Us);
        korean.add(u"000010"_s, {});
        american.add(u"AAPL"_s, {});
        QVERIFY(korean.table().skipped == kr);
        QVERIFY(korean.table().sectors.empty());
        QVERIFY(american.table().skipped == us);
        QCOMPARE(korean.table().universeSize(), 1);
    }

    void theStrongestSectorsStayAndTheRestIsToldItsReturn()
    {
        SmallMarket market;
        ReferenceData reference;
        for (int sector = 0; sector < 7; ++sector) {
            const QString code = u"0001%1"_s.arg(sector) + u'0';
            market.add(code, {.rise = 0.01 * sector});
            reference.sectorOf.insert(code, u"S%1"_s.arg(sector));
        }
        market.add(u"000900"_s, {.rise = 1.0}); // nobody knows its sector
        const FactorTable table = market.table(reference);
        QCOMPARE(table.universeSize(), 5);
        QCOMPARE(table.sectors.size(), size_t(7));
        QCOMPARE(table.sectors.front().sector, u"S6"_s);
        QVERIFY(std::abs(table.sectors.front().returnPct - 6) < 1e-3);
        QVERIFY(table.skipped.empty());
        QCOMPARE(market.ruleOf(table, u"000120"_s), u"INCLUDED"_s);
        const UniverseVerdict weak = market.verdictOf(table, u"000110"_s);
        QCOMPARE(toCode(weak.rule), u"WEAK_SECTOR"_s);
        QVERIFY(std::abs(weak.value - 1) < 1e-3 && std::abs(weak.threshold - 2) < 1e-3);
        const UniverseVerdict unknown = market.verdictOf(table, u"000900"_s);
        QCOMPARE(toCode(unknown.rule), u"WEAK_SECTOR"_s);
        QVERIFY(std::isnan(unknown.value));
    }

    void aSectorIsWeightedByCapAtTheBeginningOrEquallyAndSaysWhich()
    {
        SmallMarket market;
        market.add(u"000010"_s, {.rise = 0.10, .cap = 300});
        market.add(u"000020"_s, {.rise = -0.10, .cap = 100});
        market.add(u"000030"_s, {.rise = 0.10, .cap = 300});
        market.add(u"000040"_s, {.rise = -0.10});
        market.add(u"000055"_s, {.rise = 5, .cap = 1'000'000}); // preferred: in no sector's return
        ReferenceData reference;
        reference.sectorOf = {{u"000010"_s, u"A"_s},
                              {u"000020"_s, u"A"_s},
                              {u"000030"_s, u"B"_s},
                              {u"000040"_s, u"B"_s},
                              {u"000055"_s, u"B"_s}};
        const FactorTable table = market.table(reference);
        QCOMPARE(table.sectors.size(), size_t(2));
        QCOMPARE(table.sectors[0].sector, u"A"_s);
        QVERIFY(table.sectors[0].capWeighted);
        QVERIFY(std::abs(table.sectors[0].returnPct - 5) < 0.01);
        QVERIFY(!table.sectors[1].capWeighted);
        QCOMPARE(table.sectors[1].names, 2);
        QVERIFY(std::abs(table.sectors[1].returnPct) < 0.01);
    }

    void aSectorRuleThatWouldLeaveNobodyIsSkippedAndSaysSo()
    {
        SmallMarket market;
        market.add(u"000010"_s, {});
        market.add(u"000020"_s, {.volume = 1}); // the only name with a sector is too thin
        ReferenceData reference;
        reference.sectorOf.insert(u"000020"_s, u"A"_s);
        const FactorTable table = market.table(reference);
        const std::vector<SkippedRule> skipped{{UniverseRule::WeakSector, SkippedRule::Why::WouldEmpty}};
        QVERIFY(table.skipped == skipped);
        QCOMPARE(table.universeSize(), 1);
    }

    void theBestSurprisesStayAtLeastOne()
    {
        SmallMarket market(Market::Us);
        ReferenceData reference;
        const TradingDate last = kFirst.addDays(kSessions - 1);
        for (int name = 0; name < 10; ++name) {
            const QString code = u"T%1"_s.arg(name);
            market.add(code, {});
            if (name > 0)
                reference.earningsSurprises.insert(code, {last, double(name)});
        }
        reference.earningsSurprises[u"T9"_s].reported = last.addDays(1); // not known yet
        const FactorTable few = market.table(reference);
        QCOMPARE(few.universeSize(), 1);
        QCOMPARE(market.ruleOf(few, u"T8"_s), u"INCLUDED"_s);
        QCOMPARE(market.verdictOf(few, u"T3"_s).threshold, 8.0);
        QVERIFY(std::isnan(market.verdictOf(few, u"T0"_s).value));
        FactorConfig config = FactorConfig::defaults(Market::Us);
        config.bestSurprises = 0.5;
        QCOMPARE(market.table(config, reference).universeSize(), 4);
    }

    void codesReadBack()
    {
        for (int rule = 0; rule <= int(UniverseRule::NoSurprise); ++rule)
            QVERIFY(universeRuleFromCode(toCode(UniverseRule(rule))) == UniverseRule(rule));
        QVERIFY(!universeRuleFromCode(u"included"));
        for (int factor = 0; factor <= int(Factor::QualityGrowth); ++factor)
            QVERIFY(factorFromCode(toCode(Factor(factor))) == Factor(factor));
        for (int reason = 0; reason <= int(MissingReason::NoUniverse); ++reason)
            QVERIFY(missingReasonFromCode(toCode(MissingReason(reason))) == MissingReason(reason));
    }
};

QTEST_APPLESS_MAIN(tst_UniverseFilter)
#include "tst_universefilter.moc"
