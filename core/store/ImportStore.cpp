// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ImportStore.h"

#include "core/store/QueryRows.h"
#include "core/store/ReferenceStore.h"
#include "core/store/StoreValues.h"

namespace ic {

namespace {

Result<qint64> insert(Connection& connection, const ImportRow& row, std::optional<qint64> occurrence)
{
    return connection.insert("research_imports.add",
                             {row.at.ms, row.by, toCode(row.kind), toCode(row.market), row.file, row.rows,
                              row.changed, nullable(row.first), nullable(row.last), nullable(occurrence)});
}

ImportRow rowOf(const QSqlQuery& row)
{
    ImportRow made;
    made.id = row.value(0).toLongLong();
    made.at = {row.value(1).toLongLong()};
    made.by = row.value(2).toString();
    made.kind = importKindFromText(row.value(3).toString()).value_or(ImportKind::Bars);
    made.market = marketOf(row.value(4));
    made.file = row.value(5).toString();
    made.rows = row.value(6).toLongLong();
    made.changed = row.value(7).toLongLong();
    made.first = maybeDate(row.value(8));
    made.last = maybeDate(row.value(9));
    if (const auto run = maybeInteger(row.value(10)))
        made.run = RunId(*run);
    return made;
}

} // namespace

Result<ImportRow> ImportStore::importReference(Connection& connection, ImportRow row,
                                               const ReferenceRows& rows)
{
    row.changed = 0;
    const auto id = insert(connection, row, std::nullopt);
    if (!id)
        return tl::unexpected(id.error());
    row.id = *id;
    return ReferenceStore::write(connection, row.market, rows, *id)
        .and_then([&](const ReferenceCounts& counts) {
            row.changed = counts.added + counts.changed;
            return connection.change("research_imports.set_changed", {row.changed, row.id});
        })
        .map([&](int) { return row; });
}

Result<ImportRow> ImportStore::addBars(Connection& connection, ImportRow row, OccurrenceId occurrence)
{
    return insert(connection, row, occurrence.value()).map([&](qint64 id) {
        row.id = id;
        return row;
    });
}

Result<QVector<ImportRow>> ImportStore::newest(Connection& connection, int limit)
{
    return readRows(connection.run("research_imports.newest", {limit}), rowOf);
}

} // namespace ic
