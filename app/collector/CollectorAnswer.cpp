// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collector/CollectorAnswer.h"

#include "core/adapters/collector/BarJson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace ic {

namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray bareArray(const BarFetch& fetch, Market market)
{
    QJsonArray rows;
    for (const Bar& bar : fetch.bars)
        rows.append(market == Market::Us ? BarJson::plainRow(bar) : BarJson::row(bar));
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

} // namespace

HttpAnswer HttpAnswer::refused(const Refusal& refusal)
{
    return {refusal.status, compact({{QStringLiteral("detail"), refusal.detail}})};
}

HttpAnswer CollectorAnswer::failed(const Error& error)
{
    const bool ours = error.code == QLatin1String("KEY_MISSING") || error.code == QLatin1String("CANCELLED");
    return {ours ? 503 : 502, compact({{QStringLiteral("detail"), error.message.english()},
                                       {QStringLiteral("code"), error.code},
                                       {QStringLiteral("next"), error.next.english()}})};
}

QByteArray CollectorAnswer::envelope(const BarFetch& fetch, TradingDate date) const
{
    QJsonObject object = BarJson::envelope(fetch, date);
    object.insert(QStringLiteral("asOf"),
                  QDateTime::fromMSecsSinceEpoch(m_clock.now().ms, Qt::UTC).toString(Qt::ISODate));
    return compact(object);
}

HttpAnswer CollectorAnswer::daily(const CollectorRequest& request, std::stop_token stop) const
{
    if (request.market == Market::Us && request.symbols.isEmpty())
        return {200, request.envelope ? envelope({}, request.from) : QByteArrayLiteral("[]")};
    const auto fetch = m_source.fetch(request.day(request.from), stop);
    if (!fetch && request.envelope)
        return {200, compact(BarJson::envelope(fetch.error(), request.from))};
    if (!fetch)
        return failed(fetch.error());
    return {200, request.envelope ? envelope(*fetch, request.from) : bareArray(*fetch, request.market)};
}

HttpAnswer CollectorAnswer::range(const CollectorRequest& request, std::stop_token stop) const
{
    if (request.market == Market::Us && request.symbols.isEmpty())
        return {200, QByteArrayLiteral("[]")};
    const bool atOnce = request.market == Market::Us && m_source.supportsRange();
    return atOnce ? rangeAtOnce(request, stop) : sessionBySession(request, stop);
}

HttpAnswer CollectorAnswer::rangeAtOnce(const CollectorRequest& request, std::stop_token stop) const
{
    const auto sessions =
        m_source.fetchRange(request.market, request.from, request.to, request.symbols, stop);
    if (!sessions)
        return failed(sessions.error());
    QByteArray body = "[";
    for (const BarFetch& fetch : *sessions) {
        if (!fetch.bars.isEmpty())
            body += (body.size() > 1 ? "," : "") + envelope(fetch, fetch.bars.first().date);
    }
    return {200, body + ']'};
}

HttpAnswer CollectorAnswer::sessionBySession(const CollectorRequest& request, std::stop_token stop) const
{
    const auto sessions = m_calendars.of(request.market).sessionsBetween(request.from, request.to);
    if (request.market == Market::Kr && sessions.size() > kMaxKrSessions)
        return HttpAnswer::refused({422, QStringLiteral("to: at most %1 sessions in one call, these are %2")
                                             .arg(kMaxKrSessions)
                                             .arg(sessions.size())});
    QByteArray body = "[";
    for (const Session& session : sessions) {
        const auto fetch = m_source.fetch(request.day(session.date), stop);
        if (!fetch)
            return failed(fetch.error());
        if (!fetch->bars.isEmpty())
            body += (body.size() > 1 ? "," : "") + envelope(*fetch, session.date);
    }
    return {200, body + ']'};
}

} // namespace ic
