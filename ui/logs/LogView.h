// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/LogLinePainter.h"
#include "ui/logs/LogSelection.h"

#include <QAbstractScrollArea>
#include <optional>

class QPushButton;

namespace ic {

/// Log lines as a painted list: only the visible rows are ever measured or drawn. Follows the tail while the
/// reader is at the bottom, otherwise holds still and offers "N new lines". Selection survives batches and
/// the dropping of old lines. GUI thread; the model outlives the view.
class LogView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    LogView(LogModel& model, Theme& theme, QWidget* parent = nullptr);

    void setCompact(bool compact, bool withJob);
    void setHighlight(const QString& text);
    bool isFollowing() const { return m_following; }
    /// True goes to the last line and stays there.
    void setFollowing(bool following);
    /// Lines that came since the reader left the bottom.
    int newLines() const { return m_newLines; }
    int topRow() const;
    std::optional<int> currentRow() const { return m_selection.current(); }
    void setCurrentRow(int row, bool extendSelection = false);
    /// The next row, from the current one, whose text holds the highlighted text; wraps around.
    bool findNext(bool backwards);
    /// Selected lines, or the current one, with offset and zone; empty when nothing is selected.
    QString selectedText() const;
    void copy() const;
    void retranslate();

signals:
    void followingChanged(bool following);
    void runActivated(ic::RunId run);
    /// From the context menu.
    void filterOnRunRequested(ic::RunId run);
    void filterOnJobRequested(const ic::JobId& job);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void watchModel();
    void rowsArrived(int first, int last);
    void rowsDropped(int count);
    void rememberTop();
    void returnToTop();
    void updateBars();
    void placePill();
    void showPill();
    int visibleRows() const;
    int rowAt(QPoint position) const;
    QRect rowRect(int row) const;
    void ensureVisible(int row);
    void hover(QPoint position);
    bool moveCurrent(const QKeyEvent& event);
    void paintRow(QPainter& painter, int row);

    LogModel& m_model;
    Theme& m_theme;
    LogSelection m_selection;
    LogLinePainter m_painter;
    QWidget* m_header = nullptr;
    QPushButton* m_pill = nullptr;
    QString m_highlight;
    bool m_following = true;
    bool m_moving = false; ///< the scroll bar moves because of us, not of the reader
    int m_newLines = 0;
    int m_widest = 0;                ///< of the texts painted so far
    int m_hoveredRow = -1;           ///< whose run id is under the mouse
    std::optional<quint64> m_topSeq; ///< the line to return to while the ring is read again
};

} // namespace ic
