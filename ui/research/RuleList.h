// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QVector>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ic {

/// One line of a checklist.
struct RuleLine
{
    enum class State { Passed, Stopped, NotAsked };
    State state = State::NotAsked;
    QString text;
    QString figure; ///< to the right; may be empty
};

/// Rules in the order in which they were asked: passed, where it stopped, not asked any more. GUI thread.
class RuleList final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleList(const Theme& theme, QWidget* parent = nullptr);

    void set(const QVector<RuleLine>& lines);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        QLabel *icon, *text;
    };
    Line& line(qsizetype index);
    void showLine(Line& shown, const RuleLine& line);

    const Theme& m_theme;
    QGridLayout* m_grid;
    QVector<Line> m_lines;
    QVector<RuleLine> m_shown;
};

} // namespace ic
