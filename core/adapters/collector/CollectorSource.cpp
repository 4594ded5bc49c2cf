// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/collector/CollectorSource.h"

#include "core/adapters/collector/BarJsonReader.h"

#include <QJsonArray>
#include <algorithm>

namespace ic {

namespace {

constexpr int kUsDaysPerCall = 366;
constexpr int kKrDaysPerCall = 28; // at most 20 sessions, about 16 MB

QString pathOf(Market market)
{
    return market == Market::Kr ? QStringLiteral("/krx-daily") : QStringLiteral("/us-daily");
}

} // namespace

CollectorSource::CollectorSource(Config config, HttpCaller& caller,
                                 std::shared_ptr<const MarketCalendars> calendars, const Clock& clock)
    : m_config(std::move(config)), m_caller(caller), m_calendars(std::move(calendars)), m_clock(clock)
{}

Result<void> CollectorSource::checkConfig(Market market, const QStringList& symbols) const
{
    const bool kr = m_config.market == Market::Kr;
    if (market != m_config.market)
        return fail(QStringLiteral("MARKET_UNSUPPORTED"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "This collector is set up for %1."),
                           exchangeName(m_config.market)));
    if (m_config.url.isEmpty())
        return fail(
            QStringLiteral("COLLECTOR_URL_MISSING"),
            QT_TRANSLATE_NOOP("Phrase", "No address of a data-collector is set."),
            kr ? QT_TRANSLATE_NOOP("Phrase", "Set investment.data.krx.collector-url (KRX_COLLECTOR_URL).")
               : QT_TRANSLATE_NOOP("Phrase", "Set investment.data.us.collector-url (US_COLLECTOR_URL)."));
    if (!kr && symbols.isEmpty())
        return fail(
            QStringLiteral("NO_SYMBOLS"),
            QT_TRANSLATE_NOOP("Phrase", "No symbols were given; the collector has no list of its own."));
    return {};
}

Result<BarFetch> CollectorSource::fetch(const BarRequest& request, std::stop_token stop)
{
    if (auto ready = checkConfig(request.market, request.symbols); !ready)
        return tl::unexpected(ready.error());
    const MarketCalendar& calendar = m_calendars->of(request.market);
    if (calendar.covers(request.date) && !calendar.isSession(request.date))
        return BarFetch{.kind = BarFetch::Kind::Closed, .provider = QStringLiteral("COLLECTOR")};
    QJsonObject body{{QStringLiteral("bas_dt"), request.date.toIso()}};
    if (request.market == Market::Us)
        body.insert(QStringLiteral("symbols"), QJsonArray::fromStringList(request.symbols));
    else
        body.insert(QStringLiteral("markets"), QJsonArray::fromStringList(request.boards));
    const auto answer = post(pathOf(request.market), body, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    auto fetch = BarJsonReader(request, QStringLiteral("COLLECTOR")).read(*answer);
    if (!fetch)
        return fetch;
    return judge(std::move(*fetch), request.date);
}

Result<BarFetch> CollectorSource::judge(BarFetch fetch, TradingDate date) const
{
    if (fetch.kind != BarFetch::Kind::Rows || !fetch.bars.isEmpty())
        return fetch;
    if (fetch.rejected > 0)
        return fail(
            QStringLiteral("ROWS_REJECTED"),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "None of the collector's %1 rows was usable; the first: %2"),
                   fetch.rejected, fetch.errors.isEmpty() ? Phrase() : fetch.errors.first().message),
            QT_TRANSLATE_NOOP("Phrase", "Nothing of them is stored."));
    // A bare [] does not say why; a collector gets a day's grace before it counts as failed.
    const auto session = m_calendars->of(m_config.market).session(date);
    if (session && m_clock.now() < session->close + Millis(24 * 3'600'000)) {
        fetch.kind = BarFetch::Kind::NotYet;
        return fetch;
    }
    return fail(QStringLiteral("PROVIDER_EMPTY"),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "The collector has no rows for %1."), date.toIso()),
                QT_TRANSLATE_NOOP("Phrase", "Its log says why; the next run asks again."));
}

