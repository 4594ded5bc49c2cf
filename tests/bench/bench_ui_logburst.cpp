// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window is busy with one batch of a burst of log lines: reading the ring, filtering, painting.
#include "tests/bench/Figure.h"
#include "ui/logs/LogModel.h"
#include "ui/logs/LogView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <vector>

using namespace ic;

namespace {

constexpr int kFrames = 300;
constexpr int kLinesAFrame = 10'000; ///< 100,000 lines a second, read every 100 ms

void write(LogRing& ring, int frame)
{
    for (int i = 0; i < kLinesAFrame; ++i) {
        const int n = frame * kLinesAFrame + i;
        ring.append(
            {0, Instant{1'795'406'412'000 + n}, n % 50 == 0 ? LogLevel::Warning : LogLevel::Info,
             JobId(QStringLiteral("krx-daily-collector")), RunId(7 + n % 3),
             QStringLiteral("2026-11-20: row %1 of KOSPI checked against the list of instruments").arg(n)});
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    LogRing ring;
    LogModel model(ring);
    Theme theme;
    LogView view(model, theme);
    view.resize(1280, 700);
    view.show();
    std::vector<double> busy;
    for (int frame = 0; frame < kFrames; ++frame) {
        write(ring, frame);
        QElapsedTimer timer;
        timer.start();
        model.pump();
        view.viewport()->repaint();
        busy.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(busy.begin(), busy.end());
    printFigure("logBurstFrameP50", busy[busy.size() / 2], "ms");
    printFigure("logBurstFrameP99", busy[busy.size() * 99 / 100], "ms");
    printFigure("logBurstFrameMax", busy.back(), "ms");
    return 0;
}
