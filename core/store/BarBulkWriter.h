// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/Ids.h"
#include "core/domain/Instant.h"
#include "core/domain/Result.h"
#include "core/store/NativeStatement.h"

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
        NativeStatement rows, put, imageOfNothing, imageOfRow;
    };
    BarBulkWriter(Statements statements, RunId run, Instant at, Images images);
    Result<QHash<QString, Bar>> stored(Market market, TradingDate session);
    Result<void> keepImage(const QByteArray& symbol, bool existed);
    Result<void> put(const Bar& bar, const QByteArray& symbol);
    const QByteArray& encoded(QString& last, QByteArray& utf8, const QString& text);

    Statements m_sql;
    RunId m_run;
    Instant m_at;
    Images m_images;
    QByteArray m_market, m_name, m_board, m_source;
    QString m_lastBoard, m_lastSource;
    qint64 m_day = 0;
};

} // namespace ic
