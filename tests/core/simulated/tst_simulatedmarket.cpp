// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BarValidator.h"
#include "core/market/PriceLimit.h"
#include "core/market/SplitDetector.h"
#include "core/simulated/SimulatedMarket.h"
#include "tests/support/WeekdayCalendar.h"

#include <QCryptographicHash>
#include <QTest>
#include <random>
#include <thread>

using namespace ic;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const MarketCalendars> calendars()
{
    static const auto both =
        WeekdayCalendar::both({{2015, 5, 5}, {2024, 9, 16}, {2024, 9, 17}, {2024, 9, 18}});
    return both;
}

const SimulatedMarket& market()
{
    static const SimulatedMarket shared(calendars());
    return shared;
}

std::vector<Session> sessions(Market m, TradingDate from, TradingDate to)
{
    return calendars()->of(m).sessionsBetween(from, to);
}

QHash<QString, Bar> bySymbol(const QVector<Bar>& bars)
{
    QHash<QString, Bar> map;
    for (const Bar& bar : bars)
        map.insert(bar.symbol, bar);
    return map;
}

Price base(const Bar& bar)
{
    return Price::fromScaled(bar.close->scaled() - bar.change->scaled());
}

QStringList told(const QVector<CorporateAction>& actions)
{
    QStringList lines;
    for (const CorporateAction& a : actions)
        lines << u"%1 %2 %3 %4/%5"_s.arg(a.exDate.toIso(), a.symbol, toCode(a.kind))
                     .arg(a.numerator)
                     .arg(a.denominator);
    lines.sort();
    return lines;
}

QVector<BarFinding> rejects(const QVector<BarFinding>& findings)
{
    QVector<BarFinding> found;
    std::ranges::copy_if(findings, std::back_inserter(found),
                         [](const BarFinding& f) { return f.severity == BarFinding::Severity::Reject; });
    return found;
}

} // namespace

class tst_SimulatedMarket : public QObject
{
    Q_OBJECT

private slots:
    void listsTheUniverseThatWasAskedFor();
    void namesAndCodesAreUniqueAndNeverRealOnes();
    void hasNoRowsWithoutASessionOrForUnknownNames();
    void twoInstancesAgreeInAnyOrderOfQuestions();
    void theMarketIsTheSameOnEveryMachine();
    void anotherSeedIsAnotherMarket();
    void threadsSeeTheSameMarket();
    void koreanPricesLieOnTicksAndInsideLimits();
    void everyRowPassesTheValidator();
    void figuresOfARowAgreeWithEachOther();
    void haltedRowsCarryTheCloseWithoutARange();
    void closesChainIntoTheNextBasePriceExceptOnExDates();
    void indexMovesAreTheWeightedMovesOfTheMembers();
    void splitsAreFoundWhereTheyWereMadeAndNowhereElse();
    void usRowsAreAdjustedFourDecimalPricesWithoutShares();
    void namesComeAndGo();
    void returnsLookLikeReturns();
    void quotesRunFromOpenToCloseInsideTheBar();
    void quotesTouchTheHighAndTheLow();
    void quotesLieOnTicksAndVolumeGrows();
    void quotesBeforeTheOpenAreThePreviousClose();
};

void tst_SimulatedMarket::listsTheUniverseThatWasAskedFor()
{
    QHash<QString, int> boards;
    for (const auto& name : market().instruments(Market::Kr))
        ++boards[name.board];
    QCOMPARE(boards.value(u"KOSPI"_s), 120);
    QCOMPARE(boards.value(u"KOSDAQ"_s) + boards.value(u"KOSDAQ GLOBAL"_s), 180);
    QVERIFY(boards.value(u"KOSDAQ GLOBAL"_s) > 0);
    QCOMPARE(boards.value(u"ETF"_s), 20);
    QCOMPARE(boards.value(u"INDEX"_s), 3);
    QStringList us;
    for (const auto& name : market().instruments(Market::Us))
        us << name.symbol;
    QCOMPARE(
        us.join(u','),
        u"SPY,QQQ,IWM,TLT,IEF,BIL,GLD,DBC,XLK,XLF,XLE,XLV,XLY,XLP,XLB,XLI,XLC,AAPL,MSFT,GOOGL,AMZN,META,TSLA,"
        "NVDA,JPM,V,JNJ,WMT,UNH,HD,PG,MA,BAC,XOM,CVX"_s);
}

