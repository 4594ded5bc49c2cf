// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CronParser.h"

#include "core/time/CronFieldText.h"
#include "core/time/CronPaste.h"
#include "core/time/JavaText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

struct Limits
{
    int first;
    int last;
    const char* allowed;
};

constexpr std::array<Limits, 6> kLimits{{
    {0, 59,
     QT_TRANSLATE_NOOP("Phrase", "0-59, *, a list (0,30), a range (10-20), a step (*/5, 10/5, 10-40/5)")},
    {0, 59,
     QT_TRANSLATE_NOOP("Phrase", "0-59, *, a list (0,30), a range (10-20), a step (*/5, 10/5, 10-40/5)")},
    {0, 23, QT_TRANSLATE_NOOP("Phrase", "0-23, *, a list (9,15), a range (9-15), a step (*/2, 9/2, 9-15/2)")},
    {1, 31, QT_TRANSLATE_NOOP("Phrase", "1-31, * or ?, a list, a range, a step, L, L-n, nW, LW")},
    {1, 12, QT_TRANSLATE_NOOP("Phrase", "1-12 or JAN-DEC, *, a list, a range, a step")},
    {1, 7,
     QT_TRANSLATE_NOOP(
         "Phrase",
         "0-7 (0 and 7 are Sunday) or MON-SUN, * or ?, a list, a range, a step, dL (FRIL), d#n (MON#1)")},
}};

struct Macro
{
    const char16_t* name;
    const char16_t* expansion;
};

constexpr std::array<Macro, 7> kMacros{{
    {u"@yearly", u"0 0 0 1 1 *"},
    {u"@annually", u"0 0 0 1 1 *"},
    {u"@monthly", u"0 0 0 1 * *"},
    {u"@weekly", u"0 0 0 * * 0"},
    {u"@daily", u"0 0 0 * * *"},
    {u"@midnight", u"0 0 0 * * *"},
    {u"@hourly", u"0 0 * * * *"},
}};

QString quoted(QStringView text)
{
    return u'\'' + text.toString() + u'\'';
}

} // namespace

CronParser::CronParser(QStringView text) : m_text(text), m_source(text) {}

bool CronParser::run()
{
    if (!split())
        return false;
    for (int field = Second; field <= DayOfWeek; ++field) {
        if (!parseField(Field(field)))
            return false;
    }
    return true;
}

