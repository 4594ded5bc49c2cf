// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanel.h"
#include "core/market/PerformanceMetrics.h"

#include <QVector>
#include <utility>

namespace ic {

/// What an account is compared with: one name, or several with weights that are restored at the last session
/// of each month, without costs. Immutable, any thread; the panel outlives it.
class BenchmarkCurve
{
public:
    using Weights = QVector<std::pair<QString, double>>;

    /// Sessions `first` to `last`, none outside. A name the panel does not have, or without a row up to the
    /// last session, leaves no benchmark.
    BenchmarkCurve(const BarPanel& panel, const Weights& weights, int first, int last);

    /// One value a session, the first one there is equal to `capital`; NaN where a name has no row; empty
    /// without a benchmark.
    std::vector<double> values(double capital) const;
    /// Of the sessions with a value; nullopt with fewer than two.
    std::optional<PerformanceMetrics> metrics(double riskFreePct = 0) const;

private:
    bool hasAll(int session) const;
    double worth(int session) const;
    void setUnits(double growth, int session);
    bool monthEnds(int session) const;
    double close(size_t place, int session) const;

    const BarPanel& m_panel;
    std::vector<int> m_symbols;
    std::vector<double> m_weights;
    std::vector<double> m_units;
    std::vector<double> m_growth; ///< 1 at the first session with a row of every name; NaN without
    int m_first, m_last;
};

} // namespace ic
