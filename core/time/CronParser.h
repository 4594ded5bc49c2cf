// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/CronExpression.h"
#include "core/time/CronFields.h"

#include <QStringView>
#include <QVarLengthArray>

namespace ic {

class CronFieldText;

/// Reads one cron text, once; what CronExpression::parse is made of. One thread, short-lived: keeps a view of
/// `text`. Accepts what Spring's CronField classes accept, character for character: integers as Java's
/// Integer.parseInt reads them (leading sign, leading zeros), names replaced textually by their number, `?`
/// alone or in a list with `L`, `W` or `#`.
class CronParser
{
public:
    explicit CronParser(QStringView text);
    bool run();

    const CronFields& fields() const { return m_fields; }
    QString normalisedText() const;
    CronError error() const;

private:
    enum Field { Second, Minute, Hour, DayOfMonth, Month, DayOfWeek };
    struct Range
    {
        int first = 0;
        int last = 0;
    };
    bool split();
    bool resolveMacro();
    bool parseField(Field field);
    bool parseItem(QStringView item, bool special);
    bool parsePlain(QStringView item);
    bool parseStepped(QStringView item, qsizetype slash);
    bool parseRange(QStringView text, Range& out);
    bool parseHyphenated(QStringView text, qsizetype hyphen, Range& out);
    bool parseValue(QStringView text, int& out);
    bool parseSpecialDay(QStringView item);
    bool parseLastDay(QStringView item);
    bool parseSpecialWeekday(QStringView item);
    bool parseWeekday(QStringView text, int& out);
    void setBits(Range range, int step);
    bool finish(Field field);

    bool reject(QStringView at, Phrase message);
    bool rejectWhole(Phrase message);

    QStringView m_text;
    QStringView m_source; ///< m_text, or the expansion of a macro
    QVarLengthArray<QStringView, 8> m_tokens;
    CronFields m_fields;
    Field m_field = Second;
    quint64 m_bits = 0;
    const CronFieldText* m_fieldText = nullptr;
    CronError m_error;
};

} // namespace ic
