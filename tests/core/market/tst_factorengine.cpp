// SPDX-License-Identifier: GPL-3.0-or-later
// The factors against a second implementation (long double, one name and session at a time), and the promises
// that hold for every table: no look-ahead, the same bits on any thread, a reason for every gap.
#include "core/market/FactorSweep.h"
#include "tests/support/RandomPanel.h"
#include "tests/support/TableBits.h"

#include <QTest>
#include <cmath>
#include <deque>
#include <thread>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

using Field = BarPanel::Field;
using Real = long double;

constexpr Real kNone = std::numeric_limits<Real>::quiet_NaN();

/// One row of a name, published prices brought back to the footing of the session asked for.
struct PlainBar
{
    Real open, high, low, close, turnover;
};

/// The name's own rows up to the session, newest first. Prices on the footing of the last row.
std::deque<PlainBar> barsOf(const BarPanel& panel, int symbol, int session)
{
    std::deque<PlainBar> bars;
    const Real footing = panel.at(Field::Footing, symbol, session);
    for (int at = 0; at <= session; ++at) {
        const auto price = [&](Field field) { return Real(panel.at(field, symbol, at)) / footing; };
        const Real close = price(Field::Close);
        if (std::isnan(close))
            continue;
        const auto orClose = [close](Real value) { return std::isnan(value) ? close : value; };
        bars.push_front({price(Field::Open), orClose(price(Field::High)), orClose(price(Field::Low)), close,
                         panel.at(Field::Turnover, symbol, at)});
    }
    if (std::isnan(panel.at(Field::Close, symbol, session)))
        bars.clear();
    return bars;
}

Real plainRsi(const std::deque<PlainBar>& bars)
{
    Real up = 0, down = 0;
    for (size_t i = 0; i < 14; ++i) {
        const Real change = bars[i].close - bars[i + 1].close;
        (change > 0 ? up : down) += std::abs(change);
    }
    return down == 0 ? 100 : 100 * up / (up + down);
}

Real plainK(const std::deque<PlainBar>& bars)
{
    if (bars.size() < 5)
        return 0.5L;
    Real recent = 0, usual = 0;
    const size_t count = std::min<size_t>(20, bars.size());
    for (size_t i = 0; i < count; ++i) {
        const Real range =
            (bars[i].high - bars[i].low) / (std::isnan(bars[i].open) ? bars[i].close : bars[i].open);
        recent += i < 5 ? range / 5 : 0;
        usual += range / Real(count);
    }
    return std::min(0.7L, std::max(0.3L, usual / recent / 2));
}

Real plainMomentum(const std::deque<PlainBar>& bars)
{
    Real sum = 0;
    for (const auto& [period, weight] : {std::pair{21, 0.5}, {63, 0.3}, {126, 0.2}})
        sum += Real(weight) * 100 * (bars[0].close - bars[size_t(period)].close) / bars[size_t(period)].close;
    return sum;
}

/// NaN where the factor is missing.
Real plainScore(Factor factor, Market market, const std::deque<PlainBar>& bars)
{
    Real sum = 0;
    switch (factor) {
    case Factor::Disparity:
        for (size_t i = 0; i < 20 && bars.size() >= 20; ++i)
            sum += bars[i].close;
        return bars.size() < 20 ? kNone : bars[0].close * 2000 / sum;
    case Factor::VolatilityBreakout:
        if (bars.size() < 2)
            return kNone;
        return bars[0].open + (market == Market::Kr ? plainK(bars) : 0.5L) * (bars[1].high - bars[1].low);
    case Factor::Liquidity:
        for (size_t i = 0; i < 5 && bars.size() >= 5; ++i)
            sum += bars[i].turnover / 5;
        return bars.size() < 5 ? kNone : sum;
    case Factor::ContrarianRsi:
        return bars.size() < 15 ? kNone : std::max<Real>(0, 40 - plainRsi(bars));
    case Factor::Momentum:
    case Factor::DualMomentum:
        return bars.size() < 127 ? kNone : plainMomentum(bars);
    default:
        return kNone;
    }
}

bool isClose(double a, Real b)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= 1e-9L * std::max<Real>(1, std::abs(b));
}

