// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/TextTable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Blocks whose characters are W or F in Unicode's EastAsianWidth.
constexpr std::array kWide{Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0xA4CF},
                           Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},
                           Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},
                           Range{0x1F300, 0x1F64F}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};

int cellsOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return std::ranges::any_of(kWide, [c](Range r) { return c >= r.first && c <= r.last; }) ? 2 : 1;
    }
}

} // namespace

int displayWidth(QStringView text)
{
    int cells = 0;
    for (const char32_t c : text.toUcs4())
        cells += cellsOf(c);
    return cells;
}

QString elided(const QString& text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString kept;
    int cells = 1;
    for (const char32_t c : text.toUcs4()) {
        cells += cellsOf(c);
        if (cells > width)
            break;
        kept += QString::fromUcs4(&c, 1);
    }
    return kept + u'…';
}

QString padded(const QString& text, int width)
{
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}

QStringList TextTable::lines(int widest) const
{
    QVector<QStringList> all{m_header};
    all += m_rows;
    QVector<int> widths(m_header.size(), 0);
    for (const QStringList& row : all) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], std::min(widest, displayWidth(row.value(i))));
    }
    QStringList result;
    for (const QStringList& row : all) {
        QString line;
        for (qsizetype i = 0; i + 1 < widths.size(); ++i)
            line += padded(elided(row.value(i), widths[i]), widths[i]) + u"  "_s;
        line += row.value(widths.size() - 1);
        result.append(line.trimmed().isEmpty() ? QString() : line.left(line.size()));
        while (result.last().endsWith(u' '))
            result.last().chop(1);
    }
    return result;
}

QString TextTable::text() const
{
    return lines().join(u'\n') + u'\n';
}

} // namespace ic
