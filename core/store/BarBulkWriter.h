// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/Ids.h"
#include "core/domain/Instant.h"
#include "core/domain/Result.h"
#include "core/store/NativeStatement.h"

#include <QHash>
#include <QSet>
#include <QVector>

namespace ic {

class Connection;

/// What an upsert of one session did, row by row.
struct UpsertCounts
{
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 stored = 0;     ///< rows the session has now
    QSet<QString> sources; ///< of all rows the session has now
    qint64 written() const { return inserted + updated; }
};

/// Writes the bars of whole sessions: native statements prepared once, rows in key order, equal rows left
/// alone. Lives inside one transaction of the connection's thread. An Error leaves rows behind: roll back.
class BarBulkWriter
{
public:
    enum class Images { Keep, None };
    /// `Images::Keep` records a before-image for every row that is inserted or changed, so that `run` can be
    /// undone.
    static Result<BarBulkWriter> open(Connection& connection, RunId run, Instant at,
                                      Images images = Images::Keep);
    /// Every bar must be of that market and date, each symbol once; the caller has validated them.
    Result<UpsertCounts> upsert(Market market, TradingDate session, const QVector<Bar>& bars);

private:
    struct Statements
    {
        NativeStatement rows, insert, remove, imageOfNothing, imageOfRow;
    };
    /// A bar as a run left it.
    struct Row
    {
        Bar bar;
        qint64 run = 0;
        qint64 updatedAt = 0;
    };
    BarBulkWriter(Statements statements, RunId run, Instant at, Images images);
    Result<QHash<QString, Row>> stored(Market market, TradingDate session);
    Result<void> add(const Bar& bar);
    Result<void> change(const Row& former, const Bar& bar);
    Result<void> insert(const Bar& bar);
    void bind(NativeStatement& statement, const Bar& bar, qint64 run, qint64 updatedAt);

    Statements m_sql;
    RunId m_run;
    Instant m_at;
    Images m_images;
    qint64 m_day = 0;
    /// Encoded texts live here until the statement that binds them has been stepped.
    QByteArray m_market, m_symbol, m_name, m_board, m_source;
};

} // namespace ic
