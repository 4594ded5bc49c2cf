// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/CoverageHeatMap.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace ic {

namespace {

constexpr int leastPitch = 15;
constexpr int mostPitch = 26;
constexpr int weekdays = 5;
constexpr int labelWidth = 44;
constexpr int monthHeight = 16;
constexpr int columns = 54;

/// Week of the year by Mondays, from 0.
int columnOf(QDate date)
{
    const int offset = QDate(date.year(), 1, 1).dayOfWeek() - 1;
    return (date.dayOfYear() - 1 + offset) / 7;
}

int bandWidth(int pitch)
{
    return labelWidth + columns * pitch + Theme::kAround;
}

} // namespace

CoverageHeatMap::CoverageHeatMap(const CoverageModel& model, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_model(model), m_theme(theme)
{
    setObjectName(QStringLiteral("coverageHeatMap"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&model, &CoverageModel::modelReset, this, &CoverageHeatMap::modelChanged);
    connect(&model, &CoverageModel::rowsInserted, this, &CoverageHeatMap::modelChanged);
    connect(&model, &CoverageModel::dataChanged, this, &CoverageHeatMap::dataChanged);
    connect(&theme, &Theme::themeChanged, this, [this] { update(); });
    modelChanged();
}

void CoverageHeatMap::modelChanged()
{
    const int rows = m_model.rowCount();
    const int collected = std::min(m_model.firstCollected(), rows - 1);
    m_firstYear = rows > 0 ? m_model.day(m_allYears ? 0 : collected).session.year() : 0;
    m_lastYear = rows > 0 ? m_model.day(rows - 1).session.year() : -1;
    if (m_current >= rows || m_anchor >= rows)
        m_current = m_anchor = -1;
    layOut();
    resize(sizeHint().expandedTo(parentWidget() ? QSize(parentWidget()->width(), 0) : QSize()));
    update();
    emit selectionChanged();
}

/// A backfill may have reached into an older year.
void CoverageHeatMap::dataChanged()
{
    const int collected = std::min(m_model.firstCollected(), m_model.rowCount() - 1);
    if (!m_allYears && m_model.day(collected).session.year() != m_firstYear)
        modelChanged();
    update();
}

void CoverageHeatMap::setAllYears(bool shown)
{
    if (shown == m_allYears)
        return;
    m_allYears = shown;
    modelChanged();
}

bool CoverageHeatMap::hasOlderYears() const
{
    const int collected = std::min(m_model.firstCollected(), m_model.rowCount() - 1);
    return collected > 0 && m_model.day(0).session.year() < m_model.day(collected).session.year();
}

/// The first session that is painted.
int CoverageHeatMap::firstShown() const
{
    return m_model.rowAtOrAfter(TradingDate(m_firstYear, 1, 1));
}

QSize CoverageHeatMap::sizeHint() const
{
    const int years = m_lastYear - m_firstYear + 1;
    return {bandWidth(leastPitch), (years + m_perRow - 1) / m_perRow * bandHeight() + Theme::kBetween};
}

QRect CoverageHeatMap::bandRect(int year) const
{
    const int place = m_lastYear - year;
    const int width = bandWidth(m_pitch);
    return {place % m_perRow * width, place / m_perRow * bandHeight(), width, bandHeight()};
}

QRect CoverageHeatMap::cellRect(int row) const
{
    const QDate date = m_model.day(row).session.date();
    const int weekday = std::min(date.dayOfWeek(), weekdays) - 1;
    const QPoint origin = bandRect(date.year()).topLeft() + QPoint(labelWidth, monthHeight);
    return {origin + QPoint(columnOf(date), weekday) * m_pitch, QSize(m_pitch, m_pitch)};
}

int CoverageHeatMap::rowAt(QPoint position) const
{
    const int column = position.x() / bandWidth(m_pitch);
    const int year = m_lastYear - position.y() / bandHeight() * m_perRow - column;
    const QPoint inside = position - bandRect(year).topLeft() - QPoint(labelWidth, monthHeight);
    const int weekday = inside.y() / m_pitch;
    if (position.y() < 0 || column >= m_perRow || year < m_firstYear || inside.x() < 0 || inside.y() < 0 ||
        weekday >= weekdays)
        return -1;
    const QDate first(year, 1, 1);
    const QDate date = first.addDays(inside.x() / m_pitch * 7 + weekday - (first.dayOfWeek() - 1));
    const int row = m_model.rowAtOrAfter(TradingDate::fromDate(date));
    return row < m_model.rowCount() && m_model.day(row).session.date() == date ? row : -1;
}

// --- selection

std::optional<std::pair<int, int>> CoverageHeatMap::selection() const
{
    if (m_current < 0 || m_anchor < 0)
        return std::nullopt;
    return std::minmax(m_current, m_anchor);
}

void CoverageHeatMap::select(int first, int last)
{
    if (m_model.rowCount() == 0)
        return;
    m_anchor = std::clamp(first, 0, m_model.rowCount() - 1);
    moveTo(last, true);
}

void CoverageHeatMap::clearSelection()
{
    m_current = m_anchor = -1;
    update();
    emit selectionChanged();
}

void CoverageHeatMap::moveTo(int row, bool extend)
{
    if (m_model.rowCount() == 0)
        return;
    m_current = std::clamp(row, firstShown(), m_model.rowCount() - 1);
    if (!extend || m_anchor < 0)
        m_anchor = m_current;
    setAccessibleDescription(m_model.sentence(m_current));
    update();
    emit currentMoved(cellRect(m_current));
    emit selectionChanged();
}

int CoverageHeatMap::nextGap(int from, int step) const
{
    for (int row = from + step; row >= 0 && row < m_model.rowCount(); row += step) {
        if (m_model.isGap(row))
            return row;
    }
    return from;
}

void CoverageHeatMap::selectGap(int row)
{
    if (row < 0 || row >= m_model.rowCount() || !m_model.isGap(row))
        return;
    int first = row, last = row;
    while (first > 0 && m_model.isGap(first - 1))
        --first;
    while (last + 1 < m_model.rowCount() && m_model.isGap(last + 1))
        ++last;
    select(first, last);
}

void CoverageHeatMap::selectGapBefore(int row)
{
    const int older = nextGap(row, -1);
    selectGap(older != row ? older : nextGap(m_model.rowCount(), -1));
}

// --- size and painting

int CoverageHeatMap::bandHeight() const
{
    return monthHeight + weekdays * m_pitch + Theme::kBetween;
}

/// As many years beside each other as fit, then cells as large as they may be.
void CoverageHeatMap::layOut()
{
    const int years = std::max(1, m_lastYear - m_firstYear + 1);
    const int perRow = std::clamp(width() / bandWidth(leastPitch), 1, years);
    const int pitch = ((width() / perRow) - labelWidth - Theme::kAround) / columns;
    m_perRow = perRow;
    m_pitch = std::clamp(pitch, leastPitch, mostPitch);
    updateGeometry();
}

void CoverageHeatMap::resizeEvent(QResizeEvent*)
{
    layOut();
}

std::pair<MarkShape, Tone> CoverageHeatMap::markOf(CoverageModel::Cell cell)
{
    switch (cell) {
    case CoverageModel::Cell::Complete:
        return {MarkShape::Filled, Tone::Ok};
    case CoverageModel::Cell::Partial:
        return {MarkShape::Half, Tone::Warning};
    case CoverageModel::Cell::Missing:
        return {MarkShape::Cross, Tone::Error};
    case CoverageModel::Cell::NotCollected:
        return {MarkShape::Speck, Tone::Muted};
    case CoverageModel::Cell::NotYet:
        break;
    }
    return {MarkShape::Hollow, Tone::Muted};
}

void CoverageHeatMap::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int year = m_lastYear; year >= m_firstYear; --year) {
        if (event->rect().intersects(bandRect(year)))
            paintBand(painter, year);
    }
}

