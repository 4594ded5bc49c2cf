// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/bridge/EventPump.h"
#include "ui/bridge/ServiceClient.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/KeysOverlay.h"
#include "ui/shell/MainMenu.h"
#include "ui/shell/ModeFrame.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageRail.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TrayIcon.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <chrono>

namespace ic {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kInspectorWidth = 320;
constexpr int kDrawerHeight = 200;
constexpr auto kMissHorizon = 24h;

/// A stack is as narrow as its narrowest page may get, not the widest of them all: only the one in front asks
/// for room, so that a window of 1280 does not grow when the reader turns a page.
void turnTo(QStackedWidget& stack, int page)
{
    for (int i = 0; i < stack.count(); ++i) {
        const auto policy = i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        stack.widget(i)->setSizePolicy(policy, policy);
    }
    stack.setCurrentIndex(page);
}

} // namespace

MainWindow::MainWindow(UiContext& context, EventPump& pump, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_frame(new ModeFrame(context.theme, this))
    , m_header(new HeaderStrip(context, m_frame))
    , m_rail(new PageRail(context.theme, m_frame))
    , m_across(new QSplitter(Qt::Horizontal, m_frame))
    , m_down(new QSplitter(Qt::Vertical))
    , m_stack(new QStackedWidget)
    , m_inspectors(new QStackedWidget)
    , m_status(new StatusLine(context.theme, m_frame))
    , m_menu(new MainMenu(context, *menuBar(), this))
    , m_tray(new TrayIcon(context.theme, this))
    , m_palette(new CommandPalette(context.theme, this))
    , m_keys(new KeysOverlay(context.theme, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(context.theme.icon(u"app"_s, Tone::Accent));
    build();
    wire(pump);
    retranslate();
    resize(1280, 800);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_across->setObjectName(u"acrossSplitter"_s);
    m_down->setObjectName(u"downSplitter"_s);
    m_stack->setObjectName(u"pageStack"_s);
    m_inspectors->setObjectName(u"inspectorStack"_s);
    m_inspectors->setMinimumWidth(280);
    m_down->addWidget(m_stack);
    m_across->addWidget(m_down);
    m_across->addWidget(m_inspectors);
    for (QSplitter* splitter : {m_across, m_down}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
        splitter->setStretchFactor(0, 2);
    }
    m_across->setStretchFactor(1, 1); // a wider window gives the inspector its share
    m_down->setStretchFactor(1, 0);
    m_across->setSizes({1280 - 72 - kInspectorWidth, kInspectorWidth});

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_across, 1);
    auto* column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(m_frame);
}

void MainWindow::wire(EventPump& pump)
{
    connect(&pump, &EventPump::statusChanged, this, &MainWindow::statusChanged);
    connect(m_header, &HeaderStrip::gateClicked, this, &MainWindow::openGateMenu);
    connect(m_header, &HeaderStrip::alertsClicked, this, [this] { setCurrentPage(0); });
    connect(m_header, &HeaderStrip::ledgerClicked, this,
            [this] { offer([](Page& page) { return page.showRuns(JobId()); }); });
    connect(m_rail, &PageRail::chosen, this, &MainWindow::setCurrentPage);
    connect(m_menu, &MainMenu::pageChosen, this, &MainWindow::setCurrentPage);
    connect(m_menu, &MainMenu::closeRequested, this, &QWidget::close);
    connect(m_menu, &MainMenu::quitRequested, this, &MainWindow::requestQuit);
    connect(m_menu, &MainMenu::paletteRequested, this, &MainWindow::openPalette);
    connect(m_menu, &MainMenu::keysRequested, this, [this] { m_keys->open(m_menu->actions()); });
    connect(m_menu, &MainMenu::filterRequested, this, [this] {
        if (!m_pages.isEmpty())
            m_pages[currentPage()]->focusFilter();
    });
    connect(m_menu->inspectorShown(), &QAction::toggled, this, &MainWindow::showInspector);
    connect(m_menu->drawerShown(), &QAction::toggled, this, &MainWindow::showDrawer);
    connect(m_tray, &TrayIcon::quitRequested, this, &MainWindow::requestQuit);
    connect(m_tray, &TrayIcon::showRequested, this, [this] {
        show();
        raise();
        activateWindow();
    });
}

void MainWindow::addPage(Page* page)
{
    const int number = int(m_pages.size());
    m_pages.append(page);
    m_stack->addWidget(page);
    QWidget* inspector = page->inspector();
    m_inspectors->addWidget(inspector ? inspector : new QWidget);
    m_rail->addPage(*page);
    m_menu->addPage(number, *page);
    wirePage(page);
    if (number == 0)
        setCurrentPage(0);
}

void MainWindow::wirePage(Page* page)
{
    connect(page, &Page::failed, m_status, &StatusLine::showError);
    connect(page, &Page::done, m_status, &StatusLine::showDone);
    connect(page, &Page::logRequested, this, &MainWindow::openLog);
    connect(page, &Page::inspectorRequested, this, [this] { showInspector(true); });
    connect(page, &Page::jobRequested, this,
            [this](const JobId& job) { offer([&job](Page& p) { return p.showJob(job); }); });
    connect(page, &Page::runsRequested, this,
            [this](const JobId& job) { offer([&job](Page& p) { return p.showRuns(job); }); });
    connect(page, &Page::runRequested, this, [this](RunId run) { showRun(run); });
    connect(page, &Page::backtestRequested, this,
            [this](qint64 id) { offer([id](Page& p) { return p.showBacktest(id); }); });
    connect(page, &Page::instrumentRequested, this, [this](Market market, const QString& symbol) {
        offer([&](Page& p) { return p.showInstrument(market, symbol); });
    });
    connect(page, &Page::controlRequested, this, [this](const JobId& job, const QString& control) {
        offer([&](Page& p) { return p.showControl(job, control); });
    });
}

/// Brings the first page to the front that takes the request.
void MainWindow::showRun(RunId run)
{
    offer([run](Page& page) { return page.showRun(run); });
}

template <typename Ask>
void MainWindow::offer(Ask ask)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (ask(*m_pages[i])) {
            setCurrentPage(i);
            return;
        }
    }
}

