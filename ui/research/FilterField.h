// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QLineEdit>
#include <QTimer>

namespace ic {

/// The filter above a table: takes effect 200 ms after the last key; Escape clears it, and Escape, Down and
/// Enter go on to the table. GUI thread.
class FilterField final : public QLineEdit
{
    Q_OBJECT
public:
    FilterField(const QString& objectName, const Theme& theme, QWidget* parent = nullptr);

    void setHint(const QString& hint);
    /// Focus, with everything selected: typing begins anew.
    void take();
    /// Empty, in force at once; emits nothing.
    void reset();

signals:
    void settled(const QString& text);
    void leaveToTable();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void settle();

    QTimer m_typing;
};

} // namespace ic
