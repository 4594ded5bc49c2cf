// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ChainLedger.h"

#include "core/store/Store.h"

#include <QSqlRecord>

namespace ic {

namespace {

const QString kContents =
    QStringLiteral("market, bas_dt, symbol, name, board, open, high, low, close, change, "
                   "volume, turnover, market_cap, listed_shares, adjusted, halted, source");

QString textOf(const QSqlQuery& query)
{
    QStringList cells;
    for (int i = 0; i < query.record().count(); ++i)
        cells.append(query.isNull(i) ? QStringLiteral("NULL") : query.value(i).toString());
    return cells.join(u'|');
}

} // namespace

QStringList ChainLedger::bars(const QString& workspace)
{
    return rows(workspace,
                QStringLiteral("SELECT %1, run_id, updated_at FROM bars ORDER BY 1, 2, 3").arg(kContents));
}

QStringList ChainLedger::contents(const QString& workspace)
{
    return rows(workspace, QStringLiteral("SELECT %1 FROM bars ORDER BY 1, 2, 3").arg(kContents));
}

QStringList ChainLedger::coverage(const QString& workspace)
{
    return rows(workspace, QStringLiteral("SELECT * FROM session_coverage ORDER BY 1, 2"));
}

QStringList ChainLedger::rows(const QString& workspace, const QString& sql)
{
    const auto store = Store::openReadOnly(workspace + QStringLiteral("/ledger.db"));
    if (!store)
        qFatal("%s", qPrintable(store.error().text()));
    auto future = (*store)->read([sql](Connection& connection) -> Result<QStringList> {
        auto query = connection.runText(sql);
        if (!query)
            return tl::unexpected(query.error());
        QStringList lines;
        while (query->next())
            lines.append(textOf(*query));
        return lines;
    });
    future.waitForFinished();
    const Result<QStringList> lines = future.result();
    if (!lines)
        qFatal("%s", qPrintable(lines.error().text()));
    return *lines;
}

} // namespace ic
