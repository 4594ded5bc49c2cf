// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/charts/SessionChart.h"
#include "ui/governance/VerdictLimits.h"

namespace ic {

/// Sharpe ratio and drawdown of one strategy, a point a check, with the limits as lines. The shape of a point
/// tells its verdict. GUI thread.
class CheckChart final : public SessionChart
{
    Q_OBJECT
public:
    CheckChart(Theme& theme, const VerdictLimits& limits, QWidget* parent = nullptr);

    /// Newest first, as they are listed.
    void setChecks(const QVector<GovernanceRow>& newestFirst);
    QString readout() const override;

protected:
    void fitValues(int first, int last) override;
    std::optional<double> cursorValue(int session) const override;
    void applyColors() override;
    void retranslate() override;

private:
    /// One of the two rows of plots.
    struct Strip
    {
        QCPAxisRect* rect = nullptr;
        QCPGraph* line = nullptr;
        QVector<QCPGraph*> points; ///< one a verdict
        QCPItemStraightLine* limit = nullptr;
        QCPItemText* caption = nullptr;
        double limitAt = 0;
    };
    Strip makeStrip(double stretch, double limit);
    void fill(Strip& strip, std::optional<double> GovernanceRow::*figure);
    void fit(const Strip& strip, std::optional<double> GovernanceRow::*figure, int first, int last);

    QVector<GovernanceRow> m_checks; ///< oldest first
    Strip m_sharpe, m_mdd;
};

} // namespace ic
