// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/ChipGroup.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

namespace ic {

ChipGroup::ChipGroup(const QString& objectName, QWidget* parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    setObjectName(objectName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_buttons, &QButtonGroup::idClicked, this, &ChipGroup::chosen);
}

void ChipGroup::add(int id, const QString& key)
{
    auto* chip = new QToolButton(this);
    chip->setObjectName(objectName() + key);
    chip->setCheckable(true);
    chip->setChecked(m_buttons->buttons().isEmpty());
    chip->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(chip);
    m_buttons->addButton(chip, id);
}

void ChipGroup::setText(int id, const QString& text, const QString& accessibleName)
{
    m_buttons->button(id)->setText(text);
    m_buttons->button(id)->setAccessibleName(accessibleName);
}

int ChipGroup::current() const
{
    return m_buttons->checkedId();
}

void ChipGroup::setCurrent(int id)
{
    if (QAbstractButton* button = m_buttons->button(id))
        button->setChecked(true);
}

} // namespace ic
