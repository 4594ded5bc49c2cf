-- SPDX-License-Identifier: GPL-3.0-or-later
-- The occurrence ledger. States, kinds and codes repeat core/domain/Lifecycle.h; instants are UTC milliseconds.
CREATE TABLE occurrences (
    id INTEGER PRIMARY KEY,
    job_id TEXT NOT NULL,
    planned_at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('CRON', 'MANUAL', 'RETRY', 'RECOVERY', 'UNDO', 'SHADOW')),
    state TEXT NOT NULL CHECK (state IN ('PLANNED', 'WAITING', 'STARTED', 'RAN', 'EXPLAINED')),
    skip_code TEXT CHECK (skip_code IN ('NON_TRADING_DAY', 'HELD', 'SKIPPED_BY_OPERATOR', 'OVERLAP', 'MISFIRE',
        'DEPENDENCY', 'GATE', 'NOT_LEADER', 'NOT_IMPLEMENTED', 'SUPERSEDED', 'DISABLED', 'OUTCOME_UNKNOWN', 'STOPPED')),
    skip_detail TEXT,
    skip_requested INTEGER NOT NULL DEFAULT 0 CHECK (skip_requested IN (0, 1)),
    forced INTEGER NOT NULL DEFAULT 0 CHECK (forced IN (0, 1)),
    definition_version INTEGER NOT NULL,
    parameters TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(parameters)),
    decided_at INTEGER,
    epoch INTEGER NOT NULL,
    CHECK ((state = 'EXPLAINED') = (skip_code IS NOT NULL)),
    CHECK (state IN ('PLANNED', 'WAITING') OR decided_at IS NOT NULL)
) STRICT;
--;
-- At most one occurrence per job and instant; a superseded row stays beside its successor.
CREATE UNIQUE INDEX occurrences_key ON occurrences (job_id, planned_at)
    WHERE skip_code IS NULL OR skip_code <> 'SUPERSEDED';
--;
CREATE INDEX occurrences_by_instant ON occurrences (planned_at, id);
--;
CREATE INDEX occurrences_open ON occurrences (state, planned_at) WHERE state IN ('PLANNED', 'WAITING', 'STARTED');
--;
CREATE INDEX occurrences_by_job ON occurrences (job_id, planned_at, id);
--;
CREATE TABLE runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    occurrence_id INTEGER NOT NULL UNIQUE REFERENCES occurrences (id),
    job_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('RUNNING', 'RETRY_WAIT', 'SUCCEEDED', 'PARTIAL', 'SKIPPED', 'FAILED',
        'CANCELLED', 'INTERRUPTED', 'UNKNOWN')),
    definition_version INTEGER NOT NULL,
    path TEXT,
    path_reason TEXT,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 1,
    code TEXT,
    message TEXT,
    next TEXT,
    rows_read INTEGER NOT NULL DEFAULT 0,
    rows_written INTEGER NOT NULL DEFAULT 0,
    rows_skipped INTEGER NOT NULL DEFAULT 0,
    rows_rejected INTEGER NOT NULL DEFAULT 0,
    orders INTEGER NOT NULL DEFAULT 0,
    alerts INTEGER NOT NULL DEFAULT 0,
    session INTEGER,
    details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details)),
    undone_by INTEGER REFERENCES runs (id),
    epoch INTEGER NOT NULL,
    CHECK ((state IN ('RUNNING', 'RETRY_WAIT')) = (ended_at IS NULL))
) STRICT;
--;
CREATE INDEX runs_by_job ON runs (job_id, started_at);
--;
CREATE INDEX runs_open ON runs (state) WHERE ended_at IS NULL OR state = 'UNKNOWN';
--;
CREATE INDEX runs_by_session ON runs (job_id, session) WHERE session IS NOT NULL;
--;
CREATE TABLE attempts (
    run_id INTEGER NOT NULL REFERENCES runs (id),
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    state TEXT NOT NULL CHECK (state IN ('RUNNING', 'SUCCEEDED', 'PARTIAL', 'SKIPPED', 'FAILED', 'CANCELLED',
        'INTERRUPTED', 'UNKNOWN')),
    code TEXT,
    message TEXT,
    PRIMARY KEY (run_id, attempt),
    CHECK ((state = 'RUNNING') = (ended_at IS NULL))
) STRICT, WITHOUT ROWID;
--;
-- What the engine looked at and decided; a waiting occurrence has more than one.
CREATE TABLE decision_traces (
    occurrence_id INTEGER NOT NULL REFERENCES occurrences (id),
    at INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('START', 'WAIT', 'SKIP')),
    factors TEXT NOT NULL CHECK (json_valid(factors)),
    PRIMARY KEY (occurrence_id, at, verdict)
) STRICT, WITHOUT ROWID;
--;
-- How far each job is planned: every instant up to planned_until has its row.
CREATE TABLE plan_cursors (
    job_id TEXT PRIMARY KEY,
    definition_version INTEGER NOT NULL,
    planned_until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
--;
-- The fencing term: one row, raised by each process that takes the workspace.
CREATE TABLE leader (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    epoch INTEGER NOT NULL,
    holder TEXT NOT NULL,
    since INTEGER NOT NULL,
    heartbeat INTEGER NOT NULL
) STRICT;
--;
-- Where in the rotating files the lines of a run are.
CREATE TABLE run_log_index (
    run_id INTEGER PRIMARY KEY REFERENCES runs (id),
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    warnings INTEGER NOT NULL,
    errors INTEGER NOT NULL
) STRICT;
--;
-- A command's token answers the same receipt for ever.
CREATE TABLE commands (
    token TEXT PRIMARY KEY,
    verb TEXT NOT NULL,
    at INTEGER NOT NULL,
    receipt TEXT NOT NULL CHECK (json_valid(receipt))
) STRICT, WITHOUT ROWID;
--;
-- The global gate over everything that may start; a job's own hold is untouched by it.
CREATE TABLE gate (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    state TEXT NOT NULL CHECK (state IN ('ACTIVE', 'REDUCING', 'HALTED')),
    reason TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
