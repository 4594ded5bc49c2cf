// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collector/CollectorServer.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTcpSocket>
#include <QtConcurrent>
#include <algorithm>

namespace ic {

namespace {

constexpr int kCollectors = 4;
const QString kHealth = QStringLiteral("/health");
const QByteArray kJson = QByteArrayLiteral("application/json");

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

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

} // namespace

CollectorServer::CollectorServer(Config config, Sources sources,
                                 std::shared_ptr<const MarketCalendars> calendars, const Clock& clock,
                                 QObject* parent)
    : QAbstractHttpServer(parent)
    , m_config(std::move(config))
    , m_sources(std::move(sources))
    , m_calendars(std::move(calendars))
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(kCollectors);
}

CollectorServer::~CollectorServer()
{
    stop();
}

Result<quint16> CollectorServer::listen(quint16 port)
{
    const quint16 bound = QAbstractHttpServer::listen(QHostAddress::LocalHost, port);
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

const std::vector<CollectorServer::Route>& CollectorServer::routes()
{
    static const std::vector<Route> all = {
        {QStringLiteral("/us-daily"), Market::Us, &CollectorRequest::daily, &CollectorAnswer::daily},
        {QStringLiteral("/krx-daily"), Market::Kr, &CollectorRequest::daily, &CollectorAnswer::daily},
        {QStringLiteral("/us-daily/range"), Market::Us, &CollectorRequest::range, &CollectorAnswer::range},
        {QStringLiteral("/krx-daily/range"), Market::Kr, &CollectorRequest::range, &CollectorAnswer::range}};
    return all;
}

const CollectorServer::Route* CollectorServer::routeOf(const QString& path)
{
    const auto found =
        std::find_if(routes().begin(), routes().end(), [&path](const Route& r) { return r.path == path; });
    return found == routes().end() ? nullptr : &*found;
}

bool CollectorServer::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket)
{
    const QString path = request.url().path();
    if (path == kHealth && request.method() == QHttpServerRequest::Method::Get) {
        makeResponder(request, socket)
            .write(compact({{QStringLiteral("status"), QStringLiteral("ok")},
                            {QStringLiteral("source"), m_config.sourceName},
                            {QStringLiteral("version"), m_config.version}}),
                   kJson);
        return true;
    }
    const Route* route = routeOf(path);
    if (!route || request.method() != QHttpServerRequest::Method::Post)
        return false;
    serve(*route, request, socket);
    return true;
}

void CollectorServer::missingHandler(const QHttpServerRequest& request, QTcpSocket* socket)
{
    const QString path = request.url().path();
    const bool known = path == kHealth || routeOf(path);
    const Refusal refusal = known ? Refusal{405, QStringLiteral("Method Not Allowed")}
                                  : Refusal{404, QStringLiteral("Not Found")};
    auto responder = makeResponder(request, socket);
    respond(responder, path.left(100), HttpAnswer::refused(refusal), m_clock.monotonicMs());
}

void CollectorServer::serve(const Route& route, const QHttpServerRequest& request, QTcpSocket* socket)
{
    auto refusal = refuse(request);
    if (!refusal) {
        const auto parsed = route.parse(route.market, request.body());
        if (parsed)
            return collect(route, *parsed, request, socket);
        refusal = parsed.error();
    }
    auto responder = makeResponder(request, socket);
    respond(responder, route.path, HttpAnswer::refused(*refusal), m_clock.monotonicMs());
}

void CollectorServer::collect(const Route& route, CollectorRequest wanted, const QHttpServerRequest& request,
                              QTcpSocket* socket)
{
    const qint64 started = m_clock.monotonicMs();
    const auto stop = std::make_shared<std::stop_source>();
    const auto hungUp = connect(socket, &QTcpSocket::disconnected, this, [stop] { stop->request_stop(); });
    const auto responder = std::make_shared<QHttpServerResponder>(makeResponder(request, socket));
    const std::shared_ptr<BarSource> source = wanted.market == Market::Kr ? m_sources.kr : m_sources.us;
    QtConcurrent::run(&m_pool,
                      [this, source, stop, run = route.collect, wanted = std::move(wanted)] {
                          const std::stop_callback chain(m_stop.get_token(),
                                                         [stop] { stop->request_stop(); });
                          const CollectorAnswer collector(*source, *m_calendars, m_clock);
                          return (collector.*run)(wanted, stop->get_token());
                      })
        .then(this, [this, responder, hungUp, started, path = route.path,
                     caller = QPointer<QTcpSocket>(socket)](const HttpAnswer& answer) {
            disconnect(hungUp);
            if (caller && caller->state() == QAbstractSocket::ConnectedState)
                respond(*responder, path, answer, started);
            else
                emit answered(path + QStringLiteral(": the caller hung up, its collection was stopped"));
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

void CollectorServer::respond(QHttpServerResponder& responder, const QString& what, const HttpAnswer& answer,
                              qint64 startedMs)
{
    responder.write(answer.body, kJson, QHttpServerResponder::StatusCode(answer.status));
    emit answered(QStringLiteral("%1 %2, %3 bytes in %4 ms")
                      .arg(what)
                      .arg(answer.status)
                      .arg(answer.body.size())
                      .arg(m_clock.monotonicMs() - startedMs));
}

} // namespace ic
