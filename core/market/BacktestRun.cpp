// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BacktestRun.h"

#include "core/market/BenchmarkCurve.h"
#include "core/market/BreakoutSetup.h"
#include "core/market/Indicators.h"
#include "core/market/MomentumRanking.h"
#include "core/market/TickSize.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Field = BarPanel::Field;
using Position = BacktestBook::Position;

constexpr int kWaitForOpen = 5; ///< sessions
constexpr int kDelisted = 5;    ///< sessions of the market without a row

const ReferenceData kNothing;

QString benchmarkSymbol(Market market)
{
    return market == Market::Kr ? u"IDX:KOSPI"_s : u"SPY"_s;
}

} // namespace

BacktestRun::BacktestRun(const BarPanel& panel, const BacktestEngine::ReferenceAt& reference,
                         const BacktestRequest& request, int first, int last)
    : m_panel(panel)
    , m_reference(reference)
    , m_request(request)
    , m_first(first)
    , m_last(last)
    , m_factors(panel, request.factors)
    , m_sweep(m_factors)
    , m_sizing(panel, request.sizing)
    , m_book(panel, request.sizing.costs, request.capital)
{}

void BacktestRun::advance(int session)
{
    fillExits(session);
    fillEntries(session);
    if (hasRows(session))
        m_book.mark(session);
    raiseHighs(session);
    closeDelisted(session);
    if (session < m_last || m_request.fillAtClose) {
        judgeExits(session);
        judgeRanking(session);
        const QSet<QString> barred = held(); // what is sold today is not bought back today
        if (m_request.fillAtClose)
            sellAtClose(session);
        decideEntries(session, barred);
    }
    m_equity.push_back(m_book.equity());
    m_cash.push_back(m_book.cash());
}

void BacktestRun::fillExits(int session)
{
    for (size_t i = 0; i < m_book.positions().size();) {
        const Position& position = m_book.positions()[i];
        const double open = at(Field::Open, position.symbol, session);
        if (position.exit.isEmpty() || std::isnan(open))
            ++i;
        else
            m_book.sell(i, session, open, position.exit);
    }
}

void BacktestRun::fillEntries(int session)
{
    std::erase_if(m_entries, [&](const Entry& entry) { return settle(entry, session); });
}

/// Whether the entry is done with, bought or not.
bool BacktestRun::settle(const Entry& entry, int session)
{
    if (const auto price = fillPrice(entry, session)) {
        buy(entry, session, *price);
        return true;
    }
    if (m_request.strategy == Strategy::Breakout)
        return true; // it is an entry of that session or none
    const bool waits = std::isnan(at(Field::Open, entry.symbol, session));
    const bool isOver = waits && session - entry.session >= kWaitForOpen;
    m_skips.noOpen += isOver;
    m_skips.outOfBand += !waits;
    return isOver || !waits;
}

/// The open within the band; for a breakout the target, once the session has reached it.
std::optional<double> BacktestRun::fillPrice(const Entry& entry, int session)
{
    const double open = at(Field::Open, entry.symbol, session);
    if (m_request.strategy == Strategy::Breakout && !std::isnan(open)) {
        const double target = onTick(entry.symbol, session, open + entry.step);
        return at(Field::High, entry.symbol, session) >= target ? std::optional(target) : std::nullopt;
    }
    return open <= entry.price * (100 + m_request.entryBandPct) / 100 ? std::optional(open) : std::nullopt;
}

/// The lowest price an order can name that is no lower than `panelPrice`.
double BacktestRun::onTick(int symbol, int session, double panelPrice) const
{
    const double footing = at(Field::Footing, symbol, session);
    const TickTable ticks = tickTableOf(m_panel.market(), m_panel.symbol(symbol).board);
    return TickSize::roundUp(ticks, Price::fromDouble(panelPrice / footing)).toDouble() * footing;
}

/// A split between decision and fill changes the number of shares, not their worth.
void BacktestRun::buy(const Entry& entry, int session, double panelPrice)
{
    const double footing = at(Field::Footing, entry.symbol, session);
    const double published = panelPrice / footing;
    const double sizedFor =
        double(entry.quantity) * footing / at(Field::Footing, entry.symbol, entry.session);
    const qint64 quantity = std::min(qint64(sizedFor + 1e-9), m_book.affordable(published));
    if (quantity < 1 || double(quantity) * published < m_request.sizing.minAmount) {
        ++m_skips.noCash;
        return;
    }
    Position& position = m_book.buy(entry.symbol, session, panelPrice, quantity);
    position.priorLow = ExitRules::priorLow(m_panel, entry.symbol, session, m_request.exits.priorLowSessions);
}

void BacktestRun::raiseHighs(int session)
{
    for (Position& position : m_book.positions()) {
        const double high = at(Field::High, position.symbol, session);
        position.trailingHigh =
            std::max({position.trailingHigh, position.lastClose, std::isnan(high) ? 0 : high});
    }
}

void BacktestRun::closeDelisted(int session)
{
    for (size_t i = 0; i < m_book.positions().size();) {
        const Position& position = m_book.positions()[i];
        if (position.unseen >= kDelisted)
            m_book.sell(i, session, position.lastClose, u"DELISTED"_s);
        else
            ++i;
    }
}

void BacktestRun::judgeExits(int session)
{
    for (Position& position : m_book.positions()) {
        if (!position.exit.isEmpty())
            continue;
        if (const auto reason = judge(position, session))
            position.exit = toCode(*reason);
    }
}

