// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CoreHost.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>
#include <QVector>
#include <memory>

namespace ic {

/// Fills a workspace with what a week leaves behind: backfilled prices at the pace of the real clock, some
/// days of the schedule on a fast one, then what an operator decided on Friday. For screenshots and trials.
/// Main thread.
class DemoWorkspace : public QObject
{
    Q_OBJECT
public:
    explicit DemoWorkspace(QString folder, QObject* parent = nullptr);
    /// Where its clock stands when it is ready: Friday 2026-11-20 13:16:16 in Seoul.
    static Instant readyAt();
    /// Begins; ready() or failed() follows after some ten seconds.
    void build();

signals:
    void ready();
    void failed(const ic::Error& error);

private:
    void startBackfills();
    void startWeek();
    void startMorning();
    void startFriday();
    bool startCore(Instant from, double rate);
    void order(const QVector<Command>& commands);
    /// Goes on with `then` when an occurrence of each of `jobs` has ended.
    void waitFor(const QSet<JobId>& jobs, void (DemoWorkspace::*then)());
    void watch(const EventBatch& batch);
    void finish();

    QString m_folder;
    QTimer m_timer;
    Instant m_until; ///< where the stage under way ends
    QTimer m_limit;
    QSet<JobId> m_awaited;
    void (DemoWorkspace::*m_then)() = nullptr;
    std::unique_ptr<CoreHost> m_core;
};

} // namespace ic
