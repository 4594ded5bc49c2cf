// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/TradingDate.h"
#include "tests/support/FakeHttpServer.h"

#include <QJsonObject>
#include <QMap>
#include <QVector>
#include <optional>

namespace ic {

/// Yahoo's chart service (v8) over a real socket: answers the bars within period1 and period2, the 404 error
/// object for unknown symbols.
class FakeYahooServer : public FakeHttpServer
{
    Q_OBJECT

public:
    using Value = std::optional<double>; ///< nullopt is JSON null
    struct Point
    {
        qint64 stamp = 0; ///< epoch seconds
        Value open, high, low, close, adjusted, volume;
    };

    explicit FakeYahooServer(QObject* parent = nullptr);
    void set(const QString& symbol, QVector<Point> points) { m_points.insert(symbol, std::move(points)); }
    /// Sent whatever the periods ask for, as the running quote is.
    void setLive(const QString& symbol, const Point& point) { m_live.insert(symbol, point); }

    /// 09:30 in New York on that date (14:30Z in winter, 13:30Z in summer).
    static qint64 openOf(TradingDate date);
    static QJsonObject chart(const QString& symbol, const QVector<Point>& points);

private:
    Reply answer(const Request& request) const;

    QMap<QString, QVector<Point>> m_points;
    QMap<QString, Point> m_live;
};

} // namespace ic
