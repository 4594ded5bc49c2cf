// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/CsvLine.h"

namespace ic {

namespace {

bool needsQuotes(const QString& cell)
{
    return cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r') ||
           cell.startsWith(u' ') || cell.endsWith(u' ');
}

QString quoted(QString cell)
{
    return u'"' + cell.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"';
}

} // namespace

QString csvLine(const QStringList& cells)
{
    QString line;
    for (const QString& cell : cells) {
        if (!line.isEmpty() || &cell != &cells.first())
            line += u',';
        line += needsQuotes(cell) ? quoted(cell) : cell;
    }
    return line + u'\n';
}

} // namespace ic
