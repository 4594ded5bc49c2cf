-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every change carries the leader term; a stale term changes no row.

-- :name plan
INSERT INTO occurrences (job_id, planned_at, kind, state, skip_requested, forced, definition_version, parameters, epoch)
VALUES (?, ?, ?, 'PLANNED', ?, ?, ?, ?, ?)
ON CONFLICT DO NOTHING

-- :name explain
UPDATE occurrences SET state = 'EXPLAINED', skip_code = ?, skip_detail = ?, skip_detail_phrase = ?, decided_at = ?,
    epoch = ?
WHERE id = ? AND state IN ('PLANNED', 'WAITING') AND (SELECT epoch FROM leader WHERE id = 1) = ?

-- :name wait
UPDATE occurrences SET state = 'WAITING', decided_at = ?, epoch = ?
WHERE id = ? AND state IN ('PLANNED', 'WAITING') AND (SELECT epoch FROM leader WHERE id = 1) = ?

-- :name claim
UPDATE occurrences SET state = 'STARTED', decided_at = ?, epoch = ?
WHERE id = ? AND state IN ('PLANNED', 'WAITING') AND (SELECT epoch FROM leader WHERE id = 1) = ?

-- :name ran
UPDATE occurrences SET state = 'RAN', epoch = ?
WHERE id = ? AND state = 'STARTED' AND (SELECT epoch FROM leader WHERE id = 1) = ?

-- :name request_skip
UPDATE occurrences SET skip_requested = ?, epoch = ?
WHERE id = ? AND state = 'PLANNED' AND (SELECT epoch FROM leader WHERE id = 1) = ?

-- :name planned_cron_of_job
SELECT id, planned_at, skip_requested FROM occurrences
WHERE job_id = ? AND planned_at > ? AND state = 'PLANNED' AND kind = 'CRON' ORDER BY planned_at

-- :name set_version
UPDATE occurrences SET definition_version = ?, epoch = ? WHERE id = ?

-- :name trace
INSERT OR REPLACE INTO decision_traces (occurrence_id, at, verdict, factors) VALUES (?, ?, ?, ?)

-- :name open
SELECT id, job_id, planned_at, kind, state, skip_requested, forced, definition_version, parameters
FROM occurrences WHERE state IN ('PLANNED', 'WAITING') ORDER BY planned_at, id

-- :name cursors
SELECT job_id, planned_until, definition_version FROM plan_cursors

-- :name set_cursor
INSERT INTO plan_cursors (job_id, definition_version, planned_until) VALUES (?, ?, ?)
ON CONFLICT (job_id) DO UPDATE SET definition_version = excluded.definition_version,
    planned_until = excluded.planned_until

-- :name traces_of
SELECT at, verdict, factors FROM decision_traces WHERE occurrence_id = ? ORDER BY at
