// SPDX-License-Identifier: GPL-3.0-or-later
// Charts while they are dragged: a frame is a replot and the repaint of the widget, offscreen at 1200 x 500.
#include "ui/charts/EquityChart.h"

#include <QApplication>
#include <benchmark/benchmark.h>
#include <cmath>

using namespace ic;

namespace {

constexpr QSize kSize(1200, 500);

QVector<QDate> weekdays(int count)
{
    QVector<QDate> days;
    for (QDate day(2016, 1, 4); days.size() < count; day = day.addDays(1)) {
        if (day.dayOfWeek() <= 5)
            days.append(day);
    }
    return days;
}

EquityLine wave(const QString& name, int count, double pitch)
{
    EquityLine line{name, name, {}};
    for (int i = 0; i < count; ++i)
        line.values.append(1e8 * (1 + 0.0004 * i + 0.08 * std::sin(i / pitch) + 0.01 * std::sin(i * 1.7)));
    return line;
}

void fill(EquityChart& chart, int count)
{
    chart.resize(kSize);
    EquityLine benchmark = wave(QStringLiteral("Benchmark"), count, 61);
    benchmark.tone = Tone::Warning;
    benchmark.style = Qt::DashLine;
    chart.setLines(weekdays(count), {wave(QStringLiteral("Equity"), count, 37), benchmark},
                   QStringLiteral("KRW"));
    chart.show();
    QCoreApplication::sendPostedEvents();
}

/// One step of a drag with the cross-hair on, painted at once.
void frame(EquityChart& chart, int step, int shown)
{
    const double first = step % std::max(1, chart.sessionCount() - shown);
    chart.showSessions(first, first + shown);
    chart.setCursor(int(first) + shown / 2);
    chart.replot(QCustomPlot::rpImmediateRefresh);
}

/// All of ten years in sight, moved by a session a frame. Target: 60 frames a second.
void panTenYears(benchmark::State& state)
{
    Theme theme;
    EquityChart chart(theme);
    fill(chart, 2'520);
    int step = 0;
    for (auto _ : state)
        frame(chart, step++, 2'400);
}

/// A year of them in sight.
void panOneYearOfTen(benchmark::State& state)
{
    Theme theme;
    EquityChart chart(theme);
    fill(chart, 2'520);
    int step = 0;
    for (auto _ : state)
        frame(chart, step++, 252);
}

/// Ten years between a twentieth of them and all.
void zoomTenYears(benchmark::State& state)
{
    Theme theme;
    EquityChart chart(theme);
    fill(chart, 2'520);
    int step = 0;
    for (auto _ : state)
        frame(chart, 0, 126 + step++ * 12 % 2'300);
}

/// The cross-hair alone, which repaints only its layer.
void moveCrossHair(benchmark::State& state)
{
    Theme theme;
    EquityChart chart(theme);
    fill(chart, 2'520);
    chart.replot(QCustomPlot::rpImmediateRefresh);
    int step = 0;
    for (auto _ : state) {
        chart.setCursor(step++ % 2'520);
        chart.repaint();
    }
}

BENCHMARK(panTenYears)->Unit(benchmark::kMillisecond);
BENCHMARK(panOneYearOfTen)->Unit(benchmark::kMillisecond);
BENCHMARK(zoomTenYears)->Unit(benchmark::kMillisecond);
BENCHMARK(moveCrossHair)->Unit(benchmark::kMillisecond);

} // namespace

int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    benchmark::Initialize(&count, arguments);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
