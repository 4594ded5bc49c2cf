// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogLinePainter.h"

#include "ui/logs/LogModel.h"

#include <QPainter>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = Theme::kBetween + Theme::kInside;
constexpr int levelIcon = 12;

int widestLevel(const QFontMetrics& metrics)
{
    int widest = 0;
    for (int level = 0; level <= int(LogLevel::Error); ++level)
        widest = std::max(widest, metrics.horizontalAdvance(LogModel::levelWord(LogLevel(level))));
    return widest;
}

} // namespace

void LogLinePainter::setCompact(bool compact, bool withJob)
{
    m_compact = compact;
    m_withJob = withJob;
    measure();
}

void LogLinePainter::measure()
{
    const auto width = [this](const QString& sample) { return m_metrics.horizontalAdvance(sample); };
    m_columns.timeWidth = width(m_compact ? u"00:00:00.000"_s : u"00-00 00:00:00.000"_s);
    m_columns.levelWidth = levelIcon + Theme::kInside + widestLevel(m_metrics);
    m_columns.jobWidth = m_withJob ? width(u"medium-term-strategy-executor"_s) + Theme::kInside : 0;
    m_columns.runWidth = m_withJob ? width(u"#1234567"_s) : 0;
    m_columns.time = Theme::kBetween;
    m_columns.level = m_columns.time + m_columns.timeWidth + gap;
    m_columns.job = m_columns.level + m_columns.levelWidth + gap;
    m_columns.run = m_columns.job + (m_withJob ? m_columns.jobWidth + gap : 0);
    m_columns.text = m_columns.run + (m_withJob ? m_columns.runWidth + gap : 0);
}

Tone LogLinePainter::toneOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return Tone::Error;
    case LogLevel::Warning:
        return Tone::Warning;
    case LogLevel::Info:
        return Tone::Text;
    default:
        return Tone::Muted;
    }
}

QString LogLinePainter::iconOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return u"error"_s;
    case LogLevel::Warning:
        return u"warning"_s;
    case LogLevel::Info:
        return u"info"_s;
    default:
        return u"more"_s;
    }
}

QString LogLinePainter::oneLine(const QString& text)
{
    if (!text.contains(u'\n'))
        return text;
    return QString(text).replace(u"\n"_s, u" \u23CE "_s);
}

void LogLinePainter::paint(QPainter& painter, const QRect& row, const LogLine& line, State state,
                           int scrolled) const
{
    const bool loud = line.level >= LogLevel::Warning;
    if (state.selected)
        painter.fillRect(row, m_theme.tint(Tone::Accent, 0.22));
    else if (loud)
        painter.fillRect(row, m_theme.tint(toneOf(line.level), 0.08));
    const auto cell = [&row](int x, int width) { return QRect(row.x() + x, row.y(), width, row.height()); };
    painter.setPen(m_theme.color(Tone::Muted));
    painter.drawText(cell(m_columns.time, m_columns.timeWidth), Qt::AlignVCenter,
                     m_compact ? m_time.timeOnly(line.at) : m_time.withDate(line.at));
    paintLevel(painter, row, line.level, state.selected);
    if (m_withJob) {
        painter.setPen(m_theme.color(Tone::Muted));
        painter.drawText(cell(m_columns.job, m_columns.jobWidth), Qt::AlignVCenter,
                         m_metrics.elidedText(line.job.value(), Qt::ElideRight, m_columns.jobWidth));
    }
    if (m_withJob && line.run.isValid()) {
        QFont font = m_theme.monoFont();
        font.setUnderline(state.runHovered);
        painter.setFont(font);
        painter.setPen(m_theme.color(Tone::Accent));
        painter.drawText(cell(m_columns.run, m_columns.runWidth), Qt::AlignVCenter | Qt::AlignRight,
                         u'#' + QString::number(line.run.value()));
        painter.setFont(m_theme.monoFont());
    }
    paintText(painter, row, line, m_theme.color(toneOf(line.level)), scrolled);
}

void LogLinePainter::paintLevel(QPainter& painter, const QRect& row, LogLevel level, bool) const
{
    const Tone tone = level == LogLevel::Info ? Tone::Muted : toneOf(level);
    const int x = row.x() + m_columns.level;
    painter.drawPixmap(x, row.y() + (row.height() - levelIcon) / 2,
                       m_theme.pixmap(iconOf(level), tone, painter.device()->devicePixelRatioF(), levelIcon));
    painter.setPen(m_theme.color(tone));
    const int taken = levelIcon + Theme::kInside;
    painter.drawText(QRect(x + taken, row.y(), m_columns.levelWidth - taken, row.height()), Qt::AlignVCenter,
                     LogModel::levelWord(level));
}

void LogLinePainter::paintText(QPainter& painter, const QRect& row, const LogLine& line, const QColor& color,
                               int scrolled) const
{
    const QRect area = row.adjusted(m_columns.text, 0, 0, 0);
    const QString text = oneLine(line.text);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.translate(-scrolled, 0);
    paintMatches(painter, area, text);
    painter.setPen(color);
    painter.drawText(QPoint(area.x(), area.y() + 1 + m_metrics.ascent()), text);
    painter.restore();
}

void LogLinePainter::paintMatches(QPainter& painter, const QRect& area, const QString& text) const
{
    if (m_highlight.isEmpty())
        return;
    const QColor mark = m_theme.tint(Tone::Warning, 0.45);
    for (qsizetype at = 0; (at = text.indexOf(m_highlight, at, Qt::CaseInsensitive)) >= 0;
         at += m_highlight.size()) {
        const int from = m_metrics.horizontalAdvance(text.left(at));
        const int width = m_metrics.horizontalAdvance(text.mid(at, m_highlight.size()));
        painter.fillRect(QRect(area.x() + from, area.y(), width, area.height()), mark);
    }
}

void LogLinePainter::paintHeader(QPainter& painter, const QRect& row) const
{
    painter.setPen(m_theme.color(Tone::Muted));
    painter.setFont(m_theme.smallFont());
    const auto word = [&](LogModel::Column column, int x, int width, Qt::Alignment align) {
        const QString title = LogModel::title(column);
        const QString text = column == LogModel::Time ? title + u' ' + m_time.zoneName({}) : title;
        painter.drawText(QRect(row.x() + x, row.y(), width, row.height()), int(align | Qt::AlignVCenter),
                         text);
    };
    word(LogModel::Time, m_columns.time, m_columns.timeWidth, Qt::AlignLeft);
    word(LogModel::Level, m_columns.level, m_columns.levelWidth, Qt::AlignLeft);
    if (m_withJob) {
        word(LogModel::Job, m_columns.job, m_columns.jobWidth, Qt::AlignLeft);
        word(LogModel::Run, m_columns.run, m_columns.runWidth, Qt::AlignRight);
    }
    word(LogModel::Text, m_columns.text, 400, Qt::AlignLeft);
}

QString LogLinePainter::copyText(const LogLine& line) const
{
    const QString run = line.run.isValid() ? u"run="_s + QString::number(line.run.value()) : u"-"_s;
    const QString job = line.job.isValid() ? line.job.value() : u"-"_s;
    static constexpr const char* words[] = {"TRACE", "DEBUG", "INFO", "WARN", "ERROR"};
    return QStringList{m_time.complete(line.at), QLatin1String(words[int(line.level)]), job, run, line.text}
        .join(u'\t');
}

} // namespace ic
