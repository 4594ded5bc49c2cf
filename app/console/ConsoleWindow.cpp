// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ConsoleWindow.h"

#include "app/OperatorName.h"
#include "ui/backtests/BacktestsPage.h"
#include "ui/governance/GovernancePage.h"
#include "ui/imports/ImportsPage.h"
#include "ui/jobs/JobsPage.h"
#include "ui/logs/LogsPage.h"
#include "ui/market/MarketDataPage.h"
#include "ui/portfolio/PortfolioPage.h"
#include "ui/runs/RunsPage.h"
#include "ui/signals/SignalsPage.h"

#include <QApplication>
#include <QLibraryInfo>

namespace ic {

namespace {

QStringList koreanCatalogues()
{
    return {QStringLiteral(":/i18n/console_ko.qm"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_ko.qm")};
}

} // namespace

ConsoleWindow::ConsoleWindow(ConsoleService& service, ResearchService& research, const QString& stateFile)
    : m_language(koreanCatalogues())
    , m_state(stateFile)
    , m_context{service, research, m_theme, m_language, m_dialogs, m_state, operatorName()}
    , m_pump(service)
{
    m_theme.applyTo(*qApp);
    m_window = std::make_unique<MainWindow>(m_context, m_pump);
    addPages();
    addDrawer();
    m_window->recall();
    m_pump.start();
}

ConsoleWindow::~ConsoleWindow() = default;

void ConsoleWindow::addPages()
{
    const QVector<Page*> pages{new JobsPage(m_context, m_pump),
                               new RunsPage(m_context, m_pump),
                               new LogsPage(m_context, m_pump),
                               new MarketDataPage(m_context, m_pump),
                               new SignalsPage(m_context),
                               new PortfolioPage(m_context),
                               new BacktestsPage(m_context, m_pump),
                               new GovernancePage(m_context, m_pump),
                               new ImportsPage(m_context)};
    for (Page* page : pages)
        m_window->addPage(page);
    m_pageCount = int(pages.size());
}

void ConsoleWindow::addDrawer()
{
    auto* drawer = new LogDrawer(m_context);
    m_window->setDrawer(drawer);
    QObject::connect(m_window.get(), &MainWindow::logRequested, drawer,
                     [drawer](const JobId& job, RunId run) {
                         if (run.isValid())
                             drawer->setRun(run);
                         else
                             drawer->setJobs(job.isValid() ? QVector<JobId>{job} : QVector<JobId>());
                     });
    QObject::connect(drawer, &LogDrawer::runActivated, m_window.get(), &MainWindow::showRun);
}

void ConsoleWindow::show()
{
    m_window->show();
}

} // namespace ic
