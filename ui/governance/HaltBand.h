// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/shell/Theme.h"

#include <QFrame>

class QVBoxLayout;

namespace ic {

class HaltRow;

/// The halts in force, each with what can be done; hidden when there are none. GUI thread.
class HaltBand final : public QFrame
{
    Q_OBJECT
public:
    explicit HaltBand(const Theme& theme, QWidget* parent = nullptr);

    /// Rows are kept by market and strategy, so a button under the mouse stays where it is.
    void setHalts(const QVector<GovernanceHalt>& halts);
    void retranslate();

signals:
    void clearRequested(const ic::GovernanceHalt& halt);
    void inspectRequested(ic::Market market, ic::Strategy strategy);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    HaltRow* addRow(Market market, Strategy strategy);

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QVector<GovernanceHalt> m_halts;
    QHash<std::pair<Market, Strategy>, HaltRow*> m_rows;
};

} // namespace ic
