// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ConsoleProgram.h"

#include "app/StopSignals.h"
#include "app/SystemSecretStore.h"
#include "app/WorkspacePath.h"
#include "app/console/Screenshots.h"
#include "core/service/LocalResearchService.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QTextStream>

namespace ic {

namespace {

/// A failed start in a window too: whoever clicked an icon has no terminal.
int failStart(const Error& error)
{
    QTextStream(stderr) << error.text() << Qt::endl;
    if (QGuiApplication::platformName() != QLatin1String("offscreen")) {
        QMessageBox box(QMessageBox::Critical, QApplication::applicationName(), error.message);
        box.setInformativeText(error.next);
        box.exec();
    }
    return 1;
}

int refuseUsage(const QString& problem)
{
    QTextStream(stderr) << problem << " Nothing was started; --help lists the options." << Qt::endl;
    return 2;
}

} // namespace

int ConsoleProgram::run(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Operations console of the investment batch system, with the scheduler inside."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(QStringLiteral("workspace"),
                                       QStringLiteral("Folder of ledger, logs and settings."),
                                       QStringLiteral("dir"), defaultWorkspace());
    const QCommandLineOption settings(QStringLiteral("settings"),
                                      QStringLiteral("Settings file instead of the workspace's."),
                                      QStringLiteral("file"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QStringLiteral("Write every page as PNG into <dir>, from a seeded workspace, and end."),
        QStringLiteral("dir"));
    parser.addOptions({workspace, settings, screenshot});
    if (!parser.parse(arguments))
        return refuseUsage(parser.errorText());
    if (const QStringList more = parser.positionalArguments(); !more.isEmpty())
        return refuseUsage(QStringLiteral("\"%1\" is not understood.").arg(more.first()));
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (parser.isSet(screenshot))
        return Screenshots(parser.value(screenshot)).run();
    CoreOptions options;
    options.workspace = QDir(parser.value(workspace)).absolutePath();
    options.settingsFile = parser.value(settings);
    options.holder = QStringLiteral("investment-console");
    options.secrets = SystemSecretStore::open;
    return runWindow(options);
}

int ConsoleProgram::runWindow(const CoreOptions& options)
{
    auto core = CoreHost::start(options);
    if (!core)
        return failStart(core.error());
    m_core = std::move(*core);
    m_window =
        std::make_unique<ConsoleWindow>(m_core->service(), m_core->research(),
                                        QDir(options.workspace).filePath(QStringLiteral("window.ini")));
    // Not quit(): it asks every window to close first, and this one asks back.
    const auto end = [] { QCoreApplication::exit(0); };
    QObject::connect(&m_window->window(), &MainWindow::quitConfirmed, qApp, end);
    StopSignals signals_;
    QObject::connect(&signals_, &StopSignals::stopRequested, qApp, end);
    m_window->show();
    const int code = QApplication::exec();
    m_window->window().remember();
    m_window.reset();
    m_core->stop();
    return code;
}

} // namespace ic