int MainWindow::currentPage() const
{
    return m_stack->currentIndex();
}

void MainWindow::setCurrentPage(int number)
{
    if (number < 0 || number >= m_pages.size())
        return;
    turnTo(*m_stack, number);
    turnTo(*m_inspectors, number);
    m_inspectors->setVisible(m_menu->inspectorShown()->isChecked() && m_pages[number]->inspector());
    m_rail->setCurrent(number);
    m_menu->setPage(m_pages[number]);
    m_pages[number]->activate();
}

void MainWindow::setDrawer(QWidget* content)
{
    delete m_drawer;
    m_drawer = content;
    m_down->addWidget(content);
    m_down->setCollapsible(0, false);
    m_down->setSizes({10'000, kDrawerHeight});
    showDrawer(m_menu->drawerShown()->isChecked());
}

void MainWindow::showDrawer(bool shown)
{
    if (m_drawer)
        m_drawer->setVisible(shown);
    m_menu->drawerShown()->setChecked(shown);
}

void MainWindow::showInspector(bool shown)
{
    m_menu->inspectorShown()->setChecked(shown);
    m_inspectors->setVisible(shown && !m_pages.isEmpty() && m_pages[currentPage()]->inspector());
}

bool MainWindow::isDrawerShown() const
{
    return m_drawer && !m_drawer->isHidden();
}

bool MainWindow::isInspectorShown() const
{
    return !m_inspectors->isHidden();
}

void MainWindow::recall()
{
    UiState& state = m_context.state;
    for (QAction* action : m_menu->actions())
        if (action->isCheckable() && state.value(u"view/"_s + action->objectName()).isValid())
            action->setChecked(state.value(u"view/"_s + action->objectName()).toBool());
    state.restore(*this);
    state.restore(*m_across);
    state.restore(*m_down);
    m_across->setHandleWidth(1);
    m_down->setHandleWidth(1);
    for (Page* page : std::as_const(m_pages))
        page->recall(state);
    setCurrentPage(state.value(u"view/page"_s, 0).toInt());
}

void MainWindow::remember()
{
    UiState& state = m_context.state;
    for (const QAction* action : m_menu->actions())
        if (action->isCheckable())
            state.setValue(u"view/"_s + action->objectName(), action->isChecked());
    state.save(*this);
    state.save(*m_across);
    state.save(*m_down);
    for (const Page* page : std::as_const(m_pages))
        page->remember(state);
    state.setValue(u"view/page"_s, currentPage());
}

void MainWindow::statusChanged(const SystemStatus& status)
{
    if (!isVisible() && status.alerts > m_header->status().alerts)
        m_tray->notify(tr("Something needs a decision"), tr("Jobs waiting for you: %1").arg(status.alerts));
    m_header->setStatus(status);
    m_frame->setMode(status.mode);
    m_tray->setStatus(status);
}

void MainWindow::openPalette()
{
    QVector<PaletteEntry> entries;
    for (QAction* action : m_menu->actions()) {
        const QString title = action->text().remove(u'&');
        entries.append({title, action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                        [action] { action->trigger(); }, action->isEnabled()});
    }
    for (Page* page : std::as_const(m_pages))
        entries.append(page->paletteEntries());
    m_palette->open(std::move(entries));
}

void MainWindow::openGateMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"gateMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, GateState gate) {
        QAction* action = menu->addAction(text);
        action->setEnabled(m_header->status().gate != gate && m_header->status().leader);
        connect(action, &QAction::triggered, this,
                [this, gate] { offer([gate](Page& page) { return page.askGate(gate); }); });
    };
    add(tr("ACTIVE: everything may start..."), GateState::Active);
    add(tr("REDUCING: nothing that opens exposure..."), GateState::Reducing);
    add(tr("HALTED: nothing but observation..."), GateState::Halted);
    menu->popup(QCursor::pos());
}

