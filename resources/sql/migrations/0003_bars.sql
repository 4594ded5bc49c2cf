-- SPDX-License-Identifier: GPL-3.0-or-later
-- Daily bars. Dates are days since 1970-01-01, prices ten-thousandths, instants UTC milliseconds; the view
-- daily_bars shows them for people. Prices stay as published; adjusted series are computed from corporate_actions.
CREATE TABLE bars (
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    bas_dt INTEGER NOT NULL,
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    name TEXT NOT NULL,
    board TEXT NOT NULL,
    open INTEGER,
    high INTEGER,
    low INTEGER,
    close INTEGER,
    change INTEGER,
    volume INTEGER NOT NULL CHECK (volume >= 0),
    turnover INTEGER CHECK (turnover >= 0),
    market_cap INTEGER CHECK (market_cap >= 0),
    listed_shares INTEGER CHECK (listed_shares >= 0),
    adjusted INTEGER NOT NULL CHECK (adjusted IN (0, 1)),
    halted INTEGER NOT NULL CHECK (halted IN (0, 1)),
    source TEXT NOT NULL CHECK (source <> ''),
    run_id INTEGER NOT NULL REFERENCES runs (id),
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (market, bas_dt, symbol)
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX bars_by_symbol ON bars (market, symbol, bas_dt);
--;
-- The state of each row before a run first touched it; existed = 0: there was none. left_run_id is the run_id the
-- row carried when the run was done with it, NULL when it was removed: an undo is exact while that still holds.
CREATE TABLE bar_before_images (
    run_id INTEGER NOT NULL REFERENCES runs (id),
    market TEXT NOT NULL,
    bas_dt INTEGER NOT NULL,
    symbol TEXT NOT NULL,
    left_run_id INTEGER,
    existed INTEGER NOT NULL CHECK (existed IN (0, 1)),
    name TEXT,
    board TEXT,
    open INTEGER,
    high INTEGER,
    low INTEGER,
    close INTEGER,
    change INTEGER,
    volume INTEGER,
    turnover INTEGER,
    market_cap INTEGER,
    listed_shares INTEGER,
    adjusted INTEGER,
    halted INTEGER,
    source TEXT,
    former_run_id INTEGER,
    former_updated_at INTEGER,
    PRIMARY KEY (run_id, market, bas_dt, symbol),
    CHECK ((existed = 1) = (former_run_id IS NOT NULL))
) STRICT, WITHOUT ROWID;
--;
-- What is known of each session: how many rows are stored, how many there should be, from where.
CREATE TABLE session_coverage (
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    session INTEGER NOT NULL,
    rows INTEGER NOT NULL CHECK (rows >= 0),
    expected INTEGER NOT NULL CHECK (expected >= 0),
    state TEXT NOT NULL CHECK (state IN ('COMPLETE', 'PARTIAL', 'MISSING', 'NOT_YET')),
    source TEXT NOT NULL,
    run_id INTEGER NOT NULL REFERENCES runs (id),
    checked_at INTEGER NOT NULL,
    PRIMARY KEY (market, session)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE coverage_before_images (
    run_id INTEGER NOT NULL REFERENCES runs (id),
    market TEXT NOT NULL,
    session INTEGER NOT NULL,
    left_run_id INTEGER,
    existed INTEGER NOT NULL CHECK (existed IN (0, 1)),
    rows INTEGER,
    expected INTEGER,
    state TEXT,
    source TEXT,
    former_run_id INTEGER,
    former_checked_at INTEGER,
    PRIMARY KEY (run_id, market, session),
    CHECK ((existed = 1) = (former_run_id IS NOT NULL))
) STRICT, WITHOUT ROWID;
--;
-- Splits, reverse splits and rights: `numerator` new shares stand for `denominator` old ones from ex_dt on.
CREATE TABLE corporate_actions (
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    ex_dt INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('SPLIT', 'REVERSE_SPLIT', 'RIGHTS')),
    numerator INTEGER NOT NULL CHECK (numerator > 0),
    denominator INTEGER NOT NULL CHECK (denominator > 0),
    factor REAL GENERATED ALWAYS AS (CAST(denominator AS REAL) / numerator) VIRTUAL,
    evidence TEXT NOT NULL,
    run_id INTEGER NOT NULL REFERENCES runs (id),
    detected_at INTEGER NOT NULL,
    PRIMARY KEY (market, symbol, ex_dt)
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX corporate_actions_by_date ON corporate_actions (market, ex_dt);
--;
CREATE TABLE action_before_images (
    run_id INTEGER NOT NULL REFERENCES runs (id),
    market TEXT NOT NULL,
    symbol TEXT NOT NULL,
    ex_dt INTEGER NOT NULL,
    left_run_id INTEGER,
    existed INTEGER NOT NULL CHECK (existed IN (0, 1)),
    kind TEXT,
    numerator INTEGER,
    denominator INTEGER,
    evidence TEXT,
    former_run_id INTEGER,
    former_detected_at INTEGER,
    PRIMARY KEY (run_id, market, symbol, ex_dt),
    CHECK ((existed = 1) = (former_run_id IS NOT NULL))
) STRICT, WITHOUT ROWID;
--;
-- Every symbol with bars, named as in its latest bar. First and last session come from bars_by_symbol.
CREATE TABLE instruments (
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    name TEXT NOT NULL,
    board TEXT NOT NULL,
    PRIMARY KEY (market, symbol)
) STRICT, WITHOUT ROWID;
--;
-- How far a backfill got, so that the same request continues after a cancel or a crash. Gone once it is finished.
CREATE TABLE backfill_checkpoints (
    job_id TEXT NOT NULL,
    from_dt INTEGER NOT NULL,
    to_dt INTEGER NOT NULL,
    force INTEGER NOT NULL CHECK (force IN (0, 1)),
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    last_done INTEGER NOT NULL,
    run_id INTEGER NOT NULL REFERENCES runs (id),
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (job_id, from_dt, to_dt, force),
    CHECK (from_dt <= last_done AND last_done <= to_dt)
) STRICT, WITHOUT ROWID;
--;
CREATE VIEW daily_bars AS
SELECT market, date(bas_dt * 86400, 'unixepoch') AS bas_dt, symbol, name, board, open / 10000.0 AS open,
    high / 10000.0 AS high, low / 10000.0 AS low, close / 10000.0 AS close, change / 10000.0 AS change, volume,
    turnover, market_cap, listed_shares, adjusted, halted, source, run_id,
    strftime('%Y-%m-%dT%H:%M:%SZ', updated_at / 1000, 'unixepoch') AS updated_at
FROM bars;
