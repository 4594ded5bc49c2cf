// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulated/SimulatedBarSource.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Kind = BarFetch::Kind;

const QStringList& krBoards()
{
    static const QStringList boards{u"KOSPI"_s, u"KOSDAQ"_s, u"ETF"_s, u"INDEX"_s};
    return boards;
}

/// KRX serves KOSDAQ GLOBAL names with the KOSDAQ service.
QString serviceOf(const QString& board)
{
    return board == "KOSDAQ GLOBAL"_L1 ? u"KOSDAQ"_s : board;
}

BarFetch emptyFetch(Kind kind)
{
    return {.kind = kind, .provider = u"SIM"_s};
}

void reportMissing(const QStringList& symbols, BarFetch& fetch)
{
    QSet<QString> present;
    for (const Bar& bar : std::as_const(fetch.bars))
        present.insert(bar.symbol);
    for (const QString& symbol : symbols) {
        if (!present.contains(symbol))
            fetch.errors << BarFetch::SymbolError{
                symbol, u"NO_ROW"_s,
                Phrase(QT_TRANSLATE_NOOP("Phrase", "The simulated market has no row of %1 that day."),
                       symbol)};
    }
}

void dropFromFront(int count, BarFetch& fetch)
{
    const qsizetype dropped = std::clamp<qsizetype>(count, 0, fetch.bars.size());
    for (qsizetype i = 0; i < dropped; ++i)
        fetch.errors << BarFetch::SymbolError{
            fetch.bars.at(i).symbol, u"SCRIPTED"_s,
            QT_TRANSLATE_NOOP("Phrase", "Dropped by the scripted faults of the simulated source.")};
    fetch.bars.remove(0, dropped);
}

} // namespace

SimulatedBarSource::SimulatedBarSource(std::shared_ptr<const SimulatedMarket> market, const Clock& clock,
                                       std::shared_ptr<const MarketCalendars> calendars,
                                       SimulatedFaults faults)
    : m_market(std::move(market))
    , m_clock(clock)
    , m_calendars(std::move(calendars))
    , m_faults(std::move(faults))
{}

QString SimulatedBarSource::name() const
{
    return u"simulated"_s;
}

Result<BarFetch> SimulatedBarSource::fetch(const BarRequest& request, std::stop_token stop)
{
    if (auto answer = withoutRows(request, stop))
        return *answer;
    return rows(request);
}

std::optional<Result<BarFetch>> SimulatedBarSource::withoutRows(const BarRequest& request,
                                                                std::stop_token stop) const
{
    const MarketCalendar& calendar = m_calendars->of(request.market);
    if (stop.stop_requested())
        return fail(u"CANCELLED"_s, QT_TRANSLATE_NOOP("Phrase", "The fetch was stopped."),
                    QT_TRANSLATE_NOOP("Phrase", "Nothing was stored; it can be run again."));
    if (!calendar.covers(request.date) || request.date < SimulatedMarket::firstDate())
        return fail(u"NOT_COVERED"_s,
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "The simulated market has no history for %1."),
                           request.date.toIso()),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask for a date from %1 on that the calendar covers."),
                           SimulatedMarket::firstDate().toIso()));
    const auto session = calendar.session(request.date);
    if (!session)
        return emptyFetch(Kind::Closed);
    const Instant now = m_clock.now();
    if (m_faults.isFailing(request.date, now))
        return tl::unexpected(*m_faults.failure);
    if (now < session->close || m_faults.isHeldBack(request.date, now))
        return emptyFetch(Kind::NotYet);
    return std::nullopt;
}

BarFetch SimulatedBarSource::rows(const BarRequest& request) const
{
    const bool isKr = request.market == Market::Kr;
    const bool isFaulty = m_faults.concerns(request.date);
    const QStringList boards = isKr && request.boards.isEmpty() ? krBoards() : request.boards;
    BarFetch fetch = emptyFetch(Kind::Rows);
    fetch.bars = m_market->bars(request.market, request.date, request.symbols);
    if (isKr)
        erase_if(fetch.bars, [&](const Bar& bar) {
            const QString service = serviceOf(bar.board);
            return !boards.contains(service) || (isFaulty && m_faults.emptyBoards.contains(service));
        });
    reportMissing(request.symbols, fetch);
    for (const QString& board : isKr&& isFaulty ? boards : QStringList()) {
        if (m_faults.emptyBoards.contains(board) && !fetch.bars.isEmpty())
            fetch.emptyBoards << board;
    }
    if (isFaulty)
        dropFromFront(m_faults.dropped, fetch);
    return fetch;
}

Result<QVector<BarFetch>> SimulatedBarSource::fetchRange(Market market, TradingDate from, TradingDate to,
                                                         const QStringList& symbols, std::stop_token stop)
{
    QVector<BarFetch> fetches;
    for (const Session& session : m_calendars->of(market).sessionsBetween(from, to)) {
        auto one = fetch({.market = market, .date = session.date, .symbols = symbols}, stop);
        if (!one)
            return tl::unexpected(one.error());
        if (one->kind == Kind::Rows && !one->bars.isEmpty())
            fetches << *one;
    }
    return fetches;
}

} // namespace ic
