-- SPDX-License-Identifier: GPL-3.0-or-later
-- Coverage of sessions and checkpoints of backfills.

-- :name get
SELECT session, rows, expected, state, source, run_id FROM session_coverage WHERE market = ? AND session = ?

-- :name between
SELECT session, rows, expected, state, source, run_id FROM session_coverage
WHERE market = ? AND session BETWEEN ? AND ? ORDER BY session

-- :name complete_before
SELECT session, rows, expected, state, source, run_id FROM session_coverage
WHERE market = ? AND session < ? AND state = 'COMPLETE' AND (source = 'SIM') = ?
ORDER BY session DESC LIMIT 1

-- :name checked
UPDATE session_coverage SET checked_at = ? WHERE market = ? AND session = ?

-- :name image
WITH k (run_id, market, session) AS (VALUES (?, ?, ?))
INSERT OR IGNORE INTO coverage_before_images (run_id, market, session, left_run_id, existed, rows, expected, state,
    source, former_run_id, former_checked_at)
SELECT k.run_id, k.market, k.session, k.run_id, c.session IS NOT NULL, c.rows, c.expected, c.state, c.source,
    c.run_id, c.checked_at
FROM k LEFT JOIN session_coverage c ON c.market = k.market AND c.session = k.session

-- :name put
REPLACE INTO session_coverage (market, session, rows, expected, state, source, run_id, checked_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)

-- :name checkpoint
SELECT last_done FROM backfill_checkpoints WHERE job_id = ? AND from_dt = ? AND to_dt = ? AND force = ?

-- :name put_checkpoint
REPLACE INTO backfill_checkpoints (job_id, from_dt, to_dt, force, market, last_done, run_id, updated_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)

-- :name drop_checkpoint
DELETE FROM backfill_checkpoints WHERE job_id = ? AND from_dt = ? AND to_dt = ? AND force = ?
