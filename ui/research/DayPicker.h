// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/TradingDate.h"
#include "ui/shell/Theme.h"

#include <QVector>
#include <QWidget>
#include <optional>

class QComboBox;
class QToolButton;

namespace ic {

/// The days something is there for: a list, newest first, and buttons to the one before and after. GUI
/// thread.
class DayPicker final : public QWidget
{
    Q_OBJECT
public:
    DayPicker(const QString& objectName, const Theme& theme, QWidget* parent = nullptr);

    /// `days` newest first. The shown day stays when it is still there; with `follow` the newest is shown
    /// when the newest was shown before. Emits nothing: the caller asks for day().
    void setDays(const QVector<TradingDate>& days, bool follow);
    std::optional<TradingDate> day() const;
    const QVector<TradingDate>& days() const { return m_days; }
    /// False when that day is not there. Emits nothing.
    bool setDay(TradingDate day);
    void setTexts(const QString& caption, const QString& before, const QString& after);

signals:
    void chosen(ic::TradingDate day);

private:
    void step(int by);
    void showEnds();

    QVector<TradingDate> m_days;
    QToolButton* m_before;
    QComboBox* m_list;
    QToolButton* m_after;
};

} // namespace ic
