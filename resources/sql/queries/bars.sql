-- SPDX-License-Identifier: GPL-3.0-or-later
-- Daily bars: bulk writing (native statements, columns in the order of BarColumns) and reading.

-- :name session_rows
SELECT symbol, name, board, open, high, low, close, change, volume, turnover, market_cap, listed_shares, adjusted,
    halted, source, run_id, updated_at
FROM bars WHERE market = ?1 AND bas_dt = ?2

-- Statements on single VALUES rows open no statement journal; REPLACE, UPDATE and INSERT ... SELECT would, a row.
-- :name insert
INSERT INTO bars (symbol, name, board, open, high, low, close, change, volume, turnover, market_cap, listed_shares,
    adjusted, halted, source, run_id, updated_at, market, bas_dt)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)

-- :name remove
DELETE FROM bars WHERE market = ?1 AND bas_dt = ?2 AND symbol = ?3

-- :name image_of_nothing
INSERT OR IGNORE INTO bar_before_images (run_id, market, bas_dt, symbol, left_run_id, existed)
VALUES (?1, ?2, ?3, ?4, ?1, 0)

-- :name image_of_row
INSERT OR IGNORE INTO bar_before_images (symbol, name, board, open, high, low, close, change, volume, turnover,
    market_cap, listed_shares, adjusted, halted, source, former_run_id, former_updated_at, market, bas_dt, run_id,
    left_run_id, existed)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?20, 1)

-- :name of_session
SELECT bas_dt, symbol, name, board, open, high, low, close, change, volume, turnover, market_cap, listed_shares,
    adjusted, halted, source
FROM bars WHERE market = ?1 AND bas_dt = ?2 ORDER BY symbol

-- :name of_symbol
SELECT bas_dt, symbol, name, board, open, high, low, close, change, volume, turnover, market_cap, listed_shares,
    adjusted, halted, source
FROM bars WHERE market = ?1 AND symbol = ?2 AND bas_dt BETWEEN ?3 AND ?4 ORDER BY bas_dt

-- :name session_before
SELECT max(bas_dt) FROM bars WHERE market = ? AND bas_dt < ?

-- From one session to the one before it by its key; a DISTINCT would read every row.
-- :name sessions_between
WITH RECURSIVE k (market, last, first) AS (VALUES (?, ?, ?)), days (bas_dt) AS (
    SELECT (SELECT max(b.bas_dt) FROM bars b WHERE b.market = k.market AND b.bas_dt <= k.last) FROM k
    UNION ALL
    SELECT (SELECT max(b.bas_dt) FROM bars b WHERE b.market = k.market AND b.bas_dt < days.bas_dt) FROM days, k
    WHERE days.bas_dt >= k.first)
SELECT bas_dt FROM days, k WHERE bas_dt >= k.first

-- :name closes_of
SELECT symbol, close FROM bars WHERE market = ?1 AND bas_dt = ?2 AND close IS NOT NULL
