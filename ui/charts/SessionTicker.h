// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Plot.h"

#include <QDate>
#include <QVector>

namespace ic {

/// Ticks of an axis that counts sessions, not time: at the first session of a week, month, quarter or year,
/// whichever leaves room for the labels. Weekends and holidays take no place. GUI thread.
class SessionTicker final : public QCPAxisTicker
{
public:
    /// The date of session 0, 1, ... on the axis.
    void setSessions(const QVector<QDate>& sessions) { m_sessions = sessions; }

    /// Session indexes with first <= index <= last that get a tick, at most `limit`.
    QVector<double> ticksFor(int first, int last, int limit) const;

protected:
    QVector<double> createTickVector(double step, const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
    int getSubTickCount(double) override { return 0; }

private:
    enum class Unit { Session, Week, Month, Quarter, Year };
    bool begins(Unit unit, int index) const;

    QVector<QDate> m_sessions;
};

} // namespace ic
