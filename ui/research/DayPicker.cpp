// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/DayPicker.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

QToolButton* makeStep(const QString& name, const QIcon& icon, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

DayPicker::DayPicker(const QString& objectName, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_before(makeStep(objectName + u"Before"_s, theme.icon(u"chevron-left"_s), this))
    , m_list(new QComboBox(this))
    , m_after(makeStep(objectName + u"After"_s, theme.icon(u"chevron-right"_s), this))
{
    setObjectName(objectName);
    m_list->setObjectName(objectName + u"List"_s);
    m_list->setMaxVisibleItems(20);
    m_list->setMinimumContentsLength(10);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QWidget* part :
         {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_after)})
        row->addWidget(part);
    connect(m_before, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_list, &QComboBox::currentIndexChanged, this, [this](int index) {
        showEnds();
        if (index >= 0)
            emit chosen(m_days[index]);
    });
    showEnds();
}

void DayPicker::setDays(const QVector<TradingDate>& days, bool follow)
{
    const auto shown = day();
    const bool atNewest = !shown || (follow && shown == m_days.first());
    const QSignalBlocker quiet(m_list);
    if (days != m_days) {
        m_days = days;
        m_list->clear();
        for (const TradingDate each : days)
            m_list->addItem(each.toIso());
    }
    const qsizetype place = atNewest ? 0 : std::max<qsizetype>(0, days.indexOf(*shown));
    m_list->setCurrentIndex(days.isEmpty() ? -1 : int(place));
    showEnds();
}

std::optional<TradingDate> DayPicker::day() const
{
    const int index = m_list->currentIndex();
    return index < 0 ? std::nullopt : std::optional(m_days[index]);
}

bool DayPicker::setDay(TradingDate wanted)
{
    const qsizetype place = m_days.indexOf(wanted);
    if (place < 0)
        return false;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentIndex(int(place));
    showEnds();
    return true;
}

void DayPicker::setTexts(const QString& caption, const QString& before, const QString& after)
{
    m_list->setAccessibleName(caption);
    m_list->setToolTip(caption);
    m_before->setAccessibleName(before);
    m_before->setToolTip(before);
    m_after->setAccessibleName(after);
    m_after->setToolTip(after);
}

void DayPicker::step(int by)
{
    const int wanted = m_list->currentIndex() + by;
    if (wanted >= 0 && wanted < m_list->count())
        m_list->setCurrentIndex(wanted);
}

void DayPicker::showEnds()
{
    m_before->setEnabled(m_list->currentIndex() >= 0 && m_list->currentIndex() < m_list->count() - 1);
    m_after->setEnabled(m_list->currentIndex() > 0);
    m_list->setEnabled(m_list->count() > 0);
}

} // namespace ic
