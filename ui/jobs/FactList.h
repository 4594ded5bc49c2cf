// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QLabel>
#include <QVector>
#include <QWidget>

class QGridLayout;

namespace ic {

struct Fact
{
    QString caption;
    QString value;
    Tone tone = Tone::Text;
};

/// Captions on the left, values on the right, wrapped; facts without a value are left out. Labels are reused,
/// so nothing flickers. GUI thread.
class FactList final : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(const Theme& theme, QWidget* parent = nullptr);

    void set(const QVector<Fact>& facts);

private:
    struct Line
    {
        QLabel* caption;
        QLabel* value;
    };
    Line& line(qsizetype index);

    const Theme& m_theme;
    QGridLayout* m_grid;
    QVector<Line> m_lines;
};

} // namespace ic