void tst_SimulatedMarket::namesAndCodesAreUniqueAndNeverRealOnes()
{
    QSet<QString> codes;
    QSet<QString> names;
    int lettered = 0;
    for (const auto& name : market().instruments(Market::Kr)) {
        codes.insert(name.symbol);
        names.insert(name.name);
        if (name.kind == SimulatedInstrument::Kind::Index)
            continue;
        QCOMPARE(name.symbol.size(), 6);
        QVERIFY2(name.symbol.startsWith(u'8') || name.symbol.startsWith(u"08"), qPrintable(name.symbol));
        lettered += name.symbol.at(4).isLetter() ? 1 : 0;
    }
    QCOMPARE(codes.size(), market().instruments(Market::Kr).size());
    QCOMPARE(names.size(), codes.size());
    QVERIFY(lettered >= 5);
}

void tst_SimulatedMarket::hasNoRowsWithoutASessionOrForUnknownNames()
{
    QVERIFY(market().bars(Market::Kr, {2024, 9, 17}).isEmpty());
    QVERIFY(market().bars(Market::Kr, {2013, 12, 30}).isEmpty());
    QVERIFY(!market().bar(Market::Kr, u"IDX:KOSPI", {2024, 9, 14}));
    QVERIFY(!market().bar(Market::Kr, u"000000", {2024, 9, 13}));
    QVERIFY(!market().bar(Market::Kr, u"AAPL", {2024, 9, 13}));
    QVERIFY(market().bar(Market::Us, u"AAPL", {2024, 9, 17}));
    QCOMPARE(market().bars(Market::Kr, {2024, 9, 13}, {u"INDEX"_s}).size(), 3);
    QCOMPARE(market().bars(Market::Us, {2024, 9, 13}, {u"V"_s, u"SPY"_s}).size(), 2);
}

void tst_SimulatedMarket::twoInstancesAgreeInAnyOrderOfQuestions()
{
    std::vector<Session> days = sessions(Market::Kr, {2014, 1, 2}, {2017, 12, 31});
    std::shuffle(days.begin(), days.end(), std::mt19937(7));
    const SimulatedMarket other(calendars());
    for (size_t i = 0; i < days.size(); i += 9) {
        const Instant noon = days[i].open + Millis(3 * 3600 * 1000);
        QCOMPARE(other.quote(Market::Kr, u"810000", noon), market().quote(Market::Kr, u"810000", noon));
        QCOMPARE(other.bars(Market::Us, days[i].date), market().bars(Market::Us, days[i].date));
        QCOMPARE(other.bars(Market::Kr, days[i].date), market().bars(Market::Kr, days[i].date));
    }
}

void tst_SimulatedMarket::theMarketIsTheSameOnEveryMachine()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const TradingDate date :
         {TradingDate(2014, 1, 2), TradingDate(2020, 3, 19), TradingDate(2026, 11, 20)}) {
        for (const Bar& bar : market().bars(Market::Kr, date) + market().bars(Market::Us, date)) {
            const auto noon = calendars()->of(bar.market).session(date)->open + Millis(7'200'000);
            const QString last = market().quote(bar.market, bar.symbol, noon)->last.toText();
            hash.addData(
                u"%1 %2 %3 %4\n"_s.arg(bar.symbol, bar.close->toText(), last).arg(bar.volume).toUtf8());
        }
    }
    QCOMPARE(hash.result().toHex().left(16), QByteArray("9377ee6b037b4cb5"));
}

void tst_SimulatedMarket::anotherSeedIsAnotherMarket()
{
    const SimulatedMarket other(calendars(), 1);
    QVERIFY(other.bars(Market::Kr, {2014, 3, 3}) != market().bars(Market::Kr, {2014, 3, 3}));
    QVERIFY(other.bars(Market::Us, {2014, 3, 3}) != market().bars(Market::Us, {2014, 3, 3}));
}

void tst_SimulatedMarket::threadsSeeTheSameMarket()
{
    const SimulatedMarket shared(calendars());
    QVector<Bar> seen[4];
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&shared, &seen, t] {
                for (const int year : {2014 + t % 2, 2016 - t % 3, 2016})
                    seen[t] << shared.bars(Market::Kr, {year, 6, 2}) << shared.bars(Market::Kr, {year, 6, 1});
            });
    }
    for (int t = 0; t < 4; ++t) {
        QVector<Bar> expected;
        for (const int year : {2014 + t % 2, 2016 - t % 3, 2016})
            expected << market().bars(Market::Kr, {year, 6, 2}) << market().bars(Market::Kr, {year, 6, 1});
        QCOMPARE(seen[t], expected);
    }
}

