// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/CheckMenuButton.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalBlocker>

namespace ic {

CheckMenuButton::CheckMenuButton(const QString& objectName, QWidget* parent)
    : QPushButton(parent), m_menu(new QMenu(this)), m_clear(m_menu->addAction(QString()))
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(m_menu);
    m_menu->addSeparator();
    m_menu->installEventFilter(this);
    connect(m_clear, &QAction::triggered, this, [this] {
        setCheckedKeys({});
        emit checkedChanged();
    });
}

void CheckMenuButton::setTexts(const QString& caption, const QString& all)
{
    m_caption = caption;
    m_all = all;
    m_clear->setText(all);
    setAccessibleName(caption);
    showChoice();
}

void CheckMenuButton::setItem(const QVariant& key, const QString& text, const QIcon& icon)
{
    QAction* action = actionOf(key);
    if (!action) {
        action = m_menu->addAction(text);
        action->setData(key);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this] {
            showChoice();
            emit checkedChanged();
        });
    }
    action->setText(text);
    action->setIcon(icon);
    showChoice();
}

QAction* CheckMenuButton::actionOf(const QVariant& key) const
{
    for (QAction* action : m_menu->actions()) {
        if (action->isCheckable() && action->data() == key)
            return action;
    }
    return nullptr;
}

QVariantList CheckMenuButton::checkedKeys() const
{
    QVariantList keys;
    for (const QAction* action : m_menu->actions()) {
        if (action->isChecked())
            keys.append(action->data());
    }
    return keys;
}

void CheckMenuButton::setCheckedKeys(const QVariantList& keys)
{
    for (QAction* action : m_menu->actions()) {
        const QSignalBlocker quiet(action);
        if (action->isCheckable())
            action->setChecked(keys.contains(action->data()));
    }
    showChoice();
}

void CheckMenuButton::showChoice()
{
    QStringList texts;
    for (const QAction* action : m_menu->actions()) {
        if (action->isChecked())
            texts.append(action->text());
    }
    QString choice = texts.isEmpty() ? m_all : texts.join(QLatin1String(", "));
    if (texts.size() > 2)
        choice = tr("%1 and %2 more").arg(texts.first()).arg(texts.size() - 1);
    //: caption and choice of a filter: "Outcome: Failed"
    setText(tr("%1: %2").arg(m_caption, choice));
}

/// A check box changes without closing the menu: several are usually wanted.
bool CheckMenuButton::toggleCurrent()
{
    QAction* action = m_menu->activeAction();
    if (!action || !action->isCheckable())
        return false;
    action->toggle();
    return true;
}

bool CheckMenuButton::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        return toggleCurrent();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space)
        return toggleCurrent();
    return QPushButton::eventFilter(watched, event);
}

} // namespace ic
