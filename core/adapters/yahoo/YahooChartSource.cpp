// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/yahoo/YahooChartSource.h"

#include "core/adapters/ClosedSession.h"

#include <QRegularExpression>
#include <QUrlQuery>
#include <algorithm>

namespace ic {

namespace {

/// Yahoo has a session's bar within minutes of the close; half a day without any is a failure.
constexpr Millis kPatience{12 * 3'600'000};

/// Share classes are written BRK-B there, BRK.B elsewhere.
QString yahooSymbol(const QString& symbol)
{
    static const QRegularExpression valid(QStringLiteral("^[A-Za-z0-9^][A-Za-z0-9.=^-]{0,19}$"));
    return valid.match(symbol).hasMatch() ? QString(symbol).replace(u'.', u'-') : QString();
}

/// What one symbol met every other one would meet too.
bool endsTheRound(const Error& error)
{
    static const QStringList codes = {QStringLiteral("RATE"), QStringLiteral("BREAKER_OPEN"),
                                      QStringLiteral("REDIRECT_REFUSED"), QStringLiteral("QUOTA_EXHAUSTED")};
    return codes.contains(error.code);
}

Error asProviderError(const HttpResponse& response)
{
    Error error = response.failure(QStringLiteral("Yahoo"));
    if (response.cls == HttpClass::NotJson || response.cls == HttpClass::Schema)
        error.code = QStringLiteral("PROVIDER_ERROR");
    return error;
}

} // namespace

YahooChartSource::YahooChartSource(Config config, HttpCaller& caller,
                                   std::shared_ptr<const MarketCalendars> calendars, const Clock& clock)
    : m_config(std::move(config)), m_caller(caller), m_calendars(std::move(calendars)), m_clock(clock)
{}

bool YahooChartSource::hasClosed(TradingDate date) const
{
    return ClosedSession::isOver(m_calendars->of(Market::Us), date, m_clock.now());
}

Result<BarFetch> YahooChartSource::fetch(const BarRequest& request, std::stop_token stop)
{
    const MarketCalendar& calendar = m_calendars->of(Market::Us);
    if (request.market != Market::Us)
        return fail(QStringLiteral("MARKET_UNSUPPORTED"),
                    QT_TRANSLATE_NOOP("Phrase", "This source has US bars only."));
    if (calendar.covers(request.date) && !calendar.isSession(request.date))
        return BarFetch{.kind = BarFetch::Kind::Closed, .provider = QStringLiteral("YAHOO")};
    if (!hasClosed(request.date))
        return BarFetch{.kind = BarFetch::Kind::NotYet, .provider = QStringLiteral("YAHOO")};
    const auto gathered = gather(request.date, request.date, request.symbols, stop);
    if (!gathered)
        return tl::unexpected(gathered.error());
    if (!gathered->sessions.empty())
        return rows(*gathered, gathered->sessions.begin()->second);
    if (gathered->failure)
        return tl::unexpected(*gathered->failure);
    const auto session = calendar.session(request.date);
    if (session && m_clock.now() < session->close + kPatience)
        return BarFetch{
            .kind = BarFetch::Kind::NotYet, .errors = gathered->errors, .provider = QStringLiteral("YAHOO")};
    return fail(QStringLiteral("PROVIDER_EMPTY"),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "Yahoo has no bar of any of the %1 symbols for %2."),
                       request.symbols.size(), request.date.toIso()),
                QT_TRANSLATE_NOOP("Phrase", "Nothing is stored; the next run asks again."));
}

Result<QVector<BarFetch>> YahooChartSource::fetchRange(Market market, TradingDate from, TradingDate to,
                                                       const QStringList& symbols, std::stop_token stop)
{
    if (market != Market::Us)
        return fail(QStringLiteral("MARKET_UNSUPPORTED"),
                    QT_TRANSLATE_NOOP("Phrase", "This source has US bars only."));
    const auto gathered = gather(from, to, symbols, stop);
    if (!gathered)
        return tl::unexpected(gathered.error());
    if (gathered->sessions.empty() && gathered->failure)
        return tl::unexpected(*gathered->failure);
    QVector<BarFetch> sessions;
    for (const auto& [date, bars] : gathered->sessions)
        sessions.append(rows(*gathered, bars));
    return sessions;
}

