// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulated/SimulatedMarket.h"

#include "core/simulated/CounterRandom.h"
#include "core/simulated/DayMove.h"
#include "core/simulated/IntradayPath.h"
#include "core/simulated/KrPathGenerator.h"
#include "core/simulated/UsPathGenerator.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Kind = SimulatedInstrument::Kind;

constexpr quint64 kIntradayStream = 0x696e747261;

std::unique_ptr<PathGenerator> makeGenerator(Market market, quint64 seed,
                                             const QVector<SimulatedInstrument>& names)
{
    const TradingDate start = SimulatedMarket::firstDate();
    if (market == Market::Kr)
        return std::make_unique<KrPathGenerator>(seed, names, start);
    return std::make_unique<UsPathGenerator>(seed, names, start);
}

std::vector<Session> sessionsOf(const MarketCalendar& calendar)
{
    return calendar.sessionsBetween(std::max(SimulatedMarket::firstDate(), calendar.firstCovered()),
                                    calendar.lastCovered());
}

/// Scaled price units in one unit of a path.
qint64 unitOf(const SimulatedInstrument& name)
{
    if (name.market == Market::Us)
        return 1;
    return name.kind == Kind::Index ? Price::kScale / 100 : Price::kScale;
}

/// The ladder alone, for prices already known to lie between the day's low and high.
PriceGrid gridOf(const SimulatedInstrument& name, const DayRow& row)
{
    using Ladder = PriceGrid::Ladder;
    if (name.market == Market::Us || name.kind == Kind::Index)
        return {Ladder::Fine, row.low, row.high};
    return {name.kind == Kind::Fund ? Ladder::KrFund : Ladder::KrStock, row.low, row.high};
}

int secondsBetween(Instant from, Instant to)
{
    return int((to.ms - from.ms) / 1000);
}

} // namespace

/// One market: its names and its path.
struct SimulatedMarket::Side
{
    Side(Market market, const MarketCalendar& calendar, quint64 seed,
         QVector<SimulatedInstrument> instruments)
        : names(std::move(instruments)), path(sessionsOf(calendar), makeGenerator(market, seed, names))
    {
        for (int i = 0; i < names.size(); ++i)
            bySymbol.push_back(i);
        std::ranges::sort(bySymbol, {}, [this](int i) { return QStringView(names.at(i).symbol); });
        firstIndex = int(std::ranges::count_if(names, [](const auto& n) { return n.kind != Kind::Index; }));
    }

    int find(QStringView symbol) const
    {
        const auto at = std::ranges::lower_bound(bySymbol, symbol, {},
                                                 [this](int i) { return QStringView(names.at(i).symbol); });
        return at != bySymbol.end() && names.at(*at).symbol == symbol ? *at : -1;
    }
    const DayRow& row(int session, int name) const
    {
        return name < firstIndex ? path.rows(session)[name] : path.indices(session)[name - firstIndex].level;
    }
    bool isTraded(int session, int name) const { return name >= firstIndex || row(session, name).volume > 0; }
    qint64 volume(int session, int name) const
    {
        return name < firstIndex ? row(session, name).volume
                                 : path.indices(session)[name - firstIndex].volume;
    }
    Bar bar(int session, int name) const;

    const QVector<SimulatedInstrument> names;
    MarketPath path;
    std::vector<int> bySymbol;
    int firstIndex = 0;
    const QString source = u"SIM"_s;
};

Bar SimulatedMarket::Side::bar(int session, int index) const
{
    const SimulatedInstrument& name = names.at(index);
    const DayRow& row = this->row(session, index);
    const qint64 unit = unitOf(name);
    const auto price = [unit](qint64 units) { return Price::fromScaled(units * unit); };
    Bar bar{.market = name.market,
            .date = path.sessions()[size_t(session)].date,
            .symbol = name.symbol,
            .name = name.name,
            .board = name.board,
            .close = price(row.close),
            .source = source};
    bar.halted = !isTraded(session, index);
    if (!bar.halted) {
        bar.open = price(row.open);
        bar.high = price(row.high);
        bar.low = price(row.low);
    }
    bar.volume = volume(session, index);
    if (name.market == Market::Us) {
        bar.adjusted = true;
        bar.turnover = qint64(row.volume) * row.close / Price::kScale;
        return bar;
    }
    bar.change = price(qint64(row.close) - row.base);
    if (name.kind == Kind::Index) {
        const IndexRow& sums = path.indices(session)[index - firstIndex];
        bar.turnover = sums.turnover;
        bar.marketCap = sums.marketCap;
        return bar;
    }
    bar.turnover = row.turnover();
    bar.marketCap = row.close * row.shares;
    bar.listedShares = row.shares;
    return bar;
}

