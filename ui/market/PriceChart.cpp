// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/PriceChart.h"

#include "ui/market/BarTableModel.h"
#include "ui/market/VolumeTicker.h"
#include "ui/shell/TimeText.h"

#include <algorithm>
#include <cmath>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastSessions = 5;
constexpr double leastRoom = 24; ///< so many sessions wide even when there are fewer bars

/// A halted session has a close only; it is drawn as a dash there.
bool isDrawable(const Bar& bar)
{
    return bar.close.has_value();
}

double orClose(const std::optional<Price>& price, const Bar& bar)
{
    return price.value_or(*bar.close).toDouble();
}

} // namespace

PriceChart::PriceChart(Theme& theme, QWidget* parent)
    : QCustomPlot(parent), m_theme(theme), m_ticker(new SessionTicker)
{
    setObjectName(u"priceChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 200);
    setLocale(QLocale()); // with thousands separators
    plotLayout()->clear();
    buildAxes();
    buildPlots();
    buildOverlay();
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    connect(&theme, &Theme::themeChanged, this, &PriceChart::applyTheme);
    applyTheme();
}

void PriceChart::buildAxes()
{
    m_priceRect = new QCPAxisRect(this, false);
    m_volumeRect = new QCPAxisRect(this, false);
    plotLayout()->addElement(0, 0, m_priceRect);
    plotLayout()->addElement(1, 0, m_volumeRect);
    plotLayout()->setRowStretchFactor(1, 0.25);
    plotLayout()->setRowSpacing(0);
    auto* sides = new QCPMarginGroup(this);
    for (QCPAxisRect* rect : {m_priceRect, m_volumeRect}) {
        rect->addAxes(QCPAxis::atBottom | QCPAxis::atRight);
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, sides);
        rect->setRangeDrag(Qt::Horizontal);
        rect->setRangeZoom(Qt::Horizontal);
        rect->setRangeZoomAxes(rect->axis(QCPAxis::atBottom), nullptr);
        rect->setRangeDragAxes(rect->axis(QCPAxis::atBottom), nullptr);
        rect->axis(QCPAxis::atBottom)->setTicker(m_ticker);
    }
    m_ticker->setTickCount(9);
    QCPAxis* time = m_priceRect->axis(QCPAxis::atBottom);
    time->setTickLabels(false);
    m_priceRect->setAutoMargins(QCP::msLeft | QCP::msRight);
    m_priceRect->setMargins(QMargins(0, Theme::kHeader - Theme::kInside, 0, 0));
    const QSharedPointer<VolumeTicker> volumes(new VolumeTicker);
    volumes->setTickCount(2);
    m_volumeRect->axis(QCPAxis::atRight)->setTicker(volumes);
    m_priceRect->axis(QCPAxis::atRight)->setNumberFormat(u"f"_s);
    connect(time, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, &PriceChart::clampRange);
    connect(m_volumeRect->axis(QCPAxis::atBottom), qOverload<const QCPRange&>(&QCPAxis::rangeChanged), time,
            qOverload<const QCPRange&>(&QCPAxis::setRange));
}

void PriceChart::buildPlots()
{
    m_candles = new QCPFinancial(m_priceRect->axis(QCPAxis::atBottom), m_priceRect->axis(QCPAxis::atRight));
    m_candles->setChartStyle(QCPFinancial::csCandlestick);
    m_candles->setTwoColored(true);
    m_candles->setWidth(0.7);
    m_volume = new QCPBars(m_volumeRect->axis(QCPAxis::atBottom), m_volumeRect->axis(QCPAxis::atRight));
    m_volume->setWidth(0.7);
    m_volume->setPen(Qt::NoPen);
}

void PriceChart::buildOverlay()
{
    layer(u"overlay"_s)->setMode(QCPLayer::lmBuffered);
    m_vertical = new QCPItemStraightLine(this);
    m_horizontal = new QCPItemStraightLine(this);
    m_box = new QCPItemText(this);
    for (QCPAbstractItem* item :
         {static_cast<QCPAbstractItem*>(m_vertical), static_cast<QCPAbstractItem*>(m_horizontal),
          static_cast<QCPAbstractItem*>(m_box)}) {
        item->setLayer(u"overlay"_s);
        item->setClipToAxisRect(false);
        item->setVisible(false);
    }
    for (QCPItemStraightLine* line : {m_vertical, m_horizontal}) {
        for (QCPItemPosition* point : {line->point1, line->point2}) {
            point->setAxisRect(m_priceRect);
            point->setAxes(m_priceRect->axis(QCPAxis::atBottom), m_priceRect->axis(QCPAxis::atRight));
        }
    }
    m_horizontal->setClipToAxisRect(true);
    m_horizontal->setClipAxisRect(m_priceRect);
    m_box->position->setType(QCPItemPosition::ptAbsolute);
    m_box->position->setCoords(Theme::kBetween, Theme::kInside);
    m_box->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_box->setTextAlignment(Qt::AlignLeft);
    m_box->setPadding(QMargins(6, 4, 6, 4));
}

