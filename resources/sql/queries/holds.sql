-- SPDX-License-Identifier: GPL-3.0-or-later
-- :name place
INSERT INTO holds (job_id, set_at, set_by, reason, hold_until) VALUES (?, ?, ?, ?, ?)
-- :name release
UPDATE holds SET released_at = ?, released_by = ?, release_reason = ? WHERE job_id = ? AND released_at IS NULL
-- :name expire
UPDATE holds SET released_at = hold_until, released_by = 'clock', release_reason = 'The hold ran out.'
WHERE released_at IS NULL AND hold_until <= ?
RETURNING job_id
-- :name active
SELECT job_id, set_by, reason, set_at, hold_until FROM holds
WHERE released_at IS NULL AND (hold_until IS NULL OR hold_until > ?)
-- :name activeOf
SELECT job_id, set_by, reason, set_at, hold_until FROM holds
WHERE job_id = ? AND released_at IS NULL AND (hold_until IS NULL OR hold_until > ?)
-- :name history
SELECT job_id, set_by, reason, set_at, hold_until, released_at, released_by, release_reason FROM holds
WHERE job_id = ? ORDER BY id DESC LIMIT ?
