// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPushButton>
#include <QVariant>

class QMenu;

namespace ic {

/// A button with a menu of check boxes that stays open while they are changed: "Outcome: Failed, Partial".
/// Nothing checked means everything. GUI thread.
class CheckMenuButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit CheckMenuButton(const QString& objectName, QWidget* parent = nullptr);

    /// The caption in front of the choice, and the word for "no restriction".
    void setTexts(const QString& caption, const QString& all);
    /// A check box; known keys keep their place and state and get the new text.
    void setItem(const QVariant& key, const QString& text, const QIcon& icon = {});
    bool hasItem(const QVariant& key) const { return actionOf(key) != nullptr; }
    QVariantList checkedKeys() const;
    void setCheckedKeys(const QVariantList& keys);

signals:
    void checkedChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* actionOf(const QVariant& key) const;
    void showChoice();
    bool toggleCurrent();

    QMenu* m_menu = nullptr;
    QAction* m_clear = nullptr;
    QString m_caption, m_all;
};

} // namespace ic
