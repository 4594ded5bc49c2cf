// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/SessionChart.h"

#include <algorithm>
#include <cmath>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastSessions = 5;

} // namespace

SessionChart::SessionChart(Theme& theme, QWidget* parent)
    : QCustomPlot(parent), m_theme(theme), m_sides(new QCPMarginGroup(this)), m_ticker(new SessionTicker)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 200);
    setLocale(QLocale()); // with thousands separators
    plotLayout()->clear();
    plotLayout()->setRowSpacing(0);
    m_ticker->setTickCount(9);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    connect(&theme, &Theme::themeChanged, this, &SessionChart::applyTheme);
    connect(this, &QCustomPlot::afterReplot, this, [this] { m_drawn = true; });
}

QCPAxisRect* SessionChart::addRow(double stretch)
{
    auto* row = new QCPAxisRect(this, false);
    const int number = int(m_rows.size());
    m_rows.append(row);
    plotLayout()->addElement(number, 0, row);
    plotLayout()->setRowStretchFactor(number, stretch);
    row->addAxes(QCPAxis::atBottom | QCPAxis::atRight);
    row->setMarginGroup(QCP::msLeft | QCP::msRight, m_sides);
    QCPAxis* time = row->axis(QCPAxis::atBottom);
    row->setRangeDrag(Qt::Horizontal);
    row->setRangeZoom(Qt::Horizontal);
    row->setRangeZoomAxes(time, nullptr);
    row->setRangeDragAxes(time, nullptr);
    time->setTicker(m_ticker);
    const auto changed = qOverload<const QCPRange&>(&QCPAxis::rangeChanged);
    if (number == 0) {
        row->setAutoMargins(QCP::msLeft | QCP::msRight);
        row->setMargins(QMargins(0, Theme::kHeader - Theme::kInside, 0, 0)); // the read-out box
        connect(time, changed, this, &SessionChart::clampRange);
        buildOverlay();
        return row;
    }
    m_rows[number - 1]->axis(QCPAxis::atBottom)->setTickLabels(false);
    connect(time, changed, timeAxis(), qOverload<const QCPRange&>(&QCPAxis::setRange));
    return row;
}

void SessionChart::buildOverlay()
{
    layer(u"overlay"_s)->setMode(QCPLayer::lmBuffered);
    m_vertical = new QCPItemStraightLine(this);
    m_horizontal = new QCPItemStraightLine(this);
    m_box = new QCPItemText(this);
    for (QCPAbstractItem* item : QVector<QCPAbstractItem*>{m_vertical, m_horizontal, m_box}) {
        item->setLayer(u"overlay"_s);
        item->setClipToAxisRect(false);
        item->setVisible(false);
    }
    for (QCPItemStraightLine* line : {m_vertical, m_horizontal}) {
        for (QCPItemPosition* point : {line->point1, line->point2}) {
            point->setAxisRect(m_rows.first());
            point->setAxes(timeAxis(), valueAxis(m_rows.first()));
        }
    }
    m_horizontal->setClipToAxisRect(true);
    m_horizontal->setClipAxisRect(m_rows.first());
    m_box->position->setType(QCPItemPosition::ptAbsolute);
    m_box->position->setCoords(Theme::kBetween, Theme::kInside);
    m_box->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_box->setTextAlignment(Qt::AlignLeft);
    m_box->setPadding(QMargins(6, 4, 6, 4));
}

// --- range

void SessionChart::sessionsChanged(const QVector<QDate>& sessions, bool keepRange, int shownAtFirst)
{
    m_sessions = sessions;
    m_ticker->setSessions(sessions);
    setCursor(-1);
    if (!keepRange)
        showLast(shownAtFirst);
    // The same range as before announces no change, but other values stand in it.
    clampRange(timeAxis()->range());
    replot(rpQueuedReplot);
}

void SessionChart::showLast(int sessions)
{
    const double end = double(m_sessions.size());
    showSessions(std::max(0.0, end - sessions), std::max(end - 1, m_leastRoom - 0.5));
}

void SessionChart::showSessions(double first, double last)
{
    m_home = QCPRange(first - 0.5, last + 0.5);
    timeAxis()->setRange(m_home);
    replot(rpQueuedReplot);
}

std::pair<int, int> SessionChart::visibleSessions() const
{
    const QCPRange range = timeAxis()->range();
    return {std::max(0, int(std::ceil(range.lower))),
            std::min(sessionCount() - 1, int(std::floor(range.upper)))};
}

void SessionChart::clampRange(const QCPRange& range)
{
    const double count = double(m_sessions.size());
    const double most = std::max(count + 1, m_leastRoom + 1);
    const double size = std::clamp(range.size(), leastSessions, most);
    const double lower = std::clamp(range.lower, -1.0, std::max(-1.0, count - size));
    const QCPRange wanted(lower, lower + size);
    if (std::abs(wanted.lower - range.lower) > 1e-6 || std::abs(wanted.upper - range.upper) > 1e-6)
        return timeAxis()->setRange(wanted);
    for (QCPAxisRect* row : std::as_const(m_rows))
        row->axis(QCPAxis::atBottom)->setRange(wanted);
    const auto [first, last] = visibleSessions();
    if (first <= last)
        fitValues(first, last);
    placeCursor();
}

