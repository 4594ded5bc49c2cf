// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CoreHost.h"
#include "app/console/ConsoleWindow.h"
#include "app/console/DemoWorkspace.h"

#include <QObject>
#include <QSize>
#include <QTemporaryDir>
#include <QVector>
#include <memory>

namespace ic {

/// `--screenshot DIR`: every page in both themes, both languages and two sizes, from a seeded workspace. Main
/// thread.
class Screenshots : public QObject
{
    Q_OBJECT
public:
    explicit Screenshots(QString folder);
    /// Answers the exit code.
    int run();

private:
    struct Shot
    {
        int page = 0;
        bool dark = false;
        Language language = Language::English;
        QSize size;
    };
    void openWindow();
    void next();
    void take(const Shot& shot);
    void fail(const Error& error);

    QString m_folder;
    QTemporaryDir m_workspace;
    DemoWorkspace m_demo;
    std::unique_ptr<CoreHost> m_core;
    std::unique_ptr<ConsoleWindow> m_window;
    QVector<Shot> m_shots;
};

} // namespace ic
