// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulated/KrPathGenerator.h"

#include "core/market/TickSize.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ic {

namespace {

using Instrument = SimulatedInstrument;

constexpr quint64 kNameStream = 0x4b52;
constexpr double kSessionsAYear = 245;

// Counters past those drawMove and drawVolume use.
enum Counter : quint64 { TrackingError = 8, EventDraw, EventKind, HaltDraw, HaltLength, OpeningNoise };

constexpr double kEventChance = 1.3e-4; // a session and name: about nine a year over 300 names
constexpr double kHaltChance = 4e-4;
constexpr int kSplitHalt = 2;   // sessions without trading before the new shares are listed
constexpr int kIssueDelay = 15; // sessions from ex-rights to the listing of the new shares
constexpr int kQuietDays = 14;  // no trading in the last days before a delisting
constexpr qint64 kFewestSharesToMerge = 2'000'000;

bool isFund(const Instrument& name)
{
    return name.kind == Instrument::Kind::Fund;
}

qint32 onTick(double won)
{
    return qint32(
        TickSize::roundNearest(TickTable::KrStock, Price::fromUnits(std::max(1LL, std::llround(won))))
            .scaled() /
        Price::kScale);
}

qint32 startPrice(const Instrument& name)
{
    return onTick(name.startPrice);
}

DayRow haltedRow(qint32 close, qint64 shares)
{
    return {.base = close, .close = close, .shares = shares};
}

} // namespace

KrPathGenerator::KrPathGenerator(quint64 seed, QVector<Instrument> instruments, TradingDate start)
    : m_seed(seed)
    , m_instruments(std::move(instruments))
    , m_regime(seed, start)
    , m_previous(start.addDays(-1))
{
    for (qsizetype i = 0; i < m_instruments.size(); ++i) {
        const Instrument& name = m_instruments.at(i);
        if (name.kind == Instrument::Kind::Index)
            m_levels.push_back(qint32(std::llround(name.startPrice * 100)));
        else
            m_states.push_back({.key = keyOf(seed, kNameStream, quint64(i)),
                                .anchor = name.startPrice,
                                .shares = name.shares,
                                .close = startPrice(name)});
    }
}

void KrPathGenerator::step(TradingDate date, DayRow* rows, IndexRow* indices)
{
    m_regime.advanceTo(date);
    const auto factors = MarketFactors::of(m_seed, Market::Kr, date, m_previous, m_regime);
    Baskets baskets;
    for (size_t i = 0; i < m_states.size(); ++i) {
        const Instrument& name = m_instruments.at(qsizetype(i));
        if (isFund(name)) {
            rows[i] = stepFund(i, date, factors, baskets);
            continue;
        }
        const bool isFirstDay = !m_states[i].isOpen;
        rows[i] = stepStock(i, date, factors);
        addToBaskets(name, rows[i], isFirstDay, baskets);
    }
    for (size_t i = 0; i < m_levels.size(); ++i)
        indices[i] = stepIndex(i, baskets);
    m_previous = date;
}

DayRow KrPathGenerator::stepStock(size_t i, TradingDate date, const MarketFactors& factors)
{
    const Instrument& name = m_instruments.at(qsizetype(i));
    State& state = m_states[i];
    if (!name.isListedOn(date))
        return {};
    const CounterRandom random(keyOf(state.key, quint64(date.epochDay())));
    state.anchor *= 1 + name.growth / kSessionsAYear;
    listIssuedShares(state);
    if (state.isOpen && state.haltedFor == 0 && state.pending.kind == Pending::Kind::None)
        planEvents(state, name, date, random);
    state.isOpen = true;
    if (state.haltedFor > 0 || date >= name.delisted.addDays(-kQuietDays)) {
        state.haltedFor = std::max(0, state.haltedFor - 1);
        return haltedRow(state.close, state.shares);
    }
    const qint32 base = applyPending(state, name, date);
    const DayRow row = tradingDay(state, name, random, factors, base);
    state.close = row.close;
    return row;
}

