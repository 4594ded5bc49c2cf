// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "ui/shell/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ic {

/// The run under way: what it does, how far it is against what it usually takes, and stopping it. GUI thread.
class RunProgress final : public QWidget
{
    Q_OBJECT
public:
    explicit RunProgress(const Theme& theme, QWidget* parent = nullptr);

    /// Hides itself when nothing runs.
    void set(const JobRow& row, Instant now);

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    JobRow m_row;
    Instant m_now;
    QLabel* m_text;
    QLabel* m_step;
    QWidget* m_bar;
    QPushButton* m_cancel;
};

} // namespace ic
