// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/FigureGrid.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <numeric>

namespace ic {

namespace {

constexpr int kBarWidth = 56;
constexpr int kLeastBar = 24;

} // namespace

FigureGrid::FigureGrid(const Theme& theme, Bar bar, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_bar(bar)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void FigureGrid::set(const QStringList& captions, const QVector<FigureRow>& rows)
{
    m_captions = captions;
    m_rows = rows;
    tell();
    updateGeometry();
    update();
}

/// What a reader without eyes gets: the lines as text.
void FigureGrid::tell()
{
    QStringList lines;
    for (const FigureRow& row : std::as_const(m_rows)) {
        QStringList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (!row.cells[i].isEmpty())
                cells.append(i == 0 ? row.cells[i] : m_captions.value(i) + QLatin1Char(' ') + row.cells[i]);
        }
        lines.append(cells.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

int FigureGrid::lineHeight() const
{
    return QFontMetrics(m_theme.textFont()).height() + Theme::kInside;
}

QSize FigureGrid::sizeHint() const
{
    return {200, int(m_rows.size() + 1) * lineHeight()};
}

/// Of the columns from the second on, by what stands in them.
QVector<int> FigureGrid::widths() const
{
    const QFontMetrics text(m_theme.boldFont());
    const QFontMetrics small(m_theme.smallFont());
    QVector<int> all;
    for (qsizetype column = 1; column < m_captions.size(); ++column) {
        int width = small.horizontalAdvance(m_captions[column]);
        for (const FigureRow& row : m_rows)
            width = std::max(width, text.horizontalAdvance(row.cells.value(column)));
        all.append(width + Theme::kBetween);
    }
    return all;
}

/// The bars give way to the names.
int FigureGrid::barWidth(const QVector<int>& columns) const
{
    const QFontMetrics text(m_theme.boldFont());
    int wanted = Theme::kBetween + std::accumulate(columns.begin(), columns.end(), 0);
    int name = 0;
    for (const FigureRow& row : m_rows)
        name = std::max(name, text.horizontalAdvance(row.cells.value(0)));
    wanted += name;
    return std::clamp(width() - wanted, kLeastBar, kBarWidth);
}

void FigureGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QVector<int> columns = widths();
    FigureRow captions;
    captions.cells = m_captions;
    captions.tone = Tone::Muted;
    painter.setFont(m_theme.smallFont());
    paintLine(painter, captions, 0, columns);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        painter.setFont(m_rows[i].total ? m_theme.boldFont() : m_theme.textFont());
        paintLine(painter, m_rows[i], int(i + 1) * lineHeight(), columns);
    }
}

void FigureGrid::paintLine(QPainter& painter, const FigureRow& row, int y, const QVector<int>& columns) const
{
    const int height = lineHeight();
    if (row.total)
        painter.fillRect(QRect(0, y, width(), 1), m_theme.color(Tone::Line));
    const int bar = barWidth(columns);
    int right = width();
    if (row.bar)
        paintBar(painter, QRect(right - bar, y, bar, height), *row.bar);
    right -= bar + Theme::kInside;
    painter.setPen(m_theme.color(row.tone));
    for (qsizetype column = columns.size(); column > 0; --column) {
        const int wide = columns[column - 1];
        painter.drawText(QRect(right - wide, y, wide, height), Qt::AlignRight | Qt::AlignVCenter,
                         row.cells.value(column));
        right -= wide;
    }
    painter.drawText(QRect(0, y, right, height), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.cells.value(0), Qt::ElideRight, right));
}

void FigureGrid::paintBar(QPainter& painter, const QRect& box, double value) const
{
    const int middle = box.center().y();
    painter.fillRect(QRect(box.left(), middle, box.width(), 1), m_theme.color(Tone::Line));
    if (m_bar == Bar::Place) {
        const int x = box.left() + int(std::clamp(value, 0.0, 1.0) * (box.width() - 4));
        painter.fillRect(QRect(x, middle - 4, 4, 9), m_theme.color(Tone::Accent));
        return;
    }
    if (m_bar == Bar::Share) {
        painter.fillRect(QRect(box.left(), middle - 3, int(std::clamp(value, 0.0, 1.0) * box.width()), 7),
                         m_theme.tint(Tone::Accent, 0.7));
        return;
    }
    const int zero = box.center().x();
    const int length = int(std::clamp(value, -1.0, 1.0) * box.width() / 2);
    painter.fillRect(QRect(std::min(zero, zero + length), middle - 3, std::abs(length), 7),
                     m_theme.tint(value >= 0 ? Tone::Accent : Tone::Muted, 0.7));
    painter.fillRect(QRect(zero, middle - 4, 1, 9), m_theme.color(Tone::Muted));
}

bool FigureGrid::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const qsizetype line = help->pos().y() / lineHeight() - 1;
    if (line >= 0 && line < m_rows.size() && !m_rows[line].toolTip.isEmpty())
        QToolTip::showText(help->globalPos(), m_rows[line].toolTip, this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace ic
