// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/kis/KisDailyBarSource.h"

#include "core/adapters/ClosedSession.h"
#include "core/adapters/kis/KisErrors.h"

#include <algorithm>

namespace ic {

namespace {

/// Calendar days that hold fewer sessions than one answer has rows.
constexpr int kStockWindow = KisDailyChart::kMostRows;
constexpr int kIndexWindow = 50; // an index chart ends after 50 rows

const QString kIndexPrefix = QStringLiteral("IDX:");

/// Share classes are written BRK/B there, BRK.B elsewhere.
QString overseasSymbol(const QString& symbol)
{
    return QString(symbol).replace(u'.', u'/');
}

void append(KisDailyChart::Bars& all, const KisDailyChart::Bars& part)
{
    all.bars += part.bars;
    all.refused += part.refused;
}

} // namespace

KisDailyBarSource::KisDailyBarSource(std::shared_ptr<KisClient> client,
                                     std::shared_ptr<const MarketCalendars> calendars, const Clock& clock)
    : m_client(std::move(client)), m_calendars(std::move(calendars)), m_clock(clock)
{}

Result<BarFetch> KisDailyBarSource::fetch(const BarRequest& request, std::stop_token stop)
{
    const MarketCalendar& calendar = m_calendars->of(request.market);
    if (calendar.covers(request.date) && !calendar.isSession(request.date))
        return BarFetch{.kind = BarFetch::Kind::Closed, .provider = kBrokerFallbackSource};
    if (!ClosedSession::isOver(calendar, request.date, m_clock.now()))
        return BarFetch{.kind = BarFetch::Kind::NotYet, .provider = kBrokerFallbackSource};
    const auto gathered = gather({request.market, request.date, request.date}, request.symbols, stop);
    if (!gathered)
        return tl::unexpected(gathered.error());
    const auto found = gathered->sessions.find(request.date);
    if (found == gathered->sessions.end() && gathered->failure)
        return tl::unexpected(*gathered->failure);
    return rows(*gathered, found == gathered->sessions.end() ? QVector<Bar>() : found->second);
}

Result<QVector<BarFetch>> KisDailyBarSource::fetchRange(Market market, TradingDate from, TradingDate to,
                                                        const QStringList& symbols, std::stop_token stop)
{
    const auto gathered = gather({market, from, to}, symbols, stop);
    if (!gathered)
        return tl::unexpected(gathered.error());
    if (gathered->sessions.empty() && gathered->failure)
        return tl::unexpected(*gathered->failure);
    QVector<BarFetch> sessions;
    for (const auto& [date, bars] : gathered->sessions)
        sessions.append(rows(*gathered, bars));
    return sessions;
}

BarFetch KisDailyBarSource::rows(const Gathered& gathered, const QVector<Bar>& bars)
{
    return {.kind = BarFetch::Kind::Rows,
            .bars = bars,
            .errors = gathered.errors,
            .rejected = gathered.rejected,
            .provider = kBrokerFallbackSource};
}

Result<KisDailyBarSource::Gathered> KisDailyBarSource::gather(const Span& span, const QStringList& symbols,
                                                              std::stop_token stop)
{
    if (symbols.isEmpty())
        return fail(QStringLiteral("SYMBOLS_MISSING"),
                    QT_TRANSLATE_NOOP("Phrase", "KIS is asked symbol by symbol, and none was given."),
                    QT_TRANSLATE_NOOP("Phrase", "Nothing was asked for."));
    Gathered gathered;
    for (qsizetype i = 0; i < symbols.size(); ++i) {
        const QString symbol = symbols.at(i).trimmed();
        const auto chart = ask(span, symbol, stop);
        if (chart) {
            add(gathered, span, symbol, *chart);
            continue;
        }
        if (chart.error().code == QLatin1String("CANCELLED"))
            return tl::unexpected(chart.error());
        const bool ends = KisErrors::endsTheRound(chart.error());
        const qsizetype left = symbols.size() - i - 1;
        Phrase message = chart.error().message;
        if (ends && left > 0)
            message += Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 more symbols were not asked for."), left);
        gathered.errors.append({symbol, chart.error().code, message});
        if (!gathered.failure && chart.error().code != QLatin1String("UNSUPPORTED"))
            gathered.failure = chart.error();
        if (ends)
            break;
    }
    return gathered;
}

void KisDailyBarSource::add(Gathered& gathered, const Span& span, const QString& symbol,
                            const Chart& chart) const
{
    const MarketCalendar& calendar = m_calendars->of(span.market);
    int used = 0;
    for (const Bar& bar : chart.bars) {
        if (bar.date < span.from || bar.date > span.to ||
            !ClosedSession::isOver(calendar, bar.date, m_clock.now()))
            continue;
        gathered.sessions[bar.date].append(bar);
        ++used;
    }
    gathered.rejected += int(chart.refused.size());
    for (const QString& why : chart.refused)
        gathered.errors.append({symbol, QStringLiteral("BAD_ROW"), why});
    if (used == 0 && chart.refused.isEmpty())
        gathered.errors.append({symbol, QStringLiteral("NO_DATA"),
                                Phrase(QT_TRANSLATE_NOOP("Phrase", "KIS has no bar of %1."), symbol)});
}

Result<KisDailyBarSource::Chart> KisDailyBarSource::ask(const Span& span, const QString& symbol,
                                                        std::stop_token stop)
{
    return span.market == Market::Kr ? askKorean(span, symbol, stop) : askOverseas(span, symbol, stop);
}

Result<KisDailyBarSource::Chart> KisDailyBarSource::askKorean(const Span& span, const QString& symbol,
                                                              std::stop_token stop)
{
    const bool isIndex = symbol.startsWith(kIndexPrefix);
    const QString code = isIndex ? KisDailyChart::indexCode(symbol) : symbol;
    if (code.isEmpty())
        return fail(QStringLiteral("UNSUPPORTED"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "KIS is not asked for the index %1."), symbol));
    Chart all;
    const int window = isIndex ? kIndexWindow : kStockWindow;
    for (TradingDate first = span.from; first <= span.to; first = first.addDays(window)) {
        const TradingDate last = std::min(span.to, first.addDays(window - 1));
        const auto answer = m_client->send(isIndex ? KisDailyChart::index(code, first, last)
                                                   : KisDailyChart::stock(code, first, last),
                                           stop);
        if (!answer)
            return tl::unexpected(answer.error());
        append(all, isIndex ? KisDailyChart::readIndex(*answer, symbol)
                            : KisDailyChart::readStock(*answer, symbol));
    }
    return all;
}

