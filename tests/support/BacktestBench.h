// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BacktestEngine.h"
#include "tests/support/HandPanel.h"

namespace ic {

/// Markets of one name and the shipped settings, to watch single trades of a backtest that begins at kFrom.
struct BacktestBench
{
    static constexpr int kFrom = 150; ///< first session of the range; before it there is history
    static constexpr const char16_t* kKorean = u"000010";
    static constexpr const char16_t* kAmerican = u"AAA";
    using Then = std::function<std::optional<HandPanel::Bar>(int days, double last)>;

    static QString name(Market market);
    /// 190 sessions of one name.
    static HandPanel marketOf(Market market, const HandPanel::BarAt& barAt);
    static HandPanel korea(const HandPanel::BarAt& barAt) { return marketOf(Market::Kr, barAt); }
    static HandPanel america(const HandPanel::BarAt& barAt) { return marketOf(Market::Us, barAt); }
    /// A Korean name that falls 1 % a session, so that it is oversold, until `then` takes over: told the
    /// sessions since and the last close of the fall.
    static HandPanel::BarAt fallingThen(int session, const Then& then);
    /// A US name that rises by `daily` a session.
    static HandPanel::BarAt rising(double daily);
    /// A day at `price` with a range of 2 %.
    static HandPanel::Bar quiet(double price) { return HandPanel::Bar::quiet(price, price * 0.02); }

    /// From kFrom to the session `last`; a hundred million won or a hundred thousand dollars.
    static BacktestRequest request(const HandPanel& market, Market of, Strategy strategy, int last);
    /// Stops the test when there is no report.
    static BacktestReport run(const BarPanel& panel, const BacktestRequest& request);
    /// The Korean short term over one name.
    static BacktestReport koreanRun(const HandPanel::BarAt& barAt, int last);

    static bool near(double a, double b, double relative = 1e-9);
};

} // namespace ic