std::optional<ExitReason> BacktestRun::judge(const Position& position, int session) const
{
    const BarWindow window(m_panel, position.symbol, session, 15);
    if (window.isEmpty())
        return std::nullopt;
    const PositionView view{
        .market = m_panel.market(),
        .strategy = m_request.strategy,
        .entry = position.entry,
        .price = window.close().back(),
        .trailingHigh = position.trailingHigh,
        .priorLow = position.priorLow,
        .rsi = Indicators::rsiSimple(window.close()),
        .atr = Indicators::atr(window.high(), window.low(), window.close()),
        .heldSessions = session - position.entrySession,
    };
    return ExitRules::judge(view, m_request.exits);
}

void BacktestRun::judgeRanking(int session)
{
    if (m_request.strategy != Strategy::MediumTerm || m_book.positions().empty() || !isLastOfMonth(session))
        return;
    const MomentumRanking ranking(m_panel, table(session), session);
    for (Position& position : m_book.positions()) {
        const int rank = ranking.rank(position.symbol);
        if (position.exit.isEmpty() && ExitRules::dropsOut(rank, ranking.ranked(), m_request.exits))
            position.exit = toCode(ExitReason::MomentumRankDrop);
    }
}

void BacktestRun::sellAtClose(int session)
{
    for (size_t i = 0; i < m_book.positions().size();) {
        const Position& position = m_book.positions()[i];
        const double close = at(Field::Close, position.symbol, session);
        if (position.exit.isEmpty() || std::isnan(close))
            ++i;
        else
            m_book.sell(i, session, close, position.exit);
    }
}

void BacktestRun::decideEntries(int session, const QSet<QString>& barred)
{
    const int places = freePlaces();
    if (places <= 0 || m_book.cash() < m_request.sizing.minAmount)
        return;
    for (const SizedName& name : sized(session, places, barred)) {
        if (name.verdict != SizingVerdict::Chosen)
            break;
        const double footing = at(Field::Footing, name.symbol, session);
        const Entry entry{.symbol = name.symbol,
                          .session = session,
                          .quantity = name.quantity,
                          .price = name.entry * footing,
                          .step = name.fact(BreakoutSetup::kStep).value_or(0) * footing};
        if (m_request.fillAtClose && m_request.strategy != Strategy::Breakout)
            buy(entry, session, at(Field::Close, name.symbol, session));
        else
            m_entries.push_back(entry);
    }
}

std::vector<SizedName> BacktestRun::sized(int session, int places, const QSet<QString>& barred)
{
    const FactorTable& signalsOfDay = table(session);
    const SizingRequest request{.strategy = m_request.strategy,
                                .capital = m_book.equity(),
                                .cash = m_book.cash(),
                                .held = barred,
                                .openedToday = std::max(0, m_request.sizing.maxPositions - places),
                                .reference = &referenceAt(session)};
    return m_sizing.size(session, signalsOfDay, request);
}

QSet<QString> BacktestRun::held() const
{
    QSet<QString> codes;
    for (const Position& position : m_book.positions())
        codes.insert(m_panel.symbol(position.symbol).code);
    for (const Entry& entry : m_entries)
        codes.insert(m_panel.symbol(entry.symbol).code);
    return codes;
}

int BacktestRun::freePlaces() const
{
    return m_request.maxHoldings - int(m_book.positions().size() + m_entries.size());
}

/// Read off the calendar, which is known beforehand; not off the rows of the next session.
bool BacktestRun::isLastOfMonth(int session) const
{
    if (session >= m_last)
        return false;
    const QDate today = m_panel.dates()[size_t(session)].date();
    return m_panel.dates()[size_t(session) + 1].date().month() != today.month();
}

bool BacktestRun::hasRows(int session) const
{
    for (int symbol = 0; symbol < m_panel.symbols(); ++symbol) {
        if (!std::isnan(at(Field::Close, symbol, session)))
            return true;
    }
    return false;
}

const FactorTable& BacktestRun::table(int session)
{
    if (m_tableSession != session) {
        m_table = &m_sweep.at(session, referenceAt(session));
        m_tableSession = session;
    }
    return *m_table;
}

const ReferenceData& BacktestRun::referenceAt(int session) const
{
    return m_reference ? m_reference(m_panel.dates()[size_t(session)]) : kNothing;
}

double BacktestRun::at(Field field, int symbol, int session) const
{
    return m_panel.at(field, symbol, session);
}

BacktestReport BacktestRun::report() const
{
    BacktestReport report;
    report.dates.assign(m_panel.dates().begin() + m_first, m_panel.dates().begin() + m_last + 1);
    report.equity = m_equity;
    report.cash = m_cash;
    report.trades = m_book.trades(m_last);
    report.skips = m_skips;
    report.skippedEntries = m_skips.all();
    const int days = report.dates.back().epochDay() - report.dates.front().epochDay();
    std::vector<double> fromCapital{m_request.capital};
    fromCapital.insert(fromCapital.end(), m_equity.begin() + !m_request.fillAtClose, m_equity.end());
    report.metrics = PerformanceMetrics::of(fromCapital, days, m_book.closedProfits());
    const BenchmarkCurve benchmark(m_panel, {{benchmarkSymbol(m_panel.market()), 1}}, m_first, m_last);
    report.benchmark = benchmark.values(m_request.capital);
    report.benchmarkMetrics = benchmark.metrics();
    return report;
}

} // namespace ic