void tst_SimulatedMarket::koreanPricesLieOnTicksAndInsideLimits()
{
    int limitDays = 0;
    for (const Session& day : sessions(Market::Kr, {2014, 1, 2}, {2018, 12, 31})) {
        for (const Bar& bar : market().bars(Market::Kr, day.date)) {
            if (bar.board == u"INDEX" || bar.halted)
                continue;
            const TickTable table = tickTableOf(Market::Kr, bar.board);
            const PriceLimit limit = PriceLimit::ofBase(table, base(bar));
            for (const Price price : {*bar.open, *bar.high, *bar.low, *bar.close}) {
                QVERIFY2(TickSize::isOnTick(table, price), qPrintable(bar.symbol + u' ' + price.toText()));
                QVERIFY2(limit.contains(price), qPrintable(bar.symbol + u' ' + day.date.toIso()));
            }
            limitDays += *bar.close == limit.upper || *bar.close == limit.lower ? 1 : 0;
        }
    }
    QVERIFY(limitDays > 10);
}

void tst_SimulatedMarket::everyRowPassesTheValidator()
{
    PreviousSession previous;
    for (const Session& day : sessions(Market::Kr, {2018, 1, 2}, {2019, 12, 31})) {
        const auto bars = market().bars(Market::Kr, day.date);
        const auto findings = rejects(BarValidator::checkDay(day.date, bars, previous));
        QVERIFY2(findings.isEmpty(), qPrintable(findings.value(0).sentence));
        previous.closes.clear();
        for (const Bar& bar : bars)
            previous.closes.insert(bar.symbol, *bar.close);
        previous.rowCount = int(bars.size());
    }
}

void tst_SimulatedMarket::figuresOfARowAgreeWithEachOther()
{
    for (const Bar& bar : market().bars(Market::Kr, {2022, 3, 10})) {
        QCOMPARE(bar.source, u"SIM"_s);
        QVERIFY(!bar.name.isEmpty());
        QVERIFY(!bar.adjusted);
        if (bar.board == u"INDEX")
            continue;
        const qint64 won = bar.close->scaled() / Price::kScale;
        QCOMPARE(*bar.marketCap, won * *bar.listedShares);
        QVERIFY(bar.volume <= *bar.listedShares);
        if (bar.halted)
            continue;
        QVERIFY(*bar.turnover >= bar.volume * (bar.low->scaled() / Price::kScale));
        QVERIFY(*bar.turnover <= bar.volume * (bar.high->scaled() / Price::kScale));
    }
}

void tst_SimulatedMarket::haltedRowsCarryTheCloseWithoutARange()
{
    int halted = 0;
    QHash<QString, Bar> before;
    for (const Session& day : sessions(Market::Kr, {2021, 1, 4}, {2021, 12, 31})) {
        const auto today = bySymbol(market().bars(Market::Kr, day.date));
        for (const Bar& bar : today) {
            if (!bar.halted)
                continue;
            ++halted;
            QVERIFY(!bar.open && !bar.high && !bar.low);
            QCOMPARE(bar.volume, 0);
            QCOMPARE(*bar.turnover, 0);
            QCOMPARE(*bar.change, Price());
            if (before.contains(bar.symbol))
                QCOMPARE(bar.close, before.value(bar.symbol).close);
        }
        before = today;
    }
    QVERIFY(halted > 50);
    QVERIFY(halted < 3000);
}

void tst_SimulatedMarket::closesChainIntoTheNextBasePriceExceptOnExDates()
{
    const TradingDate from(2014, 1, 2);
    const TradingDate to(2016, 12, 30);
    QStringList odd;
    QStringList exDates;
    for (const CorporateAction& a : market().corporateActions(Market::Kr, from, to))
        exDates << a.exDate.toIso() + u' ' + a.symbol;
    QHash<QString, Bar> before;
    for (const Session& day : sessions(Market::Kr, from, to)) {
        const auto today = bySymbol(market().bars(Market::Kr, day.date));
        for (const Bar& bar : today) {
            if (before.contains(bar.symbol) && base(bar) != *before.value(bar.symbol).close)
                odd << day.date.toIso() + u' ' + bar.symbol;
        }
        before = today;
    }
    odd.sort();
    exDates.sort();
    QCOMPARE(odd, exDates);
}

