-- SPDX-License-Identifier: GPL-3.0-or-later
-- Corporate actions.

-- :name of_symbol
SELECT symbol, ex_dt, kind, numerator, denominator, evidence FROM corporate_actions
WHERE market = ? AND symbol = ? ORDER BY ex_dt

-- :name of_date
SELECT symbol, ex_dt, kind, numerator, denominator, evidence FROM corporate_actions
WHERE market = ? AND ex_dt = ? ORDER BY symbol

-- :name between
SELECT symbol, ex_dt, kind, numerator, denominator, evidence FROM corporate_actions
WHERE market = ? AND ex_dt > ? AND ex_dt <= ? ORDER BY ex_dt, symbol

-- :name image
WITH k (run_id, market, symbol, ex_dt, left_run_id) AS (VALUES (?, ?, ?, ?, ?))
INSERT INTO action_before_images (run_id, market, symbol, ex_dt, left_run_id, existed, kind, numerator, denominator,
    evidence, former_run_id, former_detected_at)
SELECT k.run_id, k.market, k.symbol, k.ex_dt, k.left_run_id, a.symbol IS NOT NULL, a.kind, a.numerator,
    a.denominator, a.evidence, a.run_id, a.detected_at
FROM k LEFT JOIN corporate_actions a ON a.market = k.market AND a.symbol = k.symbol AND a.ex_dt = k.ex_dt
WHERE true
ON CONFLICT DO UPDATE SET left_run_id = excluded.left_run_id

-- :name put
REPLACE INTO corporate_actions (market, symbol, ex_dt, kind, numerator, denominator, evidence, run_id, detected_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)

-- :name remove
DELETE FROM corporate_actions WHERE market = ? AND symbol = ? AND ex_dt = ?
