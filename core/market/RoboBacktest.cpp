// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/RoboBacktest.h"

#include "core/market/BenchmarkCurve.h"
#include "core/market/RoboSleeve.h"
#include "core/market/SessionRange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

const QString kDrift = u"DRIFT"_s;

/// One backtest under way.
class Run
{
public:
    Run(const BarPanel& panel, const RoboConfig& config, int first, int last, double capital)
        : m_panel(panel)
        , m_config(config)
        , m_first(first)
        , m_last(last)
        , m_capital(capital)
        , m_sleeve(panel, config, capital)
    {}

    void advance(int session);
    Result<RoboReport> report() const;

private:
    QString reasonToRebalance(int session) const;
    void decide(int session);
    void execute(int session, BarPanel::Field priceField);
    void finish(RoboReport& report) const;

    const BarPanel& m_panel;
    const RoboConfig& m_config;
    int m_first, m_last;
    double m_capital;
    RoboSleeve m_sleeve;
    std::optional<RoboPlan> m_plan;         ///< the last one that was decided
    std::optional<RoboRebalance> m_waiting; ///< decided, to be traded at the next open
    RoboReport m_report;
    double m_turnover = 0;
    std::optional<Error> m_noPlan;
};

void Run::advance(int session)
{
    if (m_waiting)
        execute(session, BarPanel::Field::Open);
    m_sleeve.mark(session);
    if (session < m_last || m_config.fillAtClose)
        decide(session);
    if (m_waiting && m_config.fillAtClose)
        execute(session, BarPanel::Field::Close);
    m_report.dates.push_back(m_panel.dates()[size_t(session)]);
    m_report.equity.push_back(m_sleeve.equity());
    m_report.cash.push_back(m_sleeve.cash());
}

/// Empty: no reason. The calendar is known beforehand, so the date of the next session may be asked.
QString Run::reasonToRebalance(int session) const
{
    const auto& dates = m_panel.dates();
    if (!m_plan)
        return u"FIRST"_s;
    if (session < m_last &&
        RoboTargets::endsPeriod(dates[size_t(session)], dates[size_t(session) + 1], m_config.quarterly))
        return u"PERIOD_END"_s;
    return m_plan->driftPct(m_sleeve.weights()) > m_config.driftPct ? kDrift : QString();
}

void Run::decide(int session)
{
    const QString reason = reasonToRebalance(session);
    if (reason.isEmpty())
        return;
    Result<RoboPlan> plan = RoboTargets::at(m_panel, session, m_config);
    if (!plan) {
        m_noPlan = plan.error(); // the sleeve stays as it is
        return;
    }
    m_plan = *plan;
    m_waiting = RoboRebalance{.reason = reason, .plan = *plan};
}

void Run::execute(int session, BarPanel::Field priceField)
{
    const double before = m_sleeve.equity();
    const RoboSleeve::Trade trade = m_sleeve.rebalance(m_waiting->plan, session, priceField);
    m_turnover += trade.traded / before / 2;
    m_report.costs += trade.costs;
    m_waiting->date = m_panel.dates()[size_t(session)];
    m_waiting->traded = trade.traded;
    m_waiting->costs = trade.costs;
    if (trade.traded > 0 || m_waiting->reason != kDrift) // a share too dear to buy drifts every session
        m_report.rebalances.append(*m_waiting);
    m_waiting.reset();
}

Result<RoboReport> Run::report() const
{
    if (!m_plan && m_noPlan)
        return tl::unexpected(*m_noPlan);
    RoboReport report = m_report;
    finish(report);
    return report;
}

void Run::finish(RoboReport& report) const
{
    const int days = report.dates.back().epochDay() - report.dates.front().epochDay();
    std::vector<double> fromCapital{m_capital};
    fromCapital.insert(fromCapital.end(), report.equity.begin() + !m_config.fillAtClose, report.equity.end());
    report.metrics = PerformanceMetrics::of(fromCapital, days, {}, m_config.riskFreePct);
    const BenchmarkCurve benchmark(m_panel, m_config.benchmark, m_first, m_last);
    report.benchmark = benchmark.values(m_capital);
    report.benchmarkMetrics = benchmark.metrics(m_config.riskFreePct);
    if (days > 0)
        report.turnoverPct = m_turnover * 100 / (days / 365.25);
}

} // namespace

RoboBacktest::RoboBacktest(const BarPanel& panel, RoboConfig config)
    : m_panel(panel), m_config(std::move(config))
{}

Result<RoboReport> RoboBacktest::run(TradingDate from, TradingDate to, double capital,
                                     const std::stop_token& stop,
                                     const std::function<void(int, int)>& progress) const
{
    const auto range = SessionRange::of(m_panel, from, to);
    if (!range)
        return tl::unexpected(range.error());
    Run run(m_panel, m_config, range->first, range->last, capital);
    return range->walk([&run](int session) { run.advance(session); }, stop, progress).and_then([&run] {
        return run.report();
    });
}

} // namespace ic
