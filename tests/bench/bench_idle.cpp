// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole core costs while nothing is due but its own beat: scheduler, service, store, log.
#include "app/CoreHost.h"
#include "tests/bench/Figure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <ctime>

using namespace ic;

namespace {

constexpr int kSettleMs = 8'000; ///< the first plan of two days is made and written
constexpr int kMeasureMs = 40'000;

double processSeconds()
{
    return double(std::clock()) / double(CLOCKS_PER_SEC);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    CoreOptions options;
    options.workspace = folder.path();
    options.holder = QStringLiteral("bench");
    const auto host = CoreHost::start(options);
    if (!host)
        qFatal("%s", qPrintable(host.error().text()));
    double before = 0;
    QElapsedTimer wall;
    QTimer::singleShot(kSettleMs, &app, [&] {
        before = processSeconds();
        wall.start();
    });
    QTimer::singleShot(kSettleMs + kMeasureMs, &app, [&] {
        const double used = processSeconds() - before;
        printFigure("idleCpu", 100.0 * used / (double(wall.nsecsElapsed()) / 1e9), "%");
        app.quit();
    });
    return QCoreApplication::exec();
}
