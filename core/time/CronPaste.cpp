// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CronPaste.h"

#include "core/time/CronParser.h"

#include <QRegularExpression>
#include <QStringList>
#include <array>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr int kDayOfMonth = 3;
constexpr int kDayOfWeek = 5;

struct Span
{
    int first;
    int last;
};

constexpr std::array<Span, 6> kSpans{{{0, 59}, {0, 59}, {0, 23}, {1, 31}, {1, 12}, {1, 7}}};

const QStringList& weekdayNames()
{
    static const QStringList names = u"MON TUE WED THU FRI SAT SUN"_s.split(u' ');
    return names;
}

const QStringList& monthNames()
{
    static const QStringList names = u"JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC"_s.split(u' ');
    return names;
}

/// Quartz counts 1 = Sunday ... 7 = Saturday.
QString quartzWeekdayName(int number)
{
    return weekdayNames().at((number + 5) % 7);
}

bool isValid(const QString& expression)
{
    return CronParser(expression).run();
}

std::optional<int> valueOf(int field, const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        return number;
    const QStringList& names = field == kDayOfWeek ? weekdayNames() : monthNames();
    const qsizetype index = field >= 4 ? names.indexOf(text.toUpper()) : -1;
    return index < 0 ? std::nullopt : std::optional<int>(int(index) + 1);
}

QString nameLike(int field, int value, bool named)
{
    if (!named)
        return QString::number(value);
    return (field == kDayOfWeek ? weekdayNames() : monthNames()).at(value - 1);
}

QString rangeText(int field, int first, int last, bool named)
{
    const QString start = nameLike(field, first, named);
    return first == last ? start : start + u'-' + nameLike(field, last, named);
}

/// "22-2" becomes "22-23,0-2"; "FRI-MON" becomes "FRI-SUN,MON". Anything else stays.
QString unwrapItem(int field, const QString& item)
{
    static const QRegularExpression pattern(u"^(\\w+)-(\\w+)$"_s);
    const QRegularExpressionMatch match = pattern.match(item);
    if (!match.hasMatch())
        return item;
    const auto first = valueOf(field, match.captured(1));
    const auto last = valueOf(field, match.captured(2));
    const Span span = kSpans[size_t(field)];
    if (!first || !last || *first <= *last || *first > span.last || *last < span.first)
        return item;
    const bool named = !match.captured(1).at(0).isDigit();
    return rangeText(field, *first, span.last, named) + u',' + rangeText(field, span.first, *last, named);
}

QString unwrapField(int field, const QString& text)
{
    QStringList items = text.split(u',');
    for (QString& item : items)
        item = unwrapItem(field, item);
    return items.join(u',');
}

QString quartzSteps(int first, int last, int step)
{
    if (last < first)
        last += 7;
    QStringList names;
    for (int value = first; value <= last; value += std::max(step, 1))
        names += quartzWeekdayName((value - 1) % 7 + 1);
    return names.join(u',');
}

QString quartzWeekdayItem(const QString& item)
{
    static const QRegularExpression pattern(u"^(?:(\\*)|([1-7]))(?:-([1-7]))?(?:/(\\d{1,2}))?$"_s);
    static const QRegularExpression special(u"^([1-7])(L|#\\d)$"_s);
    if (item == u"L")
        return u"SAT"_s;
    if (const auto match = special.match(item); match.hasMatch())
        return quartzWeekdayName(match.captured(1).toInt()) + match.captured(2);
    const auto match = pattern.match(item);
    if (!match.hasMatch() || item == u"*")
        return item;
    const int first = match.captured(1).isEmpty() ? match.captured(2).toInt() : 1;
    const bool stepped = !match.captured(4).isEmpty();
    const bool ranged = !match.captured(3).isEmpty();
    if (!stepped && !ranged)
        return quartzWeekdayName(first);
    const int last = ranged ? match.captured(3).toInt() : 7;
    if (stepped)
        return quartzSteps(first, last, match.captured(4).toInt());
    return unwrapItem(kDayOfWeek, quartzWeekdayName(first) + u'-' + quartzWeekdayName(last));
}

QString quartzWeekdays(const QString& field)
{
    QStringList items = field.split(u',');
    for (QString& item : items)
        item = quartzWeekdayItem(item);
    return items.join(u',');
}

QString unwrapped(QStringList fields)
{
    for (int i = 0; i < fields.size(); ++i)
        fields[i] = unwrapField(i, fields[i]);
    return fields.join(u' ');
}

bool restrictsBothDays(const QStringList& fields)
{
    const auto isFree = [](const QString& field) { return field == u"*" || field == u"?"; };
    return !isFree(fields[kDayOfMonth]) && !isFree(fields[kDayOfWeek]);
}

std::optional<CronPaste> validOnly(CronPaste paste)
{
    if (!isValid(paste.suggestion))
        return std::nullopt;
    return paste;
}

std::optional<CronPaste> fromCrontab(QStringList fields)
{
    fields.prepend(u"0"_s);
    Phrase note = QT_TRANSLATE_NOOP(
        "Phrase", "This is a five-field crontab line. Seconds come first here, so 0 is put in front.");
    if (restrictsBothDays(fields))
        note +=
            QT_TRANSLATE_NOOP("Phrase", "Crontab fires when either day field matches; here both must match.");
    QString plain = fields.join(u' ');
    return validOnly({isValid(plain) ? plain : unwrapped(fields), note});
}