void tst_SimulatedMarket::indexMovesAreTheWeightedMovesOfTheMembers()
{
    QHash<QString, Bar> before = bySymbol(market().bars(Market::Kr, {2019, 12, 31}));
    QSet<QString> in200;
    for (const auto& name : market().instruments(Market::Kr)) {
        if (name.inKospi200)
            in200.insert(name.symbol);
    }
    for (const Session& day : sessions(Market::Kr, {2020, 1, 1}, {2020, 12, 31})) {
        const auto today = bySymbol(market().bars(Market::Kr, day.date));
        double now[3] = {};
        double then[3] = {};
        for (const Bar& bar : today) {
            if (bar.board == u"ETF" || bar.board == u"INDEX" || !before.contains(bar.symbol))
                continue;
            const auto add = [&](int i) {
                now[i] += bar.close->toDouble() * double(*bar.listedShares);
                then[i] += base(bar).toDouble() * double(*bar.listedShares);
            };
            add(bar.board == u"KOSPI" ? 0 : 1);
            if (in200.contains(bar.symbol))
                add(2);
        }
        const QStringList symbols{u"IDX:KOSPI"_s, u"IDX:KOSDAQ"_s, u"IDX:KOSPI200"_s};
        for (int i = 0; i < 3; ++i) {
            const double expected = before.value(symbols.at(i)).close->toDouble() * now[i] / then[i];
            QVERIFY(std::abs(today.value(symbols.at(i)).close->toDouble() - expected) < 0.0051);
        }
        before = today;
    }
}

void tst_SimulatedMarket::splitsAreFoundWhereTheyWereMadeAndNowhereElse()
{
    const TradingDate from(2019, 1, 2);
    const TradingDate to(2023, 12, 29);
    QVector<CorporateAction> found;
    QVector<Bar> before;
    for (const Session& day : sessions(Market::Kr, from, to)) {
        const auto today = market().bars(Market::Kr, day.date);
        found << SplitDetector::detect(before, today);
        before = today;
    }
    const auto made = market().corporateActions(Market::Kr, from, to);
    QCOMPARE(told(found), told(made));
    QSet<int> kinds;
    for (const CorporateAction& a : made)
        kinds.insert(int(a.kind));
    QCOMPARE(kinds.size(), 3);
    QVERIFY(made.size() > 15);
    QVERIFY(made.size() < 120);
}

void tst_SimulatedMarket::usRowsAreAdjustedFourDecimalPricesWithoutShares()
{
    for (const Session& day : sessions(Market::Us, {2023, 1, 2}, {2023, 12, 29})) {
        const auto bars = market().bars(Market::Us, day.date);
        QCOMPARE(bars.size(), 35);
        for (const Bar& bar : bars) {
            QVERIFY(bar.adjusted && !bar.halted && !bar.listedShares && !bar.change);
            QVERIFY(*bar.low <= std::min(*bar.open, *bar.close) &&
                    *bar.high >= std::max(*bar.open, *bar.close));
            QCOMPARE(*bar.turnover, bar.volume * bar.close->scaled() / Price::kScale);
            QCOMPARE(bar.board, u"US"_s);
        }
    }
}

void tst_SimulatedMarket::namesComeAndGo()
{
    const auto count = [](TradingDate date) { return market().bars(Market::Kr, date).size(); };
    const auto then = bySymbol(market().bars(Market::Kr, {2015, 1, 5}));
    const auto now = bySymbol(market().bars(Market::Kr, {2026, 11, 20}));
    QVERIFY(count({2015, 1, 5}) > 260);
    QVERIFY(count({2026, 11, 20}) > 260);
    const auto missing = [](const auto& from, const auto& in) {
        return std::ranges::count_if(from, [&](const Bar& bar) { return !in.contains(bar.symbol); });
    };
    QVERIFY(missing(then, now) >= 3);
    QVERIFY(missing(now, then) >= 10);
}