bool CronParser::split()
{
    resolveMacro();
    for (qsizetype at = 0; at <= m_source.size();) {
        qsizetype end = m_source.indexOf(u' ', at);
        end = end < 0 ? m_source.size() : end;
        if (const QStringView token = JavaText::trimmed(m_source.sliced(at, end - at)); !token.isEmpty())
            m_tokens.append(token);
        at = end + 1;
    }
    if (m_tokens.size() == 6)
        return true;
    if (m_tokens.isEmpty())
        return rejectWhole(QT_TRANSLATE_NOOP("Phrase", "The expression is empty; six fields are needed."));
    if (m_tokens.size() == 1 && m_tokens[0].startsWith(u'@'))
        return rejectWhole(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The macro %1 is not known."), quoted(m_tokens[0])));
    return rejectWhole(
        Phrase(QT_TRANSLATE_NOOP(
                   "Phrase",
                   "The expression has %1 field(s) and six are needed: second, minute, hour, day of month, "
                   "month, day of week, separated by spaces."),
               m_tokens.size()));
}

bool CronParser::resolveMacro()
{
    const QStringView trimmed = JavaText::trimmed(m_text);
    if (!trimmed.startsWith(u'@'))
        return false;
    for (const Macro& macro : kMacros) {
        if (JavaText::equalsIgnoringCase(trimmed, QStringView(macro.name))) {
            m_source = QStringView(macro.expansion);
            return true;
        }
    }
    return false;
}

QString CronParser::normalisedText() const
{
    qsizetype length = m_tokens.size() - 1;
    for (const QStringView token : m_tokens)
        length += token.size();
    if (length == m_source.size())
        return m_source.toString();
    QString text;
    text.reserve(length);
    for (const QStringView token : m_tokens) {
        if (!text.isEmpty())
            text += u' ';
        text += token;
    }
    return text;
}

bool CronParser::parseField(Field field)
{
    using Names = CronFieldText::Names;
    const Names names = field == Month ? Names::Months : field == DayOfWeek ? Names::Weekdays : Names::None;
    const CronFieldText text(m_tokens[field], int(m_tokens[field].data() - m_source.data()), names);
    m_field = field;
    m_fieldText = &text;
    m_bits = 0;
    const QStringView value = text.view();
    const auto holds = [&](char16_t c) { return value.contains(c); };
    const bool special = (field == DayOfMonth && (holds(u'L') || holds(u'W'))) ||
                         (field == DayOfWeek && (holds(u'L') || holds(u'#')));
    if (!special && field >= DayOfMonth && field != Month && value == u"?") {
        setBits({kLimits[size_t(field)].first, kLimits[size_t(field)].last}, 1);
        return finish(field);
    }
    for (qsizetype at = 0; at <= value.size();) {
        qsizetype end = value.indexOf(u',', at);
        end = end < 0 ? value.size() : end;
        if (!parseItem(value.sliced(at, end - at), special))
            return false;
        at = end + 1;
    }
    if (field <= Hour && (holds(u'*') || holds(u'/') || holds(u'-')))
        m_fields.intervalLike = true;
    return finish(field);
}

bool CronParser::finish(Field field)
{
    m_fieldText = nullptr;
    switch (field) {
    case Second:
        m_fields.seconds = m_bits;
        break;
    case Minute:
        m_fields.minutes = m_bits;
        break;
    case Hour:
        m_fields.hours = quint32(m_bits);
        break;
    case DayOfMonth:
        m_fields.days = quint32(m_bits);
        break;
    case Month:
        m_fields.months = quint16(m_bits);
        break;
    case DayOfWeek:
        m_fields.weekdays = quint8((m_bits | (m_bits & 1) << 7) & CronFields::kAllWeekdays);
        break;
    }
    return true;
}

bool CronParser::parseItem(QStringView item, bool special)
{
    if (item.isEmpty())
        return reject(item, Phrase(QT_TRANSLATE_NOOP("Phrase", "The list of the %1 field has an empty item."),
                                   CronError::fieldName(m_field)));
    if (!special)
        return parsePlain(item);
    if (item == u"?") {
        setBits({kLimits[size_t(m_field)].first, kLimits[size_t(m_field)].last}, 1);
        return true;
    }
    if (item.contains(u'L') || item.contains(m_field == DayOfMonth ? u'W' : u'#'))
        return m_field == DayOfMonth ? parseSpecialDay(item) : parseSpecialWeekday(item);
    return parsePlain(item);
}

bool CronParser::parsePlain(QStringView item)
{
    const qsizetype slash = item.indexOf(u'/');
    if (slash >= 0)
        return parseStepped(item, slash);
    Range range;
    if (!parseRange(item, range))
        return false;
    setBits(range, 1);
    return true;
}

bool CronParser::parseStepped(QStringView item, qsizetype slash)
{
    const QStringView start = item.first(slash);
    const QStringView step = item.sliced(slash + 1);
    Range range;
    if (start.isEmpty())
        return reject(
            item, Phrase(QT_TRANSLATE_NOOP("Phrase",
                                           "Nothing stands before the '/' of %1: write */n, a/n or a-b/n."),
                         quoted(item)));
    if (!parseRange(start, range))
        return false;
    if (!start.contains(u'-'))
        range.last = kLimits[size_t(m_field)].last;
    const std::optional<int> delta = JavaText::parseInt(step);
    if (!delta)
        return reject(
            step, Phrase(QT_TRANSLATE_NOOP("Phrase", "The step %1 is not a whole number."), quoted(step)));
    if (*delta <= 0)
        return reject(step,
                      Phrase(QT_TRANSLATE_NOOP("Phrase", "The step %1 must be 1 or more."), quoted(step)));
    setBits(range, *delta);
    return true;
}

bool CronParser::parseRange(QStringView text, Range& out)
{
    if (text == u"*") {
        out = {kLimits[size_t(m_field)].first, kLimits[size_t(m_field)].last};
        return true;
    }
    if (const qsizetype hyphen = text.indexOf(u'-'); hyphen >= 0)
        return parseHyphenated(text, hyphen, out);
    if (!parseValue(text, out.first))
        return false;
    out.last = out.first;
    return true;
}

bool CronParser::parseHyphenated(QStringView text, qsizetype hyphen, Range& out)
{
    if (hyphen == 0 || hyphen == text.size() - 1)
        return reject(
            text, Phrase(QT_TRANSLATE_NOOP("Phrase", "The range %1 lacks one of its ends."), quoted(text)));
    if (!parseValue(text.first(hyphen), out.first) || !parseValue(text.sliced(hyphen + 1), out.last))
        return false;
    // Sunday may begin a week: as the start of a range 7 means 0.
    if (m_field == DayOfWeek && out.first == 7)
        out.first = 0;
    if (out.first > out.last)
        return reject(text,
                      Phrase(QT_TRANSLATE_NOOP("Phrase", "The range %1 runs backwards."), quoted(text)));
    return true;
}

bool CronParser::parseValue(QStringView text, int& out)
{
    const Limits& limits = kLimits[size_t(m_field)];
    const std::optional<int> value = JavaText::parseInt(text);
    if (!value)
        return reject(text, Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is not a valid %2."), quoted(text),
                                   CronError::fieldName(m_field)));
    out = *value;
    if ((out >= limits.first && out <= limits.last) || (m_field == DayOfWeek && out == 0))
        return true;
    return reject(text, Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is out of range for the %2 field: %3-%4."),
                               quoted(text), CronError::fieldName(m_field),
                               m_field == DayOfWeek ? 0 : limits.first, limits.last));
}

