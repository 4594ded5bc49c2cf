// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "ui/shell/UiContext.h"

#include <QMainWindow>
#include <QVector>

class QSplitter;
class QStackedWidget;

namespace ic {

class CommandPalette;
class EventPump;
class HeaderStrip;
class KeysOverlay;
class MainMenu;
class ModeFrame;
class Page;
class PageRail;
class StatusLine;
class TrayIcon;

/// The frame: header, rail, pages, inspector, drawer, status line. Knows pages only as Page. Closing it keeps
/// the scheduler running in the tray; quitting is a decision of its own. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// Context and pump outlive the window.
    MainWindow(UiContext& context, EventPump& pump, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Takes ownership. The first page added comes to the front. Add all of them, then recall().
    void addPage(Page* page);
    void setCurrentPage(int number);
    int currentPage() const;
    Page* page(int number) const { return m_pages[number]; }
    /// The log below; takes ownership.
    void setDrawer(QWidget* content);
    void showDrawer(bool shown);
    void showInspector(bool shown);
    /// Brings the page that can show this run to the front.
    void showRun(RunId run);
    bool isDrawerShown() const;
    bool isInspectorShown() const;

    /// Geometry, splitters, page, theme and language as they were left.
    void recall();
    void remember();

    HeaderStrip& header() const { return *m_header; }
    StatusLine& statusLine() const { return *m_status; }
    MainMenu& menu() const { return *m_menu; }

    /// Asks what stopping would miss, then asks the operator.
    void requestQuit();

signals:
    /// The drawer was opened for these lines.
    void logRequested(const ic::JobId& job, ic::RunId run);
    /// The operator decided: stop the core, then the program.
    void quitConfirmed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire(EventPump& pump);
    void wirePage(Page* page);
    void statusChanged(const SystemStatus& status);
    void openPalette();
    void openGateMenu();
    void openLog(const JobId& job, RunId run);
    void retranslate();
    template <typename Ask>
    void offer(Ask ask);

    UiContext& m_context;
    ModeFrame* m_frame;
    HeaderStrip* m_header;
    PageRail* m_rail;
    QSplitter* m_across;
    QSplitter* m_down;
    QStackedWidget* m_stack;
    QStackedWidget* m_inspectors;
    StatusLine* m_status;
    MainMenu* m_menu;
    TrayIcon* m_tray;
    CommandPalette* m_palette;
    KeysOverlay* m_keys;
    QWidget* m_drawer = nullptr;
    QVector<Page*> m_pages;
    bool m_quitAsked = false;
    bool m_traySaid = false;
};

} // namespace ic
