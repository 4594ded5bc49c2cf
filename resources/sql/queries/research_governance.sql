-- SPDX-License-Identifier: GPL-3.0-or-later
-- Checks of strategies, their halts, and the grades of factors.

-- :name drop_check
DELETE FROM governance_checks WHERE run_id = ? AND market = ? AND strategy = ?

-- :name add_check
INSERT INTO governance_checks (run_id, at, market, strategy, from_dt, to_dt, verdict, mdd_pct, sharpe, win_rate_pct,
    profit_factor, benchmark_return_pct, return_pct, trades, findings, backtest_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- :name checks
SELECT id, run_id, at, market, strategy, from_dt, to_dt, verdict, mdd_pct, sharpe, win_rate_pct, profit_factor,
    benchmark_return_pct, return_pct, trades, findings, backtest_id
FROM governance_checks ORDER BY at DESC, id DESC LIMIT ?

-- :name renew_halt
WITH k (reason, suggested) AS (VALUES (?, ?))
UPDATE governance_halts SET clear_suggested = (SELECT suggested FROM k),
    reason = (SELECT CASE WHEN k.suggested THEN governance_halts.reason ELSE k.reason END FROM k)
WHERE market = ? AND strategy = ? AND cleared_at IS NULL

-- :name add_halt
INSERT INTO governance_halts (market, strategy, run_id, halted_at, reason) VALUES (?, ?, ?, ?, ?)

-- :name clear_halt
UPDATE governance_halts SET cleared_at = ?, cleared_by = ?, clear_reason = ?
WHERE market = ? AND strategy = ? AND cleared_at IS NULL

-- :name halts
SELECT market, strategy, halted_at, reason, cleared_at, cleared_by, clear_reason, clear_suggested
FROM governance_halts ORDER BY cleared_at IS NOT NULL, halted_at DESC, id DESC

-- :name active_halts
SELECT market, strategy, halted_at, reason, cleared_at, cleared_by, clear_reason, clear_suggested
FROM governance_halts WHERE cleared_at IS NULL ORDER BY halted_at DESC, id DESC

-- :name drop_grade
DELETE FROM factor_grades WHERE run_id = ? AND market = ? AND factor = ?

-- :name add_grade
INSERT INTO factor_grades (run_id, market, factor, at, from_dt, to_dt, days, mean_ic, ir, spread_pct, grade, degraded)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- :name grades
SELECT run_id, at, market, factor, from_dt, to_dt, days, mean_ic, ir, spread_pct, grade, degraded
FROM factor_grades ORDER BY run_id DESC, market, factor LIMIT ?
