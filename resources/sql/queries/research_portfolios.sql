-- SPDX-License-Identifier: GPL-3.0-or-later
-- Recommended portfolios with their items and rejections.

-- :name drop
DELETE FROM portfolios WHERE market = ? AND trading_dt = ?

-- :name add
INSERT INTO portfolios (market, trading_dt, session, capital, summary, run_id, computed_at)
VALUES (?, ?, ?, ?, ?, ?, ?)

-- :name add_item
INSERT INTO portfolio_items (market, trading_dt, symbol, name, rank, entry, entry_min, entry_max, stop, target_1,
    target_2, quantity, amount, expected_return_pct, expected_profit, risk_reward, method, basis, run_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- :name add_rejection
INSERT INTO portfolio_rejections (market, trading_dt, symbol, name, code, rank, facts, run_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)

-- :name dates
SELECT trading_dt FROM portfolios WHERE market = ? ORDER BY trading_dt DESC

-- :name get
SELECT session, capital, summary, run_id, computed_at FROM portfolios WHERE market = ? AND trading_dt = ?

-- :name items
SELECT symbol, name, rank, entry, entry_min, entry_max, stop, target_1, target_2, quantity, amount,
    expected_return_pct, expected_profit, risk_reward, method, basis
FROM portfolio_items WHERE market = ? AND trading_dt = ? ORDER BY rank, symbol

-- :name rejections
SELECT symbol, name, code, rank, facts FROM portfolio_rejections WHERE market = ? AND trading_dt = ?
ORDER BY rank IS NULL, rank, symbol
