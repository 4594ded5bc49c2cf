-- SPDX-License-Identifier: GPL-3.0-or-later
-- Backtests with their curves and trades.

-- :name add
INSERT INTO backtests (at, by, market, strategy, from_dt, to_dt, capital, parameters, metrics, benchmark, trades)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- :name add_point
INSERT INTO backtest_equity (backtest_id, dt, equity, benchmark) VALUES (?1, ?2, ?3, ?4)

-- :name add_trade
INSERT INTO backtest_trades (backtest_id, position, symbol, name, entry_dt, exit_dt, entry_price, exit_price,
    quantity, profit, profit_pct, friction, reason)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)

-- :name newest
SELECT id, at, by, market, strategy, from_dt, to_dt, capital, parameters, metrics, benchmark, trades
FROM backtests ORDER BY id DESC LIMIT ?

-- :name get
SELECT id, at, by, market, strategy, from_dt, to_dt, capital, parameters, metrics, benchmark, trades
FROM backtests WHERE id = ?

-- :name curve
SELECT dt, equity, benchmark FROM backtest_equity WHERE backtest_id = ? ORDER BY dt

-- :name trades
SELECT symbol, name, entry_dt, exit_dt, entry_price, exit_price, quantity, profit, profit_pct, friction, reason
FROM backtest_trades WHERE backtest_id = ? ORDER BY position

-- :name remove
DELETE FROM backtests WHERE id = ?
