// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/PriceChart.h"

#include "ui/charts/CompactTicker.h"
#include "ui/market/BarTableModel.h"
#include "ui/shell/TimeText.h"

#include <algorithm>
#include <cmath>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuarter = 66; ///< sessions

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
    : SessionChart(theme, parent), m_priceRect(addRow()), m_volumeRect(addRow(0.25))
{
    setObjectName(u"priceChart"_s);
    const QSharedPointer<CompactTicker> volumes(new CompactTicker);
    volumes->setTickCount(2);
    valueAxis(m_volumeRect)->setTicker(volumes);
    valueAxis(m_priceRect)->setNumberFormat(u"f"_s);
    m_candles = new QCPFinancial(timeAxis(), valueAxis(m_priceRect));
    m_candles->setChartStyle(QCPFinancial::csCandlestick);
    m_candles->setTwoColored(true);
    m_candles->setWidth(0.7);
    m_volume = new QCPBars(m_volumeRect->axis(QCPAxis::atBottom), valueAxis(m_volumeRect));
    m_volume->setWidth(0.7);
    m_volume->setPen(Qt::NoPen);
    applyTheme();
}

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
    m_candles->data()->set(candles, true);
    m_volume->data()->set(volumes, true);
    sessionsChanged(sessions, keepRange, kQuarter);
}

/// The price axis shows exactly what the visible sessions need.
void PriceChart::fitValues(int first, int last)
{
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
    valueAxis(m_priceRect)->setNumberPrecision(high - low < 20 ? 2 : 0);
    const double margin = std::max((high - low) * 0.06, high * 0.001);
    valueAxis(m_priceRect)->setRange(low - margin, high + margin);
    valueAxis(m_volumeRect)->setRange(0, volume * 1.05);
}

QString PriceChart::readout() const
{
    if (cursorSession() < 0 || cursorSession() >= m_bars.size())
        return {};
    const Bar& bar = m_bars[cursorSession()];
    const QString prices = tr("O %1  H %2  L %3  C %4")
                               .arg(BarTableModel::priceText(bar.open), BarTableModel::priceText(bar.high),
                                    BarTableModel::priceText(bar.low), BarTableModel::priceText(bar.close));
    return QStringList{bar.date.toIso(), prices, BarTableModel::changeText(m_bars, cursorSession()),
                       tr("Volume %1").arg(countText(bar.volume))}
        .join(u"   "_s);
}

std::optional<double> PriceChart::cursorValue(int session) const
{
    if (session < 0 || session >= m_bars.size())
        return std::nullopt;
    const Bar& bar = m_bars[session];
    return isDrawable(bar) ? std::optional(bar.close->toDouble()) : std::nullopt;
}

void PriceChart::applyColors()
{
    m_candles->setPenPositive(QPen(theme().color(Tone::Gain), 1));
    m_candles->setBrushPositive(theme().color(Tone::Surface));
    m_candles->setPenNegative(QPen(theme().color(Tone::Loss), 1));
    m_candles->setBrushNegative(theme().color(Tone::Loss));
    m_volume->setBrush(theme().tint(Tone::Muted, 0.5));
}

} // namespace ic
