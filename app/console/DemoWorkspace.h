// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CoreHost.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>

namespace ic {

/// Fills a workspace with a week of simulated history on a fast clock, for screenshots and trials. Main
/// thread.
class DemoWorkspace : public QObject
{
    Q_OBJECT
public:
    explicit DemoWorkspace(QString folder, QObject* parent = nullptr);
    /// Where its clock stands when it is ready: Friday 2026-11-20 13:16:16 in Seoul.
    static Instant readyAt();
    /// Begins; ready() or failed() follows after some seconds.
    void build();

signals:
    void ready();
    void failed(const ic::Error& error);

private:
    void order();
    void look();

    QString m_folder;
    QTimer m_timer;
    std::unique_ptr<CoreHost> m_core;
};

} // namespace ic
