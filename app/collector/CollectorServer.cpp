// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collector/CollectorServer.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrent>

namespace ic {

namespace {

constexpr int kCollectors = 4;

/// Takes the same time wherever the texts differ: digests first, so that not even the length shows.
bool sameSecret(const QByteArray& a, const QByteArray& b)
{
    const QByteArray left = QCryptographicHash::hash(a, QCryptographicHash::Sha256);
    const QByteArray right = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= unsigned(static_cast<unsigned char>(left[i]) ^ static_cast<unsigned char>(right[i]));
    return difference == 0;
}

QFuture<QHttpServerResponse> ready(QHttpServerResponse&& response)
{
    QPromise<QHttpServerResponse> promise;
    promise.start();
    promise.addResult(std::move(response));
    promise.finish();
    return promise.future();
}

} // namespace

CollectorServer::CollectorServer(Config config, Sources sources,
                                 std::shared_ptr<const MarketCalendars> calendars, const Clock& clock,
                                 QObject* parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_sources(std::move(sources))
    , m_calendars(std::move(calendars))
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(kCollectors);
    m_paths.append(QStringLiteral("/health"));
    m_server.route(QStringLiteral("/health"), QHttpServerRequest::Method::Get, [this] {
        return QHttpServerResponse(QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")},
                                               {QStringLiteral("source"), m_config.sourceName},
                                               {QStringLiteral("version"), m_config.version}});
    });
    addRoute(QStringLiteral("/us-daily"), Market::Us, &CollectorRequest::daily, &CollectorAnswer::daily);
    addRoute(QStringLiteral("/krx-daily"), Market::Kr, &CollectorRequest::daily, &CollectorAnswer::daily);
    addRoute(QStringLiteral("/us-daily/range"), Market::Us, &CollectorRequest::range,
             &CollectorAnswer::range);
    addRoute(QStringLiteral("/krx-daily/range"), Market::Kr, &CollectorRequest::range,
             &CollectorAnswer::range);
    m_server.setMissingHandler([this](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
        answerUnknown(request, responder);
    });
}

CollectorServer::~CollectorServer()
{
    stop();
}

Result<quint16> CollectorServer::listen(quint16 port)
{
    const quint16 bound = m_server.listen(QHostAddress::LocalHost, port);
    if (bound == 0)
        return fail(QStringLiteral("PORT_TAKEN"),
                    QStringLiteral("Port %1 of 127.0.0.1 cannot be listened on.").arg(port),
                    QStringLiteral("Another program has it; choose one with --port."));
    return bound;
}

void CollectorServer::stop()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void CollectorServer::addRoute(const QString& path, Market market, Parse parse, Collect collect)
{
    m_paths.append(path);
    m_server.route(path, QHttpServerRequest::Method::Post,
                   [this, market, parse, collect](const QHttpServerRequest& request) {
                       return serve(request, market, parse, collect);
                   });
}

QFuture<QHttpServerResponse> CollectorServer::serve(const QHttpServerRequest& request, Market market,
                                                    Parse parse, Collect collect)
{
    const qint64 started = m_clock.monotonicMs();
    const QString what = QStringLiteral("POST ") + request.url().path();
    if (const auto refusal = refuse(request))
        return ready(respond(what, HttpAnswer::refused(*refusal), started));
    const auto parsed = parse(market, request.body());
    if (!parsed)
        return ready(respond(what, HttpAnswer::refused(parsed.error()), started));
    const std::shared_ptr<BarSource> source = market == Market::Kr ? m_sources.kr : m_sources.us;
    return QtConcurrent::run(&m_pool, [this, source, collect, what, started, request = *parsed] {
        const CollectorAnswer collector(*source, *m_calendars, m_clock);
        return respond(what, (collector.*collect)(request, m_stop.get_token()), started);
    });
}

std::optional<Refusal> CollectorServer::refuse(const QHttpServerRequest& request) const
{
    if (!m_config.apiKey.isEmpty() && !sameSecret(request.value("X-Api-Key"), m_config.apiKey.toUtf8()))
        return Refusal{401, QStringLiteral("X-Api-Key is missing or wrong")};
    if (request.body().size() > kMaxBody)
        return Refusal{413, QStringLiteral("body: at most %1 bytes").arg(kMaxBody)};
    return std::nullopt;
}

void CollectorServer::answerUnknown(const QHttpServerRequest& request, QHttpServerResponder& responder)
{
    const bool known = m_paths.contains(request.url().path());
    const QString detail = known ? QStringLiteral("Method Not Allowed") : QStringLiteral("Not Found");
    responder.write(QJsonDocument(QJsonObject{{QStringLiteral("detail"), detail}}),
                    known ? QHttpServerResponder::StatusCode::MethodNotAllowed
                          : QHttpServerResponder::StatusCode::NotFound);
}

QHttpServerResponse CollectorServer::respond(const QString& what, const HttpAnswer& answer, qint64 startedMs)
{
    emit answered(QStringLiteral("%1 %2, %3 bytes in %4 ms")
                      .arg(what)
                      .arg(answer.status)
                      .arg(answer.body.size())
                      .arg(m_clock.monotonicMs() - startedMs));
    return {QByteArrayLiteral("application/json"), answer.body,
            QHttpServerResponder::StatusCode(answer.status)};
}

} // namespace ic
