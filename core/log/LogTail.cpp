// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogTail.h"

#include "core/log/LogFormat.h"
#include "core/log/LogSetup.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace ic::LogTail {

namespace {

using std::string_view;

constexpr qint64 bytesPerLine = 512; ///< most lines are shorter; a longer tail only shortens the answer

/// The end of the file, from the beginning of a line on.
QByteArray endOf(const QString& path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 from = std::max<qint64>(0, file.size() - bytes);
    file.seek(from);
    const QByteArray text = file.readAll();
    return from == 0 ? text : text.mid(text.indexOf('\n') + 1);
}

/// The next line with its continuation lines; removes it.
string_view takeLine(string_view& rest)
{
    size_t end = rest.find('\n');
    while (end != string_view::npos && end + 1 < rest.size() && rest[end + 1] == '\t')
        end = rest.find('\n', end + 1);
    const string_view line = rest.substr(0, end);
    rest.remove_prefix(end == string_view::npos ? rest.size() : end + 1);
    return line;
}

} // namespace

QVector<LogLine> read(const QString& folder, int max)
{
    const QByteArray text =
        endOf(QDir(folder).filePath(QLatin1String(LogSetup::kFileName)), max * bytesPerLine);
    QVector<LogLine> lines;
    for (string_view rest(text.constData(), size_t(text.size())); !rest.empty();) {
        // A torn line, from a process that was killed in the middle of it, is left out.
        if (auto line = LogFormat::parse(takeLine(rest)))
            lines.append(*std::move(line));
    }
    return lines.size() > max ? lines.mid(lines.size() - max) : lines;
}

} // namespace ic::LogTail