Result<QJsonDocument> CollectorSource::post(const QString& path, QJsonObject body, std::stop_token stop) const
{
    body.insert(QStringLiteral("envelope"), true);
    QUrl url = m_config.url.adjusted(QUrl::StripTrailingSlash);
    url.setPath(url.path() + path);
    HttpRequest request = HttpRequest::postJson(url, body);
    request.idempotent = true; // it only reads
    request.attempts = m_config.attempts;
    request.connectTimeout = m_config.connectTimeout;
    request.readTimeout = m_config.readTimeout;
    request.totalTimeout = m_config.readTimeout + Millis(60'000);
    if (!m_config.apiKey.isEmpty())
        request.headers.emplace_back("X-Api-Key", m_config.apiKey.toUtf8());
    const auto response = m_caller.call(request, stop);
    if (!response)
        return tl::unexpected(response.error());
    if (response->cls != HttpClass::Ok)
        return tl::unexpected(failureOf(*response));
    return response->json;
}

Error CollectorSource::failureOf(const HttpResponse& response) const
{
    const Phrase who = QT_TRANSLATE_NOOP("Phrase", "The collector");
    const QJsonObject said = response.json.object();
    if (response.status == 401 || response.status == 403)
        return {QStringLiteral("KEY_REJECTED"),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "The collector did not accept the key (HTTP %1)."),
                       response.status),
                QT_TRANSLATE_NOOP("Phrase", "Both sides need the same DATA_COLLECTION_API_KEY.")};
    if (response.status == 400 || response.status == 422)
        return {QStringLiteral("REQUEST_REFUSED"), response.failure(who).message,
                QT_TRANSLATE_NOOP("Phrase", "Asking again would not help.")};
    if (said.value(u"code").isString() && said.value(u"detail").isString())
        return {said.value(u"code").toString(), said.value(u"detail").toString(),
                said.value(u"next").toString()};
    return response.failure(who);
}

Result<QVector<BarFetch>> CollectorSource::fetchRange(Market market, TradingDate from, TradingDate to,
                                                      const QStringList& symbols, std::stop_token stop)
{
    if (auto ready = checkConfig(market, symbols); !ready)
        return tl::unexpected(ready.error());
    QVector<BarFetch> sessions;
    const int step = market == Market::Us ? kUsDaysPerCall : kKrDaysPerCall;
    for (TradingDate begin = from; begin <= to; begin = begin.addDays(step)) {
        auto piece = fetchPiece(begin, std::min(to, begin.addDays(step - 1)), symbols, stop);
        if (!piece)
            return tl::unexpected(piece.error());
        sessions += *piece;
    }
    return sessions;
}

Result<QVector<BarFetch>> CollectorSource::fetchPiece(TradingDate from, TradingDate to,
                                                      const QStringList& symbols, std::stop_token stop) const
{
    QJsonObject body{{QStringLiteral("from"), from.toIso()}, {QStringLiteral("to"), to.toIso()}};
    if (m_config.market == Market::Us)
        body.insert(QStringLiteral("symbols"), QJsonArray::fromStringList(symbols));
    const auto answer = post(pathOf(m_config.market) + QStringLiteral("/range"), body, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    if (!answer->isArray())
        return fail(QStringLiteral("SCHEMA"),
                    QT_TRANSLATE_NOOP("Phrase", "The collector's range is not a list of sessions."));
    QVector<BarFetch> sessions;
    TradingDate previous = from.addDays(-1);
    for (const QJsonValue& item : answer->array()) {
        const QJsonObject envelope = item.toObject();
        const auto date = TradingDate::fromIso(envelope.value(u"bas_dt").toString());
        if (!date || *date <= previous || *date > to)
            return fail(QStringLiteral("SCHEMA"),
                        Phrase(QT_TRANSLATE_NOOP("Phrase",
                                                 "The collector's range has a session \"%1\" out of place."),
                               envelope.value(u"bas_dt").toString()));
        previous = *date;
        auto fetch = BarJsonReader({m_config.market, *date, symbols, {}}, QStringLiteral("COLLECTOR"))
                         .readEnvelope(envelope);
        if (!fetch)
            return tl::unexpected(fetch.error());
        if (!fetch->bars.isEmpty())
            sessions.append(std::move(*fetch));
    }
    return sessions;
}

} // namespace ic
