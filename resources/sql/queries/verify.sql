-- SPDX-License-Identifier: GPL-3.0-or-later
-- What must hold in a ledger. Each check answers the rows that break it: table, id, job, what. Read-only; one pass
-- over each table, because a ledger has millions of rows.

-- :name counts
SELECT state, COUNT(*), SUM(planned_at <= ?) FROM occurrences GROUP BY state

-- :name run_count
SELECT COUNT(*) FROM runs

-- :name last_decision
SELECT MAX(decided_at) FROM occurrences

-- :name open
WITH p (settled, waited, quiescent) AS (VALUES (?, ?, ?))
SELECT 'occurrences', id, job_id, 'is ' || state || ' although it was due at ' ||
    strftime('%Y-%m-%dT%H:%M:%SZ', planned_at / 1000, 'unixepoch')
FROM p, occurrences
WHERE state IN ('PLANNED', 'WAITING', 'STARTED') AND CASE state
    WHEN 'PLANNED' THEN planned_at <= settled
    WHEN 'WAITING' THEN planned_at <= waited
    ELSE quiescent AND planned_at <= settled END

-- :name occurrences
WITH p (term) AS (VALUES (?))
SELECT 'occurrences', o.id, o.job_id, CASE
    WHEN o.state NOT IN ('PLANNED', 'WAITING', 'STARTED', 'RAN', 'EXPLAINED') THEN 'has the unknown state ' || o.state
    WHEN o.state = 'STARTED' AND r.id IS NULL THEN 'is STARTED without a run'
    WHEN o.state = 'STARTED' AND r.ended_at IS NOT NULL THEN 'is STARTED, but run ' || r.id || ' has ended'
    WHEN o.state = 'RAN' AND r.id IS NULL THEN 'is RAN without a run'
    WHEN o.state = 'RAN' AND r.ended_at IS NULL THEN 'is RAN, but run ' || r.id || ' has not ended'
    WHEN o.state IN ('PLANNED', 'WAITING', 'EXPLAINED') AND r.id IS NOT NULL
        THEN 'is ' || o.state || ', but has run ' || r.id
    WHEN o.state = 'EXPLAINED' AND o.skip_code IS NULL THEN 'is EXPLAINED without a code'
    WHEN o.state <> 'EXPLAINED' AND o.skip_code IS NOT NULL THEN 'is ' || o.state || ' with the code ' || o.skip_code
    WHEN o.state NOT IN ('PLANNED', 'WAITING') AND o.decided_at IS NULL THEN 'is ' || o.state || ', but never decided'
    WHEN r.job_id <> o.job_id THEN 'has run ' || r.id || ' of another job, ' || r.job_id
    WHEN r.started_at < o.planned_at THEN 'was started by run ' || r.id || ' before it was due'
    WHEN o.epoch > p.term THEN 'carries term ' || o.epoch || ', which never began'
    ELSE 'has no ' || iif(o.state = 'EXPLAINED', 'SKIP', 'START') || ' decision in its trace' END
FROM p, occurrences o LEFT JOIN runs r ON r.occurrence_id = o.id
WHERE CASE o.state
    WHEN 'PLANNED' THEN r.id IS NOT NULL OR o.skip_code IS NOT NULL
    WHEN 'WAITING' THEN r.id IS NOT NULL OR o.skip_code IS NOT NULL
    WHEN 'EXPLAINED' THEN r.id IS NOT NULL OR o.skip_code IS NULL OR o.decided_at IS NULL
        OR (o.kind = 'CRON' AND o.skip_code NOT IN ('SUPERSEDED', 'STOPPED') AND NOT EXISTS (
            SELECT 1 FROM decision_traces t WHERE t.occurrence_id = o.id AND t.verdict = 'SKIP'))
    WHEN 'RAN' THEN r.id IS NULL OR r.ended_at IS NULL OR o.skip_code IS NOT NULL OR o.decided_at IS NULL
        OR r.job_id <> o.job_id OR r.started_at < o.planned_at
        OR (o.kind = 'CRON' AND NOT EXISTS (
            SELECT 1 FROM decision_traces t WHERE t.occurrence_id = o.id AND t.verdict = 'START'))
    WHEN 'STARTED' THEN r.id IS NULL OR r.ended_at IS NOT NULL OR o.skip_code IS NOT NULL OR o.decided_at IS NULL
        OR r.job_id <> o.job_id OR r.started_at < o.planned_at
        OR (o.kind = 'CRON' AND NOT EXISTS (
            SELECT 1 FROM decision_traces t WHERE t.occurrence_id = o.id AND t.verdict = 'START'))
    ELSE 1 END OR o.epoch > p.term