// --- data and range

void PriceChart::setBars(const QVector<Bar>& bars, bool keepRange)
{
    m_bars = bars;
    QVector<QDate> sessions;
    QVector<QCPFinancialData> candles;
    QVector<QCPBarsData> volumes;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const Bar& bar = bars[i];
        sessions.append(bar.date.date());
        volumes.append(QCPBarsData(double(i), double(bar.volume)));
        if (isDrawable(bar))
            candles.append(QCPFinancialData(double(i), orClose(bar.open, bar), orClose(bar.high, bar),
                                            orClose(bar.low, bar), orClose(bar.close, bar)));
    }
    m_ticker->setSessions(sessions);
    m_candles->data()->set(candles, true);
    m_volume->data()->set(volumes, true);
    setCursor(-1);
    if (!keepRange)
        showLast(66);
    else
        fitPrices();
    replot(rpQueuedReplot);
}

void PriceChart::showLast(int sessions)
{
    const double end = double(m_bars.size());
    m_home = QCPRange(std::max(-0.5, end - sessions - 0.5), std::max(end - 0.5, leastRoom));
    m_priceRect->axis(QCPAxis::atBottom)->setRange(m_home);
    replot(rpQueuedReplot);
}

std::pair<int, int> PriceChart::visibleSessions() const
{
    const QCPRange range = m_priceRect->axis(QCPAxis::atBottom)->range();
    return {std::max(0, int(std::ceil(range.lower))),
            std::min(int(m_bars.size()) - 1, int(std::floor(range.upper)))};
}

void PriceChart::clampRange(const QCPRange& range)
{
    QCPAxis* time = m_priceRect->axis(QCPAxis::atBottom);
    const double most = std::max(double(m_bars.size()) + 1, leastRoom + 1);
    const double size = std::clamp(range.size(), leastSessions, most);
    const double lower = std::clamp(range.lower, -1.0, std::max(-1.0, double(m_bars.size()) - size));
    const QCPRange wanted(lower, lower + size);
    if (std::abs(wanted.lower - range.lower) > 1e-6 || std::abs(wanted.upper - range.upper) > 1e-6)
        return time->setRange(wanted);
    m_volumeRect->axis(QCPAxis::atBottom)->setRange(wanted);
    fitPrices();
    placeCursor();
}

/// The price axis shows exactly what the visible sessions need.
void PriceChart::fitPrices()
{
    const auto [first, last] = visibleSessions();
    double low = std::numeric_limits<double>::max();
    double high = 0;
    double volume = 1;
    for (int i = first; i <= last; ++i) {
        const Bar& bar = m_bars[i];
        volume = std::max(volume, double(bar.volume));
        if (!isDrawable(bar))
            continue;
        low = std::min(low, orClose(bar.low, bar));
        high = std::max(high, orClose(bar.high, bar));
    }
    if (low > high)
        return;
    m_priceRect->axis(QCPAxis::atRight)->setNumberPrecision(high - low < 20 ? 2 : 0);
    const double margin = std::max((high - low) * 0.06, high * 0.001);
    m_priceRect->axis(QCPAxis::atRight)->setRange(low - margin, high + margin);
    m_volumeRect->axis(QCPAxis::atRight)->setRange(0, volume * 1.05);
}

// --- cross-hair

QString PriceChart::readout() const
{
    if (m_cursor < 0 || m_cursor >= m_bars.size())
        return {};
    const Bar& bar = m_bars[m_cursor];
    const QString prices = tr("O %1  H %2  L %3  C %4")
                               .arg(BarTableModel::priceText(bar.open), BarTableModel::priceText(bar.high),
                                    BarTableModel::priceText(bar.low), BarTableModel::priceText(bar.close));
    return QStringList{bar.date.toIso(), prices, BarTableModel::changeText(m_bars, m_cursor),
                       tr("Volume %1").arg(countText(bar.volume))}
        .join(u"   "_s);
}

