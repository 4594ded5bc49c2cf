// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "ui/market/SessionTicker.h"
#include "ui/shell/Theme.h"

namespace ic {

/// Daily candles with volume below, on a session axis without gaps. The wheel zooms time, drag pans, a double
/// click returns to the last range asked for; a cross-hair with a fixed read-out box follows the mouse or the
/// arrow keys. Rising candles are hollow, falling ones filled: colour is not the only sign. GUI thread.
class PriceChart final : public QCustomPlot
{
    Q_OBJECT
public:
    explicit PriceChart(Theme& theme, QWidget* parent = nullptr);

    /// Ascending by date. Keeps the range when `keepRange`.
    void setBars(const QVector<Bar>& bars, bool keepRange = false);
    /// The last `sessions` sessions.
    void showLast(int sessions);
    /// First and last visible session index.
    std::pair<int, int> visibleSessions() const;
    void setCursor(int session);
    int cursorSession() const { return m_cursor; }
    QString readout() const;

protected:
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildAxes();
    void buildPlots();
    void buildOverlay();
    void applyTheme();
    void styleAxis(QCPAxis* axis) const;
    void clampRange(const QCPRange& range);
    void fitPrices();
    void placeCursor();

    Theme& m_theme;
    QVector<Bar> m_bars;
    QSharedPointer<SessionTicker> m_ticker;
    QCPAxisRect* m_priceRect = nullptr;
    QCPAxisRect* m_volumeRect = nullptr;
    QCPFinancial* m_candles = nullptr;
    QCPBars* m_volume = nullptr;
    QCPItemStraightLine* m_vertical = nullptr;
    QCPItemStraightLine* m_horizontal = nullptr;
    QCPItemText* m_box = nullptr;
    QCPRange m_home;
    int m_cursor = -1;
};

} // namespace ic