-- :name started_twice
SELECT 'occurrences', occurrence_id, MIN(job_id), 'has ' || COUNT(*) || ' runs: ' || MIN(id) || ' and ' || MAX(id)
FROM runs GROUP BY occurrence_id HAVING COUNT(*) > 1

-- :name runs
WITH p (term) AS (VALUES (?))
SELECT 'runs', r.id, r.job_id, CASE
    WHEN NOT EXISTS (SELECT 1 FROM occurrences o WHERE o.id = r.occurrence_id)
        THEN 'belongs to occurrence ' || r.occurrence_id || ', which does not exist'
    WHEN r.state NOT IN ('RUNNING', 'RETRY_WAIT', 'SUCCEEDED', 'PARTIAL', 'SKIPPED', 'FAILED', 'CANCELLED',
        'INTERRUPTED', 'UNKNOWN') THEN 'has the unknown state ' || r.state
    WHEN r.state IN ('RUNNING', 'RETRY_WAIT') AND r.ended_at IS NOT NULL THEN 'is ' || r.state || ', but has an end'
    WHEN r.state NOT IN ('RUNNING', 'RETRY_WAIT') AND r.ended_at IS NULL THEN 'is ' || r.state || ' without an end'
    WHEN r.ended_at < r.started_at THEN 'ends before it starts'
    WHEN r.epoch > p.term THEN 'carries term ' || r.epoch || ', which never began'
    ELSE 'has no attempt' END
FROM p, runs r
WHERE NOT EXISTS (SELECT 1 FROM occurrences o WHERE o.id = r.occurrence_id)
    OR r.state NOT IN ('RUNNING', 'RETRY_WAIT', 'SUCCEEDED', 'PARTIAL', 'SKIPPED', 'FAILED', 'CANCELLED',
        'INTERRUPTED', 'UNKNOWN')
    OR (r.state IN ('RUNNING', 'RETRY_WAIT')) <> (r.ended_at IS NULL)
    OR r.ended_at < r.started_at OR r.epoch > p.term
    OR NOT EXISTS (SELECT 1 FROM attempts a WHERE a.run_id = r.id)

-- :name attempts
-- The bare column last_state is that of the row with the largest attempt. A run may differ from its last attempt
-- where the end came between attempts, or an operator confirmed it.
SELECT 'runs', a.run_id, r.job_id, CASE
    WHEN r.id IS NULL THEN 'has attempts, but does not exist'
    WHEN a.first <> 1 OR a.last <> a.amount THEN 'has gaps among its attempts'
    WHEN a.last <> r.attempts THEN 'counts ' || r.attempts || ' attempts, but has ' || a.last
    WHEN a.unfinished > 0 THEN 'was tried again after an attempt that had not failed'
    ELSE 'is ' || r.state || ', but its last attempt ' || a.last_state END
FROM (SELECT run_id, MIN(attempt) AS first, MAX(attempt) AS last, COUNT(*) AS amount, state AS last_state,
        SUM(state <> 'FAILED') - (state <> 'FAILED') AS unfinished
    FROM attempts GROUP BY run_id) a
LEFT JOIN runs r ON r.id = a.run_id
WHERE r.id IS NULL OR a.first <> 1 OR a.last <> a.amount OR a.last <> r.attempts OR a.unfinished > 0
    OR NOT (a.last_state = r.state
        OR (a.last_state = 'FAILED' AND r.state IN ('RETRY_WAIT', 'CANCELLED', 'INTERRUPTED', 'UNKNOWN'))
        OR (a.last_state = 'UNKNOWN' AND r.state IN ('SUCCEEDED', 'FAILED')))

