// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/DurationPlot.h"

#include "ui/shell/TimeText.h"

#include <QTimeZone>
#include <algorithm>

namespace ic {

namespace {

constexpr int kHeight = 128;
constexpr Millis kTwoDays{2 * 86'400'000};

struct Unit
{
    double seconds;
    QString name;
};

/// The coarsest unit in which the longest of them is still a few.
Unit unitFor(double longestSeconds)
{
    if (longestSeconds >= 3 * 3600)
        return {3600, DurationPlot::tr("hours")};
    if (longestSeconds >= 3 * 60)
        return {60, DurationPlot::tr("minutes")};
    return {1, DurationPlot::tr("seconds")};
}

bool isGood(RunState state)
{
    return state == RunState::Succeeded || state == RunState::Partial;
}

} // namespace

DurationPlot::DurationPlot(const Theme& theme, QWidget* parent)
    : QCustomPlot(parent)
    , m_theme(theme)
    , m_good(addGraph())
    , m_bad(addGraph())
    , m_band(new QCPItemRect(this))
{
    setObjectName(QStringLiteral("durationPlot"));
    setFixedHeight(kHeight);
    m_good->setLineStyle(QCPGraph::lsNone);
    m_bad->setLineStyle(QCPGraph::lsNone);
    m_band->topLeft->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_band->bottomRight->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_band->topLeft->setTypeY(QCPItemPosition::ptPlotCoords);
    m_band->bottomRight->setTypeY(QCPItemPosition::ptPlotCoords);
    m_band->setLayer(QStringLiteral("background"));
    auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create();
    ticker->setDateTimeFormat(QStringLiteral("MM-dd"));
    ticker->setTickCount(4);
    xAxis->setTicker(ticker);
    yAxis->ticker()->setTickCount(3);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLabelFont(theme.smallFont());
        axis->setLabelFont(theme.smallFont());
    }
    plotLayout()->setRowSpacing(0);
    axisRect()->setMinimumMargins(QMargins(0, Theme::kInside, Theme::kBetween, 0));
    connect(&theme, &Theme::themeChanged, this, [this] {
        recolor();
        replot(rpQueuedReplot);
    });
    recolor();
}

int DurationPlot::points() const
{
    return m_good->dataCount() + m_bad->dataCount();
}

void DurationPlot::set(const QVector<DurationPoint>& points, std::optional<qint64> p50,
                       std::optional<qint64> p95, const QByteArray& zone)
{
    m_good->data()->clear();
    m_bad->data()->clear();
    m_longest = double(p95.value_or(0)) / 1000;
    for (const DurationPoint& point : points)
        m_longest = std::max(m_longest, double(point.durationMs) / 1000);
    const Unit unit = unitFor(m_longest);
    const auto height = [&unit](qint64 ms) { return double(ms) / 1000 / unit.seconds; };
    for (const DurationPoint& point : points)
        (isGood(point.state) ? m_good : m_bad)
            ->addData(double(point.startedAt.ms) / 1000, height(point.durationMs));
    const auto ticker = qSharedPointerCast<QCPAxisTickerDateTime>(xAxis->ticker());
    ticker->setTimeZone(QTimeZone(zone));
    // Below two days the date alone would repeat itself at every tick.
    const bool days = !points.isEmpty() && points.last().startedAt - points.first().startedAt > kTwoDays;
    ticker->setDateTimeFormat(days ? QStringLiteral("MM-dd") : QStringLiteral("HH:mm"));
    yAxis->setLabel(unit.name);
    m_band->setVisible(p50 && p95);
    if (p50 && p95) {
        m_band->topLeft->setCoords(0, height(*p95));
        m_band->bottomRight->setCoords(1, height(*p50));
    }
    rescaleAxes();
    xAxis->scaleRange(1.08);
    yAxis->setRange(0, m_longest > 0 ? m_longest / unit.seconds * 1.15 : 1);
    tell(points, p50, p95);
    replot(rpQueuedReplot);
}

void DurationPlot::tell(const QVector<DurationPoint>& points, std::optional<qint64> p50,
                        std::optional<qint64> p95)
{
    const QString band = p50 && p95 ? tr("Half take less than %1, 95 of 100 less than %2.")
                                          .arg(durationText(Millis(*p50)), durationText(Millis(*p95)))
                                    : QString();
    const QString text = tr("Durations of the last %1 runs. %2").arg(points.size()).arg(band);
    setAccessibleName(text);
    setToolTip(text);
}

void DurationPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        yAxis->setLabel(unitFor(m_longest).name);
        replot(rpQueuedReplot);
    }
    QCustomPlot::changeEvent(event);
}

void DurationPlot::recolor()
{
    setBackground(m_theme.color(Tone::Background));
    const QPen line(m_theme.color(Tone::Line));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setTickLabelColor(m_theme.color(Tone::Muted));
        axis->setLabelColor(m_theme.color(Tone::Muted));
        axis->grid()->setPen(QPen(m_theme.tint(Tone::Line, 0.5)));
    }
    xAxis->grid()->setVisible(false);
    m_band->setPen(Qt::NoPen);
    m_band->setBrush(m_theme.tint(Tone::Ok, 0.14, Tone::Background));
    m_good->setScatterStyle({QCPScatterStyle::ssDisc, m_theme.color(Tone::Ok), 4});
    m_bad->setScatterStyle({QCPScatterStyle::ssCross, m_theme.color(Tone::Error), 6});
}

} // namespace ic
