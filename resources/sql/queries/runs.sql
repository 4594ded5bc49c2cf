-- SPDX-License-Identifier: GPL-3.0-or-later

-- :name start
INSERT INTO runs (occurrence_id, job_id, state, definition_version, path, path_reason, path_reason_phrase, started_at,
    epoch)
VALUES (?, ?, 'RUNNING', ?, ?, ?, ?, ?, ?)

-- :name start_attempt
INSERT INTO attempts (run_id, attempt, started_at, state) VALUES (?, ?, ?, 'RUNNING')

-- :name end_attempt
UPDATE attempts SET ended_at = ?, state = ?, code = ?, message = ?, message_phrase = ?
WHERE run_id = ? AND attempt = ? AND state = 'RUNNING'

-- :name wait_for_retry
UPDATE runs SET state = 'RETRY_WAIT', code = ?, message = ?, message_phrase = ?, next = ?, next_phrase = ?, epoch = ?
WHERE id = ? AND state = 'RUNNING' AND (SELECT epoch FROM leader WHERE id = 1) = ?

-- :name resume
UPDATE runs SET state = 'RUNNING', attempts = ?, epoch = ?
WHERE id = ? AND state = 'RETRY_WAIT' AND (SELECT epoch FROM leader WHERE id = 1) = ?

-- :name end
UPDATE runs SET state = ?, ended_at = ?, code = ?, message = ?, message_phrase = ?, next = ?, next_phrase = ?,
    rows_read = ?, rows_written = ?, rows_skipped = ?, rows_rejected = ?, orders = ?, alerts = ?, session = ?, details = ?, epoch = ?
WHERE id = ? AND state IN ('RUNNING', 'RETRY_WAIT') AND (SELECT epoch FROM leader WHERE id = 1) = ?

-- :name confirm
UPDATE runs SET state = ?, message = ?, message_phrase = ?, epoch = ?
WHERE id = ? AND state = 'UNKNOWN' AND (SELECT epoch FROM leader WHERE id = 1) = ?

-- :name open
SELECT r.id, r.occurrence_id, r.job_id, r.state, r.attempts, r.started_at, o.parameters, o.kind
FROM runs r JOIN occurrences o ON o.id = r.occurrence_id
WHERE r.ended_at IS NULL OR r.state = 'UNKNOWN' ORDER BY r.id

-- :name undid
SELECT COUNT(*) FROM runs WHERE undone_by = ?

-- :name outcomes
SELECT o.id, o.planned_at, o.state, o.skip_code, r.state, COALESCE(r.ended_at - r.started_at, 0)
FROM occurrences o LEFT JOIN runs r ON r.occurrence_id = o.id
WHERE o.job_id = ? AND o.state IN ('RAN', 'EXPLAINED') AND (o.skip_code IS NULL OR o.skip_code <> 'SUPERSEDED')
ORDER BY o.planned_at DESC, o.id DESC LIMIT ?

-- :name last
SELECT id, occurrence_id, state, code, message, started_at, ended_at, rows_read, rows_written, rows_skipped,
    rows_rejected, orders, alerts, message_phrase
FROM runs WHERE job_id = ? AND ended_at IS NOT NULL ORDER BY started_at DESC, id DESC LIMIT 1

-- :name durations
SELECT ended_at - started_at FROM runs
WHERE job_id = ? AND state IN ('SUCCEEDED', 'PARTIAL') ORDER BY started_at DESC LIMIT ?

-- :name duration_points
SELECT id, started_at, ended_at - started_at, state FROM runs
WHERE job_id = ? AND ended_at IS NOT NULL ORDER BY started_at DESC LIMIT ?

-- :name session_facts
SELECT job_id, session, id, state, COALESCE(code, ''), ended_at FROM runs
WHERE session >= ? AND state IN ('SUCCEEDED', 'PARTIAL', 'SKIPPED') AND undone_by IS NULL ORDER BY ended_at, id
