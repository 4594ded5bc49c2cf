// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QVector>
#include <QWidget>

class QButtonGroup;

namespace ic {

/// The range buttons of a chart: 1M 3M 6M YTD 1Y All. Exactly one is down. GUI thread.
class RangeBar final : public QWidget
{
    Q_OBJECT
public:
    enum Range { Month, Quarter, HalfYear, YearToDate, Year, All };

    explicit RangeBar(Range range, QWidget* parent = nullptr);

    Range range() const;
    /// Sessions of the range, counted back from the last of `sessions` (ascending).
    int sessionsOf(const QVector<QDate>& sessions) const;

signals:
    /// By the operator's hand.
    void rangeChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QButtonGroup* m_buttons;
};

} // namespace ic