void CoverageHeatMap::paintBand(QPainter& painter, int year) const
{
    const QPoint origin = bandRect(year).topLeft();
    painter.setPen(m_theme.color(Tone::Muted));
    painter.setFont(m_theme.smallFont());
    for (int month = 1; month <= 12; ++month) {
        const int x = origin.x() + labelWidth + columnOf(QDate(year, month, 1)) * m_pitch;
        painter.drawText(QRect(x, origin.y(), 4 * m_pitch, monthHeight), Qt::AlignVCenter,
                         QLocale().standaloneMonthName(month, QLocale::ShortFormat));
    }
    painter.setPen(m_theme.color(Tone::Text));
    painter.setFont(m_theme.boldFont());
    painter.drawText(QRect(origin.x() + Theme::kBetween, origin.y() + monthHeight, labelWidth, 2 * m_pitch),
                     Qt::AlignTop, QString::number(year));
    const int end = m_model.rowAtOrAfter(TradingDate(year + 1, 1, 1));
    for (int row = m_model.rowAtOrAfter(TradingDate(year, 1, 1)); row < end; ++row)
        paintCell(painter, row);
}

void CoverageHeatMap::paintCell(QPainter& painter, int row) const
{
    const QRect cell = cellRect(row);
    const auto chosen = selection();
    if (chosen && row >= chosen->first && row <= chosen->second)
        painter.fillRect(cell, m_theme.tint(Tone::Accent, 0.35));
    const auto [shape, tone] = markOf(m_model.cell(row));
    const int inset = std::max(2, m_pitch / 7);
    // Complete is the rule: a quiet colour lets the exceptions stand out.
    const QColor color = tone == Tone::Ok ? m_theme.tint(tone, 0.5) : m_theme.color(tone);
    paintMark(painter, QRectF(cell.adjusted(inset, inset, -inset, -inset)), shape, color);
    if (row == m_current && hasFocus()) {
        painter.setPen(QPen(m_theme.color(Tone::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

// --- mouse and keys

void CoverageHeatMap::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0)
        moveTo(row, event->modifiers().testFlag(Qt::ShiftModifier));
}

void CoverageHeatMap::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->buttons().testFlag(Qt::LeftButton) && row >= 0 && row != m_current)
        moveTo(row, true);
}

void CoverageHeatMap::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0 && m_model.isGap(row))
        selectGap(row);
}

