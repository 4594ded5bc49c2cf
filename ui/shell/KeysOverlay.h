// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QAction>
#include <QFrame>

class QGridLayout;

namespace ic {

/// F1: the keys that work now, over the window; any key or click closes it. GUI thread.
class KeysOverlay final : public QFrame
{
    Q_OBJECT
public:
    KeysOverlay(const Theme& theme, QWidget* window);

    void open(const QList<QAction*>& actions);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const Theme& m_theme;
    QWidget* m_table = nullptr;
};

} // namespace ic