/// Thin, cheap and young names stay in, so that there is something to compare from the first session on.
FactorConfig wideOpen(Market market = Market::Kr)
{
    FactorConfig config = FactorConfig::defaults(market);
    config.minTurnover = 0;
    config.minPrice = 0;
    config.minHistory = 1;
    return config;
}

/// Sectors, flows, fundamentals and surprises for most names, with gaps and with rows of the future.
ReferenceData referenceFor(const BarPanel& panel, int session)
{
    ReferenceData reference;
    const TradingDate date = panel.dates()[size_t(session)];
    for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
        const QString code = panel.symbol(symbol).code;
        const int salt = code.right(3).toInt() / 10;
        if (salt % 7 != 0)
            reference.sectorOf.insert(code, u"S%1"_s.arg(salt % 8));
        QVector<ReferenceData::OrderFlow> flows;
        for (int at = std::max(0, session - 6); at <= session; ++at) {
            if (salt % 5 != 0 || at % 3 != 0)
                flows << ReferenceData::OrderFlow{panel.dates()[size_t(at)],
                                                  (salt * 37 + at * 11) % 400 - 200};
        }
        if (salt % 4 != 0)
            reference.orderFlow.insert(code, flows);
        if (salt % 3 != 0) {
            ReferenceData::Fundamentals& known = reference.fundamentals[code];
            known.date = date.addDays(salt % 11 == 0 ? 1 : -30);
            known.peg = salt % 2 ? std::optional(salt * 0.1) : std::nullopt;
            known.revenueGrowthPct = salt * 1.5;
            known.operatingMarginPct = 40.0 - salt;
        }
        if (salt % 3 != 1)
            reference.earningsSurprises.insert(code, {date.addDays(salt % 13 == 0 ? 2 : -20), salt * 0.3});
    }
    return reference;
}

} // namespace

class tst_FactorEngine : public QObject
{
    Q_OBJECT

private slots:
    void everyFactorAgreesWithASecondImplementation_data()
    {
        QTest::addColumn<int>("market");
        QTest::newRow("KR") << int(Market::Kr);
        QTest::newRow("US") << int(Market::Us);
    }

    void everyFactorAgreesWithASecondImplementation()
    {
        QFETCH(int, market);
        const BarPanel panel = randomPanel(Market(market)).build();
        const FactorEngine engine(panel, wideOpen(Market(market)));
        FactorSweep sweep(engine);
        int present = 0, missing = 0;
        for (int session = 0; session < panel.sessions(); session += session < 25 ? 1 : 9) {
            const FactorTable& table = sweep.at(session, {});
            const Real mean = universeMomentum(panel, table, session);
            for (const FactorColumn& column : table.factors) {
                for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
                    const auto bars = barsOf(panel, symbol, session);
                    Real expected = bars.empty() ? kNone : plainScore(column.factor, Market(market), bars);
                    if (column.factor == Factor::DualMomentum)
                        expected -= mean;
                    QVERIFY2(isClose(column.score[size_t(symbol)], expected),
                             qPrintable(toCode(column.factor)));
                    const bool isMissing = std::isnan(column.score[size_t(symbol)]);
                    QCOMPARE(column.reason[size_t(symbol)] != MissingReason::None, isMissing);
                    ++(isMissing ? missing : present);
                }
            }
        }
        QVERIFY(present > 3'000);
        QVERIFY(missing > 300);
    }

    void aTableSeesNothingAfterItsSession_data() { everyFactorAgreesWithASecondImplementation_data(); }

    void aTableSeesNothingAfterItsSession()
    {
        QFETCH(int, market);
        const RandomPanel rows = randomPanel(Market(market));
        const BarPanel whole = rows.build();
        const FactorEngine engine(whole, wideOpen(Market(market)));
        FactorSweep sweep(engine);
        int splitsAfter = 0;
        for (const int session : {0, 1, 19, 20, 64, 65, 125, 126, 127, 150, 199}) {
            const BarPanel part = rows.build(session + 1);
            const auto reference = referenceFor(whole, session);
            const FactorTable alone =
                FactorEngine(part, wideOpen(Market(market))).compute(session, reference);
            QCOMPARE(TableBits::difference(alone, part, sweep.at(session, reference), whole), QString());
            for (const CorporateAction& action : rows.actions())
                splitsAfter += action.exDate > whole.dates()[size_t(session)];
        }
        QVERIFY(splitsAfter > 20);
    }

