// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/RunLogReader.h"

#include "core/log/LogFormat.h"
#include "core/log/LogSetup.h"

#include <QDir>
#include <QFile>
#include <functional>
#include <memory>
#include <vector>

namespace ic::RunLogReader {

namespace {

using std::string_view;

/// One log file mapped into memory; the name may move on under it while it is read.
struct MappedLog
{
    explicit MappedLog(const QString& path) : file(path)
    {
        if (file.open(QIODevice::ReadOnly) && file.size() > 0)
            data = file.map(0, file.size());
    }
    string_view text() const
    {
        return data ? string_view(reinterpret_cast<const char*>(data), size_t(file.size())) : string_view();
    }

    QFile file;
    const uchar* data = nullptr;
};

QString fileName(int index)
{
    const QString name = QLatin1String(LogSetup::kFileName);
    return index == 0 ? name
                      : QString(name).replace(QLatin1String(".log"), QStringLiteral(".%1.log").arg(index));
}

/// Newest first: a rotation in between shows one file twice rather than hiding one.
std::vector<std::unique_ptr<MappedLog>> openAll(const QDir& folder)
{
    std::vector<std::unique_ptr<MappedLog>> logs;
    for (int index = 0; folder.exists(fileName(index)); ++index) {
        auto log = std::make_unique<MappedLog>(folder.filePath(fileName(index)));
        const string_view head = log->text().substr(0, 512);
        const bool twice = !logs.empty() && !head.empty() && head == logs.back()->text().substr(0, 512);
        if (!twice)
            logs.push_back(std::move(log));
    }
    return logs;
}

/// The end of the line that contains `position`, its continuation lines included.
size_t endOfLine(string_view text, size_t position)
{
    size_t end = text.find('\n', position);
    while (end != string_view::npos && end + 1 < text.size() && text[end + 1] == '\t')
        end = text.find('\n', end + 1);
    return std::min(end, text.size());
}

void collect(string_view text, RunId run, QVector<LogLine>& lines)
{
    const std::string mark = LogFormat::runMark(run);
    const std::boyer_moore_horspool_searcher search(mark.begin(), mark.end());
    for (auto hit = text.begin(); (hit = std::search(hit, text.end(), search)) != text.end();) {
        const size_t position = size_t(hit - text.begin());
        const size_t begin = text.rfind('\n', position) + 1;
        const size_t end = endOfLine(text, position);
        // The mark may also stand inside the text of another run's line: the parsed field decides.
        if (auto line = LogFormat::parse(text.substr(begin, end - begin)); line && line->run == run) {
            line->seq = quint64(lines.size()) + 1;
            lines.append(*std::move(line));
        }
        hit = text.begin() + std::ptrdiff_t(end);
    }
}

} // namespace

QVector<LogLine> readRun(const QString& folder, RunId run)
{
    const auto logs = openAll(QDir(folder));
    QVector<LogLine> lines;
    for (auto log = logs.rbegin(); log != logs.rend(); ++log)
        collect((*log)->text(), run, lines);
    return lines;
}

} // namespace ic::RunLogReader
