// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BenchmarkCurve.h"

#include <algorithm>
#include <cmath>

namespace ic {

BenchmarkCurve::BenchmarkCurve(const BarPanel& panel, const Weights& weights, int first, int last)
    : m_panel(panel), m_first(first), m_last(last)
{
    for (const auto& [code, weight] : weights) {
        m_symbols.push_back(panel.symbolIndex(code));
        m_weights.push_back(weight);
    }
    if (m_symbols.empty() || std::ranges::find(m_symbols, -1) != m_symbols.end())
        return;
    for (int session = first; session <= last; ++session) {
        if (m_units.empty() && hasAll(session))
            setUnits(1, session);
        m_growth.push_back(worth(session));
        if (hasAll(session) && monthEnds(session))
            setUnits(m_growth.back(), session);
    }
    if (m_units.empty())
        m_growth.clear();
}

bool BenchmarkCurve::hasAll(int session) const
{
    for (size_t i = 0; i < m_symbols.size(); ++i) {
        if (!(close(i, session) > 0))
            return false;
    }
    return true;
}

double BenchmarkCurve::worth(int session) const
{
    if (m_units.empty())
        return BarPanel::kMissing;
    double sum = 0;
    for (size_t i = 0; i < m_symbols.size(); ++i)
        sum += m_units[i] * close(i, session);
    return sum;
}

void BenchmarkCurve::setUnits(double growth, int session)
{
    m_units.resize(m_symbols.size());
    for (size_t i = 0; i < m_symbols.size(); ++i)
        m_units[i] = growth * m_weights[i] / close(i, session);
}

bool BenchmarkCurve::monthEnds(int session) const
{
    const auto monthOf = [this](int s) { return m_panel.dates()[size_t(s)].date().month(); };
    return session < m_last && monthOf(session) != monthOf(session + 1);
}

double BenchmarkCurve::close(size_t place, int session) const
{
    return m_panel.at(BarPanel::Field::Close, m_symbols[place], session);
}

std::vector<double> BenchmarkCurve::values(double capital) const
{
    std::vector<double> values;
    std::ranges::transform(m_growth, std::back_inserter(values),
                           [capital](double growth) { return growth * capital; });
    return values;
}

std::optional<PerformanceMetrics> BenchmarkCurve::metrics(double riskFreePct) const
{
    std::vector<double> known;
    std::vector<int> sessions;
    for (size_t i = 0; i < m_growth.size(); ++i) {
        if (std::isfinite(m_growth[i])) {
            known.push_back(m_growth[i]);
            sessions.push_back(m_first + int(i));
        }
    }
    if (known.size() < 2)
        return std::nullopt;
    const auto dayOf = [this](int session) { return m_panel.dates()[size_t(session)].epochDay(); };
    return PerformanceMetrics::of(known, dayOf(sessions.back()) - dayOf(sessions.front()), {}, riskFreePct);
}

} // namespace ic
