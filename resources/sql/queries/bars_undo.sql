-- SPDX-License-Identifier: GPL-3.0-or-later
-- Undo of a run (target) by another (undoing). An image may be put back while its row still is as the run left it.

-- :name state
SELECT undone_by, EXISTS (SELECT 1 FROM bar_before_images WHERE run_id = runs.id)
    OR EXISTS (SELECT 1 FROM coverage_before_images WHERE run_id = runs.id)
    OR EXISTS (SELECT 1 FROM action_before_images WHERE run_id = runs.id)
FROM runs WHERE id = ?

-- :name bar_conflicts
SELECT count(*), group_concat(DISTINCT b.run_id) FROM bar_before_images i
LEFT JOIN bars b ON b.market = i.market AND b.bas_dt = i.bas_dt AND b.symbol = i.symbol
WHERE i.run_id = ? AND b.run_id IS NOT i.left_run_id

-- :name action_conflicts
SELECT count(*), group_concat(DISTINCT a.run_id) FROM action_before_images i
LEFT JOIN corporate_actions a ON a.market = i.market AND a.symbol = i.symbol AND a.ex_dt = i.ex_dt
WHERE i.run_id = ? AND a.run_id IS NOT i.left_run_id

-- :name keep_bars
WITH k (target, undoing) AS (VALUES (?, ?))
INSERT INTO bar_before_images (run_id, market, bas_dt, symbol, left_run_id, existed, name, board, open, high, low,
    close, change, volume, turnover, market_cap, listed_shares, adjusted, halted, source, former_run_id,
    former_updated_at)
SELECT k.undoing, i.market, i.bas_dt, i.symbol, i.former_run_id, b.symbol IS NOT NULL, b.name, b.board, b.open, b.high,
    b.low, b.close, b.change, b.volume, b.turnover, b.market_cap, b.listed_shares, b.adjusted, b.halted, b.source,
    b.run_id, b.updated_at
FROM k JOIN bar_before_images i ON i.run_id = k.target
LEFT JOIN bars b ON b.market = i.market AND b.bas_dt = i.bas_dt AND b.symbol = i.symbol

-- :name delete_bars
DELETE FROM bars WHERE (market, bas_dt, symbol) IN
    (SELECT market, bas_dt, symbol FROM bar_before_images WHERE run_id = ? AND existed = 0)

-- :name restore_bars
REPLACE INTO bars (market, bas_dt, symbol, name, board, open, high, low, close, change, volume, turnover, market_cap,
    listed_shares, adjusted, halted, source, run_id, updated_at)
SELECT market, bas_dt, symbol, name, board, open, high, low, close, change, volume, turnover, market_cap,
    listed_shares, adjusted, halted, source, former_run_id, former_updated_at
FROM bar_before_images WHERE run_id = ? AND existed = 1

-- :name keep_actions
WITH k (target, undoing) AS (VALUES (?, ?))
INSERT INTO action_before_images (run_id, market, symbol, ex_dt, left_run_id, existed, kind, numerator, denominator,
    evidence, former_run_id, former_detected_at)
SELECT k.undoing, i.market, i.symbol, i.ex_dt, i.former_run_id, a.symbol IS NOT NULL, a.kind, a.numerator, a.denominator,
    a.evidence, a.run_id, a.detected_at
FROM k JOIN action_before_images i ON i.run_id = k.target
LEFT JOIN corporate_actions a ON a.market = i.market AND a.symbol = i.symbol AND a.ex_dt = i.ex_dt

-- :name delete_actions
DELETE FROM corporate_actions WHERE (market, symbol, ex_dt) IN
    (SELECT market, symbol, ex_dt FROM action_before_images WHERE run_id = ? AND existed = 0)

-- :name restore_actions
REPLACE INTO corporate_actions (market, symbol, ex_dt, kind, numerator, denominator, evidence, run_id, detected_at)
SELECT market, symbol, ex_dt, kind, numerator, denominator, evidence, former_run_id, former_detected_at
FROM action_before_images WHERE run_id = ? AND existed = 1

-- :name keep_coverage
WITH k (target, undoing) AS (VALUES (?, ?))
INSERT INTO coverage_before_images (run_id, market, session, left_run_id, existed, rows, expected, state, source,
    former_run_id, former_checked_at)
SELECT k.undoing, i.market, i.session, i.former_run_id, c.session IS NOT NULL, c.rows, c.expected, c.state, c.source,
    c.run_id, c.checked_at
FROM k JOIN coverage_before_images i ON i.run_id = k.target
LEFT JOIN session_coverage c ON c.market = i.market AND c.session = i.session
WHERE c.run_id IS i.left_run_id

-- :name delete_coverage
DELETE FROM session_coverage WHERE EXISTS
    (SELECT 1 FROM coverage_before_images i WHERE i.run_id = ? AND i.existed = 0
     AND i.market = session_coverage.market AND i.session = session_coverage.session
     AND i.left_run_id IS session_coverage.run_id)

-- :name restore_coverage
REPLACE INTO session_coverage (market, session, rows, expected, state, source, run_id, checked_at)
SELECT i.market, i.session, i.rows, i.expected, i.state, i.source, i.former_run_id, i.former_checked_at
FROM coverage_before_images i
LEFT JOIN session_coverage c ON c.market = i.market AND c.session = i.session
WHERE i.run_id = ? AND i.existed = 1 AND c.run_id IS i.left_run_id

-- :name recount_coverage
UPDATE session_coverage SET
    rows = (SELECT count(*) FROM bars b WHERE b.market = session_coverage.market AND b.bas_dt = session)
WHERE (market, session) IN (SELECT DISTINCT market, bas_dt FROM bar_before_images WHERE run_id = ?)

-- :name downgrade_coverage
UPDATE session_coverage SET state = CASE WHEN rows = 0 THEN 'MISSING' ELSE 'PARTIAL' END
WHERE state IN ('COMPLETE', 'PARTIAL') AND (rows = 0 OR state = 'COMPLETE' AND rows * 5 < expected * 4)
    AND (market, session) IN (SELECT DISTINCT market, bas_dt FROM bar_before_images WHERE run_id = ?)

-- :name drop_checkpoints
DELETE FROM backfill_checkpoints WHERE EXISTS
    (SELECT 1 FROM bar_before_images i WHERE i.run_id = ? AND i.market = backfill_checkpoints.market
     AND i.bas_dt BETWEEN backfill_checkpoints.from_dt AND backfill_checkpoints.last_done)

-- :name redo_target
UPDATE runs SET undone_by = NULL WHERE undone_by = ?

-- :name mark
WITH k (target, undoing) AS (VALUES (?, ?))
UPDATE runs SET undone_by = (SELECT undoing FROM k) WHERE id = (SELECT target FROM k)
