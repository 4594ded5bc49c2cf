// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/BacktestBench.h"

#include "core/config/Settings.h"

#include <cmath>

namespace ic {

QString BacktestBench::name(Market market)
{
    return QString::fromUtf16(market == Market::Kr ? kKorean : kAmerican);
}

HandPanel BacktestBench::marketOf(Market market, const HandPanel::BarAt& barAt)
{
    return HandPanel(market, {2025, 1, 2}, 190).add(name(market), barAt);
}

HandPanel::BarAt BacktestBench::fallingThen(int session, const Then& then)
{
    return [=](int s) -> std::optional<HandPanel::Bar> {
        const auto closeAt = [](int at) { return 200'000 * std::pow(0.99, at - 100); };
        return s <= session ? quiet(closeAt(s)) : then(s - session, closeAt(session));
    };
}

HandPanel::BarAt BacktestBench::rising(double daily)
{
    return [daily](int s) { return quiet(50 * std::pow(1 + daily, s)); };
}

BacktestRequest BacktestBench::request(const HandPanel& market, Market of, Strategy strategy, int last)
{
    BacktestRequest request = BacktestRequest::of(*Settings::defaults(), of, strategy, market.dates()[kFrom],
                                                  market.dates()[size_t(last)]);
    request.capital = of == Market::Kr ? 100'000'000 : 100'000;
    return request;
}

BacktestReport BacktestBench::run(const BarPanel& panel, const BacktestRequest& request)
{
    const auto report = BacktestEngine(panel, {}).run(request);
    if (!report)
        qFatal("%s", qPrintable(report.error().text()));
    return *report;
}

BacktestReport BacktestBench::koreanRun(const HandPanel::BarAt& barAt, int last)
{
    const HandPanel market = korea(barAt);
    return run(market.build(), request(market, Market::Kr, Strategy::ShortTerm, last));
}

bool BacktestBench::near(double a, double b, double relative)
{
    return std::abs(a - b) <= relative * std::max(1.0, std::abs(b));
}

} // namespace ic
