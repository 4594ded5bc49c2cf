// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CalendarFile.h"

#include <QFile>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Kind = CalendarRow::Kind;

enum Column {
    MarketColumn,
    DateColumn,
    KindColumn,
    OpenColumn,
    CloseColumn,
    ReasonColumn,
    StatusColumn,
    SourceColumn
};

QStringList splitCsv(QStringView line)
{
    QStringList cells(1);
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"') {
            const bool doubled = quoted && i + 1 < line.size() && line[i + 1] == u'"';
            if (doubled) {
                cells.last() += c;
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (c == u',' && !quoted) {
            cells.append(QString());
        } else {
            cells.last() += c;
        }
    }
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

std::optional<Kind> kindFromText(const QString& text)
{
    static const QHash<QString, Kind> kinds{{u"CLOSED"_s, Kind::Closed},
                                            {u"SPECIAL"_s, Kind::Special},
                                            {u"OPEN"_s, Kind::Open},
                                            {u"HOURS"_s, Kind::Hours},
                                            {u"COVERED"_s, Kind::Covered}};
    const auto found = kinds.constFind(text.toUpper());
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

/// "hh:mm" as minutes after midnight.
std::optional<int> minuteFromText(const QString& text)
{
    const QTime time = QTime::fromString(text, u"hh:mm"_s);
    return time.isValid() && text.size() == 5 ? std::optional(time.hour() * 60 + time.minute())
                                              : std::nullopt;
}

/// Reads one line into `row`; the answer is the complaint, empty when the line is good.
QString readCells(const QStringList& cells, CalendarRow& row)
{
    if (cells.size() < 6 || cells.size() > 8)
        return u"it has %1 columns, not 8"_s.arg(cells.size());
    const auto market = marketFromText(cells[MarketColumn]);
    if (!market)
        return u"the market \"%1\" is not XKRX or XNYS"_s.arg(cells[MarketColumn]);
    const auto date = TradingDate::fromIso(cells[DateColumn]);
    if (!date)
        return u"\"%1\" is not a date (yyyy-mm-dd)"_s.arg(cells[DateColumn]);
    const auto kind = kindFromText(cells[KindColumn]);
    if (!kind)
        return u"the kind \"%1\" is not CLOSED, SPECIAL, OPEN, HOURS or COVERED"_s.arg(cells[KindColumn]);
    row.market = *market;
    row.date = *date;
    row.kind = *kind;
    row.reason = cells[ReasonColumn];
    for (const Column column : {OpenColumn, CloseColumn}) {
        const auto minute = minuteFromText(cells[column]);
        if (!minute && !cells[column].isEmpty())
            return u"\"%1\" is not a time (hh:mm)"_s.arg(cells[column]);
        (column == OpenColumn ? row.openMinute : row.closeMinute) = minute;
    }
    return {};
}

QString checkRow(const QStringList& cells, const CalendarRow& row)
{
    const bool anyTime = row.openMinute || row.closeMinute;
    const bool bothTimes = row.openMinute && row.closeMinute;
    if ((row.kind == Kind::Closed || row.kind == Kind::Covered) && anyTime)
        return u"a %1 line has no opening or closing time"_s.arg(cells[KindColumn].toUpper());
    if ((row.kind == Kind::Special || row.kind == Kind::Hours) && !bothTimes)
        return u"a %1 line needs an opening and a closing time"_s.arg(cells[KindColumn].toUpper());
    if (bothTimes && *row.openMinute >= *row.closeMinute)
        return u"it closes before it opens"_s;
    const QString status = cells.value(StatusColumn);
    if (!status.isEmpty() && status != u"confirmed" && status != u"derived")
        return u"the status \"%1\" is not confirmed or derived"_s.arg(status);
    return {};
}

} // namespace

Result<std::vector<CalendarRow>> CalendarFile::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(u"CALENDAR_UNREADABLE"_s,
                    u"Calendar file %1 cannot be read: %2."_s.arg(path, file.errorString()),
                    u"Correct the path or take the file out of the settings."_s);
    return parse(QString::fromUtf8(file.readAll()), path);
}

Result<std::vector<CalendarRow>> CalendarFile::parse(QStringView text, const QString& fileName)
{
    std::vector<CalendarRow> rows;
    int number = 0;
    for (QStringView line : text.split(u'\n')) {
        ++number;
        if (number == 1 && line.startsWith(QChar::ByteOrderMark))
            line = line.sliced(1);
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') ||
            line.startsWith(u"market,date,kind", Qt::CaseInsensitive))
            continue;
        CalendarRow row;
        row.origin = u"%1:%2"_s.arg(fileName).arg(number);
        const QStringList cells = splitCsv(line);
        QString complaint = readCells(cells, row);
        complaint = complaint.isEmpty() ? checkRow(cells, row) : complaint;
        if (!complaint.isEmpty())
            return fail(u"CALENDAR_LINE"_s, u"%1: %2."_s.arg(row.origin, complaint),
                        u"Correct the line; until then the calendar is not loaded."_s);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace ic
