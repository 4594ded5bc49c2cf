// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QVector>
#include <QWidget>

namespace ic {

/// The lines of a chart by name: a sample of each line, which differs in its dashes too, and its name. Names
/// that have no room are elided and stand in the tooltip. GUI thread.
class ChartLegend final : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        QString name;
        Tone tone = Tone::Text;
        Qt::PenStyle style = Qt::SolidLine;
    };

    explicit ChartLegend(const Theme& theme, QWidget* parent = nullptr);

    void setLines(const QVector<Line>& lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int nameWidth(const Line& line) const;

    const Theme& m_theme;
    QVector<Line> m_lines;
};

} // namespace ic