void PriceChart::setCursor(int session)
{
    m_cursor = m_bars.isEmpty() ? -1 : std::min(session, int(m_bars.size()) - 1);
    setAccessibleDescription(readout());
    placeCursor();
}

void PriceChart::placeCursor()
{
    const bool shown = m_cursor >= 0 && isDrawable(m_bars[m_cursor]);
    for (QCPAbstractItem* item :
         {static_cast<QCPAbstractItem*>(m_vertical), static_cast<QCPAbstractItem*>(m_horizontal),
          static_cast<QCPAbstractItem*>(m_box)})
        item->setVisible(shown);
    if (shown) {
        const double close = m_bars[m_cursor].close->toDouble();
        m_vertical->point1->setCoords(m_cursor, close);
        m_vertical->point2->setCoords(m_cursor, close + 1);
        m_horizontal->point1->setCoords(m_cursor, close);
        m_horizontal->point2->setCoords(m_cursor + 1, close);
        m_box->setText(readout());
    }
    layer(u"overlay"_s)->replot();
}

void PriceChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale());
        replot(rpQueuedReplot);
    }
    QCustomPlot::changeEvent(event);
}

void PriceChart::mouseMoveEvent(QMouseEvent* event)
{
    QCustomPlot::mouseMoveEvent(event);
    const double key = m_priceRect->axis(QCPAxis::atBottom)->pixelToCoord(event->position().x());
    const auto [first, last] = visibleSessions();
    const int session = int(std::lround(key));
    if (session != m_cursor && first <= last)
        setCursor(std::clamp(session, first, last));
}

void PriceChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    QCustomPlot::mouseDoubleClickEvent(event);
    m_priceRect->axis(QCPAxis::atBottom)->setRange(m_home);
    replot(rpQueuedReplot);
}

void PriceChart::leaveEvent(QEvent* event)
{
    setCursor(-1);
    QCustomPlot::leaveEvent(event);
}

void PriceChart::keyPressEvent(QKeyEvent* event)
{
    const auto [first, last] = visibleSessions();
    const int from = m_cursor < 0 ? last + 1 : m_cursor;
    if (event->key() == Qt::Key_Left)
        setCursor(std::max(from - 1, first));
    else if (event->key() == Qt::Key_Right)
        setCursor(std::min(from + 1, last));
    else
        QCustomPlot::keyPressEvent(event);
}

// --- look

void PriceChart::styleAxis(QCPAxis* axis) const
{
    const QPen line(m_theme.color(Tone::Line), 1);
    axis->setBasePen(line);
    axis->setTickPen(line);
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelColor(m_theme.color(Tone::Muted));
    axis->setTickLabelFont(m_theme.smallFont());
    axis->grid()->setPen(QPen(m_theme.tint(Tone::Line, 0.6), 1));
    axis->grid()->setZeroLinePen(Qt::NoPen);
    axis->grid()->setSubGridVisible(false);
}

void PriceChart::applyTheme()
{
    setBackground(m_theme.color(Tone::Surface));
    for (QCPAxisRect* rect : {m_priceRect, m_volumeRect}) {
        styleAxis(rect->axis(QCPAxis::atBottom));
        styleAxis(rect->axis(QCPAxis::atRight));
    }
    m_candles->setPenPositive(QPen(m_theme.color(Tone::Gain), 1));
    m_candles->setBrushPositive(m_theme.color(Tone::Surface));
    m_candles->setPenNegative(QPen(m_theme.color(Tone::Loss), 1));
    m_candles->setBrushNegative(m_theme.color(Tone::Loss));
    m_volume->setBrush(m_theme.tint(Tone::Muted, 0.5));
    for (QCPItemStraightLine* line : {m_vertical, m_horizontal})
        line->setPen(QPen(m_theme.color(Tone::Muted), 1, Qt::DashLine));
    m_box->setFont(m_theme.textFont());
    m_box->setColor(m_theme.color(Tone::Text));
    m_box->setBrush(m_theme.color(Tone::Raised));
    m_box->setPen(QPen(m_theme.color(Tone::Line), 1));
    replot(rpQueuedReplot);
}

} // namespace ic