-- :name undone
SELECT 'runs', r.id, r.job_id, 'is undone by run ' || r.undone_by || ', which ' || CASE
    WHEN u.id IS NULL THEN 'does not exist'
    WHEN o.kind IS NOT 'UNDO' THEN 'is no undo'
    ELSE 'is ' || u.state END
FROM runs r LEFT JOIN runs u ON u.id = r.undone_by LEFT JOIN occurrences o ON o.id = u.occurrence_id
WHERE r.undone_by IS NOT NULL AND (u.id IS NULL OR o.kind IS NOT 'UNDO' OR u.state <> 'SUCCEEDED')

-- :name traces
-- One step a traced occurrence, not one a trace.
WITH RECURSIVE traced (id) AS (
    SELECT MIN(occurrence_id) FROM decision_traces
    UNION ALL
    SELECT (SELECT MIN(occurrence_id) FROM decision_traces WHERE occurrence_id > traced.id) FROM traced
    WHERE traced.id IS NOT NULL)
SELECT 'decision_traces', t.id, '', 'belongs to an occurrence that does not exist'
FROM traced t WHERE t.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM occurrences o WHERE o.id = t.id)

-- :name images
WITH RECURSIVE
bar_runs (id) AS (SELECT MIN(run_id) FROM bar_before_images
    UNION ALL SELECT (SELECT MIN(run_id) FROM bar_before_images WHERE run_id > b.id) FROM bar_runs b
    WHERE b.id IS NOT NULL),
coverage_runs (id) AS (SELECT MIN(run_id) FROM coverage_before_images
    UNION ALL SELECT (SELECT MIN(run_id) FROM coverage_before_images WHERE run_id > c.id) FROM coverage_runs c
    WHERE c.id IS NOT NULL),
action_runs (id) AS (SELECT MIN(run_id) FROM action_before_images
    UNION ALL SELECT (SELECT MIN(run_id) FROM action_before_images WHERE run_id > a.id) FROM action_runs a
    WHERE a.id IS NOT NULL),
images (tbl, id) AS (SELECT 'bar_before_images', id FROM bar_runs
    UNION ALL SELECT 'coverage_before_images', id FROM coverage_runs
    UNION ALL SELECT 'action_before_images', id FROM action_runs)
SELECT i.tbl, i.id, COALESCE(r.job_id, ''), CASE WHEN r.id IS NULL THEN 'belongs to a run that does not exist'
    ELSE 'was written by a shadow run' END
FROM images i LEFT JOIN runs r ON r.id = i.id LEFT JOIN occurrences o ON o.id = r.occurrence_id
WHERE i.id IS NOT NULL AND (r.id IS NULL OR o.kind = 'SHADOW')

-- :name bars
-- In the order of the primary key.
SELECT market = 'KR', bas_dt, run_id FROM bars ORDER BY market, bas_dt

-- :name coverage
SELECT market = 'KR', session, rows, run_id FROM session_coverage

-- :name writer
SELECT o.kind, r.job_id FROM runs r JOIN occurrences o ON o.id = r.occurrence_id WHERE r.id = ?

-- :name planned_jobs
WITH RECURSIVE jobs (id) AS (
    SELECT MIN(job_id) FROM occurrences
    UNION ALL
    SELECT (SELECT MIN(job_id) FROM occurrences WHERE job_id > jobs.id) FROM jobs WHERE jobs.id IS NOT NULL)
SELECT j.id, c.definition_version, c.planned_until
FROM jobs j LEFT JOIN plan_cursors c ON c.job_id = j.id WHERE j.id IS NOT NULL

-- :name plan_of_job
SELECT planned_at, definition_version, id FROM occurrences
WHERE job_id = ?1 AND kind = 'CRON' AND (skip_code IS NULL OR skip_code <> 'SUPERSEDED') ORDER BY planned_at, id

-- :name taken_instant
SELECT id FROM occurrences WHERE job_id = ? AND planned_at = ? AND (skip_code IS NULL OR skip_code <> 'SUPERSEDED')

-- :name schedules
SELECT version, json_extract(definition, '$.schedule.cron'), json_extract(definition, '$.schedule.zone'),
    json_extract(definition, '$.schedule.dstOnce'), saved_at
FROM job_definition_versions WHERE job_id = ? ORDER BY version
