// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CoverageStore.h"

#include "core/store/Connection.h"

namespace ic {

namespace {

Result<QVector<CoverageDay>> readAll(const Result<QSqlQuery*>& query, Market market)
{
    if (!query)
        return tl::unexpected(query.error());
    QVector<CoverageDay> days;
    QSqlQuery& row = **query;
    while (row.next()) {
        days.append({market, TradingDate(row.value(0).toInt()), row.value(1).toLongLong(),
                     row.value(2).toLongLong(), row.value(3).toString(), row.value(4).toString(),
                     RunId(row.value(5).toLongLong())});
    }
    row.finish();
    return days;
}

Result<std::optional<CoverageDay>> readOne(const Result<QSqlQuery*>& query, Market market)
{
    return readAll(query, market).map([](const QVector<CoverageDay>& days) {
        return days.isEmpty() ? std::nullopt : std::optional(days.first());
    });
}

bool sameFacts(const CoverageDay& a, CoverageDay b)
{
    b.run = a.run;
    return a == b;
}

Result<void> replace(Connection& connection, const CoverageDay& day, Instant at)
{
    const QString market = toCode(day.market);
    const int session = day.session.epochDay();
    const qint64 run = day.run->value();
    return connection.change("bars_coverage.image", {run, market, session})
        .and_then([&](int) {
            return connection.change("bars_coverage.put", {market, session, day.rows, day.expected, day.state,
                                                           day.source, run, at.ms});
        })
        .map([](int) {});
}

} // namespace

QString toText(CoverageState state)
{
    switch (state) {
    case CoverageState::Complete:
        return QStringLiteral("COMPLETE");
    case CoverageState::Partial:
        return QStringLiteral("PARTIAL");
    case CoverageState::Missing:
        return QStringLiteral("MISSING");
    case CoverageState::NotYet:
        return QStringLiteral("NOT_YET");
    }
    return {};
}

std::optional<CoverageState> coverageStateFromText(QStringView text)
{
    for (const auto state :
         {CoverageState::Complete, CoverageState::Partial, CoverageState::Missing, CoverageState::NotYet}) {
        if (text == toText(state))
            return state;
    }
    return std::nullopt;
}

Result<std::optional<CoverageDay>> CoverageStore::get(Connection& connection, Market market,
                                                      TradingDate session)
{
    return readOne(connection.run("bars_coverage.get", {toCode(market), session.epochDay()}), market);
}

Result<QVector<CoverageDay>> CoverageStore::between(Connection& connection, Market market, TradingDate from,
                                                    TradingDate to)
{
    return readAll(connection.run("bars_coverage.between", {toCode(market), from.epochDay(), to.epochDay()}),
                   market);
}

Result<std::optional<CoverageDay>> CoverageStore::completeBefore(Connection& connection, Market market,
                                                                 TradingDate date, bool simulated)
{
    return readOne(
        connection.run("bars_coverage.complete_before", {toCode(market), date.epochDay(), int(simulated)}),
        market);
}

Result<void> CoverageStore::put(Connection& connection, const CoverageDay& day, bool barsWritten, Instant at)
{
    Q_ASSERT(day.run);
    const auto former = get(connection, day.market, day.session);
    if (!former)
        return tl::unexpected(former.error());
    const bool hidesRows = *former && day.rows > 0 && day.state == toText(CoverageState::NotYet);
    if (*former && !barsWritten && (hidesRows || sameFacts(day, **former))) {
        return connection.change("bars_coverage.checked", {at.ms, toCode(day.market), day.session.epochDay()})
            .map([](int) {});
    }
    return replace(connection, day, at);
}

} // namespace ic
