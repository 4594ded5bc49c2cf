// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/kis/KisAccess.h"
#include "core/domain/TradingDate.h"
#include "tests/support/FakeHttpServer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace ic {

/// Korea Investment & Securities over a real socket: tokens, the envelope with its padded text, daily charts,
/// a paged balance, cash orders; and the faults of the real one, on demand.
class FakeKisServer : public FakeHttpServer
{
    Q_OBJECT

public:
    enum class Fault {
        Throttled,    ///< EGW00201 under HTTP 500
        TokenExpired, ///< EGW00123 under HTTP 500
        Hiccup,       ///< EGW00300 under HTTP 500
        WrongServer,  ///< EGW02004 under HTTP 500
        Refused,      ///< rt_cd 1, APBK0919 under HTTP 200
        Refused500,   ///< the same under HTTP 500
        WebPage,      ///< HTML under HTTP 200
        BareError,    ///< HTTP 500 without an envelope
        NoEnvelope,   ///< JSON without rt_cd
        Truncated,    ///< cut in the middle of the body
        CutOff,       ///< the connection closes without an answer; the request was acted on
        Slow          ///< held until release()
    };

    explicit FakeKisServer(QObject* parent = nullptr);

    /// Where and as whom a client reaches this server.
    KisAccess access(KisAccess::Server server = KisAccess::Server::Paper) const;
    /// The next `times` calls with this tr_id meet the fault; "token" means the token service.
    void failNext(const QByteArray& transaction, Fault fault, int times = 1);
    /// Times the token service answers EGW00133 before it issues again.
    int tokenRefusals = 0;
    int tokensIssued = 0;
    int ordersPlaced = 0;
    /// What a token's answer states.
    QString expiryText = QStringLiteral("2026-11-25 08:01:10");
    int expiresIn = 86'400;
    /// The token that is accepted; a client's older one is refused with EGW00121.
    QByteArray token() const { return "eyJfake." + QByteArray::number(tokensIssued) + ".signature"; }
    /// The pages of the balance; each but the last one says that there are more.
    QVector<QJsonArray> balancePages;
    bool repeatsCursor = false;

    void addStock(const QString& symbol, const QJsonObject& row) { m_stocks[symbol].append(row); }
    void addIndex(const QString& code, const QJsonObject& row) { m_indices[code].append(row); }
    /// `exchange`: NAS, NYS or AMS.
    void addOverseas(const QString& exchange, const QString& symbol, const QJsonObject& row)
    {
        m_overseas[exchange + QLatin1Char('/') + symbol].append(row);
    }
    /// Rows in KIS's exact format, open 100 below, high 200 above and low 300 below the close.
    static QJsonObject stockRow(TradingDate date, qint64 close);
    static QJsonObject indexRow(TradingDate date, const QString& close);
    static QJsonObject overseasRow(TradingDate date, double close);

    int callsOf(const QByteArray& transaction) const;

private:
    Reply answer(const Request& request);
    std::optional<Reply> fault(const Request& request, const QByteArray& transaction);
    Reply issueToken(const Request& request);
    std::optional<Reply> refusal(const Request& request) const;
    Reply chart(const Request& request, const QMap<QString, QJsonArray>& rows) const;
    Reply overseasChart(const Request& request) const;
    Reply balance(const Request& request) const;
    Reply placeOrder(const Request& request);

    QMap<QByteArray, QList<Fault>> m_faults;
    QMap<QString, QJsonArray> m_stocks, m_indices, m_overseas;
};

} // namespace ic
