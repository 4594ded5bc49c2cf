// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/krx/KrxOpenApiSource.h"

#include "core/adapters/http/ThisMachine.h"

#include <QUrlQuery>

namespace ic {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kKstOffsetMs = 9 * kHourMs; // Korea has no daylight saving

const QString kPortal = QStringLiteral("openapi.krx.co.kr");

/// A key that served other boards is not wrong: KRX grants each service on its own.
Error notApplied(const KrxService& service, const Error& refusal)
{
    Phrase message = refusal.message;
    message +=
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The key serves other boards, so it was not applied for %1."),
               service.path);
    return {QStringLiteral("SERVICE_NOT_APPLIED"), message,
            QT_TRANSLATE_NOOP("Phrase", "Apply for this service on the KRX Open API portal.")};
}

} // namespace

KrxOpenApiSource::KrxOpenApiSource(Config config, HttpCaller& caller,
                                   std::shared_ptr<const MarketCalendars> calendars, const Clock& clock)
    : m_config(std::move(config)), m_caller(caller), m_calendars(std::move(calendars)), m_clock(clock)
{}

Instant KrxOpenApiSource::publicationOf(TradingDate date)
{
    return Instant{(qint64(date.epochDay()) + 1) * kDayMs + 8 * kHourMs - kKstOffsetMs};
}

TokenBucket* KrxOpenApiSource::limitCalls(HttpCaller& caller, const QUrl& baseUrl)
{
    return isThisMachine(baseUrl.host()) ? nullptr : &caller.limit(baseUrl.host(), limits());
}

Result<BarFetch> KrxOpenApiSource::fetch(const BarRequest& request, std::stop_token stop)
{
    const MarketCalendar& calendar = m_calendars->of(Market::Kr);
    if (request.market != Market::Kr)
        return fail(QStringLiteral("MARKET_UNSUPPORTED"),
                    QT_TRANSLATE_NOOP("Phrase", "KRX has Korean bars only."));
    if (request.date < TradingDate(2010, 1, 4))
        return fail(QStringLiteral("BEFORE_HISTORY"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "KRX's history begins 2010-01-04, asked was %1."),
                           request.date.toIso()));
    if (calendar.covers(request.date) && !calendar.isSession(request.date))
        return BarFetch{.kind = BarFetch::Kind::Closed, .provider = QStringLiteral("KRX")};
    const auto services = krxServices(request.boards);
    if (!services)
        return tl::unexpected(services.error());
    if (auto ready = checkConfig(); !ready)
        return tl::unexpected(ready.error());
    Gathered gathered;
    gathered.fetch.provider = QStringLiteral("KRX");
    for (const KrxService& service : *services) {
        auto rows = ask(service, request.date, stop);
        if (!rows && endsTheRound(rows.error(), gathered))
            return tl::unexpected(rows.error());
        if (!rows && rows.error().code == QLatin1String("KEY_REJECTED"))
            rows = tl::unexpected(notApplied(service, rows.error()));
        gather(gathered, service, std::move(rows));
    }
    return conclude(std::move(gathered), request.date);
}

Result<void> KrxOpenApiSource::checkConfig() const
{
    if (m_config.authKey.trimmed().isEmpty())
        return fail(QStringLiteral("KEY_MISSING"),
                    QT_TRANSLATE_NOOP("Phrase", "No key for the KRX Open API is set."),
                    QT_TRANSLATE_NOOP(
                        "Phrase", "Set investment.data.krx.auth-key, or KRX_AUTH_KEY in the environment."));
    if (m_config.baseUrl.host() == kPortal)
        return fail(
            QStringLiteral("BASE_URL_PORTAL"),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is KRX's documentation portal and answers web pages."),
                   kPortal),
            QT_TRANSLATE_NOOP(
                "Phrase", "Set investment.data.krx.base-url (KRX_BASE_URL) to https://data-dbg.krx.co.kr."));
    return {};
}

