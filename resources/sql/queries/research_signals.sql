-- SPDX-License-Identifier: GPL-3.0-or-later
-- Universe, signals and composite of sessions.

-- :name drop_signals
DELETE FROM signals WHERE market = ? AND bas_dt = ?

-- :name drop_universe
DELETE FROM universe WHERE market = ? AND bas_dt = ?

-- :name drop_session
DELETE FROM signal_sessions WHERE market = ? AND bas_dt = ?

-- :name add_session
INSERT INTO signal_sessions (market, bas_dt, names, universe, run_id, computed_at) VALUES (?, ?, ?, ?, ?, ?)

-- :name add_verdict
INSERT INTO universe (market, bas_dt, symbol, rule, value, threshold, composite, rank, run_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)

-- :name add_signal
INSERT INTO signals (market, bas_dt, symbol, factor, score, z, rank, reason, run_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)

-- :name sessions
SELECT bas_dt FROM signal_sessions WHERE market = ? ORDER BY bas_dt DESC LIMIT ?

-- :name session
SELECT run_id, computed_at FROM signal_sessions WHERE market = ? AND bas_dt = ?

-- :name verdicts
SELECT symbol, rule, value, threshold, composite, rank FROM universe WHERE market = ?1 AND bas_dt = ?2 ORDER BY symbol

-- :name cells
SELECT symbol, factor, score, z, rank, reason FROM signals WHERE market = ?1 AND bas_dt = ?2 ORDER BY symbol, factor

-- :name sheet
SELECT u.symbol, coalesce(nullif(b.name, ''), i.name, ''), coalesce(nullif(b.board, ''), i.board, ''), u.rule, u.value,
    u.threshold, b.close, u.composite, u.rank
FROM universe u
LEFT JOIN bars b ON b.market = u.market AND b.bas_dt = u.bas_dt AND b.symbol = u.symbol
LEFT JOIN instruments i ON i.market = u.market AND i.symbol = u.symbol
WHERE u.market = ?1 AND u.bas_dt = ?2
ORDER BY u.rank IS NULL, u.rank, u.symbol