SimulatedMarket::SimulatedMarket(std::shared_ptr<const MarketCalendars> calendars, quint64 seed)
    : m_seed(seed)
    , m_kr(std::make_unique<Side>(Market::Kr, calendars->of(Market::Kr), seed, simulatedKrInstruments()))
    , m_us(std::make_unique<Side>(Market::Us, calendars->of(Market::Us), seed, simulatedUsInstruments()))
{}

SimulatedMarket::~SimulatedMarket() = default;

const QVector<SimulatedInstrument>& SimulatedMarket::instruments(Market market) const
{
    return side(market).names;
}

std::optional<Bar> SimulatedMarket::bar(Market market, QStringView symbol, TradingDate date) const
{
    const Side& s = side(market);
    const int name = s.find(symbol);
    const int session = s.path.find(date);
    if (name < 0 || session < 0 || !s.row(session, name).isListed())
        return std::nullopt;
    return s.bar(session, name);
}

QVector<Bar> SimulatedMarket::bars(Market market, TradingDate date, const QStringList& boardsOrSymbols) const
{
    const Side& s = side(market);
    const int session = s.path.find(date);
    QVector<Bar> bars;
    if (session < 0)
        return bars;
    const QSet<QString> wanted(boardsOrSymbols.cbegin(), boardsOrSymbols.cend());
    bars.reserve(wanted.isEmpty() ? s.names.size() : wanted.size());
    for (int i = 0; i < s.names.size(); ++i) {
        const bool isWanted =
            wanted.isEmpty() || wanted.contains(s.names.at(i).board) || wanted.contains(s.names.at(i).symbol);
        if (isWanted && s.row(session, i).isListed())
            bars << s.bar(session, i);
    }
    return bars;
}

std::optional<SimulatedMarket::Quote> SimulatedMarket::quote(Market market, QStringView symbol,
                                                             Instant now) const
{
    const Side& s = side(market);
    const int name = s.find(symbol);
    const int session = s.path.lastOpened(now);
    if (name < 0 || session < 0 || !s.row(session, name).isListed())
        return std::nullopt;
    const SimulatedInstrument& instrument = s.names.at(name);
    const Session& hours = s.path.sessions()[size_t(session)];
    const DayRow& row = s.row(session, name);
    const qint64 unit = unitOf(instrument);
    const int seconds = secondsBetween(hours.open, hours.close);
    const int second = std::min(secondsBetween(hours.open, std::min(now, hours.close)), seconds);

    Quote quote{.market = market,
                .symbol = instrument.symbol,
                .session = hours.date,
                .at = hours.open + Millis(1000LL * second),
                .last = Price::fromScaled(row.close * unit),
                .base = Price::fromScaled(row.base * unit)};
    quote.inSession = now < hours.close;
    quote.halted = !s.isTraded(session, name);
    if (quote.halted)
        return quote;
    quote.open = Price::fromScaled(row.open * unit);
    quote.volume = qint64(double(s.volume(session, name)) * IntradayPath::volumeShare(second, seconds));
    if (quote.inSession) {
        const quint64 key = keyOf(keyOf(m_seed, kIntradayStream, quint64(market)), quint64(name),
                                  quint64(hours.date.epochDay()));
        const IntradayPath path(row, key, seconds);
        quote.last = Price::fromScaled(gridOf(instrument, row).place(path.at(second)) * unit);
    }
    return quote;
}

QVector<CorporateAction> SimulatedMarket::corporateActions(Market market, TradingDate from,
                                                           TradingDate to) const
{
    return side(market).path.actions(from, to);
}

} // namespace ic
