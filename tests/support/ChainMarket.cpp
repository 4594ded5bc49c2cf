// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ChainMarket.h"

namespace ic {

namespace {

constexpr int kKospi = 240;
constexpr int kKosdaq = 420;
constexpr int kEtfs = 60;

const QMap<QString, QString>& halted()
{
    static const QString zero = QStringLiteral("0");
    static const QMap<QString, QString> fields = {{QStringLiteral("TDD_OPNPRC"), zero},
                                                  {QStringLiteral("TDD_HGPRC"), zero},
                                                  {QStringLiteral("TDD_LWPRC"), zero},
                                                  {QStringLiteral("ACC_TRDVOL"), zero},
                                                  {QStringLiteral("ACC_TRDVAL"), zero},
                                                  {QStringLiteral("CMPPREVDD_PRC"), zero},
                                                  {QStringLiteral("FLUC_RT"), QStringLiteral("0.00")}};
    return fields;
}

/// Every 37th stock does not trade, every 50th has a code with a letter.
QJsonObject stock(const QString& basDd, int number, const QString& market)
{
    const QString code = number % 50 == 0 ? QStringLiteral("%1A0").arg(number, 4, 10, QLatin1Char('0'))
                                          : QStringLiteral("%1").arg(number * 10, 6, 10, QLatin1Char('0'));
    const qint64 close = 1'000 + (number * 7'919LL) % 90'000 + basDd.right(2).toInt() * 5;
    return FakeKrxServer::stock(basDd, code, market, close,
                                number % 37 == 0 ? halted() : QMap<QString, QString>());
}

} // namespace

ChainMarket::Counts ChainMarket::addMadeUpDay(FakeKrxServer& krx, const QString& basDd)
{
    for (int i = 1; i <= kKospi; ++i)
        krx.add(QStringLiteral("sto/stk_bydd_trd"), stock(basDd, i, QStringLiteral("KOSPI")));
    for (int i = 1; i <= kKosdaq; ++i)
        krx.add(QStringLiteral("sto/ksq_bydd_trd"),
                stock(basDd, 1'000 + i,
                      i % 12 == 0 ? QStringLiteral("KOSDAQ GLOBAL") : QStringLiteral("KOSDAQ")));
    for (int i = 1; i <= kEtfs; ++i)
        krx.add(QStringLiteral("etp/etf_bydd_trd"),
                FakeKrxServer::etf(basDd, QStringLiteral("%1").arg(500'000 + i), 9'000 + 35 * i));
    krx.add(QStringLiteral("idx/kospi_dd_trd"),
            FakeKrxServer::index(basDd, QStringLiteral("KOSPI"), QStringLiteral("코스피"),
                                 QStringLiteral("4,012.35")));
    krx.add(QStringLiteral("idx/kosdaq_dd_trd"),
            FakeKrxServer::index(basDd, QStringLiteral("KOSDAQ"), QStringLiteral("코스닥"),
                                 QStringLiteral("912.80")));
    return {kKospi, kKosdaq, kEtfs + 2};
}

} // namespace ic
