-- SPDX-License-Identifier: GPL-3.0-or-later

-- :name columns
SELECT o.id, o.job_id, o.planned_at, o.kind, o.state, o.skip_code, o.skip_detail, o.definition_version,
    r.id, r.state, r.started_at, r.ended_at, r.attempts, r.path, r.code, r.message,
    r.rows_read, r.rows_written, r.rows_skipped, r.rows_rejected, r.orders, r.alerts, r.session, r.undone_by,
    o.skip_detail_phrase, r.message_phrase
FROM occurrences o LEFT JOIN runs r ON r.occurrence_id = o.id

-- :name places
SELECT o.planned_at, o.id FROM occurrences o

-- :name run_detail
SELECT o.parameters, r.details, r.next, r.next_phrase, r.path_reason, r.path_reason_phrase
FROM runs r JOIN occurrences o ON o.id = r.occurrence_id WHERE r.id = ?

-- :name attempts
SELECT attempt, started_at, ended_at, state, code, message, message_phrase FROM attempts WHERE run_id = ? ORDER BY attempt

-- :name counts
SELECT state, COUNT(*) FROM occurrences WHERE planned_at >= ? AND planned_at < ? GROUP BY state

-- :name overdue
SELECT id FROM occurrences WHERE state = 'PLANNED' AND planned_at < ? LIMIT 1
