// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogView.h"

#include "ui/logs/LogViewHeader.h"
#include "ui/shell/TimeText.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

LogView::LogView(LogModel& model, Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_theme(theme)
    , m_selection(model)
    , m_painter(theme)
    , m_header(new LogViewHeader(m_painter, theme, this))
    , m_pill(new QPushButton(this))
{
    setObjectName(u"logView"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    m_pill->setObjectName(u"newLinesPill"_s);
    m_pill->setFocusPolicy(Qt::NoFocus);
    m_pill->setIcon(theme.icon(u"chevron-down"_s, Tone::Accent));
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, [this] { setFollowing(true); });
    connect(&theme, &Theme::themeChanged, this, [this] { viewport()->update(); });
    setViewportMargins(0, m_painter.rowHeight() + Theme::kInside, 0, 0);
    watchModel();
    retranslate();
}

void LogView::watchModel()
{
    connect(&m_model, &LogModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { rowsArrived(first, last); });
    connect(&m_model, &LogModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { rowsDropped(last - first + 1); });
    connect(&m_model, &LogModel::modelAboutToBeReset, this, &LogView::rememberTop);
    connect(&m_model, &LogModel::modelReset, this, &LogView::updateBars);
    connect(&m_model, &LogModel::completed, this, &LogView::returnToTop);
}

void LogView::retranslate()
{
    setAccessibleName(tr("Log lines"));
    m_painter.measure();
    m_header->update();
    viewport()->update();
    showPill();
}

void LogView::setCompact(bool compact, bool withJob)
{
    m_painter.setCompact(compact, withJob);
    m_header->update();
    updateBars();
}

void LogView::setHighlight(const QString& text)
{
    m_highlight = text;
    m_painter.setHighlight(text);
    viewport()->update();
}

// --- model

void LogView::rowsArrived(int first, int last)
{
    if (!m_following && m_model.isComplete())
        m_newLines += last - first + 1;
    updateBars();
    showPill();
}

void LogView::rowsDropped(int count)
{
    m_moving = true;
    if (!m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - count);
    m_moving = false;
    updateBars();
}

void LogView::rememberTop()
{
    m_selection.clear();
    m_hoveredRow = -1;
    m_widest = 0;
    if (!m_following && topRow() < m_model.rowCount() && !m_topSeq)
        m_topSeq = m_model.line(topRow()).seq;
}

void LogView::returnToTop()
{
    if (m_topSeq && !m_following) {
        m_moving = true;
        verticalScrollBar()->setValue(m_model.rowAtOrAfter(*m_topSeq));
        m_moving = false;
    }
    m_topSeq.reset();
    updateBars();
}

void LogView::updateBars()
{
    m_moving = true;
    verticalScrollBar()->setRange(0, std::max(0, m_model.rowCount() - visibleRows()));
    verticalScrollBar()->setPageStep(visibleRows());
    const int room = viewport()->width() - m_painter.columns().text;
    horizontalScrollBar()->setRange(0, std::max(0, m_widest + Theme::kBetween - room));
    horizontalScrollBar()->setPageStep(std::max(1, room));
    horizontalScrollBar()->setSingleStep(40);
    if (m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_moving = false;
    viewport()->update();
}

// --- scrolling and following

int LogView::topRow() const
{
    return verticalScrollBar()->value();
}

int LogView::visibleRows() const
{
    return std::max(1, viewport()->height() / m_painter.rowHeight());
}

void LogView::setFollowing(bool following)
{
    const bool changed = following != std::exchange(m_following, following);
    if (following) {
        m_newLines = 0;
        updateBars();
    }
    showPill();
    if (changed)
        emit followingChanged(following);
}

void LogView::scrollContentsBy(int, int dy)
{
    // Only the reader's own scrolling decides whether the tail is followed.
    if (dy != 0 && !m_moving)
        setFollowing(verticalScrollBar()->value() == verticalScrollBar()->maximum());
    viewport()->update();
}

void LogView::showPill()
{
    m_pill->setVisible(!m_following && m_newLines > 0);
    if (!m_pill->isVisibleTo(this))
        return;
    m_pill->setText(m_newLines == 1 ? tr("1 new line") : tr("%1 new lines").arg(countText(m_newLines)));
    placePill();
}

void LogView::placePill()
{
    m_pill->adjustSize();
    const QRect area = viewport()->geometry();
    m_pill->move(area.center().x() - m_pill->width() / 2, area.bottom() - m_pill->height() - Theme::kBetween);
}

void LogView::ensureVisible(int row)
{
    QScrollBar* bar = verticalScrollBar();
    if (row < topRow())
        bar->setValue(row);
    else if (row >= topRow() + visibleRows())
        bar->setValue(row - visibleRows() + 1);
}

void LogView::resizeEvent(QResizeEvent* event)
{
    const QRect area = viewport()->geometry();
    const int height = m_painter.rowHeight() + Theme::kInside;
    m_header->setGeometry(area.x(), area.y() - height, area.width(), height);
    updateBars();
    placePill();
    QAbstractScrollArea::resizeEvent(event);
}

// --- current row and selection

void LogView::setCurrentRow(int row, bool extendSelection)
{
    if (m_model.rowCount() == 0)
        return;
    m_selection.moveTo(row, extendSelection);
    row = *currentRow();
    ensureVisible(row);
    // A painted list is silent for a screen reader; its description speaks the current line.
    setAccessibleDescription(m_painter.copyText(m_model.line(row)));
    viewport()->update();
}

bool LogView::findNext(bool backwards)
{
    const int count = m_model.rowCount();
    if (count == 0 || m_highlight.isEmpty())
        return false;
    int row = currentRow().value_or(backwards ? 0 : count - 1);
    for (int looked = 0; looked < count; ++looked) {
        row = (row + (backwards ? count - 1 : 1)) % count;
        if (m_model.line(row).text.contains(m_highlight, Qt::CaseInsensitive)) {
            setCurrentRow(row);
            return true;
        }
    }
    return false;
}

QString LogView::selectedText() const
{
    QString text;
    const auto [first, last] = m_selection.range();
    for (int row = first; row <= last; ++row)
        text += m_painter.copyText(m_model.line(row)) + u'\n';
    return text;
}

void LogView::copy() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

// --- painting

QRect LogView::rowRect(int row) const
{
    return {0, (row - topRow()) * m_painter.rowHeight(), viewport()->width(), m_painter.rowHeight()};
}

void LogView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Tone::Surface));
    painter.setFont(m_theme.monoFont());
    const int last = std::min(m_model.rowCount() - 1, topRow() + visibleRows());
    const int widest = m_widest;
    for (int row = topRow(); row <= last; ++row)
        paintRow(painter, row);
    if (m_widest != widest)
        QMetaObject::invokeMethod(this, &LogView::updateBars, Qt::QueuedConnection);
}

