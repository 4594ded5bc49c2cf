// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogLine.h"
#include "ui/logs/LogTime.h"
#include "ui/shell/Theme.h"

#include <QFontMetrics>

class QPainter;

namespace ic {

/// Measures and paints one row of a log view and its header: time, level, job, run, text. GUI thread.
class LogLinePainter
{
public:
    /// Left edges and widths of the columns, in device-independent pixels from the left of the unscrolled
    /// row.
    struct Columns
    {
        int time = 0, level = 0, job = 0, run = 0, text = 0;
        int timeWidth = 0, levelWidth = 0, jobWidth = 0, runWidth = 0;
    };
    struct State
    {
        bool selected = false;
        bool runHovered = false;
    };

    explicit LogLinePainter(const Theme& theme) : m_theme(theme), m_metrics(theme.monoFont()) { measure(); }

    /// Compact rows have no date, job or run: a drawer says them once in its title.
    void setCompact(bool compact, bool withJob);
    void setHighlight(const QString& text) { m_highlight = text; }
    /// After fonts or words changed.
    void measure();

    int rowHeight() const { return m_metrics.height() + 2; }
    int textWidth(const LogLine& line) const { return m_metrics.horizontalAdvance(oneLine(line.text)); }
    const Columns& columns() const { return m_columns; }
    bool isOnRun(int x) const { return x >= m_columns.run && x < m_columns.run + m_columns.runWidth; }

    /// `row` is the whole row in view coordinates, unscrolled; the text column scrolls by `scrolled`.
    void paint(QPainter& painter, const QRect& row, const LogLine& line, State state, int scrolled) const;
    void paintHeader(QPainter& painter, const QRect& row) const;
    /// Tab separated, the instant with offset and zone: what copying gives.
    QString copyText(const LogLine& line) const;
    static Tone toneOf(LogLevel level);

private:
    static QString iconOf(LogLevel level);
    static QString oneLine(const QString& text);
    void paintLevel(QPainter& painter, const QRect& row, LogLevel level, bool selected) const;
    void paintText(QPainter& painter, const QRect& row, const LogLine& line, const QColor& color,
                   int scrolled) const;
    void paintMatches(QPainter& painter, const QRect& area, const QString& text) const;

    const Theme& m_theme;
    QFontMetrics m_metrics;
    LogTime m_time;
    Columns m_columns;
    QString m_highlight;
    bool m_compact = false;
    bool m_withJob = true;
};

} // namespace ic
