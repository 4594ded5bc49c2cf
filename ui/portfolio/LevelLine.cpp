// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/LevelLine.h"

#include "ui/research/Figures.h"

#include <QPainter>
#include <algorithm>

namespace ic {

LevelLine::LevelLine(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

QSize LevelLine::sizeHint() const
{
    return {200, 4 * QFontMetrics(m_theme.smallFont()).height() + 3 * Theme::kBetween};
}

void LevelLine::set(const Levels& levels)
{
    m_levels = levels;
    QStringList spoken;
    for (const Mark& mark : marks())
        spoken.append(mark.word + u' ' + Figures::amount(mark.price, levels.market));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    setVisible(spoken.size() > 1);
    update();
}

/// Ascending by price.
QVector<LevelLine::Mark> LevelLine::marks() const
{
    QVector<Mark> all;
    const auto add = [&all](const std::optional<double>& price, const QString& word, Tone tone) {
        if (price)
            all.append({*price, word, tone});
    };
    add(m_levels.stop, tr("Stop"), Tone::Loss);
    if (m_levels.entryMin && m_levels.entryMax)
        add((*m_levels.entryMin + *m_levels.entryMax) / 2, tr("Entry"), Tone::Accent);
    add(m_levels.target1, tr("Target 1"), Tone::Gain);
    add(m_levels.target2, tr("Target 2"), Tone::Gain);
    std::ranges::sort(all, {}, &Mark::price);
    return all;
}

void LevelLine::paintEvent(QPaintEvent*)
{
    const QVector<Mark> all = marks();
    if (all.size() < 2)
        return;
    const double low = all.first().price;
    const double range = std::max(1e-9, all.last().price - low);
    const int middle = height() / 2;
    const auto x = [&](double price) { return 4 + (width() - 9) * (price - low) / range; };
    QPainter painter(this);
    painter.fillRect(QRectF(4, middle, width() - 8, 1), m_theme.color(Tone::Line));
    if (m_levels.entryMin && m_levels.entryMax)
        painter.fillRect(QRectF(x(*m_levels.entryMin), middle - 4,
                                std::max(3.0, x(*m_levels.entryMax) - x(*m_levels.entryMin)), 9),
                         m_theme.tint(Tone::Accent, 0.35, Tone::Background));
    painter.setFont(m_theme.smallFont());
    int free[2] = {0, 0};
    for (qsizetype i = 0; i < all.size(); ++i)
        paintMark(painter, all[i], x(all[i].price), i % 2 == 0, free[i % 2]);
}

/// Neighbours stand above and below the line by turns, so that close levels stay readable.
void LevelLine::paintMark(QPainter& painter, const Mark& mark, qreal x, bool above, int& free) const
{
    const int line = painter.fontMetrics().height();
    const int middle = height() / 2;
    painter.fillRect(QRectF(x - 1, middle - 5, 2, 11), m_theme.color(mark.tone));
    const QString price = Figures::amount(mark.price, m_levels.market);
    const int wide = std::max(painter.fontMetrics().horizontalAdvance(price),
                              painter.fontMetrics().horizontalAdvance(mark.word)) +
                     2;
    const int left = std::clamp(int(x) - wide / 2, std::min(free, width() - wide), width() - wide);
    free = left + wide + Theme::kInside;
    const int top = above ? middle - Theme::kBetween - 2 * line : middle + Theme::kBetween;
    painter.setPen(m_theme.color(Tone::Muted));
    painter.drawText(QRect(left, top, wide, line), Qt::AlignHCenter, mark.word);
    painter.setPen(m_theme.color(mark.tone));
    painter.drawText(QRect(left, top + line, wide, line), Qt::AlignHCenter, price);
}

} // namespace ic
