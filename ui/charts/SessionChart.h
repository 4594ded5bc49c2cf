// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/SessionTicker.h"
#include "ui/shell/Theme.h"

namespace ic {

/// What all charts over sessions share: rows of plots above each other on one axis that counts sessions, so
/// that days without trading take no place. The wheel zooms time, drag pans, a double click returns to the
/// last range asked for. A cross-hair with a fixed read-out box follows the mouse or the arrow keys; + and -
/// zoom, Page Up and Page Down pan, Home and End go to the ends. GUI thread.
class SessionChart : public QCustomPlot
{
    Q_OBJECT
public:
    /// The last `sessions` sessions.
    void showLast(int sessions);
    /// These sessions; also what a double click returns to.
    void showSessions(double first, double last);
    /// First and last visible session index; first > second without sessions.
    std::pair<int, int> visibleSessions() const;
    int sessionCount() const { return int(m_sessions.size()); }
    const QVector<QDate>& sessions() const { return m_sessions; }
    void setCursor(int session);
    int cursorSession() const { return m_cursor; }
    /// The numbers under the cursor in one line; empty without a cursor.
    virtual QString readout() const = 0;

signals:
    /// -1: the cursor left.
    void cursorMoved(int session);

protected:
    explicit SessionChart(Theme& theme, QWidget* parent);

    /// A further row below, `stretch` times as high as the first; the first row holds the cross-hair. Call it
    /// in the constructor, the first row first.
    QCPAxisRect* addRow(double stretch = 1);
    QCPAxis* timeAxis() const { return m_rows.first()->axis(QCPAxis::atBottom); }
    /// The axis of values, on the right: the newest value stands beside it.
    static QCPAxis* valueAxis(const QCPAxisRect* row) { return row->axis(QCPAxis::atRight); }
    /// So many sessions wide even when there are fewer, so that a few do not fill the whole width.
    void setLeastRoom(double sessions) { m_leastRoom = sessions; }
    /// Call it when the sessions changed and the plots have their data; keeps the range when told.
    void sessionsChanged(const QVector<QDate>& sessions, bool keepRange, int shownAtFirst);
    /// Call it at the end of the constructor, and after colours changed.
    void applyTheme();
    Theme& theme() const { return m_theme; }

    /// Scales the value axes to what the visible sessions need.
    virtual void fitValues(int first, int last) = 0;
    /// Where the horizontal line stands; nullopt: nothing is drawn at that session, no cross-hair.
    virtual std::optional<double> cursorValue(int session) const = 0;
    virtual void applyColors() = 0;
    /// Words of the chart; called by applyTheme too.
    virtual void retranslate() {}

    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildOverlay();
    void styleAxis(QCPAxis* axis) const;
    void clampRange(const QCPRange& range);
    void placeCursor();
    void zoom(double factor);
    void pan(double pages);
    bool moveCursor(int key);

    Theme& m_theme;
    QVector<QDate> m_sessions;
    QVector<QCPAxisRect*> m_rows;
    QCPMarginGroup* m_sides;
    QSharedPointer<SessionTicker> m_ticker;
    QCPItemStraightLine* m_vertical = nullptr;
    QCPItemStraightLine* m_horizontal = nullptr;
    QCPItemText* m_box = nullptr;
    QCPRange m_home;
    bool m_drawn = false; ///< before the first time the overlay has nothing to be drawn on
    double m_leastRoom = 24;
    int m_cursor = -1;
};

} // namespace ic
