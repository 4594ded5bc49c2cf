// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/shell/Theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ic {

/// One line of the band of halts: what is halted, since when and why, and what can be done. GUI thread.
class HaltRow final : public QWidget
{
    Q_OBJECT
public:
    explicit HaltRow(const Theme& theme, QWidget* parent = nullptr);

    void show(const GovernanceHalt& halt);

signals:
    void clearRequested();
    void inspectRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_name;
    QLabel* m_sentence;
    QLabel* m_suggestion;
    QToolButton* m_clear;
    QToolButton* m_inspect;
    QString m_text;
};

} // namespace ic
