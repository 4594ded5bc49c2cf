// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/EventPump.h"
#include "ui/logs/LogDrawer.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/LanguageSwitch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Theme.h"
#include "ui/shell/UiContext.h"
#include "ui/shell/UiState.h"

#include <memory>

namespace ic {

/// The window with everything it needs, built over the services of one core: theme, language, pages, drawer.
/// GUI thread.
class ConsoleWindow
{
public:
    /// `stateFile`: where the window remembers itself; empty = nowhere (screenshots, tests).
    ConsoleWindow(ConsoleService& service, ResearchService& research, const QString& stateFile);
    ~ConsoleWindow();

    void show();
    MainWindow& window() { return *m_window; }
    Theme& theme() { return m_theme; }
    LanguageSwitch& language() { return m_language; }
    int pageCount() const { return m_pageCount; }

private:
    void addPages();
    void addDrawer();

    Theme m_theme;
    LanguageSwitch m_language;
    Dialogs m_dialogs;
    UiState m_state;
    UiContext m_context;
    EventPump m_pump;
    std::unique_ptr<MainWindow> m_window;
    int m_pageCount = 0;
};

} // namespace ic
