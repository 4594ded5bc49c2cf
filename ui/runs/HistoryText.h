// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "ui/shell/StateLook.h"

#include <QString>

namespace ic {

/// One occurrence in words, as the history and the run panel show it. GUI thread.
namespace HistoryText {

/// The zone in which operators read plans: the one of the KRX session.
inline const QByteArray kZone = QByteArrayLiteral("Asia/Seoul");

/// "2026-11-23 13:16:00", the zone being said in the header.
QString instant(Instant at);
/// How long after its planned instant it started; empty before.
QString lateness(const HistoryRow& row);
bool isLate(const HistoryRow& row);
/// Of an ended run.
QString duration(const HistoryRow& row);
/// What was written, else read; empty when nothing was counted.
QString rows(const JobCounters& counters);
/// Message of the run or the reason why it did not run, with its code.
QString message(const HistoryRow& row);
StateLook look(const HistoryRow& row);

} // namespace HistoryText

} // namespace ic