std::optional<CronPaste> fromQuartz(QStringList fields)
{
    const QString year = fields.takeLast();
    static const QRegularExpression yearField(u"^(\\*|\\d{4}([-,/]\\d{1,4})*)$"_s);
    if (!yearField.match(year).hasMatch())
        return std::nullopt;
    fields[kDayOfWeek] = quartzWeekdays(fields[kDayOfWeek].toUpper());
    Phrase note = QT_TRANSLATE_NOOP(
        "Phrase", "This is a seven-field Quartz expression. Quartz counts weekdays from 1 = Sunday; they are "
                  "written as names.");
    note +=
        year == u"*"
            ? QT_TRANSLATE_NOOP("Phrase", "The year field is dropped.")
            : Phrase(QT_TRANSLATE_NOOP("Phrase", "The year %1 cannot be kept: the result fires every year."),
                     year);
    return validOnly({unwrapped(fields), note});
}

std::optional<CronPaste> fromSixFields(const QStringList& fields, QStringView text)
{
    const QString plain = fields.join(u' ');
    if (isValid(plain))
        return text.contains(u'\t')
                   ? validOnly({plain, QT_TRANSLATE_NOOP(
                                           "Phrase", "The fields are separated by tabs; spaces are needed.")})
                   : std::nullopt;
    if (auto paste = validOnly(
            {unwrapped(fields),
             QT_TRANSLATE_NOOP("Phrase", "A backward range is split in two (Quartz wraps around).")}))
        return paste;
    if (!fields[kDayOfWeek].contains(u'?') && !fields[kDayOfMonth].contains(u'?'))
        return std::nullopt;
    QStringList quartz = fields;
    quartz[kDayOfWeek] = quartzWeekdays(fields[kDayOfWeek].toUpper());
    return validOnly({unwrapped(quartz),
                      QT_TRANSLATE_NOOP(
                          "Phrase", "This reads like Quartz, which counts weekdays from 1 = Sunday; they are "
                                    "written as names.")});
}

/// A period becomes a cron expression only when it divides the next larger unit.
QString everySeconds(qint64 seconds)
{
    const auto divides = [&](qint64 unit, qint64 whole) {
        return seconds % unit == 0 && whole % seconds == 0;
    };
    if (seconds <= 0)
        return {};
    if (seconds == 86400)
        return u"0 0 0 * * *"_s;
    if (divides(3600, 86400))
        return seconds == 3600 ? u"0 0 * * * *"_s : u"0 0 */%1 * * *"_s.arg(seconds / 3600);
    if (divides(60, 3600))
        return seconds == 60 ? u"0 * * * * *"_s : u"0 */%1 * * * *"_s.arg(seconds / 60);
    if (divides(1, 60))
        return seconds == 1 ? u"* * * * * *"_s : u"*/%1 * * * * *"_s.arg(seconds);
    return {};
}

CronPaste fromEvery(const QString& period)
{
    static const QRegularExpression pattern(u"^(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6})s)?$"_s);
    const auto match = pattern.match(period.toLower());
    const qint64 seconds = match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 +
                           match.captured(3).toLongLong();
    const QString suggestion = everySeconds(seconds);
    if (suggestion.isEmpty())
        return {{},
                Phrase(QT_TRANSLATE_NOOP("Phrase", "@every %1 has no cron equivalent: the period does not "
                                                   "divide a minute, an hour or a day."),
                       period)};
    return {
        suggestion,
        QT_TRANSLATE_NOOP(
            "Phrase",
            "@every counts from the start of the program; cron counts from the full minute, hour or day.")};
}

std::optional<CronPaste> fromMacro(const QString& text)
{
    if (text.compare(u"@reboot", Qt::CaseInsensitive) == 0)
        return CronPaste{
            {},
            QT_TRANSLATE_NOOP(
                "Phrase",
                "@reboot has no time of day, so no cron expression equals it: leave the job without a "
                "schedule and start it by hand.")};
    if (text.startsWith(u"@every ", Qt::CaseInsensitive))
        return fromEvery(text.mid(7).trimmed());
    return std::nullopt;
}

} // namespace

std::optional<CronPaste> CronPaste::recognise(QStringView text)
{
    const QString simplified = text.toString().simplified();
    if (simplified.startsWith(u'@'))
        return fromMacro(simplified);
    const QStringList fields = simplified.split(u' ');
    switch (fields.size()) {
    case 5:
        return fromCrontab(fields);
    case 6:
        return fromSixFields(fields, text);
    case 7:
        return fromQuartz(fields);
    default:
        return std::nullopt;
    }
}

std::optional<CronPaste> CronPaste::quartzReading(QStringView text)
{
    QStringList fields = text.toString().simplified().split(u' ');
    if (fields.size() != 6 || !isValid(fields.join(u' ')))
        return std::nullopt;
    const bool asQuartzWants = (fields[kDayOfMonth] == u"?") != (fields[kDayOfWeek] == u"?");
    const QString weekdays = quartzWeekdays(fields[kDayOfWeek].toUpper());
    if (!asQuartzWants || weekdays == fields[kDayOfWeek].toUpper())
        return std::nullopt;
    fields[kDayOfWeek] = weekdays;
    return validOnly(
        {unwrapped(fields),
         QT_TRANSLATE_NOOP("Phrase", "Here 1 is Monday. In Quartz 1 is Sunday: if the expression comes from "
                                     "there, weekday names keep its meaning.")});
}

} // namespace ic
