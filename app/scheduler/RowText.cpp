// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/RowText.h"

#include "core/domain/DurationText.h"
#include "core/time/ZoneText.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

const QByteArray kZone = "Asia/Seoul";

QString runningText(const QJsonObject& running)
{
    if (running.value(u"cancelRequested"_s).toBool())
        return u"cancelling"_s;
    if (running.value(u"state"_s).toString() == u"RETRY_WAIT")
        return u"retry waits"_s;
    const qint64 total = running.value(u"total"_s).toInteger();
    if (total <= 0)
        return u"running"_s;
    return u"running %1/%2"_s.arg(running.value(u"done"_s).toInteger()).arg(total);
}

} // namespace

QString timeText(const QJsonObject& row, const QString& name)
{
    const QJsonValue ms = row.value(name + u"Ms"_s);
    return ms.isDouble() ? toIsoOffset({ms.toInteger()}, kZone).sliced(5, 14).replace(u'T', u' ') : u"-"_s;
}

QString longTimeText(const QJsonObject& row, const QString& name)
{
    const QJsonValue ms = row.value(name + u"Ms"_s);
    return ms.isDouble() ? toZonedText({ms.toInteger()}, kZone) : u"-"_s;
}

QString countdown(qint64 fromMs, qint64 toMs)
{
    const qint64 seconds = (toMs - fromMs) / 1000;
    if (seconds == 0)
        return u"now"_s;
    if (seconds < 0)
        return toDurationText(std::chrono::seconds(-seconds)) + u" ago"_s;
    if (seconds >= 48 * 3600)
        return u"in %1d"_s.arg(seconds / 86400);
    return u"in "_s + toDurationText(std::chrono::seconds(seconds));
}

QString durationText(qint64 ms)
{
    if (ms < 1000)
        return u"%1 ms"_s.arg(ms);
    if (ms < 60'000)
        return u"%1 s"_s.arg(double(ms) / 1000.0, 0, 'f', 1);
    return toDurationText(std::chrono::seconds(ms / 1000));
}

QString jobStateText(const QJsonObject& job)
{
    const QJsonArray running = job.value(u"running"_s).toArray();
    if (!running.isEmpty())
        return runningText(running.first().toObject());
    if (job.value(u"attention"_s).toString() == u"BAD_DEFINITION")
        return u"bad definition"_s;
    if (!job.value(u"waiting"_s).toArray().isEmpty())
        return u"waiting"_s;
    if (job.value(u"attention"_s).toString() == u"OUTCOME_UNKNOWN")
        return u"confirm!"_s;
    if (job.value(u"hold"_s).isObject())
        return u"held"_s;
    if (!job.value(u"enabled"_s).toBool(true))
        return u"off"_s;
    return job.value(u"skipNext"_s).toBool() ? u"skips next"_s : u"idle"_s;
}

QString lastRunText(const QJsonObject& job)
{
    const QJsonObject last = job.value(u"lastRun"_s).toObject();
    if (last.isEmpty())
        return u"-"_s;
    const QString code = last.value(u"code"_s).toString();
    const qint64 written = last.value(u"counters"_s)[u"written"_s].toInteger();
    QString text = last.value(u"state"_s).toString();
    if (!code.isEmpty() && code != text)
        text += u' ' + code;
    return written > 0 ? u"%1 %2 rows"_s.arg(text, numberText(written)) : text;
}

QString outcomeText(const QJsonObject& row)
{
    for (const QString& member : {u"runState"_s, u"skip"_s, u"state"_s}) {
        const QString word = row.value(member).toString();
        if (!word.isEmpty())
            return word;
    }
    return u"-"_s;
}

QString numberText(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

} // namespace ic