BarFetch YahooChartSource::rows(const Gathered& gathered, const QVector<Bar>& bars) const
{
    return {.kind = BarFetch::Kind::Rows,
            .bars = bars,
            .errors = gathered.errors,
            .rejected = gathered.rejected,
            .provider = QStringLiteral("YAHOO")};
}

Result<YahooChartSource::Gathered> YahooChartSource::gather(TradingDate from, TradingDate to,
                                                            const QStringList& symbols,
                                                            std::stop_token stop) const
{
    Gathered gathered;
    std::optional<Error> ended;
    for (const QString& given : symbols) {
        const QString symbol = given.trimmed();
        if (symbol.isEmpty())
            continue;
        const Result<YahooBars> bars =
            ended ? Result<YahooBars>(tl::unexpected(*ended)) : ask(symbol, from, to, stop);
        if (!bars && bars.error().code == QLatin1String("CANCELLED"))
            return tl::unexpected(bars.error());
        if (!bars && endsTheRound(bars.error()))
            ended = bars.error();
        add(gathered, symbol, bars);
    }
    return gathered;
}

void YahooChartSource::add(Gathered& gathered, const QString& symbol, const Result<YahooBars>& bars) const
{
    if (!bars) {
        gathered.errors.append({symbol, bars.error().code, bars.error().message});
        if (!gathered.failure)
            gathered.failure = bars.error();
        return;
    }
    int used = 0;
    for (const Bar& bar : bars->bars) {
        if (!hasClosed(bar.date))
            continue;
        gathered.sessions[bar.date].append(bar);
        ++used;
    }
    gathered.rejected += int(bars->refused.size());
    for (const Phrase& why : bars->refused)
        gathered.errors.append({symbol, QStringLiteral("BAD_BAR"), why});
    if (used == 0 && bars->refused.isEmpty())
        gathered.errors.append({symbol, QStringLiteral("NO_DATA"),
                                Phrase(QT_TRANSLATE_NOOP("Phrase", "Yahoo has no bar of %1."), symbol)});
}

Result<YahooBars> YahooChartSource::ask(const QString& symbol, TradingDate from, TradingDate to,
                                        std::stop_token stop) const
{
    const QString theirs = yahooSymbol(symbol);
    if (theirs.isEmpty())
        return fail(QStringLiteral("BAD_SYMBOL"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "\"%1\" cannot be a symbol."), symbol.left(30)),
                    QT_TRANSLATE_NOOP("Phrase", "Correct the list of symbols."));
    const auto seconds = [](TradingDate date) { return QString::number(qint64(date.epochDay()) * 86'400); };
    QUrl url = m_config.baseUrl.adjusted(QUrl::StripTrailingSlash);
    url.setPath(url.path() + QStringLiteral("/v8/finance/chart/") + theirs);
    url.setQuery(QUrlQuery{{QStringLiteral("period1"), seconds(from)},
                           {QStringLiteral("period2"), seconds(to.addDays(1))},
                           {QStringLiteral("interval"), QStringLiteral("1d")},
                           {QStringLiteral("includePrePost"), QStringLiteral("false")},
                           {QStringLiteral("events"), QStringLiteral("div,splits,capitalGains")}});
    HttpRequest request = HttpRequest::get(url);
    request.attempts = m_config.attempts;
    // Yahoo answers 429 to clients that do not look like a browser.
    request.headers.emplace_back("User-Agent",
                                 "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
                                 "Chrome/130.0 Safari/537.36");
    request.headers.emplace_back("Accept", "application/json");
    const auto response = m_caller.call(request, stop);
    if (!response)
        return tl::unexpected(response.error());
    const bool explained = response->json.object().value(u"chart").toObject().value(u"error").isObject();
    if (response->cls != HttpClass::Ok && !explained)
        return tl::unexpected(asProviderError(*response));
    return YahooChartParser::parse(response->json, symbol, from, to);
}

} // namespace ic
