// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/Screenshots.h"

#include "core/service/LocalResearchService.h"

#include "ui/shell/Page.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

namespace ic {

namespace {

/// Pages ask the core for what they show; this long after a change everything has arrived.
constexpr int kSettleMs = 900;

} // namespace

Screenshots::Screenshots(QString folder) : m_folder(std::move(folder)), m_demo(m_workspace.path())
{
    connect(&m_demo, &DemoWorkspace::ready, this, &Screenshots::openWindow);
    connect(&m_demo, &DemoWorkspace::failed, this, &Screenshots::fail);
}

int Screenshots::run()
{
    if (!QDir().mkpath(m_folder)) {
        QTextStream(stderr) << "Cannot create " << m_folder << ". Choose a folder that can be written."
                            << Qt::endl;
        return 1;
    }
    QTextStream(stdout) << "Building a seeded workspace ..." << Qt::endl;
    QMetaObject::invokeMethod(&m_demo, &DemoWorkspace::build, Qt::QueuedConnection);
    const int code = QApplication::exec();
    m_window.reset();
    m_core.reset();
    return code;
}

void Screenshots::openWindow()
{
    CoreOptions options;
    options.workspace = m_workspace.path();
    options.holder = QStringLiteral("investment-console");
    options.acceleration = CoreOptions::Acceleration{DemoWorkspace::readyAt(), 1.0};
    auto core = CoreHost::start(options);
    if (!core)
        return fail(core.error());
    m_core = std::move(*core);
    m_window = std::make_unique<ConsoleWindow>(m_core->service(), m_core->research(),
                                               m_workspace.filePath(QStringLiteral("window.ini")));
    m_window->show();
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        for (const Language language : {Language::English, Language::Korean}) {
            for (const bool dark : {false, true}) {
                for (int page = 0; page < m_window->pageCount(); ++page)
                    m_shots.append({page, dark, language, size});
            }
        }
    }
    next();
}

void Screenshots::next()
{
    if (m_shots.isEmpty())
        return QApplication::exit(0);
    const Shot shot = m_shots.takeFirst();
    m_window->theme().setMode(shot.dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_window->language().setLanguage(shot.language);
    m_window->theme().setGainLoss(shot.language == Language::Korean ? Theme::GainLoss::Korean
                                                                    : Theme::GainLoss::Us);
    m_window->window().resize(shot.size);
    m_window->window().setCurrentPage(shot.page);
    QTimer::singleShot(kSettleMs, this, [this, shot] {
        take(shot);
        next();
    });
}

void Screenshots::take(const Shot& shot)
{
    const QString name =
        QStringLiteral("%1-%2-%3-%4x%5.png")
            .arg(m_window->window().page(shot.page)->objectName(),
                 shot.language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en"),
                 shot.dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(shot.size.width())
            .arg(shot.size.height());
    const QString file = QDir(m_folder).filePath(name);
    if (!m_window->window().grab().save(file)) {
        fail({QStringLiteral("SCREENSHOT"), QStringLiteral("Cannot write %1.").arg(file),
              QStringLiteral("Check the folder and free space.")});
        return;
    }
    QTextStream(stdout) << file << Qt::endl;
}

void Screenshots::fail(const Error& error)
{
    QTextStream(stderr) << error.text() << Qt::endl;
    m_shots.clear();
    QApplication::exit(1);
}

} // namespace ic