void SessionChart::zoom(double factor)
{
    const QCPRange range = timeAxis()->range();
    timeAxis()->scaleRange(factor, range.contains(m_cursor) ? m_cursor : range.center());
    replot(rpQueuedReplot);
}

void SessionChart::pan(double pages)
{
    timeAxis()->moveRange(pages * timeAxis()->range().size());
    replot(rpQueuedReplot);
}

// --- cross-hair

void SessionChart::setCursor(int session)
{
    const int cursor = m_sessions.isEmpty() ? -1 : std::min(session, sessionCount() - 1);
    const bool moved = std::exchange(m_cursor, cursor) != cursor;
    setAccessibleDescription(readout());
    placeCursor();
    if (moved)
        emit cursorMoved(cursor);
}

void SessionChart::placeCursor()
{
    const auto value = m_cursor >= 0 && m_cursor < sessionCount() ? cursorValue(m_cursor) : std::nullopt;
    for (QCPAbstractItem* item : QVector<QCPAbstractItem*>{m_vertical, m_horizontal, m_box})
        item->setVisible(value.has_value());
    if (value) {
        m_vertical->point1->setCoords(m_cursor, *value);
        m_vertical->point2->setCoords(m_cursor, *value + 1);
        m_horizontal->point1->setCoords(m_cursor, *value);
        m_horizontal->point2->setCoords(m_cursor + 1, *value);
        m_box->setText(readout());
    }
    if (m_drawn)
        layer(u"overlay"_s)->replot();
}

void SessionChart::mouseMoveEvent(QMouseEvent* event)
{
    QCustomPlot::mouseMoveEvent(event);
    const double key = timeAxis()->pixelToCoord(event->position().x());
    const auto [first, last] = visibleSessions();
    const int session = int(std::lround(key));
    if (session != m_cursor && first <= last)
        setCursor(std::clamp(session, first, last));
}

void SessionChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    QCustomPlot::mouseDoubleClickEvent(event);
    timeAxis()->setRange(m_home);
    replot(rpQueuedReplot);
}

void SessionChart::leaveEvent(QEvent* event)
{
    setCursor(-1);
    QCustomPlot::leaveEvent(event);
}

bool SessionChart::moveCursor(int key)
{
    const auto [first, last] = visibleSessions();
    if (first > last)
        return false;
    switch (key) {
    case Qt::Key_Left:
        setCursor(m_cursor < 0 ? last : std::max(m_cursor - 1, first));
        return true;
    case Qt::Key_Right:
        setCursor(m_cursor < 0 ? last : std::min(m_cursor + 1, last));
        return true;
    case Qt::Key_Home:
        setCursor(first);
        return true;
    case Qt::Key_End:
        setCursor(last);
        return true;
    default:
        return false;
    }
}

void SessionChart::keyPressEvent(QKeyEvent* event)
{
    if (moveCursor(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.8);
    case Qt::Key_Minus:
        return zoom(1.25);
    case Qt::Key_PageUp:
        return pan(-0.5);
    case Qt::Key_PageDown:
        return pan(0.5);
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

// --- look

void SessionChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale());
        applyTheme();
    }
    QCustomPlot::changeEvent(event);
}

void SessionChart::styleAxis(QCPAxis* axis) const
{
    const QPen line(m_theme.color(Tone::Line), 1);
    axis->setBasePen(line);
    axis->setTickPen(line);
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelColor(m_theme.color(Tone::Muted));
    axis->setTickLabelFont(m_theme.smallFont());
    axis->setLabelColor(m_theme.color(Tone::Muted));
    axis->setLabelFont(m_theme.smallFont());
    axis->grid()->setPen(QPen(m_theme.tint(Tone::Line, 0.6), 1));
    axis->grid()->setZeroLinePen(Qt::NoPen);
    axis->grid()->setSubGridVisible(false);
}

void SessionChart::applyTheme()
{
    setBackground(m_theme.color(Tone::Surface));
    for (const QCPAxisRect* row : std::as_const(m_rows)) {
        styleAxis(row->axis(QCPAxis::atBottom));
        styleAxis(valueAxis(row));
    }
    for (QCPItemStraightLine* line : {m_vertical, m_horizontal})
        line->setPen(QPen(m_theme.color(Tone::Muted), 1, Qt::DashLine));
    m_box->setFont(m_theme.textFont());
    m_box->setColor(m_theme.color(Tone::Text));
    m_box->setBrush(m_theme.color(Tone::Raised));
    m_box->setPen(QPen(m_theme.color(Tone::Line), 1));
    applyColors();
    retranslate();
    placeCursor();
    replot(rpQueuedReplot);
}

} // namespace ic
