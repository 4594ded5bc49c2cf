// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/ImportTable.h"

#include "core/adapters/NumberText.h"
#include "core/domain/NearestText.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

bool isMissing(QStringView cell)
{
    return cell.isEmpty() || cell == u"-" || cell.compare(u"N/A", Qt::CaseInsensitive) == 0;
}

/// Header names without regard to case, spaces and the mark between words.
QString folded(QStringView name)
{
    QString text = name.trimmed().toString().toLower();
    return text.remove(u' ').remove(u'_').remove(u'-');
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// At most four decimals of a plain decimal number, the rest rounded.
QString fourDecimals(QStringView text, bool& up)
{
    const qsizetype point = text.indexOf(u'.');
    const bool longer = point >= 0 && text.size() > point + 5 && isDigits(text.sliced(point + 1));
    up = longer && text[point + 5] >= u'5';
    return (longer ? text.first(point + 5) : text).toString();
}

} // namespace

ImportTable::ImportTable(const QString& text, QVector<Column> columns, QString form, ImportProblems& problems)
    : m_csv(text)
    , m_columns(std::move(columns))
    , m_form(std::move(form))
    , m_problems(problems)
    , m_places(size_t(m_columns.size()), -1)
{
    readHeader();
}

void ImportTable::readHeader()
{
    if (!m_csv.next()) {
        m_problems.add(1, {}, {}, u"a header line: %1"_s.arg(m_form));
        return;
    }
    const qint64 before = m_problems.count();
    for (const QStringView cell : m_csv.cells()) {
        const int column = columnNamed(cell);
        if (column < 0) {
            const QString near = nearestText(cell, knownNames().split(u", "_s));
            m_problems.add(m_csv.line(), cell.toString(), cell.toString(),
                           near.isEmpty()
                               ? u"one of the columns %1"_s.arg(knownNames())
                               : u"one of the columns %1; did you mean %2?"_s.arg(knownNames(), near));
        } else if (m_places[size_t(column)] >= 0) {
            m_problems.add(m_csv.line(), cell.toString(), cell.toString(), u"each column once"_s);
        } else {
            m_places[size_t(column)] = int(m_header.size());
        }
        m_header.append(cell.toString());
    }
    missingColumns();
    m_usable = m_problems.count() == before;
}

void ImportTable::missingColumns()
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].required && m_places[size_t(i)] < 0)
            m_problems.add(m_csv.line(), m_columns[i].name, {},
                           u"a column %1; the header is %2"_s.arg(m_columns[i].name, m_form));
    }
}

int ImportTable::columnNamed(QStringView name) const
{
    const QString wanted = folded(name);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (folded(m_columns[i].name) == wanted)
            return int(i);
        for (const QString& other : m_columns[i].alsoCalled) {
            if (folded(other) == wanted)
                return int(i);
        }
    }
    return -1;
}

QString ImportTable::knownNames() const
{
    QStringList names;
    for (const Column& column : m_columns)
        names.append(column.name);
    return names.join(u", "_s);
}

bool ImportTable::next()
{
    while (m_usable && m_csv.next()) {
        m_problemsBefore = m_problems.count();
        const auto cells = qsizetype(m_csv.cells().size());
        if (m_csv.isBroken())
            m_problems.add(m_csv.line(), {}, m_csv.cells().back().toString(),
                           u"a closing quote before the next comma or line end"_s);
        else if (cells != m_header.size())
            m_problems.add(m_csv.line(), {}, u"%1 cells"_s.arg(cells),
                           u"as many cells as the header has, %1"_s.arg(m_header.size()));
        else
            return true;
    }
    return false;
}

QStringView ImportTable::text(int column) const
{
    const int place = m_places[size_t(column)];
    if (place < 0)
        return {};
    const QStringView cell = m_csv.cells()[size_t(place)];
    return isMissing(cell) ? QStringView() : cell;
}

QString ImportTable::raw(int column) const
{
    const int place = m_places[size_t(column)];
    return place < 0 ? QString() : m_csv.cells()[size_t(place)].toString();
}

void ImportTable::refuse(int column, const QString& expected)
{
    const int place = m_places[size_t(column)];
    m_problems.add(line(), place < 0 ? m_columns[column].name : m_header[place], raw(column), expected);
}

std::optional<TradingDate> ImportTable::dateOf(QStringView text)
{
    QString iso = text.toString();
    if (iso.size() == 8 && isDigits(iso))
        iso = iso.left(4) + u'-' + iso.mid(4, 2) + u'-' + iso.mid(6);
    else
        iso.replace(u'/', u'-').replace(u'.', u'-');
    return TradingDate::fromIso(iso);
}

std::optional<TradingDate> ImportTable::date(int column)
{
    const QStringView cell = text(column);
    if (cell.isEmpty())
        return std::nullopt;
    if (cell != m_lastDate) {
        m_lastDate = cell.toString();
        m_lastDateValue = dateOf(cell);
    }
    if (!m_lastDateValue)
        refuse(column, u"a date such as 2026-11-20 or 20261120"_s);
    return m_lastDateValue;
}

std::optional<qint64> ImportTable::whole(int column)
{
    const NumberText<qint64> number = readInteger(text(column));
    if (!number.problem.isEmpty())
        refuse(column, u"a whole number such as 1,234; - or nothing when it is not known"_s);
    return number.value;
}

std::optional<double> ImportTable::figure(int column)
{
    QString cell = text(column).toString();
    if (cell.isEmpty())
        return std::nullopt;
    bool ok = false;
    const double value = cell.remove(u',').toDouble(&ok);
    if (ok && std::isfinite(value))
        return value;
    refuse(column, u"a number such as 12.5; - or nothing when it is not known"_s);
    return std::nullopt;
}

std::optional<Price> ImportTable::price(int column)
{
    const QStringView cell = text(column);
    if (cell.isEmpty())
        return std::nullopt;
    bool up = false;
    const auto read = readPrice(QStringView(fourDecimals(cell, up)));
    if (!read.value) {
        refuse(column, u"a price such as 71,200 or 268.0125; - or nothing when it is not known"_s);
        return std::nullopt;
    }
    const qint64 step = !up ? 0 : cell.startsWith(u'-') ? -1 : 1;
    return Price::fromScaled(read.value->scaled() + step);
}

} // namespace ic
