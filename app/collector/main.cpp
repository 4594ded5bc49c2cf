// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StopSignals.h"
#include "app/collector/CollectorHost.h"

#include <QCoreApplication>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("investment-data-collector"));
    QCoreApplication::setApplicationVersion(QStringLiteral(IC_VERSION));
    spdlog::set_default_logger(spdlog::stderr_color_mt("collector"));

    const auto options =
        ic::CollectorOptions::parse(QCoreApplication::arguments(), QProcessEnvironment::systemEnvironment());
    if (!options) {
        spdlog::error("{}", options.error().text().toStdString());
        return 2;
    }
    if (!options->immediate.isEmpty()) {
        std::fputs(options->immediate.toUtf8().constData(), stdout);
        return 0;
    }
    ic::CollectorHost host(*options);
    QObject::connect(&host, &ic::CollectorHost::logged, &application,
                     [](const QString& line) { spdlog::info("{}", line.toStdString()); });
    const auto port = host.start();
    if (!port) {
        spdlog::error("{}", port.error().text().toStdString());
        return 1;
    }
    spdlog::info("Listening on 127.0.0.1:{}, source {}.", *port, options->simulated ? "simulated" : "real");
    ic::StopSignals stopSignals;
    QObject::connect(&stopSignals, &ic::StopSignals::stopRequested, &application, &QCoreApplication::quit);
    const int code = QCoreApplication::exec();
    host.stop();
    spdlog::info("Stopped.");
    return code;
}
