// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace ic {

/// Words for the JSON rows of ServiceRpc, for the tables of the program. Times are Asia/Seoul and say so in
/// the column's head. Pure.

/// "11-23 09:00:00" of the member `name` (its epoch milliseconds), "-" when null.
QString timeText(const QJsonObject& row, const QString& name);
/// "2026-11-23 09:00:00 KST"
QString longTimeText(const QJsonObject& row, const QString& name);
/// "in 3m12s", "now", "12s ago"
QString countdown(qint64 fromMs, qint64 toMs);
/// "850 ms", "12.3 s", "4m05s"
QString durationText(qint64 ms);
/// What a job does now: "running 3/12", "held", "waiting", "off", "UNKNOWN" ...
QString jobStateText(const QJsonObject& job);
/// "SUCCEEDED 2,763 rows", "FAILED NOT_JSON", "-"
QString lastRunText(const QJsonObject& job);
/// State of a history row: run state, skip code or occurrence state.
QString outcomeText(const QJsonObject& row);
/// "2,763"
QString numberText(qint64 number);

} // namespace ic
