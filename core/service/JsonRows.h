// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/Rows.h"
#include "core/log/LogLine.h"
#include "core/service/Command.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ic {

/// The one JSON form of the rows, for the CLI, the local socket and HTTP. Every instant appears twice: "at"
/// as ISO in UTC with milliseconds, "atMs" as epoch milliseconds. What is absent is null, never zero. Pure,
/// any thread.

QString toIsoUtc(Instant instant); ///< "2026-11-23T04:00:12.123Z"

QJsonObject toJson(const JobRow& row);
QJsonObject toJson(const HistoryRow& row);
QJsonObject toJson(const HistoryPage& page);
QJsonObject toJson(const RunDetail& detail);
QJsonObject toJson(const WhyReport& report);
QJsonObject toJson(const DefinitionVersion& version);
QJsonObject toJson(const EditPreview& preview);
QJsonObject toJson(const DurationPoint& point);
QJsonObject toJson(const LogLine& line);
QJsonObject toJson(const CoverageDay& day);
QJsonObject toJson(const InstrumentRow& row);
QJsonObject toJson(const Bar& bar);
QJsonObject toJson(const SystemStatus& status);
QJsonObject toJson(const Consequence& consequence);
QJsonObject toJson(const Receipt& receipt);
QJsonObject toJson(const Error& error);

template <typename Row>
QJsonArray toJsonArray(const QVector<Row>& rows)
{
    QJsonArray array;
    for (const Row& row : rows)
        array.append(toJson(row));
    return array;
}

} // namespace ic
