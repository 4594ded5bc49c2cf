// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "ui/shell/Theme.h"

#include <QWidget>

namespace ic {

/// SIM, PAPER or REAL, always in sight. GUI thread.
class ModeChip final : public QWidget
{
    Q_OBJECT
public:
    explicit ModeChip(const Theme& theme, QWidget* parent = nullptr);

    void setMode(WorkspaceMode mode);
    QSize sizeHint() const override;

    static QString wordOf(WorkspaceMode mode);
    static Tone toneOf(WorkspaceMode mode);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    WorkspaceMode m_mode = WorkspaceMode::Sim;
};

} // namespace ic
