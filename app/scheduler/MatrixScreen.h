// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ConsoleService.h"

#include <QTimer>

namespace ic {

/// The job matrix on a terminal, redrawn in place: at once when something changed, every second for the
/// countdowns. Takes the alternate screen while it lives and gives it back. Main thread; stdout is a
/// terminal.
class MatrixScreen : public QObject
{
    Q_OBJECT
public:
    explicit MatrixScreen(ConsoleService& service, QObject* parent = nullptr);
    ~MatrixScreen() override;

    /// The lines of one picture, cut to the size of a terminal. Pure.
    static QStringList picture(const Snapshot& snapshot, Instant now, int columns, int rows);

private:
    void apply(const EventBatch& batch);
    void reload();
    void draw();

    ConsoleService& m_service;
    Snapshot m_snapshot;
    bool m_loaded = false;
    QTimer m_timer;
};

} // namespace ic
