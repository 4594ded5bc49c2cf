// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/RangeBar.h"

#include "ui/shell/Theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <algorithm>

namespace ic {

namespace {

/// The day before the first one of the range.
QDate before(RangeBar::Range range, QDate last)
{
    switch (range) {
    case RangeBar::Month:
        return last.addMonths(-1);
    case RangeBar::Quarter:
        return last.addMonths(-3);
    case RangeBar::HalfYear:
        return last.addMonths(-6);
    case RangeBar::YearToDate:
        return QDate(last.year() - 1, 12, 31);
    default:
        return last.addYears(-1);
    }
}

} // namespace

RangeBar::RangeBar(Range range, QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rangeBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kInside);
    for (int number = Month; number <= All; ++number) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("range%1").arg(number));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons->addButton(button, number);
        row->addWidget(button);
    }
    m_buttons->button(range)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, &RangeBar::rangeChosen);
    retranslate();
}

RangeBar::Range RangeBar::range() const
{
    return Range(m_buttons->checkedId());
}

int RangeBar::sessionsOf(const QVector<QDate>& sessions) const
{
    if (sessions.isEmpty() || range() == All)
        return int(sessions.size());
    const QDate from = before(range(), sessions.last());
    return int(sessions.cend() - std::upper_bound(sessions.cbegin(), sessions.cend(), from));
}

void RangeBar::retranslate()
{
    const QStringList names{tr("1M", "range of a chart"), tr("3M", "range of a chart"),
                            tr("6M", "range of a chart"), tr("YTD", "range of a chart"),
                            tr("1Y", "range of a chart"), tr("All", "range of a chart")};
    const QStringList spoken{tr("Last month"),   tr("Last 3 months"), tr("Last 6 months"),
                             tr("Year to date"), tr("Last year"),     tr("Everything")};
    for (int number = Month; number <= All; ++number) {
        m_buttons->button(number)->setText(names[number]);
        m_buttons->button(number)->setToolTip(spoken[number]);
        m_buttons->button(number)->setAccessibleName(spoken[number]);
    }
}

void RangeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ic