void tst_SimulatedMarket::returnsLookLikeReturns()
{
    double sum = 0;
    double squares = 0;
    double fourth = 0;
    int n = 0;
    for (const Session& day : sessions(Market::Kr, {2014, 1, 3}, {2025, 12, 30})) {
        const Bar bar = *market().bar(Market::Kr, u"IDX:KOSPI", day.date);
        const double r = bar.change->toDouble() / base(bar).toDouble();
        sum += r;
        squares += r * r;
        fourth += r * r * r * r;
        ++n;
    }
    const double deviation = std::sqrt(squares / n);
    QVERIFY2(deviation > 0.006 && deviation < 0.018, qPrintable(QString::number(deviation)));
    QVERIFY(std::abs(sum / n) < 0.001);
    QVERIFY2(fourth / n / (squares / n) / (squares / n) > 4, "tails are fatter than normal ones");
}

void tst_SimulatedMarket::quotesRunFromOpenToCloseInsideTheBar()
{
    const Session day = *calendars()->of(Market::Kr).session({2025, 4, 8});
    for (const Bar& bar : market().bars(Market::Kr, day.date)) {
        if (bar.halted) {
            QVERIFY(market().quote(Market::Kr, bar.symbol, day.open)->halted);
            continue;
        }
        QCOMPARE(market().quote(Market::Kr, bar.symbol, day.open)->last, *bar.open);
        QCOMPARE(market().quote(Market::Kr, bar.symbol, day.close)->last, *bar.close);
        QCOMPARE(market().quote(Market::Kr, bar.symbol, day.close)->volume, bar.volume);
        QVERIFY(!market().quote(Market::Kr, bar.symbol, day.close)->inSession);
        for (Instant t = day.open; t < day.close; t = t + Millis(397'123)) {
            const auto quote = *market().quote(Market::Kr, bar.symbol, t);
            QVERIFY(quote.inSession);
            QCOMPARE(quote.session, day.date);
            QVERIFY(quote.last >= *bar.low && quote.last <= *bar.high);
            QVERIFY(quote.at <= t && t - quote.at < Millis(1000));
        }
    }
}

void tst_SimulatedMarket::quotesTouchTheHighAndTheLow()
{
    for (const Market m : {Market::Kr, Market::Us}) {
        const Session day = *calendars()->of(m).session({2025, 4, 8});
        for (const QString& symbol :
             {m == Market::Kr ? u"810000"_s : u"AAPL"_s, m == Market::Kr ? u"881010"_s : u"SPY"_s,
              m == Market::Kr ? u"IDX:KOSPI"_s : u"XLF"_s}) {
            const Bar bar = *market().bar(m, symbol, day.date);
            Price high = *bar.open;
            Price low = *bar.open;
            for (Instant t = day.open; t <= day.close; t = t + Millis(1000)) {
                const Price last = market().quote(m, symbol, t)->last;
                high = std::max(high, last);
                low = std::min(low, last);
            }
            QCOMPARE(high, *bar.high);
            QCOMPARE(low, *bar.low);
        }
    }
}

void tst_SimulatedMarket::quotesLieOnTicksAndVolumeGrows()
{
    const Session day = *calendars()->of(Market::Kr).session({2025, 4, 8});
    for (const QString& symbol : {u"810000"_s, u"881010"_s, u"850000"_s}) {
        const QString board = market().bar(Market::Kr, symbol, day.date)->board;
        qint64 volume = 0;
        for (Instant t = day.open; t <= day.close; t = t + Millis(30'000)) {
            const auto quote = *market().quote(Market::Kr, symbol, t);
            QVERIFY(TickSize::isOnTick(tickTableOf(Market::Kr, board), quote.last));
            QVERIFY(quote.volume >= volume);
            volume = quote.volume;
        }
    }
}

void tst_SimulatedMarket::quotesBeforeTheOpenAreThePreviousClose()
{
    const Session friday = *calendars()->of(Market::Kr).session({2024, 9, 13});
    const Session next = *calendars()->of(Market::Kr).session({2024, 9, 19});
    const Bar bar = *market().bar(Market::Kr, u"810000", friday.date);
    for (const Instant t : {friday.close, friday.close + Millis(86'400'000), next.open - Millis(1)}) {
        const auto quote = *market().quote(Market::Kr, u"810000", t);
        QCOMPARE(quote.last, *bar.close);
        QCOMPARE(quote.session, friday.date);
        QCOMPARE(quote.at, friday.close);
        QVERIFY(!quote.inSession);
    }
    QCOMPARE(market().quote(Market::Kr, u"810000", next.open)->session, next.date);
    QVERIFY(!market().quote(Market::Kr, u"810000", Instant{0}));
}

QTEST_GUILESS_MAIN(tst_SimulatedMarket)
#include "tst_simulatedmarket.moc"
