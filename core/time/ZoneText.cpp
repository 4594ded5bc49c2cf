// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/ZoneText.h"

#include "core/time/CivilDate.h"
#include "core/time/ZoneTable.h"

#include <QVarLengthArray>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr qint64 kDay = 86400;

qint64 floorDiv(qint64 a, qint64 b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

std::shared_ptr<const ZoneTable> tableOf(const QByteArray& zone)
{
    auto table = ZoneTable::of(zone);
    return table ? table : ZoneTable::of("UTC");
}

/// Writes digits without a QString for each part: the command line prints tens of thousands of instants.
class DigitWriter
{
public:
    void put(char16_t c) { m_text.append(c); }
    void number(qint64 value, int width)
    {
        QVarLengthArray<char16_t, 20> digits;
        for (; value > 0 || digits.size() < width; value /= 10)
            digits.append(char16_t(u'0' + value % 10));
        while (!digits.isEmpty()) {
            m_text.append(digits.back());
            digits.removeLast();
        }
    }
    void date(qint32 epochDay)
    {
        const CivilDate date = CivilDate::fromEpochDay(epochDay);
        if (date.year < 0)
            put(u'-');
        number(std::abs(date.year), 4);
        put(u'-');
        number(date.month, 2);
        put(u'-');
        number(date.day, 2);
    }
    void time(qint32 secondOfDay, bool seconds)
    {
        number(secondOfDay / 3600, 2);
        put(u':');
        number(secondOfDay / 60 % 60, 2);
        if (!seconds)
            return;
        put(u':');
        number(secondOfDay % 60, 2);
    }
    void offset(qint32 seconds)
    {
        put(seconds < 0 ? u'-' : u'+');
        time(std::abs(seconds), seconds % 60 != 0);
    }
    QString text() const { return QString::fromUtf16(m_text.constData(), m_text.size()); }

private:
    QVarLengthArray<char16_t, 48> m_text;
};

/// Takes an ISO text apart from left to right.
class IsoReader
{
public:
    explicit IsoReader(QStringView text) : m_rest(text) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    bool skip(char16_t c)
    {
        if (!m_rest.startsWith(c))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    std::optional<int> digits(int count)
    {
        if (m_rest.size() < count)
            return std::nullopt;
        int value = 0;
        for (const QChar c : m_rest.first(count)) {
            if (c < u'0' || c > u'9')
                return std::nullopt;
            value = value * 10 + (c.unicode() - u'0');
        }
        m_rest = m_rest.sliced(count);
        return value;
    }
    std::optional<qint32> date()
    {
        const auto year = digits(4);
        const auto month = year && skip(u'-') ? digits(2) : std::nullopt;
        const auto day = month && skip(u'-') ? digits(2) : std::nullopt;
        if (!day || *month < 1 || *month > 12 || *day < 1 || *day > CivilDate::daysInMonth(*year, *month))
            return std::nullopt;
        return CivilDate::toEpochDay(*year, *month, *day);
    }
    /// hh:mm[:ss[.fraction]] in milliseconds.
    std::optional<qint64> time()
    {
        const auto hour = digits(2);
        const auto minute = hour && skip(u':') ? digits(2) : std::nullopt;
        if (!minute || *hour > 23 || *minute > 59)
            return std::nullopt;
        const qint64 upToMinutes = (qint64(*hour) * 60 + *minute) * 60'000;
        if (!skip(u':'))
            return upToMinutes;
        const auto second = digits(2);
        if (!second || *second > 59)
            return std::nullopt;
        const auto millis = fraction();
        return millis ? std::optional(upToMinutes + *second * 1000 + *millis) : std::nullopt;
    }
    /// Z or ±hh[:mm[:ss]] or ±hhmm, in seconds.
    std::optional<qint32> offset()
    {
        if (skip(u'Z') || skip(u'z'))
            return 0;
        const bool negative = m_rest.startsWith(u'-');
        if (!skip(u'+') && !skip(u'-'))
            return std::nullopt;
        qint32 seconds = 0;
        for (const qint32 unit : {3600, 60, 1}) {
            if (unit != 3600 && atEnd())
                break;
            if (unit != 3600)
                skip(u':');
            const auto part = digits(2);
            if (!part || *part > (unit == 3600 ? 18 : 59))
                return std::nullopt;
            seconds += *part * unit;
        }
        return negative ? -seconds : seconds;
    }

private:
    std::optional<int> fraction()
    {
        if (!skip(u'.') && !skip(u','))
            return 0;
        int value = 0;
        int places = 0;
        while (const auto digit = digits(1)) {
            if (places < 3)
                value = value * 10 + *digit;
            ++places;
        }
        for (int i = places; i < 3; ++i)
            value *= 10;
        return places > 0 ? std::optional(value) : std::nullopt;
    }

    QStringView m_rest;
};

std::optional<Instant> localInstant(qint64 localSecond, qint64 millis, const QByteArray& zone)
{
    const auto table = ZoneTable::of(zone);
    const auto utc = table ? table->toUtc(localSecond) : std::nullopt;
    return utc ? std::optional(Instant{*utc * 1000 + millis}) : std::nullopt;
}

QString abbreviation(const ZoneTable& table, qint64 second)
{
    const QByteArray name = table.nameAt(second);
    if (!name.isEmpty() && name.front() != '+' && name.front() != '-')
        return QString::fromLatin1(name);
    DigitWriter writer;
    writer.offset(table.offsetAt(second));
    return writer.text();
}

} // namespace

QString toIsoOffset(Instant instant, const QByteArray& zone)
{
    const qint64 second = floorDiv(instant.ms, 1000);
    const qint32 offset = tableOf(zone)->offsetAt(second);
    const qint64 day = floorDiv(second + offset, kDay);
    DigitWriter writer;
    writer.date(qint32(day));
    writer.put(u'T');
    writer.time(qint32(second + offset - day * kDay), true);
    writer.offset(offset);
    return writer.text();
}

QString toZonedText(Instant instant, const QByteArray& zone, bool seconds)
{
    const qint64 second = floorDiv(instant.ms, 1000);
    const auto table = tableOf(zone);
    const qint64 local = second + table->offsetAt(second);
    const qint64 day = floorDiv(local, kDay);
    DigitWriter writer;
    writer.date(qint32(day));
    writer.put(u' ');
    writer.time(qint32(local - day * kDay), seconds);
    return writer.text() + u' ' + abbreviation(*table, second);
}

QString zoneAbbreviation(Instant instant, const QByteArray& zone)
{
    return abbreviation(*tableOf(zone), floorDiv(instant.ms, 1000));
}

bool isKnownZone(const QByteArray& zone)
{
    return ZoneTable::of(zone) != nullptr;
}

std::optional<Instant> instantFromIso(QStringView text, const QByteArray& zone)
{
    IsoReader reader(text.trimmed());
    const auto day = reader.date();
    if (!day)
        return std::nullopt;
    const qint64 midnight = qint64(*day) * kDay;
    if (reader.atEnd())
        return localInstant(midnight, 0, zone);
    if (!reader.skip(u'T') && !reader.skip(u't') && !reader.skip(u' '))
        return std::nullopt;
    const auto millisOfDay = reader.time();
    if (!millisOfDay)
        return std::nullopt;
    if (reader.atEnd())
        return localInstant(midnight + *millisOfDay / 1000, *millisOfDay % 1000, zone);
    const auto offset = reader.offset();
    if (!offset || !reader.atEnd())
        return std::nullopt;
    return Instant{(midnight - *offset) * 1000 + *millisOfDay};
}

} // namespace ic