int CoverageHeatMap::rowForKey(const QKeyEvent& event) const
{
    const bool jump = event.modifiers().testFlag(Qt::ControlModifier);
    const int from = m_current < 0 ? m_model.rowCount() - 1 : m_current;
    const auto week = [&](int days) { return m_model.rowAtOrAfter(m_model.day(from).session.addDays(days)); };
    switch (event.key()) {
    case Qt::Key_Left:
        return jump ? nextGap(from, -1) : week(-7);
    case Qt::Key_Right:
        return jump ? nextGap(from, 1) : week(7);
    case Qt::Key_Up:
        return from - 1;
    case Qt::Key_Down:
        return from + 1;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return m_model.rowCount() - 1;
    default:
        return -2;
    }
}

void CoverageHeatMap::keyPressEvent(QKeyEvent* event)
{
    if (m_model.rowCount() == 0)
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape)
        return clearSelection();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return emit activated();
    const int row = rowForKey(*event);
    if (row == -2)
        return QWidget::keyPressEvent(event);
    moveTo(row, event->modifiers().testFlag(Qt::ShiftModifier));
}

void CoverageHeatMap::focusInEvent(QFocusEvent* event)
{
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        moveTo(m_model.rowCount() - 1, false);
    QWidget::focusInEvent(event);
    update();
}

bool CoverageHeatMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    QToolTip::showText(help->globalPos(), row < 0 ? QString() : m_model.sentence(row), this);
    return true;
}

} // namespace ic
