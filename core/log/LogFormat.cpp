// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/LogFormat.h"

#include <array>
#include <charconv>
#include <chrono>

namespace ic::LogFormat {

namespace {

using std::string_view;

constexpr std::array<string_view, 5> words{"TRACE", "DEBUG", "INFO ", "WARN ", "ERROR"};
constexpr size_t instantLength = string_view("2026-11-23T04:00:12.123Z").size();
constexpr size_t headLength = instantLength + 1 + 5 + 1;
constexpr string_view runPrefix = "run=";

/// Control characters that a terminal or a line reader would act on.
QString visible(QString text)
{
    for (QChar& c : text) {
        if (c < u' ' && c != u'\n' && c != u'\t')
            c = QChar(char16_t(0x2400 + c.unicode()));
        else if (c == QChar(0x7F))
            c = QChar(0x2421);
    }
    return text;
}

bool needsCare(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c < u' ' || c == QChar(0x7F); });
}

std::string textBytes(const QString& text)
{
    if (!needsCare(text))
        return text.toStdString();
    QString lines = visible(text);
    lines.replace(QLatin1Char('\n'), QLatin1String("\n\t"));
    return lines.toStdString();
}

template <typename Int>
bool readNumber(string_view text, Int& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

/// The word up to the next blank; removes both.
string_view takeWord(string_view& rest)
{
    const size_t blank = std::min(rest.find(' '), rest.size());
    const string_view word = rest.substr(0, blank);
    rest.remove_prefix(std::min(blank + 1, rest.size()));
    return word;
}

std::optional<Instant> parseInstant(string_view text)
{
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, milli = 0;
    const bool numbers = readNumber(text.substr(0, 4), year) && readNumber(text.substr(5, 2), month) &&
                         readNumber(text.substr(8, 2), day) && readNumber(text.substr(11, 2), hour) &&
                         readNumber(text.substr(14, 2), minute) && readNumber(text.substr(17, 2), second) &&
                         readNumber(text.substr(20, 3), milli);
    if (!numbers || text[10] != 'T' || text.back() != 'Z')
        return std::nullopt;
    using namespace std::chrono;
    const sys_days date = std::chrono::year(year) / month / day;
    return Instant{duration_cast<Millis>(date.time_since_epoch() + hours(hour) + minutes(minute) +
                                         seconds(second) + milliseconds(milli))
                       .count()};
}

} // namespace

std::string message(const JobId& job, RunId run, const QString& text)
{
    std::string result = job.isValid() ? job.value().toStdString() : std::string("-");
    result += run.isValid() ? runMark(run) : std::string(" - ");
    return result += textBytes(text);
}

void appendHead(Instant at, LogLevel level, spdlog::memory_buf_t& out)
{
    using namespace std::chrono;
    const sys_time<Millis> time{Millis(at.ms)};
    const auto date = floor<days>(time);
    const year_month_day civil(date);
    const hh_mm_ss<Millis> clock(time - date);
    fmt::format_to(std::back_inserter(out), "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z {} ",
                   int(civil.year()), unsigned(civil.month()), unsigned(civil.day()), clock.hours().count(),
                   clock.minutes().count(), clock.seconds().count(), clock.subseconds().count(),
                   words[size_t(level)]);
}

void parseMessage(string_view message, LogLine& line)
{
    const string_view job = takeWord(message);
    const string_view run = takeWord(message);
    line.job = job == "-" ? JobId() : JobId(QString::fromUtf8(job.data(), qsizetype(job.size())));
    qint64 id = 0;
    const bool hasRun = run.starts_with(runPrefix) && readNumber(run.substr(runPrefix.size()), id);
    line.run = hasRun ? RunId(id) : RunId();
    line.text = QString::fromUtf8(message.data(), qsizetype(message.size()));
    line.text.replace(QLatin1String("\n\t"), QLatin1String("\n"));
}

std::optional<LogLine> parse(string_view text)
{
    if (text.size() < headLength)
        return std::nullopt;
    const auto at = parseInstant(text.substr(0, instantLength));
    const auto word = std::find(words.begin(), words.end(), text.substr(instantLength + 1, 5));
    if (!at || word == words.end())
        return std::nullopt;
    LogLine line;
    line.at = *at;
    line.level = LogLevel(word - words.begin());
    parseMessage(text.substr(headLength), line);
    return line;
}

std::string runMark(RunId run)
{
    return fmt::format(" {}{} ", runPrefix, run.value());
}

} // namespace ic::LogFormat
