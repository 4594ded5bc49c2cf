// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeYahooServer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <QUrlQuery>

namespace ic {

namespace {

const QByteArray kPrefix = QByteArrayLiteral("/v8/finance/chart/");

QJsonValue json(const FakeYahooServer::Value& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace

FakeYahooServer::FakeYahooServer(QObject* parent) : FakeHttpServer(parent)
{
    onAny([this](const Request& request) { return answer(request); });
}

qint64 FakeYahooServer::openOf(TradingDate date)
{
    return QDateTime(date.date(), QTime(9, 30), QTimeZone("America/New_York")).toSecsSinceEpoch();
}

FakeHttpServer::Reply FakeYahooServer::answer(const Request& request) const
{
    const QString symbol =
        QString::fromLatin1(QByteArray::fromPercentEncoding(request.path.mid(kPrefix.size())));
    if (!request.path.startsWith(kPrefix) || !m_points.contains(symbol))
        return Reply::json("{\"chart\":{\"result\":null,\"error\":{\"code\":\"Not Found\","
                           "\"description\":\"No data found, symbol may be delisted\"}}}",
                           404);
    const QUrlQuery query(QString::fromLatin1(request.query));
    const qint64 from = query.queryItemValue(QStringLiteral("period1")).toLongLong();
    const qint64 to = query.queryItemValue(QStringLiteral("period2")).toLongLong();
    QVector<Point> points = m_points.value(symbol);
    points.removeIf([from, to](const Point& point) { return point.stamp < from || point.stamp >= to; });
    if (m_live.contains(symbol))
        points.append(m_live.value(symbol));
    return Reply::json(QJsonDocument(chart(symbol, points)).toJson(QJsonDocument::Compact));
}

QJsonObject FakeYahooServer::chart(const QString& symbol, const QVector<Point>& points)
{
    const auto column = [&points](Value Point::*member) {
        QJsonArray values;
        for (const Point& point : points)
            values.append(json(point.*member));
        return values;
    };
    QJsonObject result{
        {QStringLiteral("meta"),
         QJsonObject{{QStringLiteral("currency"), QStringLiteral("USD")},
                     {QStringLiteral("symbol"), symbol},
                     {QStringLiteral("gmtoffset"), -18000},
                     {QStringLiteral("exchangeTimezoneName"), QStringLiteral("America/New_York")}}}};
    QJsonObject quote;
    QJsonArray stamps;
    if (!points.isEmpty())
        quote = {{QStringLiteral("open"), column(&Point::open)},
                 {QStringLiteral("high"), column(&Point::high)},
                 {QStringLiteral("low"), column(&Point::low)},
                 {QStringLiteral("close"), column(&Point::close)},
                 {QStringLiteral("volume"), column(&Point::volume)}};
    for (const Point& point : points)
        stamps.append(point.stamp);
    QJsonObject indicators{{QStringLiteral("quote"), QJsonArray{quote}}};
    if (!points.isEmpty()) {
        result.insert(QStringLiteral("timestamp"), stamps);
        indicators.insert(QStringLiteral("adjclose"),
                          QJsonArray{QJsonObject{{QStringLiteral("adjclose"), column(&Point::adjusted)}}});
    }
    result.insert(QStringLiteral("indicators"), indicators);
    return {{QStringLiteral("chart"), QJsonObject{{QStringLiteral("result"), QJsonArray{result}},
                                                  {QStringLiteral("error"), QJsonValue::Null}}}};
}

} // namespace ic