bool CronParser::parseSpecialDay(QStringView item)
{
    if (item.contains(u'L'))
        return parseLastDay(item);
    if (item.indexOf(u'W') != item.size() - 1 || item.size() == 1)
        return reject(
            item,
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                                     "%1 is not understood: W stands after one day of the month, as in 15W."),
                   quoted(item)));
    int day = 0;
    const QStringView number = item.chopped(1);
    if (!parseValue(number, day))
        return false;
    m_fields.nearestWeekdays |= quint32(1) << day;
    return true;
}

bool CronParser::parseLastDay(QStringView item)
{
    if (item == u"L") {
        m_fields.beforeLast |= 1;
        return true;
    }
    if (item == u"LW") {
        m_fields.lastWeekday = true;
        return true;
    }
    const std::optional<int> offset =
        item.lastIndexOf(u'L') == 0 ? JavaText::parseInt(item.sliced(1)) : std::nullopt;
    if (!offset || *offset >= 0)
        return reject(
            item, Phrase(QT_TRANSLATE_NOOP(
                             "Phrase",
                             "%1 is not understood: L stands alone, as L-n with n of 1 or more, or as LW."),
                         quoted(item)));
    if (*offset >= -30)
        m_fields.beforeLast |= quint32(1) << -*offset;
    return true;
}

bool CronParser::parseSpecialWeekday(QStringView item)
{
    int weekday = 0;
    if (item.contains(u'L')) {
        if (item.lastIndexOf(u'L') != item.size() - 1 || item.size() == 1)
            return reject(
                item,
                Phrase(QT_TRANSLATE_NOOP(
                           "Phrase", "%1 is not understood: L stands after one weekday, as in 5L or FRIL."),
                       quoted(item)));
        if (!parseWeekday(item.chopped(1), weekday))
            return false;
        m_fields.lastWeekdays |= quint8(1 << weekday);
        return true;
    }
    const qsizetype hash = item.lastIndexOf(u'#');
    if (hash == 0 || hash == item.size() - 1)
        return reject(item,
                      Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 lacks one side of '#': write d#n, as in MON#1."),
                             quoted(item)));
    if (!parseWeekday(item.first(hash), weekday))
        return false;
    const QStringView ordinalText = item.sliced(hash + 1);
    const std::optional<int> ordinal = JavaText::parseInt(ordinalText);
    if (!ordinal || *ordinal <= 0)
        return reject(ordinalText,
                      Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is not a valid ordinal: the first is 1."),
                             quoted(ordinalText)));
    if (*ordinal <= 5)
        m_fields.nthWeekdays[size_t(*ordinal)] |= quint8(1 << weekday);
    return true;
}

bool CronParser::parseWeekday(QStringView text, int& out)
{
    if (!parseValue(text, out))
        return false;
    out = out == 0 ? 7 : out;
    return true;
}

void CronParser::setBits(Range range, int step)
{
    if (step == 1) {
        m_bits |= ((quint64(2) << range.last) - 1) & ~((quint64(1) << range.first) - 1);
        return;
    }
    for (qint64 value = range.first; value <= range.last; value += step)
        m_bits |= quint64(1) << value;
}

bool CronParser::reject(QStringView at, Phrase message)
{
    const qsizetype from = at.utf16() - m_fieldText->view().utf16();
    m_error.field = m_field;
    m_error.position = m_fieldText->origin(from);
    m_error.offending =
        m_source.sliced(m_error.position, m_fieldText->origin(from + at.size()) - m_error.position)
            .toString();
    m_error.allowed = kLimits[size_t(m_field)].allowed;
    m_error.message = std::move(message);
    return false;
}

bool CronParser::rejectWhole(Phrase message)
{
    const QStringView trimmed = JavaText::trimmed(m_text);
    m_error.field = -1;
    m_error.position = trimmed.isEmpty() ? 0 : int(trimmed.data() - m_text.data());
    m_error.offending = trimmed.toString();
    m_error.allowed = QT_TRANSLATE_NOOP(
        "Phrase", "six fields \"second minute hour day-of-month month day-of-week\", or @yearly, @annually, "
                  "@monthly, @weekly, @daily, @midnight, @hourly");
    m_error.message = std::move(message);
    return false;
}

CronError CronParser::error() const
{
    CronError error = m_error;
    if (const std::optional<CronPaste> paste = CronPaste::recognise(m_text)) {
        error.suggestion = paste->suggestion;
        error.suggestionNote = paste->note;
    }
    return error;
}

} // namespace ic
