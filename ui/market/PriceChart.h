// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "ui/charts/SessionChart.h"

namespace ic {

/// Daily candles with volume below. Rising candles are hollow, falling ones filled: colour is not the only
/// sign. GUI thread.
class PriceChart final : public SessionChart
{
    Q_OBJECT
public:
    explicit PriceChart(Theme& theme, QWidget* parent = nullptr);

    /// Ascending by date. Keeps the range when `keepRange`.
    void setBars(const QVector<Bar>& bars, bool keepRange = false);
    QString readout() const override;

protected:
    void fitValues(int first, int last) override;
    std::optional<double> cursorValue(int session) const override;
    void applyColors() override;

private:
    QVector<Bar> m_bars;
    QCPAxisRect* m_priceRect = nullptr;
    QCPAxisRect* m_volumeRect = nullptr;
    QCPFinancial* m_candles = nullptr;
    QCPBars* m_volume = nullptr;
};

} // namespace ic
