// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/market/CoverageModel.h"
#include "ui/shell/StateLook.h"

#include <QWidget>
#include <optional>

namespace ic {

/// Sessions as a calendar: a band a year (newest first), a column a week, a row a weekday. Shape and colour
/// say the coverage. Click or Shift+arrows select a range; a double click selects the whole gap. GUI thread;
/// lies in a scroll area.
class CoverageHeatMap final : public QWidget
{
    Q_OBJECT
public:
    CoverageHeatMap(const CoverageModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// First and last selected row of the model; nullopt when nothing is selected.
    std::optional<std::pair<int, int>> selection() const;
    void select(int first, int last);
    void clearSelection();
    /// Selects the whole gap that contains `row`.
    void selectGap(int row);
    /// Selects the newest gap that ends before `row`, or the newest of all when there is none.
    void selectGapBefore(int row);
    /// Where a session is painted, in widget coordinates.
    QRect cellRect(int row) const;
    int rowAt(QPoint position) const;
    /// Off, the default: begins with the first year that has data.
    void setAllYears(bool shown);
    /// There are sessions before the first year with data.
    bool hasOlderYears() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    static std::pair<MarkShape, Tone> markOf(CoverageModel::Cell cell);

signals:
    void selectionChanged();
    /// The current cell moved: bring it into view.
    void currentMoved(const QRect& cell);
    /// Enter.
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void modelChanged();
    void dataChanged();
    void layOut();
    int bandHeight() const;
    int firstShown() const;
    void moveTo(int row, bool extend);
    int rowForKey(const QKeyEvent& event) const;
    int nextGap(int from, int step) const;
    QRect bandRect(int year) const;
    void paintBand(QPainter& painter, int year) const;
    void paintCell(QPainter& painter, int row) const;

    const CoverageModel& m_model;
    const Theme& m_theme;
    int m_pitch = 15; ///< from cell to cell; grows with the width
    int m_perRow = 1; ///< years beside each other
    int m_firstYear = 0, m_lastYear = -1;
    bool m_allYears = false;
    int m_current = -1; ///< end of the selection that moves
    int m_anchor = -1;  ///< end that stays
};

} // namespace ic
