// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/LogLinePainter.h"

#include <QWidget>

namespace ic {

/// The captions above a log view; says the zone of the instants. GUI thread.
class LogViewHeader final : public QWidget
{
    Q_OBJECT
public:
    LogViewHeader(const LogLinePainter& painter, const Theme& theme, QWidget* parent)
        : QWidget(parent), m_painter(painter), m_theme(theme)
    {}

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const LogLinePainter& m_painter;
    const Theme& m_theme;
};

} // namespace ic
