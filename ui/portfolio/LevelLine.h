// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"
#include "ui/shell/Theme.h"

#include <QWidget>
#include <optional>

namespace ic {

/// The prices of a recommendation; those that are not known are left out.
struct Levels
{
    std::optional<double> stop, entryMin, entryMax, target1, target2;
    Market market = Market::Kr;
};

/// Stop, entry band and targets on one line, to scale. GUI thread.
class LevelLine final : public QWidget
{
    Q_OBJECT
public:
    explicit LevelLine(const Theme& theme, QWidget* parent = nullptr);

    /// Hides itself with fewer than two levels.
    void set(const Levels& levels);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Mark
    {
        double price;
        QString word;
        Tone tone;
    };
    QVector<Mark> marks() const;
    void paintMark(QPainter& painter, const Mark& mark, qreal x, bool above, int& free) const;

    const Theme& m_theme;
    Levels m_levels;
};

} // namespace ic
