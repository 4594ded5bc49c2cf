// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/BarFixtures.h"

namespace ic {

namespace {

Result<qint64> insertRunRow(Connection& connection, const QString& job)
{
    auto next = connection.runText(QStringLiteral("SELECT ifnull(max(id), 0) + 1 FROM occurrences"));
    if (!next)
        return tl::unexpected(next.error());
    next->next();
    const qint64 id = next->value(0).toLongLong();
    next->finish();
    const auto occurrence = connection.runText(
        QStringLiteral("INSERT INTO occurrences (id, job_id, planned_at, kind, state, definition_version, "
                       "decided_at, epoch) VALUES (?, ?, ?, 'MANUAL', 'STARTED', 1, 1, 1)"),
        {id, job, id});
    if (!occurrence)
        return tl::unexpected(occurrence.error());
    const auto run = connection.runText(
        QStringLiteral(
            "INSERT INTO runs (occurrence_id, job_id, state, definition_version, started_at, epoch) "
            "VALUES (?, ?, 'RUNNING', 1, ?, 1)"),
        {id, job, id});
    return run.map([](const QSqlQuery& query) { return query.lastInsertId().toLongLong(); });
}

} // namespace

RunId insertRun(Store& store, const QString& job)
{
    auto future = store.write([job](Connection& connection) { return insertRunRow(connection, job); });
    future.waitForFinished();
    const Result<qint64> id = future.result();
    if (!id)
        qFatal("insertRun: %s", qPrintable(id.error().text()));
    return RunId(*id);
}

TradingDate day(const char* iso)
{
    const auto date = TradingDate::fromIso(QString::fromLatin1(iso));
    if (!date)
        qFatal("not a date: %s", iso);
    return *date;
}

Bar sampleBar(Market market, TradingDate date, const QString& symbol, qint64 close)
{
    Bar bar;
    bar.market = market;
    bar.date = date;
    bar.symbol = symbol;
    bar.name = QStringLiteral("가온") + symbol;
    bar.board = market == Market::Kr ? QStringLiteral("KOSPI") : QStringLiteral("US");
    bar.open = Price::fromUnits(close - 10);
    bar.high = Price::fromUnits(close + 20);
    bar.low = Price::fromUnits(close - 20);
    bar.close = Price::fromUnits(close);
    bar.change = Price::fromUnits(0);
    bar.volume = 1'000;
    bar.turnover = 1'000 * close;
    bar.marketCap = 1'000'000 * close;
    bar.listedShares = 1'000'000;
    bar.source = market == Market::Kr ? QStringLiteral("KRX") : QStringLiteral("YAHOO");
    bar.adjusted = market == Market::Us;
    return bar;
}

QVector<Bar> sampleBars(Market market, TradingDate date, int count, qint64 close)
{
    QVector<Bar> bars;
    for (int i = 1; i <= count; ++i)
        bars.append(sampleBar(market, date, QStringLiteral("%1").arg(i, 6, 10, QLatin1Char('0')), close));
    return bars;
}

SessionWrite sampleWrite(RunId run, Market market, TradingDate date, const QVector<Bar>& bars)
{
    SessionWrite write;
    write.run = run;
    write.at = {1'000'000 + run.value()};
    write.market = market;
    write.session = date;
    write.bars = bars;
    write.expected = bars.size();
    write.source = QStringLiteral("KRX");
    return write;
}

} // namespace ic
