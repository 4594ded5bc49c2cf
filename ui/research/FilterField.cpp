// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/FilterField.h"

#include <QAction>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <chrono>

namespace ic {

using namespace std::chrono_literals;

FilterField::FilterField(const QString& objectName, const Theme& theme, QWidget* parent) : QLineEdit(parent)
{
    setObjectName(objectName);
    setClearButtonEnabled(true);
    setMinimumWidth(120);
    addAction(theme.icon(QStringLiteral("search"), Tone::Muted), LeadingPosition);
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    connect(this, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &FilterField::settle);
}

void FilterField::setHint(const QString& hint)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
}

void FilterField::take()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FilterField::reset()
{
    const QSignalBlocker quiet(this);
    clear();
    m_typing.stop();
}

void FilterField::settle()
{
    m_typing.stop();
    emit settled(text().trimmed());
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key != Qt::Key_Escape && key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QLineEdit::keyPressEvent(event);
    if (key == Qt::Key_Escape)
        clear();
    settle();
    emit leaveToTable();
}

} // namespace ic
