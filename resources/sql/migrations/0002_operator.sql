-- SPDX-License-Identifier: GPL-3.0-or-later
-- What operators decide: definitions, holds, path switches, run-time settings, and the audit chain over all of it.
-- Instants are UTC milliseconds.

-- One row a job the catalogue ever shipped. current_version is null while no usable definition was ever stored.
CREATE TABLE job_definitions (
    job_id TEXT PRIMARY KEY CHECK (job_id <> ''),
    current_version INTEGER,
    shipped TEXT CHECK (shipped IS NULL OR json_valid(shipped)),
    CHECK ((current_version IS NULL) = (shipped IS NULL)),
    FOREIGN KEY (job_id, current_version) REFERENCES job_definition_versions (job_id, version)
        DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE job_definition_versions (
    job_id TEXT NOT NULL REFERENCES job_definitions (job_id),
    version INTEGER NOT NULL CHECK (version >= 1),
    definition TEXT NOT NULL CHECK (json_valid(definition)),
    saved_at INTEGER NOT NULL,
    saved_by TEXT NOT NULL CHECK (saved_by <> ''),
    reason TEXT NOT NULL,
    PRIMARY KEY (job_id, version)
) STRICT, WITHOUT ROWID;
--;
CREATE TRIGGER job_definition_versions_keep BEFORE UPDATE ON job_definition_versions
BEGIN
    SELECT RAISE (ABORT, 'a saved definition version never changes');
END;
--;
CREATE TRIGGER job_definition_versions_stay BEFORE DELETE ON job_definition_versions
BEGIN
    SELECT RAISE (ABORT, 'a saved definition version is never deleted');
END;
--;
-- Current and former holds. hold_until is half open: at that instant the hold is over.
CREATE TABLE holds (
    id INTEGER PRIMARY KEY,
    job_id TEXT NOT NULL REFERENCES job_definitions (job_id),
    set_at INTEGER NOT NULL,
    set_by TEXT NOT NULL CHECK (set_by <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    hold_until INTEGER CHECK (hold_until > set_at),
    released_at INTEGER,
    released_by TEXT,
    release_reason TEXT,
    CHECK ((released_at IS NULL) = (released_by IS NULL)),
    CHECK ((released_at IS NULL) = (release_reason IS NULL))
) STRICT;
--;
CREATE UNIQUE INDEX holds_open ON holds (job_id) WHERE released_at IS NULL;
--;
CREATE INDEX holds_by_job ON holds (job_id, set_at);
--;
-- Each switching of a job's execution path; the highest version counts, none means on.
CREATE TABLE path_switches (
    job_id TEXT NOT NULL REFERENCES job_definitions (job_id),
    version INTEGER NOT NULL CHECK (version >= 1),
    switched_on INTEGER NOT NULL CHECK (switched_on IN (0, 1)),
    at INTEGER NOT NULL,
    set_by TEXT NOT NULL CHECK (set_by <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (job_id, version)
) STRICT, WITHOUT ROWID;
--;
-- Run-time settings; the highest version of a key counts, none means its default.
CREATE TABLE system_settings (
    name TEXT NOT NULL CHECK (name <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    value TEXT NOT NULL,
    at INTEGER NOT NULL,
    set_by TEXT NOT NULL CHECK (set_by <> ''),
    reason TEXT NOT NULL,
    PRIMARY KEY (name, version)
) STRICT, WITHOUT ROWID;
--;
-- The audit chain; how a row is hashed is written in core/audit/AuditChain.h.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL CHECK (actor <> ''),
    verb TEXT NOT NULL CHECK (verb <> ''),
    subject TEXT NOT NULL,
    reason TEXT NOT NULL,
    before_json TEXT CHECK (before_json IS NULL OR json_valid(before_json)),
    after_json TEXT CHECK (after_json IS NULL OR json_valid(after_json)),
    token TEXT NOT NULL,
    prev_hash TEXT NOT NULL CHECK (length(prev_hash) = 64),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
--;
CREATE INDEX audit_by_subject ON audit (subject, id);
--;
-- How long the chain is and how it ends, so that a cut tail shows. Kept by the triggers below alone.
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entries INTEGER NOT NULL CHECK (entries >= 0),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
--;
INSERT INTO audit_head (id, entries, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
--;
CREATE TRIGGER audit_follows_head BEFORE INSERT ON audit
WHEN NEW.id IS NOT (SELECT entries + 1 FROM audit_head) OR NEW.prev_hash IS NOT (SELECT hash FROM audit_head)
BEGIN
    SELECT RAISE (ABORT, 'an audit row must follow the head of the chain');
END;
--;
CREATE TRIGGER audit_moves_head AFTER INSERT ON audit
BEGIN
    UPDATE audit_head SET entries = NEW.id, hash = NEW.hash;
END;
--;
CREATE TRIGGER audit_keep BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE (ABORT, 'the audit is append-only');
END;
--;
CREATE TRIGGER audit_stay BEFORE DELETE ON audit
BEGIN
    SELECT RAISE (ABORT, 'the audit is append-only');
END;
--;
CREATE TRIGGER audit_head_forward BEFORE UPDATE ON audit_head
WHEN NEW.entries <> OLD.entries + 1
    OR NOT EXISTS (SELECT 1 FROM audit WHERE audit.id = NEW.entries AND audit.hash = NEW.hash)
BEGIN
    SELECT RAISE (ABORT, 'the audit head follows the audit');
END;
--;
CREATE TRIGGER audit_head_stay BEFORE DELETE ON audit_head
BEGIN
    SELECT RAISE (ABORT, 'the audit head stays');
END;
