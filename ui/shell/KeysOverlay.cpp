// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeysOverlay.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>

namespace ic {

namespace {

constexpr int kRowsPerColumn = 14;

QString plain(QString text)
{
    return text.remove(u'&').remove(QStringLiteral("..."));
}

} // namespace

KeysOverlay::KeysOverlay(const Theme& theme, QWidget* window) : QFrame(window), m_theme(theme)
{
    setObjectName(QStringLiteral("keysOverlay"));
    setAutoFillBackground(true);
    setFrameShape(StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kAround, Theme::kAround, Theme::kAround, Theme::kAround);
    hide();
}

void KeysOverlay::open(const QList<QAction*>& actions)
{
    delete m_table;
    m_table = new QWidget(this);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::kAround);
    grid->setVerticalSpacing(Theme::kInside);
    int place = 0;
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        auto* key = new QLabel(action->shortcut().toString(QKeySequence::NativeText), m_table);
        key->setFont(m_theme.boldFont());
        const int column = place / kRowsPerColumn * 2;
        grid->addWidget(key, place % kRowsPerColumn, column, Qt::AlignRight);
        grid->addWidget(new QLabel(plain(action->text()), m_table), place % kRowsPerColumn, column + 1);
        ++place;
    }
    layout()->addWidget(m_table);
    setAccessibleName(tr("Keys"));
    adjustSize();
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 3);
    show();
    raise();
    setFocus();
}

void KeysOverlay::keyPressEvent(QKeyEvent*)
{
    hide();
}

void KeysOverlay::mousePressEvent(QMouseEvent*)
{
    hide();
}

void KeysOverlay::focusOutEvent(QFocusEvent* event)
{
    hide();
    QFrame::focusOutEvent(event);
}

} // namespace ic
