// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace ic {

/// A few choices side by side, one of which is in force: "KRX | US", "All | Universe | Excluded". Reached by
/// Tab, moved by the arrows. GUI thread.
class ChipGroup final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipGroup(const QString& objectName, QWidget* parent = nullptr);

    /// The first one is in force. `key` names the button: objectName + key.
    void add(int id, const QString& key);
    void setText(int id, const QString& text, const QString& accessibleName);
    int current() const;
    /// Emits nothing.
    void setCurrent(int id);

signals:
    void chosen(int id);

private:
    QButtonGroup* m_buttons;
};

} // namespace ic