void LogView::paintRow(QPainter& painter, int row)
{
    const LogLine& line = m_model.line(row);
    const LogLinePainter::State state{m_selection.contains(row), row == m_hoveredRow};
    m_painter.paint(painter, rowRect(row), line, state, horizontalScrollBar()->value());
    m_widest = std::max(m_widest, m_painter.textWidth(line));
    if (hasFocus() && currentRow() == row) {
        painter.setPen(m_theme.color(Tone::Accent));
        painter.drawRect(rowRect(row).adjusted(0, 0, -1, -1));
    }
}

// --- mouse and keys

int LogView::rowAt(QPoint position) const
{
    const int row = topRow() + position.y() / m_painter.rowHeight();
    return position.y() >= 0 && row < m_model.rowCount() ? row : -1;
}

void LogView::hover(QPoint position)
{
    const int row = rowAt(position);
    const bool onRun = row >= 0 && m_painter.isOnRun(position.x()) && m_model.line(row).run.isValid();
    viewport()->setCursor(onRun ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (std::exchange(m_hoveredRow, onRun ? row : -1) != m_hoveredRow)
        viewport()->update();
}

void LogView::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0)
        setCurrentRow(row, event->modifiers().testFlag(Qt::ShiftModifier));
}

void LogView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (event->buttons().testFlag(Qt::LeftButton) && currentRow())
        setCurrentRow(topRow() + position.y() / m_painter.rowHeight(), true);
    else
        hover(position);
}

void LogView::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    const int row = rowAt(position);
    const auto [first, last] = m_selection.range();
    const bool clicked = event->button() == Qt::LeftButton && row >= 0 && first == last && row == first;
    if (clicked && m_painter.isOnRun(position.x()) && m_model.line(row).run.isValid())
        emit runActivated(m_model.line(row).run);
}

void LogView::leaveEvent(QEvent* event)
{
    m_hoveredRow = -1;
    viewport()->update();
    QAbstractScrollArea::leaveEvent(event);
}

bool LogView::moveCurrent(const QKeyEvent& event)
{
    const int last = m_model.rowCount() - 1;
    const int from = currentRow().value_or(event.key() == Qt::Key_Up ? last + 1 : topRow() - 1);
    int to = from;
    switch (event.key()) {
    case Qt::Key_Up:
        to = from - 1;
        break;
    case Qt::Key_Down:
        to = from + 1;
        break;
    case Qt::Key_PageUp:
        to = from - visibleRows();
        break;
    case Qt::Key_PageDown:
        to = from + visibleRows();
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    default:
        return false;
    }
    setCurrentRow(to, event.modifiers().testFlag(Qt::ShiftModifier));
    if (event.key() == Qt::Key_End && !event.modifiers().testFlag(Qt::ShiftModifier))
        setFollowing(true);
    return true;
}

void LogView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll)) {
        m_selection.selectAll();
        return viewport()->update();
    }
    const auto row = currentRow();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && row &&
        m_model.line(*row).run.isValid())
        return emit runActivated(m_model.line(*row).run);
    if (!moveCurrent(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

void LogView::contextMenuEvent(QContextMenuEvent* event)
{
    const int row = rowAt(viewport()->mapFromGlobal(event->globalPos()));
    if (row >= 0 && !currentRow())
        setCurrentRow(row);
    const auto current = currentRow();
    if (!current)
        return;
    const LogLine& line = m_model.line(*current);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_theme.icon(u"copy"_s), tr("Copy with offset and zone"), this, &LogView::copy);
    if (line.run.isValid()) {
        const RunId run = line.run;
        menu->addAction(m_theme.icon(u"runs"_s), tr("Show run #%1").arg(run.value()), this,
                        [this, run] { emit runActivated(run); });
        menu->addAction(tr("Only run #%1").arg(run.value()), this,
                        [this, run] { emit filterOnRunRequested(run); });
    }
    if (line.job.isValid()) {
        const JobId job = line.job;
        menu->addAction(tr("Only %1").arg(job.value()), this,
                        [this, job] { emit filterOnJobRequested(job); });
    }
    menu->popup(event->globalPos());
}

bool LogView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(), row < 0 ? QString() : m_painter.copyText(m_model.line(row)),
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool LogView::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QAbstractScrollArea::event(event);
}

} // namespace ic