void KrPathGenerator::planEvents(State& state, const Instrument& name, TradingDate date,
                                 const CounterRandom& random)
{
    const bool isLeavingSoon = date >= name.delisted.addDays(-4 * kQuietDays);
    if (isLeavingSoon)
        return;
    if (random.uniform(HaltDraw) < kHaltChance) {
        state.haltedFor = 1 + int(20 * random.exponential(HaltLength));
        return;
    }
    if (random.uniform(EventDraw) >= kEventChance || state.sharesDueIn > 0)
        return;
    if (state.close >= 50'000) {
        state.pending = {Pending::Kind::Split, state.close >= 300'000 ? 10 : state.close >= 100'000 ? 5 : 2};
        state.haltedFor = kSplitHalt;
    } else if (state.close <= 3'000 && state.shares >= kFewestSharesToMerge) {
        state.pending = {Pending::Kind::ReverseSplit, state.close < 1'000 ? 10 : 5};
        state.haltedFor = kSplitHalt;
    } else if (state.close > 3'000) {
        state.pending = {Pending::Kind::Rights, 1, 0.2 + 0.05 * int(6 * random.uniform(EventKind))};
    }
}

qint32 KrPathGenerator::applyPending(State& state, const Instrument& name, TradingDate date)
{
    const Pending pending = std::exchange(state.pending, {});
    if (pending.kind == Pending::Kind::None)
        return state.close;
    CorporateAction action{.market = Market::Kr, .symbol = name.symbol, .exDate = date};
    qint32 base = state.close;
    switch (pending.kind) {
    case Pending::Kind::Split:
        action.kind = CorporateAction::Kind::Split;
        action.numerator = pending.ratio;
        base = onTick(double(state.close) / double(pending.ratio));
        state.shares *= pending.ratio;
        state.anchor /= double(pending.ratio);
        break;
    case Pending::Kind::ReverseSplit:
        action.kind = CorporateAction::Kind::ReverseSplit;
        action.denominator = pending.ratio;
        base = onTick(double(state.close) * double(pending.ratio));
        state.shares /= pending.ratio;
        state.anchor *= double(pending.ratio);
        break;
    case Pending::Kind::Rights:
    case Pending::Kind::None:
        // Theoretical ex-rights price of an issue at 80 % of the market.
        base = onTick(state.close * (1 + 0.8 * pending.issued) / (1 + pending.issued));
        action.kind = CorporateAction::Kind::Rights;
        action.numerator = state.close / std::gcd(state.close, base);
        action.denominator = base / std::gcd(state.close, base);
        state.anchor *= double(base) / state.close;
        state.sharesDue = qint64(double(state.shares) * pending.issued);
        state.sharesDueIn = kIssueDelay;
        break;
    }
    m_actions.push_back(action);
    return base;
}

void KrPathGenerator::listIssuedShares(State& state)
{
    if (state.sharesDueIn > 0 && --state.sharesDueIn == 0)
        state.shares += std::exchange(state.sharesDue, 0);
}

DayRow KrPathGenerator::tradingDay(const State& state, const Instrument& name, const CounterRandom& random,
                                   const MarketFactors& factors, qint32 base) const
{
    const double sector = isFund(name) ? 0 : factors.sectors[size_t(name.sector)];
    const DayMove move =
        drawMove(random, {name.beta * factors.common + sector, name.volatility * factors.activity,
                          pullTowards(state.anchor, base)});
    DayRow row{.base = base, .shares = state.shares};
    placePrices(row, move, PriceGrid::krx(isFund(name), base));
    row.volume = drawVolume(random, row.shares, name.turnoverRate, move, factors.activity);
    return row;
}

DayRow KrPathGenerator::stepFund(size_t i, TradingDate date, const MarketFactors& factors,
                                 const Baskets& baskets)
{
    const Instrument& name = m_instruments.at(qsizetype(i));
    State& state = m_states[i];
    const CounterRandom random(keyOf(state.key, quint64(date.epochDay())));
    state.anchor *= 1 + name.growth / kSessionsAYear;
    DayRow row{.base = state.close, .shares = state.shares};
    if (name.basket == Instrument::NoBasket) {
        row = tradingDay(state, name, random, factors, state.close);
    } else {
        DayMove move = baskets[size_t(name.basket)].move();
        if (name.leverage < 0)
            std::swap(move.high, move.low);
        const double error = 0.0004 * random.studentT(TrackingError);
        for (double* part : {&move.open, &move.high, &move.low, &move.close})
            *part = *part * name.leverage + error;
        placePrices(row, move, PriceGrid::krx(true, row.base));
        row.volume = drawVolume(random, row.shares, name.turnoverRate, move, factors.activity);
    }
    state.close = row.close;
    return row;
}

void KrPathGenerator::BasketSum::add(const DayRow& row, bool isFirstDay)
{
    const double shares = double(row.shares);
    marketCap += row.close * shares;
    volume += row.volume;
    turnover += row.turnover();
    if (isFirstDay) // counts from its second day, when it has a close to start from
        return;
    base += row.base * shares;
    close += row.close * shares;
    open += (row.isHalted() ? row.close : row.open) * shares;
    high += (row.isHalted() ? row.close : row.high) * shares;
    low += (row.isHalted() ? row.close : row.low) * shares;
}

/// Members do not peak at the same moment, so a basket's extremes lie inside the sum of theirs.
DayMove KrPathGenerator::BasketSum::move() const
{
    constexpr double kCoincidence = 0.45;
    if (base <= 0)
        return {};
    const double o = open / base - 1;
    const double c = close / base - 1;
    const double top = std::max(o, c);
    const double bottom = std::min(o, c);
    return {o, top + kCoincidence * (high / base - 1 - top),
            bottom + kCoincidence * (low / base - 1 - bottom), c};
}

void KrPathGenerator::addToBaskets(const Instrument& name, const DayRow& row, bool isFirstDay,
                                   Baskets& baskets) const
{
    if (!row.isListed())
        return;
    const bool isKospi = name.board == QLatin1String("KOSPI");
    baskets[isKospi ? Instrument::Kospi : Instrument::Kosdaq].add(row, isFirstDay);
    baskets[size_t(Instrument::FirstSector + name.sector)].add(row, isFirstDay);
    if (name.inKospi200)
        baskets[Instrument::Kospi200].add(row, isFirstDay);
}

IndexRow KrPathGenerator::stepIndex(size_t i, const Baskets& baskets)
{
    const Instrument& name = m_instruments.at(qsizetype(m_states.size() + i));
    const BasketSum& basket = baskets[size_t(name.basket)];
    IndexRow row;
    row.level.base = m_levels[i];
    placePrices(row.level, basket.move(), PriceGrid::fine(row.level.base));
    row.volume = basket.volume;
    row.turnover = basket.turnover;
    row.marketCap = qint64(basket.marketCap);
    m_levels[i] = row.level.close;
    return row;
}

} // namespace ic
