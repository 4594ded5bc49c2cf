// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/HoldForm.h"

#include "ui/shell/Theme.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QTimeZone>
#include <chrono>

namespace ic {

using namespace std::chrono_literals;

HoldForm::HoldForm(const Clock& clock, const QByteArray& zone, QWidget* parent)
    : VerbForm(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_preset(new QComboBox(this))
    , m_chosen(new QDateTimeEdit(this))
{
    m_preset->setObjectName(QStringLiteral("holdUntil"));
    m_preset->setAccessibleName(tr("Hold until"));
    m_preset->addItem(tr("Until somebody resumes it"), int(Until::Resumed));
    m_preset->addItem(tr("For one hour"), int(Until::OneHour));
    m_preset->addItem(tr("Until the end of the day"), int(Until::EndOfDay));
    m_preset->addItem(tr("Until a chosen instant"), int(Until::Chosen));
    m_chosen->setObjectName(QStringLiteral("holdChosen"));
    m_chosen->setAccessibleName(tr("Instant, in %1").arg(QString::fromLatin1(zone)));
    m_chosen->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_chosen->setCalendarPopup(true);
    const auto start = QDateTime::fromMSecsSinceEpoch((clock.now() + Millis(2h)).ms, QTimeZone(zone));
    m_chosen->setDateTime(QDateTime(start.date(), QTime(start.time().hour(), 0)));
    m_chosen->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kBetween);
    row->addWidget(m_preset, 1);
    row->addWidget(m_chosen, 1);
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_chosen->setVisible(Until(m_preset->itemData(index).toInt()) == Until::Chosen);
        emit changed();
    });
    connect(m_chosen, &QDateTimeEdit::dateTimeChanged, this, &VerbForm::changed);
}

std::optional<Instant> HoldForm::until() const
{
    const QTimeZone zone(m_zone);
    switch (Until(m_preset->currentData().toInt())) {
    case Until::Resumed:
        return {};
    case Until::OneHour:
        return m_clock.now() + Millis(1h);
    case Until::EndOfDay: {
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now().ms, zone).date();
        return Instant{today.addDays(1).startOfDay(zone).toMSecsSinceEpoch()};
    }
    case Until::Chosen:
        return Instant{QDateTime(m_chosen->date(), m_chosen->time(), zone).toMSecsSinceEpoch()};
    }
    return {};
}

QString HoldForm::actionText() const
{
    const auto end = until();
    return end ? tr("Hold until %1").arg(shortInstant(*end, m_zone, m_clock.now()))
               : tr("Hold until resumed");
}

QString HoldForm::problem() const
{
    const auto end = until();
    return end && *end <= m_clock.now() ? tr("The chosen instant has passed already.") : QString();
}

} // namespace ic