Result<KisDailyBarSource::Chart> KisDailyBarSource::askOverseas(const Span& span, const QString& symbol,
                                                                std::stop_token stop)
{
    Chart nothing;
    for (const QString& exchange : exchangesFor(symbol)) {
        auto chart = walkBack(span, exchange, symbol, stop);
        if (!chart)
            return chart;
        if (chart->bars.isEmpty() && chart->refused.isEmpty())
            continue;
        const std::lock_guard lock(m_mutex);
        m_exchanges.insert(symbol, exchange);
        return chart;
    }
    return nothing;
}

/// The overseas chart is asked by its last day only: hundred sessions, then the hundred before them.
Result<KisDailyBarSource::Chart> KisDailyBarSource::walkBack(const Span& span, const QString& exchange,
                                                             const QString& symbol, std::stop_token stop)
{
    Chart all;
    TradingDate last = span.to;
    while (last >= span.from) {
        const auto answer =
            m_client->send(KisDailyChart::overseas(exchange, overseasSymbol(symbol), last), stop);
        if (!answer)
            return tl::unexpected(answer.error());
        const Chart part = KisDailyChart::readOverseas(*answer, symbol);
        append(all, part);
        if (part.bars.size() < KisDailyChart::kMostRows)
            break;
        const auto oldest =
            std::min_element(part.bars.begin(), part.bars.end(), [](const Bar& a, const Bar& b) {
                return a.date < b.date;
            })->date;
        // An answer that does not lead further back would be asked for ever.
        if (oldest > last)
            break;
        last = oldest.addDays(-1);
    }
    return all;
}

QStringList KisDailyBarSource::exchangesFor(const QString& symbol)
{
    QStringList exchanges = KisDailyChart::usExchanges();
    const std::lock_guard lock(m_mutex);
    const auto known = m_exchanges.constFind(symbol);
    if (known != m_exchanges.constEnd())
        exchanges.move(exchanges.indexOf(*known), 0);
    return exchanges;
}

} // namespace ic
