// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BarVerifier.h"

#include "core/domain/Market.h"
#include "core/domain/TradingDate.h"
#include "core/store/NativeStatement.h"
#include "core/store/QueryRows.h"

#include <map>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using SessionKey = std::pair<Market, qint64>;

struct Written
{
    std::map<SessionKey, qint64> rows;          ///< bars a session
    std::unordered_map<qint64, qint64> writers; ///< bars a run
};

Market marketOf(qint64 isKr)
{
    return isKr ? Market::Kr : Market::Us;
}

Result<Written> readBars(Connection& c)
{
    auto statement = NativeStatement::prepare(c, "verify.bars");
    if (!statement)
        return tl::unexpected(statement.error());
    Written written;
    SessionKey key;
    qint64* rows = nullptr;
    qint64 writer = -1;
    qint64* ofWriter = nullptr;
    Result<bool> more = statement->step();
    for (; more && *more; more = statement->step()) {
        const SessionKey here{marketOf(statement->integer(0)), statement->integer(1)};
        if (!rows || here != key)
            rows = &written.rows[key = here];
        if (!ofWriter || statement->integer(2) != writer)
            ofWriter = &written.writers[writer = statement->integer(2)];
        ++*rows;
        ++*ofWriter;
    }
    if (!more)
        return tl::unexpected(more.error());
    return written;
}

QString sessionText(const SessionKey& key)
{
    return exchangeName(key.first) + u' ' + TradingDate(qint32(key.second)).toIso();
}

Result<void> checkWriter(Connection& c, LedgerReport& report, qint64 run, const QString& table,
                         const QString& what)
{
    const auto writer = readFirst(c.run("verify.writer", {run}), [](const QSqlQuery& q) {
        return std::pair(q.value(0).toString(), q.value(1).toString());
    });
    if (!writer)
        return tl::unexpected(writer.error());
    if (!*writer)
        report.add({u"BARS"_s, table, run, {}, u"is no run, but wrote %1"_s.arg(what)});
    else if ((*writer)->first == u"SHADOW")
        report.add({u"BARS"_s, table, run, (*writer)->second, u"is a shadow run, but wrote %1"_s.arg(what)});
    return {};
}

Result<void> checkCoverage(Connection& c, LedgerReport& report, Written& written)
{
    const Result<QSqlQuery*> query = c.run("verify.coverage");
    if (!query)
        return tl::unexpected(query.error());
    while ((*query)->next()) {
        const SessionKey key{marketOf((*query)->value(0).toLongLong()), (*query)->value(1).toLongLong()};
        const qint64 claimed = (*query)->value(2).toLongLong();
        const auto found = written.rows.extract(key);
        const qint64 stored = found.empty() ? 0 : found.mapped();
        if (claimed != stored) {
            report.add(
                {u"COVERAGE"_s,
                 u"session_coverage"_s,
                 (*query)->value(3).toLongLong(),
                 {},
                 u"says %1 bars for %2, but %3 are stored"_s.arg(claimed).arg(sessionText(key)).arg(stored)});
        }
    }
    (*query)->finish();
    for (const auto& [key, rows] : written.rows) {
        report.add({u"COVERAGE"_s,
                    u"session_coverage"_s,
                    0,
                    {},
                    u"is missing for %1 with %2 bars"_s.arg(sessionText(key)).arg(rows)});
    }
    return {};
}

} // namespace

Result<void> BarVerifier::verify(Connection& c, LedgerReport& report)
{
    Result<Written> written = readBars(c);
    if (!written)
        return tl::unexpected(written.error());
    for (const auto& [run, bars] : written->writers) {
        const auto checked = checkWriter(c, report, run, u"bars"_s, u"%1 bars"_s.arg(bars));
        if (!checked)
            return checked;
    }
    return checkCoverage(c, report, *written);
}

} // namespace ic
