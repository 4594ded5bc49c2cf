// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "ui/shell/Theme.h"

#include <QWidget>

namespace ic {

/// Holds everything in the window; REAL draws a frame around it that cannot be overlooked. GUI thread.
class ModeFrame final : public QWidget
{
    Q_OBJECT
public:
    explicit ModeFrame(const Theme& theme, QWidget* parent = nullptr);

    void setMode(WorkspaceMode mode);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    WorkspaceMode m_mode = WorkspaceMode::Sim;
};

} // namespace ic
