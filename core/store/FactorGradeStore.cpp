// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FactorGradeStore.h"

#include "core/store/QueryRows.h"
#include "core/store/StoreValues.h"

namespace ic {

namespace {

FactorGradeRow gradeOf(const QSqlQuery& row)
{
    FactorGradeRow made;
    made.run = RunId(row.value(0).toLongLong());
    made.at = {row.value(1).toLongLong()};
    made.market = marketOf(row.value(2));
    made.factor = row.value(3).toString();
    made.from = TradingDate(row.value(4).toInt());
    made.to = TradingDate(row.value(5).toInt());
    made.days = row.value(6).toInt();
    made.meanIc = maybeReal(row.value(7));
    made.ir = maybeReal(row.value(8));
    made.spreadPct = maybeReal(row.value(9));
    made.grade = row.value(10).toString();
    made.degraded = row.value(11).toBool();
    return made;
}

} // namespace

Result<void> FactorGradeStore::put(Connection& connection, const FactorGradeRow& row)
{
    const qint64 run = row.run.value();
    const QString market = toCode(row.market);
    return connection.change("research_governance.drop_grade", {run, market, row.factor})
        .and_then([&](int) {
            return connection.change("research_governance.add_grade",
                                     {run, market, row.factor, row.at.ms, row.from.epochDay(),
                                      row.to.epochDay(), row.days, nullable(row.meanIc), nullable(row.ir),
                                      nullable(row.spreadPct), row.grade, int(row.degraded)});
        })
        .map([](int) {});
}

Result<QVector<FactorGradeRow>> FactorGradeStore::newest(Connection& connection, int limit)
{
    return readRows(connection.run("research_governance.grades", {limit}), gradeOf);
}

} // namespace ic
