// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/kis/KisDailyChart.h"

#include "core/adapters/NumberText.h"
#include "core/adapters/Turnover.h"

#include <QHash>

namespace ic {

namespace {

/// The names of one chart's columns.
struct Columns
{
    QString date, open, high, low, close, volume, turnover;
};

const Columns& stockColumns()
{
    static const Columns columns{QStringLiteral("stck_bsop_date"), QStringLiteral("stck_oprc"),
                                 QStringLiteral("stck_hgpr"),      QStringLiteral("stck_lwpr"),
                                 QStringLiteral("stck_clpr"),      QStringLiteral("acml_vol"),
                                 QStringLiteral("acml_tr_pbmn")};
    return columns;
}

/// KIS counts the volume of an index in units it does not state: it is left out.
const Columns& indexColumns()
{
    static const Columns columns{QStringLiteral("stck_bsop_date"),
                                 QStringLiteral("bstp_nmix_oprc"),
                                 QStringLiteral("bstp_nmix_hgpr"),
                                 QStringLiteral("bstp_nmix_lwpr"),
                                 QStringLiteral("bstp_nmix_prpr"),
                                 {},
                                 {}};
    return columns;
}

const Columns& overseasColumns()
{
    static const Columns columns{QStringLiteral("xymd"),
                                 QStringLiteral("open"),
                                 QStringLiteral("high"),
                                 QStringLiteral("low"),
                                 QStringLiteral("clos"),
                                 QStringLiteral("tvol"),
                                 {}};
    return columns;
}

QString refusal(const QString& symbol, const QString& column, const QString& problem)
{
    return QStringLiteral("%1: %2: %3").arg(symbol, column, problem);
}

/// A price of zero is KIS's way to say that there is none.
QString readInto(std::optional<Price>& target, const QJsonObject& row, const QString& column,
                 const QString& symbol)
{
    const auto number = readPrice(row.value(column));
    if (!number.problem.isEmpty())
        return refusal(symbol, column, number.problem);
    target = number.value && number.value->scaled() > 0 ? number.value : std::nullopt;
    return {};
}

QString readInto(std::optional<qint64>& target, const QJsonObject& row, const QString& column,
                 const QString& symbol)
{
    if (column.isEmpty())
        return {};
    const auto number = readInteger(row.value(column));
    if (!number.problem.isEmpty())
        return refusal(symbol, column, number.problem);
    target = number.value;
    return {};
}

/// Empty, or why the row cannot be read.
QString readRow(const QJsonObject& row, const Columns& columns, const QString& symbol, Bar& bar)
{
    const QDate date = QDate::fromString(row.value(columns.date).toString(), QStringLiteral("yyyyMMdd"));
    if (!date.isValid())
        return refusal(symbol, columns.date, QStringLiteral("no date of the form yyyyMMdd."));
    bar.date = TradingDate::fromDate(date);
    bar.symbol = symbol;
    bar.source = kBrokerFallbackSource;
    std::optional<qint64> volume;
    for (const QString& problem :
         {readInto(bar.open, row, columns.open, symbol), readInto(bar.high, row, columns.high, symbol),
          readInto(bar.low, row, columns.low, symbol), readInto(bar.close, row, columns.close, symbol),
          readInto(volume, row, columns.volume, symbol),
          readInto(bar.turnover, row, columns.turnover, symbol)}) {
        if (!problem.isEmpty())
            return problem;
    }
    bar.volume = volume.value_or(0);
    return bar.close ? QString() : refusal(symbol, columns.close, QStringLiteral("there is no close."));
}

KisDailyChart::Bars readRows(const KisAnswer& answer, const Columns& columns, const QString& symbol)
{
    KisDailyChart::Bars found;
    for (const QJsonObject& row : answer.rows(QStringLiteral("output2"))) {
        if (row.value(columns.date).toString().trimmed().isEmpty())
            continue; // padding
        Bar bar;
        const QString problem = readRow(row, columns, symbol, bar);
        if (problem.isEmpty())
            found.bars.append(bar);
        else
            found.refused.append(problem);
    }
    return found;
}

KisCall koreanChart(const char* path, const char* transaction, const char* market, const QString& code,
                    TradingDate from, TradingDate to)
{
    return KisCall::inquiry(QLatin1String("/uapi/domestic-stock/v1/quotations/") + QLatin1String(path),
                            transaction,
                            {{QStringLiteral("FID_COND_MRKT_DIV_CODE"), QLatin1String(market)},
                             {QStringLiteral("FID_INPUT_ISCD"), code},
                             {QStringLiteral("FID_INPUT_DATE_1"), from.toBasic()},
                             {QStringLiteral("FID_INPUT_DATE_2"), to.toBasic()},
                             {QStringLiteral("FID_PERIOD_DIV_CODE"), QStringLiteral("D")}});
}

} // namespace

const QStringList& KisDailyChart::usExchanges()
{
    static const QStringList codes{QStringLiteral("NAS"), QStringLiteral("NYS"), QStringLiteral("AMS")};
    return codes;
}

QString KisDailyChart::indexCode(const QString& symbol)
{
    static const QHash<QString, QString> codes{{QStringLiteral("IDX:KOSPI"), QStringLiteral("0001")},
                                               {QStringLiteral("IDX:KOSDAQ"), QStringLiteral("1001")},
                                               {QStringLiteral("IDX:KOSPI200"), QStringLiteral("2001")}};
    return codes.value(symbol);
}

KisCall KisDailyChart::stock(const QString& symbol, TradingDate from, TradingDate to)
{
    KisCall call = koreanChart("inquire-daily-itemchartprice", "FHKST03010100", "J", symbol, from, to);
    call.setField(QStringLiteral("FID_ORG_ADJ_PRC"), QStringLiteral("1"));
    return call;
}

KisCall KisDailyChart::index(const QString& code, TradingDate from, TradingDate to)
{
    return koreanChart("inquire-daily-indexchartprice", "FHKUP03500100", "U", code, from, to);
}

KisCall KisDailyChart::overseas(const QString& exchange, const QString& symbol, TradingDate last)
{
    return KisCall::inquiry(QStringLiteral("/uapi/overseas-price/v1/quotations/dailyprice"), "HHDFS76240000",
                            {{QStringLiteral("AUTH"), QString()},
                             {QStringLiteral("EXCD"), exchange},
                             {QStringLiteral("SYMB"), symbol},
                             {QStringLiteral("GUBN"), QStringLiteral("0")},
                             {QStringLiteral("BYMD"), last.toBasic()},
                             {QStringLiteral("MODP"), QStringLiteral("1")}});
}

KisDailyChart::Bars KisDailyChart::readStock(const KisAnswer& answer, const QString& symbol)
{
    Bars found = readRows(answer, stockColumns(), symbol);
    const QString name = answer.object(QStringLiteral("output1")).value(u"hts_kor_isnm").toString().trimmed();
    for (Bar& bar : found.bars) {
        bar.name = name;
        bar.halted = bar.volume == 0 && !bar.open;
        if (!bar.halted)
            continue;
        bar.high.reset();
        bar.low.reset();
    }
    return found;
}

KisDailyChart::Bars KisDailyChart::readIndex(const KisAnswer& answer, const QString& symbol)
{
    Bars found = readRows(answer, indexColumns(), symbol);
    for (Bar& bar : found.bars)
        bar.board = QStringLiteral("INDEX");
    return found;
}

KisDailyChart::Bars KisDailyChart::readOverseas(const KisAnswer& answer, const QString& symbol)
{
    Bars found = readRows(answer, overseasColumns(), symbol);
    for (Bar& bar : found.bars) {
        bar.market = Market::Us;
        bar.board = QStringLiteral("US");
        bar.adjusted = true;
        bar.turnover = turnoverOf(bar.volume, *bar.close);
    }
    return found;
}

} // namespace ic
