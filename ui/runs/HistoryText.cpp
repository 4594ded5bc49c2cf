// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/HistoryText.h"

#include "ui/shell/Say.h"
#include "ui/shell/TimeText.h"

namespace ic::HistoryText {

namespace {

constexpr Millis lateLimit{60'000};

} // namespace

QString instant(Instant at)
{
    return fullInstant(at, kZone).section(QLatin1Char(' '), 0, 1);
}

QString lateness(const HistoryRow& row)
{
    return row.startedAt ? durationText(*row.startedAt - row.plannedAt) : QString();
}

bool isLate(const HistoryRow& row)
{
    return row.startedAt && *row.startedAt - row.plannedAt > lateLimit;
}

QString duration(const HistoryRow& row)
{
    return row.startedAt && row.endedAt ? durationText(*row.endedAt - *row.startedAt) : QString();
}

QString rows(const JobCounters& counters)
{
    const qint64 count = counters.written > 0 ? counters.written : counters.read;
    return count > 0 ? countText(count) : QString();
}

QString message(const HistoryRow& row)
{
    const QString sentence = say(row.message.isEmpty() ? row.skipDetail : row.message);
    if (row.code.isEmpty())
        return sentence;
    return sentence.isEmpty() ? row.code : sentence + QStringLiteral("  [%1]").arg(row.code);
}

StateLook look(const HistoryRow& row)
{
    return lookOf(row.state, row.runState, row.skip);
}

} // namespace ic::HistoryText
