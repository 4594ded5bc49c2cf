// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeKisServer.h"

#include <QJsonDocument>
#include <QUrlQuery>
#include <algorithm>

namespace ic {

namespace {

const QString kAppKey = QStringLiteral("PSfakefakefakefakefakefakefakefakefa");
const QString kAppSecret = QString(180, u'S');
constexpr int kMostRows = 100;

FakeHttpServer::Reply json(const QJsonObject& body, int status = 200)
{
    return FakeHttpServer::Reply::json(QJsonDocument(body).toJson(QJsonDocument::Compact), status);
}

QJsonObject envelope(const QString& rtCd, const QString& code, const QString& message)
{
    return {{QStringLiteral("rt_cd"), rtCd},
            {QStringLiteral("msg_cd"), code},
            {QStringLiteral("msg1"), message.leftJustified(80)}};
}

QJsonObject accepted()
{
    return envelope(QStringLiteral("0"), QStringLiteral("MCA00000"), QStringLiteral("정상처리 되었습니다."));
}

FakeHttpServer::Reply refused(const QString& code, const QString& message, int status)
{
    return json(envelope(QStringLiteral("1"), code, message), status);
}

QString parameter(const FakeHttpServer::Request& request, const char* name)
{
    return QUrlQuery(QString::fromLatin1(request.query))
        .queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

/// Newest first, at most hundred, of those within [from, to].
QJsonArray window(const QJsonArray& rows, const QString& dateName, const QString& from, const QString& to)
{
    QVector<QJsonObject> chosen;
    for (const QJsonValue& row : rows) {
        const QString date = row.toObject().value(dateName).toString();
        if (date >= from && date <= to)
            chosen.append(row.toObject());
    }
    std::sort(chosen.begin(), chosen.end(), [&](const QJsonObject& a, const QJsonObject& b) {
        return a.value(dateName).toString() > b.value(dateName).toString();
    });
    QJsonArray window;
    for (const QJsonObject& row : chosen.mid(0, kMostRows))
        window.append(row);
    return window;
}

QString won(qint64 value)
{
    return QString::number(value);
}

QString dollars(double value)
{
    return QString::number(value, 'f', 4);
}

} // namespace

FakeKisServer::FakeKisServer(QObject* parent) : FakeHttpServer(parent)
{
    onAny([this](const Request& request) { return answer(request); });
}

KisAccess FakeKisServer::access(KisAccess::Server server) const
{
    return {server, url(), kAppKey, kAppSecret};
}

void FakeKisServer::failNext(const QByteArray& transaction, Fault fault, int times)
{
    for (int i = 0; i < times; ++i)
        m_faults[transaction].append(fault);
}

int FakeKisServer::callsOf(const QByteArray& transaction) const
{
    return int(std::count_if(requests().begin(), requests().end(), [&](const Request& request) {
        return request.headers.value("tr_id") == transaction;
    }));
}

FakeHttpServer::Reply FakeKisServer::answer(const Request& request)
{
    const bool isToken = request.path == "/oauth2/tokenP";
    if (auto failed = fault(request, isToken ? "token" : request.headers.value("tr_id")))
        return *failed;
    if (isToken)
        return issueToken(request);
    if (auto no = refusal(request))
        return *no;
    if (request.path.endsWith("/inquire-daily-itemchartprice"))
        return chart(request, m_stocks);
    if (request.path.endsWith("/inquire-daily-indexchartprice"))
        return chart(request, m_indices);
    if (request.path.endsWith("/dailyprice"))
        return overseasChart(request);
    if (request.path.endsWith("/inquire-balance"))
        return balance(request);
    if (request.path.endsWith("/order-cash"))
        return placeOrder(request);
    return refused(QStringLiteral("EGW00404"), QStringLiteral("없는 서비스입니다."), 404);
}

std::optional<FakeHttpServer::Reply> FakeKisServer::fault(const Request& request,
                                                          const QByteArray& transaction)
{
    QList<Fault>& planned = m_faults[transaction];
    if (planned.isEmpty())
        return std::nullopt;
    switch (planned.takeFirst()) {
    case Fault::Throttled:
        return refused(QStringLiteral("EGW00201"), QStringLiteral("초당 거래건수를 초과하였습니다."), 500);
    case Fault::TokenExpired:
        return refused(QStringLiteral("EGW00123"), QStringLiteral("기간이 만료된 token 입니다."), 500);
    case Fault::Hiccup:
        return refused(QStringLiteral("EGW00300"), QStringLiteral("Gateway 라우팅 오류가 발생했습니다."),
                       500);
    case Fault::WrongServer:
        return refused(QStringLiteral("EGW02004"), QStringLiteral("모의투자 TR 이 아닙니다."), 500);
    case Fault::Refused:
        return refused(QStringLiteral("APBK0919"), QStringLiteral("장운영일자가 주문일과 상이합니다."), 200);
    case Fault::Refused500:
        return refused(QStringLiteral("APBK0919"), QStringLiteral("장운영일자가 주문일과 상이합니다."), 500);
    case Fault::WebPage:
        return Reply::html("<!DOCTYPE html><html><body>점검 중입니다</body></html>");
    case Fault::BareError:
        return Reply{.status = 500, .body = "Internal Server Error"};
    case Fault::NoEnvelope:
        return Reply::json("{\"output\":{}}");
    case Fault::Truncated: {
        Reply whole = Reply::json("{\"rt_cd\":\"0\",\"output2\":[{\"stck_bsop_date\":\"20261120\"}]}");
        whole.truncateAt = 40;
        return whole;
    }
    case Fault::CutOff:
        if (request.path.endsWith("/order-cash"))
            placeOrder(request);
        return Reply{.reset = true};
    case Fault::Slow: {
        Reply late = json(accepted());
        late.held = true;
        return late;
    }
    }
    return std::nullopt;
}

FakeHttpServer::Reply FakeKisServer::issueToken(const Request& request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (body.value(u"grant_type").toString() != u"client_credentials" ||
        body.value(u"appkey").toString() != kAppKey || body.value(u"appsecret").toString() != kAppSecret)
        return json({{QStringLiteral("error_description"), QStringLiteral("유효하지 않은 AppKey입니다.")},
                     {QStringLiteral("error_code"), QStringLiteral("EGW00103")}},
                    403);
    if (tokenRefusals > 0) {
        --tokenRefusals;
        return json({{QStringLiteral("error_description"),
                      QStringLiteral("접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)")},
                     {QStringLiteral("error_code"), QStringLiteral("EGW00133")}},
                    403);
    }
    ++tokensIssued;
    return json({{QStringLiteral("access_token"), QString::fromLatin1(token())},
                 {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                 {QStringLiteral("expires_in"), expiresIn},
                 {QStringLiteral("access_token_token_expired"), expiryText}});
}

std::optional<FakeHttpServer::Reply> FakeKisServer::refusal(const Request& request) const
{
    if (request.headers.value("appkey") != kAppKey.toLatin1() ||
        request.headers.value("appsecret") != kAppSecret.toLatin1())
        return refused(QStringLiteral("EGW00103"), QStringLiteral("유효하지 않은 AppKey입니다."), 403);
    if (request.headers.value("authorization") != "Bearer " + token())
        return refused(QStringLiteral("EGW00121"), QStringLiteral("유효하지 않은 token 입니다."), 500);
    if (request.headers.value("custtype") != "P" ||
        request.headers.value("content-type") != "application/json; charset=utf-8")
        return refused(QStringLiteral("OPSQ0001"), QStringLiteral("헤더가 잘못되었습니다."), 200);
    return std::nullopt;
}

FakeHttpServer::Reply FakeKisServer::chart(const Request& request,
                                           const QMap<QString, QJsonArray>& rows) const
{
    const bool isStock = request.path.endsWith("itemchartprice");
    const bool fits = isStock ? request.headers.value("tr_id") == "FHKST03010100" &&
                                    parameter(request, "FID_ORG_ADJ_PRC") == u"1" &&
                                    parameter(request, "FID_COND_MRKT_DIV_CODE") == u"J"
                              : request.headers.value("tr_id") == "FHKUP03500100" &&
                                    parameter(request, "FID_COND_MRKT_DIV_CODE") == u"U";
    if (!fits || parameter(request, "FID_PERIOD_DIV_CODE") != u"D")
        return refused(QStringLiteral("OPSQ2001"), QStringLiteral("INPUT 파라미터 오류"), 200);
    const QString code = parameter(request, "FID_INPUT_ISCD");
    QJsonArray found = window(rows.value(code), QStringLiteral("stck_bsop_date"),
                              parameter(request, "FID_INPUT_DATE_1"), parameter(request, "FID_INPUT_DATE_2"));
    found.append(QJsonObject()); // KIS pads
    QJsonObject body = accepted();
    body.insert(QStringLiteral("output1"),
                QJsonObject{{QStringLiteral("hts_kor_isnm"), QStringLiteral("가온") + code}});
    body.insert(QStringLiteral("output2"), found);
    return json(body);
}

FakeHttpServer::Reply FakeKisServer::overseasChart(const Request& request) const
{
    if (request.headers.value("tr_id") != "HHDFS76240000" || parameter(request, "GUBN") != u"0" ||
        parameter(request, "MODP") != u"1")
        return refused(QStringLiteral("OPSQ2001"), QStringLiteral("INPUT 파라미터 오류"), 200);
    const QString key = parameter(request, "EXCD") + QLatin1Char('/') + parameter(request, "SYMB");
    QJsonObject body = accepted();
    body.insert(QStringLiteral("output1"), QJsonObject{{QStringLiteral("rsym"), key}});
    body.insert(QStringLiteral("output2"),
                window(m_overseas.value(key), QStringLiteral("xymd"), QString(), parameter(request, "BYMD")));
    return json(body);
}

FakeHttpServer::Reply FakeKisServer::balance(const Request& request) const
{
    const QString cursor = parameter(request, "CTX_AREA_NK100").trimmed();
    const bool further = request.headers.value("tr_cont") == "N";
    if (further != !cursor.isEmpty())
        return refused(QStringLiteral("OPSQ0002"), QStringLiteral("연속조회 조건이 잘못되었습니다."), 200);
    const int page = cursor.toInt();
    const bool isLast = page + 1 >= balancePages.size() && !repeatsCursor;
    const int next = repeatsCursor ? 1 : page + 1;
    QJsonObject body = accepted();
    body.insert(QStringLiteral("output1"), balancePages.value(page));
    body.insert(QStringLiteral("ctx_area_fk100"),
                (parameter(request, "CANO") + QStringLiteral("^01^N^")).leftJustified(100));
    body.insert(QStringLiteral("ctx_area_nk100"),
                (isLast ? QString() : QString::number(next)).leftJustified(100));
    Reply reply = json(body);
    reply.headers.emplace_back("tr_cont", isLast ? "D" : "M");
    return reply;
}

FakeHttpServer::Reply FakeKisServer::placeOrder(const Request& request)
{
    const QJsonObject order = QJsonDocument::fromJson(request.body).object();
    if (request.method != "POST" || !order.value(u"PDNO").isString())
        return refused(QStringLiteral("OPSQ2001"), QStringLiteral("INPUT 파라미터 오류"), 200);
    ++ordersPlaced;
    QJsonObject body = envelope(QStringLiteral("0"), QStringLiteral("APBK0013"),
                                QStringLiteral("주문 전송 완료 되었습니다."));
    body.insert(QStringLiteral("output"),
                QJsonObject{{QStringLiteral("KRX_FWDG_ORD_ORGNO"), QStringLiteral("00950")},
                            {QStringLiteral("ODNO"), QStringLiteral("0000017432")},
                            {QStringLiteral("ORD_TMD"), QStringLiteral("091003")}});
    return json(body);
}

QJsonObject FakeKisServer::stockRow(TradingDate date, qint64 close)
{
    return {{QStringLiteral("stck_bsop_date"), date.toBasic()},
            {QStringLiteral("stck_clpr"), won(close)},
            {QStringLiteral("stck_oprc"), won(close - 100)},
            {QStringLiteral("stck_hgpr"), won(close + 200)},
            {QStringLiteral("stck_lwpr"), won(close - 300)},
            {QStringLiteral("acml_vol"), won(588'900)},
            {QStringLiteral("acml_tr_pbmn"), won(588'900 * close)},
            {QStringLiteral("flng_cls_code"), QStringLiteral("00")}};
}

QJsonObject FakeKisServer::indexRow(TradingDate date, const QString& close)
{
    return {{QStringLiteral("stck_bsop_date"), date.toBasic()},
            {QStringLiteral("bstp_nmix_prpr"), close},
            {QStringLiteral("bstp_nmix_oprc"), close},
            {QStringLiteral("bstp_nmix_hgpr"), close},
            {QStringLiteral("bstp_nmix_lwpr"), close},
            {QStringLiteral("acml_vol"), QStringLiteral("512345")},
            {QStringLiteral("acml_tr_pbmn"), QStringLiteral("9876543")}};
}

QJsonObject FakeKisServer::overseasRow(TradingDate date, double close)
{
    return {{QStringLiteral("xymd"), date.toBasic()},
            {QStringLiteral("clos"), dollars(close)},
            {QStringLiteral("sign"), QStringLiteral("2")},
            {QStringLiteral("open"), dollars(close - 1)},
            {QStringLiteral("high"), dollars(close + 2)},
            {QStringLiteral("low"), dollars(close - 3)},
            {QStringLiteral("tvol"), QStringLiteral("1203300")},
            {QStringLiteral("tamt"), QStringLiteral("48733650")}};
}

} // namespace ic