    void aSweepGivesTheBitsOfSingleCallsInAnyOrderAndBlock()
    {
        const BarPanel panel = randomPanel(Market::Kr).build();
        const FactorEngine engine(panel, FactorConfig::defaults(Market::Kr));
        for (const int block : {1, 7, 64, 500}) {
            FactorSweep sweep(engine, block);
            for (const int session : {3, 4, 130, 131, 137, 138, 60, 199, 0}) {
                const auto reference = referenceFor(panel, session);
                const FactorTable& table = sweep.at(session, reference);
                QCOMPARE(TableBits::difference(table, panel, engine.compute(session, reference), panel),
                         QString());
            }
        }
    }

    void fourThreadsGiveTheBitsOfOne()
    {
        const BarPanel panel = randomPanel(Market::Kr).build();
        const FactorEngine engine(panel, FactorConfig::defaults(Market::Kr));
        const auto reference = referenceFor(panel, panel.sessions() - 1);
        std::vector<FactorTable> alone, together(size_t(panel.sessions()));
        for (int session = 0; session < panel.sessions(); ++session)
            alone.push_back(engine.compute(session, reference));
        std::vector<std::jthread> threads;
        for (int first = 0; first < 4; ++first) {
            threads.emplace_back([&, first] {
                for (int session = first; session < panel.sessions(); session += 4)
                    together[size_t(session)] = engine.compute(session, reference);
            });
        }
        threads.clear();
        for (size_t session = 0; session < alone.size(); ++session)
            QCOMPARE(TableBits::difference(together[session], panel, alone[session], panel), QString());
    }

    void ranksAndZAreThoseOfTheUniverseOnly()
    {
        const BarPanel panel = randomPanel(Market::Kr).build();
        const FactorTable table = FactorEngine(panel, FactorConfig::defaults(Market::Kr)).compute(199, {});
        const int size = table.universeSize();
        QVERIFY(size > 5 && size < panel.symbols());
        for (const FactorColumn& column : table.factors) {
            std::vector<qint32> ranks;
            for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
                const bool ranked = table.includes(symbol) && !std::isnan(column.score[size_t(symbol)]);
                QCOMPARE(column.rank[size_t(symbol)] > 0, ranked);
                QCOMPARE(!std::isnan(column.z[size_t(symbol)]), ranked);
                if (ranked)
                    ranks.push_back(column.rank[size_t(symbol)]);
            }
            std::sort(ranks.begin(), ranks.end());
            for (size_t i = 0; i < ranks.size(); ++i)
                QCOMPARE(ranks[i], qint32(i) + 1);
        }
    }

    void aHigherScoreHasABetterRank()
    {
        const BarPanel panel = randomPanel(Market::Us).build();
        const FactorTable table =
            FactorEngine(panel, wideOpen(Market::Us)).compute(180, referenceFor(panel, 180));
        for (const FactorColumn& column : table.factors) {
            for (size_t a = 0; a < column.rank.size(); ++a) {
                for (size_t b = 0; b < column.rank.size(); ++b) {
                    if (column.rank[a] > 0 && column.rank[b] > 0 && column.score[a] > column.score[b])
                        QVERIFY(column.rank[a] < column.rank[b] && column.z[a] >= column.z[b]);
                }
            }
        }
    }

private:
    static RandomPanel randomPanel(Market market)
    {
        return RandomPanel(
            {.market = market, .symbols = 60, .sessions = 200, .gaps = 0.05, .halts = 0.05, .splits = 0.4});
    }

    static Real universeMomentum(const BarPanel& panel, const FactorTable& table, int session)
    {
        Real sum = 0;
        int count = 0;
        for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
            const auto bars = barsOf(panel, symbol, session);
            if (!table.includes(symbol) || bars.size() < 127)
                continue;
            sum += plainMomentum(bars);
            ++count;
        }
        return count > 0 ? sum / count : kNone;
    }
};

QTEST_APPLESS_MAIN(tst_FactorEngine)
#include "tst_factorengine.moc"
