// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeResearchService.h"

#include "core/market/CompositeRanking.h"

#include <QHash>
#include <QJsonArray>
#include <algorithm>
#include <array>
#include <cmath>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

struct FactorSample
{
    QStringView code;
    double centre, width; ///< scores lie about evenly in centre +- width
    QStringView missing;
    int missingEvery; ///< every so many names miss it
};

constexpr std::array kKrFactors{FactorSample{u"MOMENTUM", 6, 38, u"SHORT_HISTORY", 11},
                                FactorSample{u"SMART_MONEY_INTENSITY", 0.2, 1.6, u"NO_ORDER_FLOW", 3},
                                FactorSample{u"VOLATILITY_BREAKOUT", 0, 0, u"HALTED", 131},
                                FactorSample{u"DISPARITY", 101, 12, u"SHORT_HISTORY", 97},
                                FactorSample{u"LIQUIDITY", 4e10, 3.9e10, u"NO_BAR", 100'000},
                                FactorSample{u"CONTRARIAN_RSI", 4, 4, u"SHORT_HISTORY", 97}};
constexpr std::array kUsFactors{FactorSample{u"DUAL_MOMENTUM", 0, 24, u"NO_UNIVERSE", 211},
                                FactorSample{u"QUALITY_GROWTH", 30, 28, u"NO_FUNDAMENTALS", 2},
                                FactorSample{u"VOLATILITY_BREAKOUT", 0, 0, u"HALTED", 131},
                                FactorSample{u"DISPARITY", 101, 6, u"SHORT_HISTORY", 97},
                                FactorSample{u"LIQUIDITY", 4e9, 3.9e9, u"NO_BAR", 100'000}};

struct RuleSample
{
    QStringView code;
    double value, threshold; ///< 0: measures nothing
};

constexpr std::array kKrRules{RuleSample{u"NO_BAR", 0, 0},          RuleSample{u"HALTED", 0, 0},
                              RuleSample{u"NOT_A_SHARE", 0, 0},     RuleSample{u"SHORT_HISTORY", 41, 60},
                              RuleSample{u"LOW_PRICE", 745, 1'000}, RuleSample{u"LOW_TURNOVER", 4.12e8, 1e9},
                              RuleSample{u"WEAK_SECTOR", 9, 5}};
constexpr std::array kUsRules{RuleSample{u"NOT_A_SHARE", 0, 0}, RuleSample{u"SHORT_HISTORY", 12, 60},
                              RuleSample{u"LOW_PRICE", 3.41, 5}, RuleSample{u"LOW_TURNOVER", 2.2e6, 5e6},
                              RuleSample{u"NO_SURPRISE", 0.4, 1.2}};

constexpr std::array<QStringView, 18> kHeads{u"가람", u"나래", u"다솜", u"두레",   u"마루", u"미리내",
                                             u"바름", u"보람", u"산들", u"새벽별", u"소담", u"아라",
                                             u"여울", u"온새", u"윤슬", u"이슬샘", u"찬솔", u"하늬"};
constexpr std::array<QStringView, 13> kTails{
    u"전자",     u"화학",   u"금융지주",   u"중공업",       u"바이오", u"반도체", u"소프트",
    u"로보틱스", u"에너지", u"머티리얼즈", u"엔터테인먼트", u"제약",   u"홀딩스"};
constexpr std::array<QStringView, 12> kUsHeads{u"Alder",  u"Birch", u"Cedar",   u"Dogwood", u"Elm",   u"Fir",
                                               u"Ginkgo", u"Hazel", u"Juniper", u"Larch",   u"Maple", u"Oak"};
constexpr std::array<QStringView, 9> kUsTails{
    u"Systems",       u"Energy",  u"Holdings Inc. Class A",
    u"Therapeutics",  u"Bancorp", u"& Co.",
    u"Semiconductor", u"REIT",    u"International Industries Group plc"};

/// Evenly spread over [0, 1), the same for the same pair.
double spread(int name, int stream)
{
    const quint32 mixed = (quint32(name) * 2'654'435'761u) ^ (quint32(stream) * 2'246'822'519u);
    return double((mixed ^ (mixed >> 15)) * 2'654'435'761u >> 8) / double(1u << 24);
}

QString nameOf(Market market, int index)
{
    if (index == 7)
        return market == Market::Kr ? u"한국정밀기계공업우주항공시스템테크놀로지홀딩스"_s
                                    : u"\"Quoted\", Inc. <Preferred & Common>"_s;
    if (market == Market::Kr)
        return kHeads[size_t(index) % kHeads.size()].toString() +
               kTails[size_t(index) % kTails.size()].toString() +
               (index >= 234 ? QString::number(index / 234 + 1) : QString());
    return u"%1 %2"_s.arg(kUsHeads[size_t(index) % kUsHeads.size()].toString(),
                          kUsTails[size_t(index) % kUsTails.size()].toString());
}

QString symbolOf(Market market, int index)
{
    if (market == Market::Kr)
        return u"%1"_s.arg(1'000 + index * 10, 6, 10, QLatin1Char('0'));
    return kUsHeads[size_t(index) % kUsHeads.size()].toString().left(2).toUpper() +
           QChar(u'A' + index / 26 % 26) + QChar(u'A' + index % 26);
}

Price closeOf(Market market, int index)
{
    const double quantile = spread(index, 1);
    if (market == Market::Kr)
        return Price::fromUnits(qint64(std::pow(10, 3.1 + 2.3 * quantile)) / 10 * 10);
    return Price::fromScaled(qint64(std::pow(10, 0.9 + 1.7 * quantile) * 100) * 100);
}

SignalCell cellOf(const FactorSample& factor, int index, int stream, Price close)
{
    SignalCell cell;
    cell.factor = factor.code.toString();
    if (index % factor.missingEvery == factor.missingEvery - 1) {
        cell.reason = factor.missing.toString();
        return cell;
    }
    const double place = spread(index, stream);
    cell.score = factor.width == 0 ? close.toDouble() * (0.99 + 0.06 * place)
                                   : factor.centre + factor.width * (2 * place - 1);
    return cell;
}

/// Rows with a value of `key`, best first, get ranks from 1.
template <typename Value, typename SetRank>
void rankBy(QVector<SignalRow>& rows, Value value, SetRank setRank)
{
    QVector<qsizetype> order;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (value(rows[i]))
            order.append(i);
    }
    std::ranges::sort(order, [&](qsizetype a, qsizetype b) { return *value(rows[a]) > *value(rows[b]); });
    for (qsizetype place = 0; place < order.size(); ++place)
        setRank(rows[order[place]], int(place + 1));
}

template <size_t N, size_t M>
SignalRow signalRow(Market market, int index, const std::array<FactorSample, N>& factors,
                    const std::array<RuleSample, M>& rules)
{
    SignalRow row;
    row.symbol = symbolOf(market, index);
    row.name = nameOf(market, index);
    row.board = market == Market::Us ? u"US"_s : index % 5 < 2 ? u"KOSPI"_s : u"KOSDAQ"_s;
    row.close = closeOf(market, index);
    if (index % 3 != 1) { // every third name is in
        const RuleSample& rule = rules[size_t(index) / 3 % M];
        row.rule = rule.code.toString();
        if (rule.threshold > 0) {
            row.value = rule.value * (1 - 0.3 * spread(index, 2));
            row.threshold = rule.threshold;
        }
        if (row.rule == u"NO_BAR"_s)
            row.close.reset();
        return row;
    }
    row.rule = u"INCLUDED"_s;
    for (size_t i = 0; i < N; ++i)
        row.cells.append(cellOf(factors[i], index, int(10 + i), *row.close));
    return row;
}

/// Standard scores of what `value` sees of a factor, handed to `take` name by name.
template <typename Value, typename Take>
void standardise(QVector<SignalRow>& rows, qsizetype factor, Value value, Take take)
{
    std::vector<SignalRow*> known;
    std::vector<double> values;
    for (SignalRow& row : rows) {
        if (factor < row.cells.size() && row.cells[factor].score) {
            known.push_back(&row);
            values.push_back(value(row, *row.cells[factor].score));
        }
    }
    std::vector<double> z(values.size());
    CrossSection::standardise(values, z);
    for (size_t i = 0; i < known.size(); ++i)
        take(*known[i], z[i]);
}

/// z-scores and composite as the factor run computes them.
void score(QVector<SignalRow>& rows, Market market)
{
    const FactorConfig config = FactorConfig::defaults(market);
    const CompositeRanking ranking(config);
    QHash<QString, double> weights;
    for (qsizetype i = 0; i < factorsOf(market).size(); ++i) {
        const Factor factor = factorsOf(market)[i];
        const double weight = config.weights.value(factor);
        standardise(
            rows, i, [](const SignalRow&, double value) { return value; },
            [i](SignalRow& row, double z) { row.cells[i].z = z; });
        standardise(
            rows, i,
            [&](const SignalRow& row, double value) {
                return ranking.part(factor, value, row.close->toDouble() / value);
            },
            [&](SignalRow& row, double z) {
                row.composite = row.composite.value_or(0) + weight * z;
                weights[row.symbol] += weight;
            });
    }
    for (SignalRow& row : rows) {
        if (row.composite)
            row.composite = *row.composite / weights[row.symbol];
    }
}

template <size_t N, size_t M>
QVector<SignalRow> signalRows(Market market, int names, const std::array<FactorSample, N>& factors,
                              const std::array<RuleSample, M>& rules)
{
    QVector<SignalRow> rows;
    for (int i = 0; i < names; ++i)
        rows.append(signalRow(market, i, factors, rules));
    score(rows, market);
    rankBy(
        rows, [](const SignalRow& row) { return row.composite; },
        [](SignalRow& row, int rank) { row.rank = rank; });
    for (qsizetype factor = 0; factor < qsizetype(N); ++factor)
        rankBy(
            rows,
            [factor](const SignalRow& row) {
                return row.cells.isEmpty() ? std::nullopt : row.cells[factor].z;
            },
            [factor](SignalRow& row, int rank) { row.cells[factor].rank = rank; });
    std::ranges::sort(rows, [](const SignalRow& a, const SignalRow& b) {
        const auto key = [](const SignalRow& row) { return row.rank > 0 ? row.rank : 1'000'000; };
        return key(a) != key(b) ? key(a) < key(b) : a.symbol < b.symbol;
    });
    return rows;
}

Price moved(Price price, double share)
{
    const qint64 unit = price >= Price::fromUnits(1'000) ? 10 * Price::kScale : 100;
    return Price::fromScaled(std::llround(double(price.scaled()) * share / double(unit)) * unit);
}

PortfolioItem itemOf(const SignalRow& row, Market market, double capital)
{
    PortfolioItem item;
    item.symbol = row.symbol;
    item.name = row.name;
    item.rank = row.rank;
    item.entry = *row.close;
    item.entryMin = moved(item.entry, 0.99);
    item.entryMax = moved(item.entry, 1.01);
    item.stop = moved(item.entry, 0.94 + 0.03 * spread(row.rank, 3));
    const double risk = item.entry.toDouble() - item.stop.toDouble();
    item.target1 = Price::fromDouble(item.entry.toDouble() + 2 * risk);
    item.target2 = Price::fromDouble(item.entry.toDouble() + 3 * risk);
    item.quantity = std::max<qint64>(1, qint64(capital * 0.02 / item.entry.toDouble()));
    item.amount = double(item.quantity) * item.entry.toDouble();
    item.expectedReturnPct = 2 * risk / item.entry.toDouble() * 100 - (market == Market::Kr ? 0.41 : 0.6);
    item.expectedProfit = item.amount * item.expectedReturnPct / 100;
    item.method = row.rank % 4 == 0 ? u"ATR+FIXED+INV_VOL"_s : u"ATR+FIXED"_s;
    item.basis = {{u"COMPOSITE"_s, row.composite.value_or(0)},
                  {u"rsi"_s, 64.2},
                  {u"macd"_s, 412.7},
                  {u"macd_signal"_s, 388.1},
                  {u"risk_quantity"_s, 41}};
    for (const SignalCell& cell : row.cells) {
        if (cell.z)
            item.basis.insert(cell.factor, *cell.z);
    }
    return item;
}

/// Why a name of the universe beyond the chosen ones got no size, by turns.
PortfolioRejection rejectionOf(const SignalRow& row, Market market)
{
    static const QStringList kr{u"NO_SETUP"_s,      u"CASH_SPENT"_s,       u"LOW_TURNOVER"_s,
                                u"DAY_LIMIT"_s,     u"NO_RISK_DISTANCE"_s, u"COSTS_TOO_HIGH"_s,
                                u"BELOW_MINIMUM"_s, u"ALREADY_HELD"_s};
    static const QStringList us{u"NO_SETUP"_s, u"CASH_SPENT"_s, u"GAP_UP"_s, u"DAY_LIMIT"_s};
    const QStringList& codes = market == Market::Kr ? kr : us;
    PortfolioRejection rejection{row.symbol, row.name, codes[row.rank % codes.size()], row.rank, {}};
    const auto add = [&rejection, &row](QJsonObject facts) {
        facts.insert(u"composite"_s, row.composite.value_or(0));
        rejection.facts = facts;
    };
    if (rejection.code == u"NO_SETUP"_s)
        add({{u"rsi"_s, 48.3}, {u"macd"_s, 120.4}, {u"macd_signal"_s, 131.9}});
    else if (rejection.code == u"LOW_TURNOVER"_s)
        add({{u"turnover"_s, 1.24e10}});
    else if (rejection.code == u"CASH_SPENT"_s)
        add({{u"amount"_s, 2'000'000}, {u"cash"_s, 310'000}});
    else if (rejection.code == u"GAP_UP"_s)
        add({{u"gap_pct"_s, 6.2}});
    else if (rejection.code == u"COSTS_TOO_HIGH"_s)
        add({{u"target_return"_s, 0.0031}, {u"round_trip"_s, 0.004081}});
    else if (rejection.code == u"BELOW_MINIMUM"_s)
        add({{u"amount"_s, 380'000}, {u"minimum"_s, 412'000}});
    return rejection;
}

} // namespace

SignalSheet FakeResearchService::plausibleSignals(Market market, TradingDate session, int names)
{
    SignalSheet sheet;
    sheet.market = market;
    sheet.session = session;
    sheet.run = RunId(812);
    sheet.computedAt = {qint64(session.epochDay()) * 86'400'000 + 8 * 3'600'000}; // 17:00 KST
    sheet.rows = market == Market::Kr ? signalRows(market, names, kKrFactors, kKrRules)
                                      : signalRows(market, names, kUsFactors, kUsRules);
    return sheet;
}

PortfolioSheet FakeResearchService::plausiblePortfolio(const SignalSheet& sheet, TradingDate tradingDate)
{
    constexpr int chosen = 20;
    PortfolioSheet portfolio;
    portfolio.market = sheet.market;
    portfolio.tradingDate = tradingDate;
    portfolio.session = sheet.session;
    portfolio.run = RunId(820);
    portfolio.computedAt = sheet.computedAt + Millis(15 * 3'600'000);
    portfolio.capital = sheet.market == Market::Kr ? 100'000'000 : 70'000;
    portfolio.summary = {{u"KOSPI"_s, 0.84},
                         {u"KOSDAQ"_s, -0.32},
                         {u"SPY"_s, 0.41},
                         {u"advancers"_s, 1'204},
                         {u"decliners"_s, 1'388},
                         {u"turnover"_s, 1.82e13},
                         {u"turnoverMean20"_s, 1.55e13},
                         {u"unchanged"_s, 108},
                         {u"regime"_s, u"HIGH_VOLATILITY"_s},
                         {u"strongestSectors"_s, QJsonArray{u"IT"_s, u"금융"_s, u"조선"_s}}};
    for (const SignalRow& row : sheet.rows) {
        if (row.rank > 0 && row.rank <= chosen)
            portfolio.items.append(itemOf(row, sheet.market, portfolio.capital));
        else if (row.rank > chosen)
            portfolio.rejections.append(rejectionOf(row, sheet.market));
    }
    return portfolio;
}

QVector<DecisionRow> FakeResearchService::plausibleDecisions(const SignalSheet& sheet, Instant now, int count)
{
    QVector<DecisionRow> rows;
    for (int i = 0; i < count && !sheet.rows.isEmpty(); ++i) {
        const SignalRow& name = sheet.rows[i % sheet.rows.size()];
        DecisionRow row;
        row.run = RunId(900 - i / 20);
        row.at = now - Millis(60'000ll * i);
        row.strategy = kStrategies[size_t(i) % 3];
        row.market = sheet.market;
        row.session = sheet.session;
        row.symbol = name.symbol;
        row.name = name.name;
        row.score = spread(i, 21);
        row.action = row.score >= 0.7 ? u"BUY"_s : row.score <= 0.3 ? u"SELL"_s : u"HOLD"_s;
        row.status = row.action == u"HOLD"_s ? u"ADVICE"_s : i % 5 == 0 ? u"BLOCKED"_s : u"RECOMMENDED"_s;
        row.code = row.status == u"BLOCKED"_s ? u"GOVERNANCE_HALT"_s : u"RULE_SCORE"_s;
        row.parts = {{u"rsi"_s, spread(i, 31)},
                     {u"macd"_s, spread(i, 32)},
                     {u"ema"_s, spread(i, 33)},
                     {u"volume"_s, spread(i, 34)},
                     {u"macro"_s, 0.5}};
        if (i % 4 != 0)
            row.parts.insert(u"vwap"_s, spread(i, 35));
        if (row.action == u"BUY"_s && name.close) {
            row.entry = name.close;
            row.stop = moved(*name.close, 0.95);
            row.target1 = moved(*name.close, 1.1);
            row.target2 = moved(*name.close, 1.15);
            row.quantity = 30;
            row.amount = 30 * name.close->toDouble();
        }
        rows.append(row);
    }
    return rows;
}

QVector<ImportRow> FakeResearchService::plausibleImports(Instant now)
{
    const auto row = [now](qint64 id, ImportKind kind, Market market, const QString& file, qint64 rows,
                           qint64 changed) {
        ImportRow done;
        done.id = id;
        done.at = now - Millis((20 - id) * 86'400'000);
        done.by = u"minji"_s;
        done.kind = kind;
        done.market = market;
        done.file = file;
        done.rows = rows;
        done.changed = changed;
        return done;
    };
    ImportRow bars = row(19, ImportKind::Bars, Market::Us, u"us-2020-02_2020-04.csv"_s, 2'142, 2'142);
    bars.first = TradingDate(2020, 2, 3);
    bars.last = TradingDate(2020, 4, 30);
    bars.run = RunId(771);
    ImportRow flow =
        row(18, ImportKind::OrderFlow, Market::Kr, u"수급_2026-11 \"최종\" (수정본 3).csv"_s, 18'240, 912);
    flow.first = TradingDate(2026, 11, 2);
    flow.last = TradingDate(2026, 11, 20);
    return {bars, flow, row(17, ImportKind::Sectors, Market::Kr, u"sectors-kr.csv"_s, 2'431, 12),
            row(12, ImportKind::Fundamentals, Market::Us, u"fundamentals-us-2026q3.csv"_s, 503, 503)};
}

} // namespace ic
