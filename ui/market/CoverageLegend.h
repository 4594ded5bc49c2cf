// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QWidget>

namespace ic {

/// What the marks of the heat map mean. GUI thread.
class CoverageLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageLegend(const Theme& theme, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace ic