void MainWindow::openLog(const JobId& job, RunId run)
{
    showDrawer(true);
    emit logRequested(job, run);
}

void MainWindow::requestQuit()
{
    if (m_quitAsked)
        return;
    m_quitAsked = true;
    const auto horizon = std::chrono::duration_cast<std::chrono::minutes>(kMissHorizon);
    whenReady(m_context.service.missedIfStopped(horizon, m_context.language.language()), this,
              [this](const QStringList& missed) {
                  QStringList details;
                  for (const Page* page : std::as_const(m_pages))
                      details += page->unsaved();
                  const QString consequence =
                      missed.isEmpty() ? tr("The scheduler stops. Nothing is planned within a day.")
                                       : tr("The scheduler stops. Until it runs again, this will not start:");
                  const Question question{tr("Quit"), consequence, details + missed,
                                          tr("Stop the scheduler and quit"), tr("Keep running")};
                  m_context.dialogs.ask(this, question, [this](bool quit) {
                      m_quitAsked = false;
                      if (quit)
                          emit quitConfirmed();
                  });
              });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    remember();
    event->ignore();
    if (!m_tray->isAvailable()) {
        requestQuit();
        return;
    }
    hide();
    if (!std::exchange(m_traySaid, true))
        m_tray->notify(tr("The scheduler keeps running"), tr("Quit from here to stop it."));
}

/// Focus given before the window was there went nowhere.
void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_pages.isEmpty())
        m_pages[currentPage()]->activate();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(u"investment-console"_s);
    m_rail->setAccessibleName(tr("Pages"));
    m_menu->retranslate();
    m_tray->retranslate();
}

} // namespace ic
