// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QVector>
#include <QWidget>

namespace ic {

/// A line of closes without axes, its last value marked: whether a price rose or fell, at a glance. GUI
/// thread.
class Sparkline final : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(const Theme& theme, QWidget* parent = nullptr);

    void set(const QVector<double>& values);
    const QVector<double>& values() const { return m_values; }
    QSize sizeHint() const override { return {200, 44}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QVector<double> m_values;
};

} // namespace ic
