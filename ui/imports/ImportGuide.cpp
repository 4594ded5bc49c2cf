// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportGuide.h"

#include <QCoreApplication>

namespace ic::ImportGuide {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ImportGuide", text);
}

Column need(const QString& name, const char* meaning)
{
    return {name, true, say(meaning)};
}

Column allow(const QString& name, const char* meaning)
{
    return {name, false, say(meaning)};
}

Column symbol()
{
    return need(u"symbol"_s,
                QT_TRANSLATE_NOOP("ImportGuide", "KRX short code (six characters) or US ticker"));
}

Column session()
{
    return need(u"date"_s, QT_TRANSLATE_NOOP("ImportGuide", "session, yyyy-mm-dd"));
}

QVector<Column> barColumns()
{
    const char* price = QT_TRANSLATE_NOOP("ImportGuide", "price; - when there was none");
    const char* amount = QT_TRANSLATE_NOOP("ImportGuide", "in the market's currency");
    return {session(),
            symbol(),
            need(u"open"_s, price),
            need(u"high"_s, price),
            need(u"low"_s, price),
            need(u"close"_s, QT_TRANSLATE_NOOP("ImportGuide", "official close")),
            need(u"volume"_s, QT_TRANSLATE_NOOP("ImportGuide", "shares")),
            allow(u"turnover"_s, amount),
            allow(u"market_cap"_s, amount),
            allow(u"listed_shares"_s, QT_TRANSLATE_NOOP("ImportGuide", "finds splits")),
            allow(u"change"_s, QT_TRANSLATE_NOOP("ImportGuide", "against the base price of the day")),
            allow(u"name"_s, QT_TRANSLATE_NOOP("ImportGuide", "as published")),
            allow(u"board"_s, QT_TRANSLATE_NOOP("ImportGuide", "KOSPI, KOSDAQ, ETF, INDEX"))};
}

QVector<Column> fundamentalColumns()
{
    return {need(u"date"_s, QT_TRANSLATE_NOOP("ImportGuide", "known from this day on, yyyy-mm-dd")),
            symbol(),
            need(u"per"_s, QT_TRANSLATE_NOOP("ImportGuide", "price to earnings; may be empty")),
            need(u"peg"_s, QT_TRANSLATE_NOOP("ImportGuide", "price to earnings to growth; may be empty")),
            need(u"revenue_growth_pct"_s,
                 QT_TRANSLATE_NOOP("ImportGuide", "% against the year before; may be empty")),
            need(u"operating_margin_pct"_s, QT_TRANSLATE_NOOP("ImportGuide", "%; may be empty")),
            allow(u"eps_growth_pct"_s, QT_TRANSLATE_NOOP("ImportGuide", "% against the year before")),
            allow(u"roe_pct"_s, QT_TRANSLATE_NOOP("ImportGuide", "%"))};
}

QString rows(ImportKind kind, bool korean)
{
    switch (kind) {
    case ImportKind::Bars:
        return korean ? u"2026-11-20,005930,71000,72400,70800,72100,15230411\n"
                        "2026-11-20,000660,182000,184500,181000,183500,3120877\n"_s
                      : u"2026-11-20,SPY,598.12,601.40,597.80,600.95,61230400\n"
                        "2026-11-20,AAPL,228.10,230.66,227.90,229.87,38168252\n"_s;
    case ImportKind::Sectors:
        return korean ? u"005930,IT,2026-01-02\n105560,FINANCE,2026-01-02\n"_s
                      : u"AAPL,XLK,2026-01-02\nJPM,XLF,2026-01-02\n"_s;
    case ImportKind::Fundamentals:
        return korean
                   ? u"2026-11-14,005930,12.4,0.9,8.1,14.2,22.5,11.3\n2026-11-14,000660,9.8,,31.0,28.4,,\n"_s
                   : u"2026-10-30,AAPL,31.2,2.1,6.1,31.5,9.4,151.0\n2026-11-18,NVDA,48.0,1.2,62.0,61.8,,\n"_s;
    case ImportKind::Earnings:
        return korean ? u"005930,2026-10-30,0.42\n000660,2026-10-24,1.85\n"_s
                      : u"AAPL,2026-10-30,0.61\nNVDA,2026-11-18,2.30\n"_s;
    case ImportKind::OrderFlow:
        return korean ? u"2026-11-20,005930,18250000000\n2026-11-20,000660,-4310000000\n"_s
                      : u"2026-11-20,AAPL,51200000\n2026-11-20,NVDA,-20400000\n"_s;
    }
    return {};
}

/// Columns of the example: what is required; of short files everything.
QString header(ImportKind kind)
{
    QStringList names;
    for (const Column& column : columns(kind)) {
        if (column.required || kind == ImportKind::Fundamentals || kind == ImportKind::Sectors)
            names.append(column.name);
    }
    return names.join(u',') + u'\n';
}

} // namespace

QVector<Column> columns(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Bars:
        return barColumns();
    case ImportKind::Sectors:
        return {
            symbol(),
            need(u"sector"_s, QT_TRANSLATE_NOOP("ImportGuide", "any code; equal codes are one sector")),
            allow(u"date"_s, QT_TRANSLATE_NOOP("ImportGuide", "valid from this day on; else the date in the "
                                                              "file's name"))};
    case ImportKind::Fundamentals:
        return fundamentalColumns();
    case ImportKind::Earnings:
        return {symbol(),
                need(u"report_date"_s, QT_TRANSLATE_NOOP("ImportGuide", "day of the report, yyyy-mm-dd")),
                need(u"surprise_score"_s, QT_TRANSLATE_NOOP("ImportGuide", "larger is better"))};
    case ImportKind::OrderFlow:
        return {session(), symbol(),
                need(u"net_buy_1d"_s,
                     QT_TRANSLATE_NOOP("ImportGuide", "net buying of institutions and foreigners that day, "
                                                      "in the market's currency")),
                allow(u"net_buy_5d"_s, QT_TRANSLATE_NOOP("ImportGuide", "the same over five sessions")),
                allow(u"market_cap"_s, QT_TRANSLATE_NOOP("ImportGuide", "in the market's currency"))};
    }
    return {};
}

QString example(ImportKind kind, Market market)
{
    return header(kind) + rows(kind, market == Market::Kr);
}

QString purpose(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Bars:
        return say(QT_TRANSLATE_NOOP(
            "ImportGuide",
            "Daily prices of past sessions. The backfill job stores them session by session."));
    case ImportKind::Sectors:
        return say(QT_TRANSLATE_NOOP("ImportGuide",
                                     "The sector of each name; the universe keeps the strongest sectors."));
    case ImportKind::Fundamentals:
        return say(QT_TRANSLATE_NOOP("ImportGuide", "Valuation and growth, for the factor Quality."));
    case ImportKind::Earnings:
        return say(QT_TRANSLATE_NOOP("ImportGuide",
                                     "Earnings surprises; the US universe keeps the best of the last days."));
    case ImportKind::OrderFlow:
        return say(QT_TRANSLATE_NOOP(
            "ImportGuide", "Net buying of institutions and foreigners, for the factor Smart money."));
    }
    return {};
}

} // namespace ic::ImportGuide
