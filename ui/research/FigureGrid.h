// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QStringList>
#include <QVector>
#include <QWidget>
#include <optional>

namespace ic {

/// One line of a FigureGrid.
struct FigureRow
{
    QStringList cells; ///< the first to the left, the others to the right
    std::optional<double> bar;
    QString toolTip;
    Tone tone = Tone::Text;
    bool total = false; ///< under a line, bold
};

/// A few named figures in columns, each with a tiny bar: around zero (-1 to 1), from the left (0 to 1), or as
/// a place on a line (0 to 1). For inspectors, where a table would be too much. GUI thread.
class FigureGrid final : public QWidget
{
    Q_OBJECT
public:
    enum class Bar { AroundZero, Share, Place };

    explicit FigureGrid(const Theme& theme, Bar bar, QWidget* parent = nullptr);

    void setBar(Bar bar) { m_bar = bar; }
    void set(const QStringList& captions, const QVector<FigureRow>& rows);
    const QVector<FigureRow>& rows() const { return m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int lineHeight() const;
    QVector<int> widths() const;
    int barWidth(const QVector<int>& columns) const;
    void paintLine(QPainter& painter, const FigureRow& row, int y, const QVector<int>& widths) const;
    void paintBar(QPainter& painter, const QRect& box, double value) const;
    void tell();

    const Theme& m_theme;
    Bar m_bar;
    QStringList m_captions;
    QVector<FigureRow> m_rows;
};

} // namespace ic