Result<KrxRows> KrxOpenApiSource::ask(const KrxService& service, TradingDate date, std::stop_token stop) const
{
    QUrl url = m_config.baseUrl.adjusted(QUrl::StripTrailingSlash);
    url.setPath(url.path() + QStringLiteral("/svc/apis/") + service.path);
    url.setQuery(QUrlQuery{{QStringLiteral("basDd"), date.toBasic()}});
    HttpRequest request = HttpRequest::get(url);
    request.headers.emplace_back("AUTH_KEY", m_config.authKey.trimmed().toLatin1());
    request.headers.emplace_back("Accept", "application/json");
    request.attempts = m_config.attempts;
    request.connectTimeout = m_config.connectTimeout;
    request.readTimeout = m_config.readTimeout;
    auto response = m_caller.call(request, stop);
    if (!response)
        return tl::unexpected(response.error());
    const bool refused = response->json.object().contains(QLatin1String("respCode"));
    if (response->cls != HttpClass::Ok && !refused)
        return tl::unexpected(failureOf(*response, service));
    return KrxRowParser(service, date).parse(response->json);
}

Error KrxOpenApiSource::failureOf(const HttpResponse& response, const KrxService& service) const
{
    Error error = response.failure(QStringLiteral("KRX"));
    if (response.cls == HttpClass::NotJson && response.isHtml()) {
        error.message = Phrase(
            QT_TRANSLATE_NOOP("Phrase",
                              "KRX answered HTML instead of JSON for %1 (key not accepted, or this service "
                              "not applied for?): %2"),
            service.path, response.excerpt);
        error.next = QT_TRANSLATE_NOOP(
            "Phrase", "Check investment.data.krx.auth-key and investment.data.krx.base-url.");
    }
    return error;
}

bool KrxOpenApiSource::endsTheRound(const Error& error, const Gathered& gathered)
{
    return error.code == QLatin1String("CANCELLED") ||
           (error.code == QLatin1String("KEY_REJECTED") && gathered.answered == 0);
}

void KrxOpenApiSource::gather(Gathered& gathered, const KrxService& service, Result<KrxRows> rows)
{
    BarFetch& fetch = gathered.fetch;
    if (!rows) {
        fetch.errors.append({service.board, rows.error().code, rows.error().message});
        gathered.failures.append(rows.error());
        return;
    }
    ++gathered.answered;
    fetch.rejected += rows->rejected;
    fetch.errors += rows->errors;
    fetch.bars += rows->bars;
    if (!rows->bars.isEmpty())
        return;
    if (rows->rejected > 0) {
        gathered.failures.append(
            {QStringLiteral("ROWS_REJECTED"),
             Phrase(QT_TRANSLATE_NOOP("Phrase", "None of %1's %2 rows was usable; the first: %3"),
                    service.path, rows->rejected, rows->errors.first().message),
             QT_TRANSLATE_NOOP("Phrase", "Nothing of them is stored.")});
        fetch.errors.append({service.board, gathered.failures.last().code, gathered.failures.last().message});
        return;
    }
    ++gathered.empty;
    if (!fetch.emptyBoards.contains(service.board))
        fetch.emptyBoards.append(service.board);
}

Result<BarFetch> KrxOpenApiSource::conclude(Gathered gathered, TradingDate date) const
{
    BarFetch& fetch = gathered.fetch;
    if (!fetch.bars.isEmpty())
        return std::move(fetch);
    const bool published = m_clock.now() >= publicationOf(date);
    if (gathered.empty > 0 && !published) {
        fetch.kind = BarFetch::Kind::NotYet;
        fetch.emptyBoards.clear(); // every board is; nothing stands out
        return std::move(fetch);
    }
    if (!gathered.failures.isEmpty())
        return tl::unexpected(gathered.failures.first());
    if (!m_calendars->of(Market::Kr).covers(date))
        return fail(
            QStringLiteral("CALENDAR_NOT_COVERED"),
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                                     "KRX has no rows for %1 and the calendar does not cover that day."),
                   date.toIso()),
            QT_TRANSLATE_NOOP("Phrase", "Extend the calendar; then it is known whether the day was closed."));
    return fail(
        QStringLiteral("PROVIDER_EMPTY"),
        Phrase(QT_TRANSLATE_NOOP("Phrase",
                                 "KRX still has no rows for the open day %1, past 08:00 of the day after."),
               date.toIso()),
        QT_TRANSLATE_NOOP(
            "Phrase", "Either KRX is late or the day was an unknown holiday; an operator has to decide."));
}

} // namespace ic
