// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CoreHost.h"
#include "app/console/ConsoleWindow.h"

#include <QStringList>
#include <memory>

namespace ic {

/// The window's program: options, core, window, end. Main thread.
class ConsoleProgram
{
public:
    /// Answers the exit code: 0 ok, 1 could not start, 2 usage.
    int run(const QStringList& arguments);

private:
    int runWindow(const CoreOptions& options);

    std::unique_ptr<CoreHost> m_core;
    std::unique_ptr<ConsoleWindow> m_window;
};

} // namespace ic
