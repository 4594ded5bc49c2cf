-- SPDX-License-Identifier: GPL-3.0-or-later
-- Execution: accounts, orders, fills, positions, snapshots, profit and loss, gates, alerts. States repeat
-- core/domain; dates are days since 1970-01-01, prices and amounts ten-thousandths of their currency, instants UTC
-- milliseconds. What is not known is NULL, never zero. An account is named by an alias: its number is a secret.

CREATE TABLE accounts (
    account TEXT PRIMARY KEY CHECK (account <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('SIMULATED', 'KIS_PAPER', 'KIS_REAL')),
    label TEXT NOT NULL,
    auto_trading INTEGER NOT NULL CHECK (auto_trading IN (0, 1)),
    robo INTEGER NOT NULL CHECK (robo IN (0, 1)),
    max_investment INTEGER NOT NULL CHECK (max_investment >= 0),
    min_investment INTEGER NOT NULL CHECK (min_investment BETWEEN 0 AND max_investment),
    risk_level REAL NOT NULL CHECK (risk_level BETWEEN 0 AND 1),
    short_ratio REAL NOT NULL CHECK (short_ratio BETWEEN 0 AND 1),
    medium_ratio REAL NOT NULL CHECK (medium_ratio BETWEEN 0 AND 1),
    long_ratio REAL NOT NULL CHECK (long_ratio BETWEEN 0 AND 1),
    auto_execute INTEGER CHECK (auto_execute IN (0, 1)),
    allow_real INTEGER CHECK (allow_real IN (0, 1)),
    version INTEGER NOT NULL CHECK (version >= 1),
    CHECK (abs(short_ratio + medium_ratio + long_ratio - 1) <= 0.0001)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE positions (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (account),
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    name TEXT NOT NULL,
    sleeve TEXT NOT NULL CHECK (sleeve IN ('SHORT_TERM', 'MEDIUM_TERM', 'LONG_TERM', 'BREAKOUT', 'ROBO', 'MANUAL')),
    state TEXT NOT NULL CHECK (state IN ('OPEN', 'CLOSING', 'CLOSED')),
    quantity INTEGER NOT NULL CHECK (quantity >= 0),
    cost INTEGER NOT NULL CHECK (cost >= 0),
    entry_dt INTEGER NOT NULL,
    trailing_high INTEGER,
    prior_low INTEGER,
    signal_type TEXT NOT NULL,
    entry_order_id INTEGER NOT NULL, -- 0: adopted on an operator's word
    exit_order_id INTEGER,
    exit_dt INTEGER,
    exit_reason TEXT NOT NULL,
    sold INTEGER NOT NULL CHECK (sold >= 0),
    sold_value INTEGER NOT NULL,
    realized INTEGER NOT NULL,
    fees INTEGER NOT NULL,
    taxes INTEGER NOT NULL,
    CHECK ((state = 'CLOSED') = (quantity = 0)),
    CHECK ((state = 'CLOSED') = (exit_dt IS NOT NULL)),
    CHECK ((state = 'CLOSING') = (exit_order_id IS NOT NULL AND exit_dt IS NULL)),
    CHECK (quantity > 0 OR cost = 0)
) STRICT;
--;
CREATE UNIQUE INDEX positions_open ON positions (account, market, symbol, sleeve) WHERE state <> 'CLOSED';
--;
CREATE INDEX positions_closed ON positions (account, exit_dt) WHERE state = 'CLOSED';
--;
-- What changed a position without a fill: an operator's word, or a change of what one share is.
CREATE TABLE position_adjustments (
    id INTEGER PRIMARY KEY,
    position_id INTEGER NOT NULL REFERENCES positions (id),
    at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('ADOPT', 'ADJUST', 'CLOSE', 'SPLIT')),
    ex_dt INTEGER,
    quantity INTEGER NOT NULL, -- by which it changed
    cost INTEGER NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    CHECK ((kind = 'SPLIT') = (ex_dt IS NOT NULL))
) STRICT;
--;
CREATE UNIQUE INDEX position_adjustments_split ON position_adjustments (position_id, ex_dt) WHERE kind = 'SPLIT';
--;
CREATE INDEX position_adjustments_by_instant ON position_adjustments (at);
--;
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    client_key TEXT NOT NULL UNIQUE CHECK (client_key <> ''),
    account TEXT NOT NULL REFERENCES accounts (account),
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    name TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('BUY', 'SELL')),
    sleeve TEXT NOT NULL CHECK (sleeve IN ('SHORT_TERM', 'MEDIUM_TERM', 'LONG_TERM', 'BREAKOUT', 'ROBO', 'MANUAL')),
    purpose TEXT NOT NULL CHECK (purpose IN ('ENTRY', 'EXIT', 'REBALANCE')),
    kind TEXT NOT NULL CHECK (kind IN ('LIMIT', 'MARKET')),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    price INTEGER CHECK (price > 0),
    session INTEGER NOT NULL,
    exchange TEXT NOT NULL,
    job_id TEXT NOT NULL,
    run_id INTEGER REFERENCES runs (id),
    position_id INTEGER REFERENCES positions (id),
    replaces INTEGER REFERENCES orders (id),
    signal_type TEXT NOT NULL,
    exit_reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('RECOMMENDED', 'CREATED', 'REJECTED_LOCAL', 'SUBMITTING', 'UNKNOWN', 'PENDING',
        'PARTIAL', 'CANCEL_REQUESTED', 'EXECUTED', 'CANCELLED', 'FAILED', 'EXPIRED')),
    executed INTEGER NOT NULL CHECK (executed BETWEEN 0 AND quantity),
    executed_value INTEGER NOT NULL CHECK (executed_value >= 0),
    fees INTEGER NOT NULL,
    taxes INTEGER NOT NULL,
    broker_order_no TEXT NOT NULL,
    broker_org_no TEXT NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    message_phrase TEXT CHECK (message_phrase IS NULL OR json_valid(message_phrase)),
    submitted_at INTEGER,
    cancel_requested_at INTEGER,
    last_sync_at INTEGER,
    settled_at INTEGER,
    CHECK (kind = 'MARKET' OR price IS NOT NULL),
    CHECK (executed > 0 OR executed_value = 0),
    CHECK (state NOT IN ('RECOMMENDED', 'CREATED', 'REJECTED_LOCAL', 'SUBMITTING', 'UNKNOWN', 'PENDING', 'FAILED')
        OR executed = 0),
    CHECK (state <> 'PARTIAL' OR executed BETWEEN 1 AND quantity - 1),
    CHECK (state <> 'EXECUTED' OR executed = quantity),
    CHECK (state NOT IN ('PENDING', 'PARTIAL', 'CANCEL_REQUESTED') OR broker_order_no <> ''),
    CHECK (state NOT IN ('RECOMMENDED', 'CREATED', 'REJECTED_LOCAL') OR submitted_at IS NULL),
    CHECK ((settled_at IS NOT NULL) = (state IN ('RECOMMENDED', 'REJECTED_LOCAL', 'EXECUTED', 'CANCELLED', 'FAILED',
        'EXPIRED')))
) STRICT;
--;
CREATE INDEX orders_working ON orders (account, market) WHERE settled_at IS NULL;
--;
CREATE INDEX orders_by_session ON orders (session, account);
--;
CREATE INDEX orders_by_instant ON orders (created_at);
--;
CREATE TRIGGER orders_move BEFORE UPDATE OF state ON orders
WHEN new.state <> old.state AND NOT (
    old.state = 'CREATED' AND new.state IN ('REJECTED_LOCAL', 'SUBMITTING')
    OR old.state = 'SUBMITTING' AND new.state IN ('PENDING', 'FAILED', 'UNKNOWN')
    OR old.state = 'UNKNOWN' AND new.state IN ('PENDING', 'PARTIAL', 'EXECUTED', 'CANCELLED', 'EXPIRED', 'FAILED')
    OR old.state = 'PENDING' AND new.state IN ('CANCEL_REQUESTED', 'PARTIAL', 'EXECUTED', 'CANCELLED', 'EXPIRED',
        'FAILED')
    OR old.state = 'PARTIAL' AND new.state IN ('CANCEL_REQUESTED', 'EXECUTED', 'CANCELLED', 'EXPIRED')
    OR old.state = 'CANCEL_REQUESTED' AND new.state IN ('EXECUTED', 'CANCELLED', 'EXPIRED'))
BEGIN
    SELECT RAISE(ABORT, 'an order does not move like that');
END;
--;
CREATE TABLE order_events (
    order_id INTEGER NOT NULL REFERENCES orders (id),
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    at INTEGER NOT NULL,
    from_state TEXT,
    to_state TEXT NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    message_phrase TEXT CHECK (message_phrase IS NULL OR json_valid(message_phrase)),
    facts TEXT NOT NULL CHECK (json_valid(facts)),
    run_id INTEGER REFERENCES runs (id),
    actor TEXT NOT NULL,
    PRIMARY KEY (order_id, sequence)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE fills (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    at INTEGER NOT NULL,
    session INTEGER NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    cumulative INTEGER NOT NULL CHECK (cumulative >= quantity),
    value INTEGER NOT NULL CHECK (value > 0),
    fees INTEGER NOT NULL,
    taxes INTEGER NOT NULL,
    cost_sold INTEGER NOT NULL DEFAULT 0 CHECK (cost_sold >= 0), -- of a sale: what the shares had cost
    position_id INTEGER NOT NULL REFERENCES positions (id),
    run_id INTEGER REFERENCES runs (id),
    UNIQUE (order_id, cumulative)
) STRICT;
--;
CREATE INDEX fills_by_instant ON fills (at);
--;
CREATE INDEX fills_by_position ON fills (position_id);
--;
CREATE TABLE account_snapshots (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (account),
    date INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('OPENING', 'INTRADAY', 'CLOSING')),
    at INTEGER NOT NULL,
    cash_krw INTEGER NOT NULL,
    cash_usd INTEGER NOT NULL,
    stocks_kr INTEGER NOT NULL,
    stocks_us INTEGER NOT NULL,
    fx INTEGER CHECK (fx > 0),
    fx_at INTEGER,
    fx_source TEXT NOT NULL,
    total INTEGER NOT NULL,
    estimated INTEGER NOT NULL CHECK (estimated IN (0, 1)),
    run_id INTEGER REFERENCES runs (id),
    CHECK (fx IS NOT NULL OR cash_usd = 0 AND stocks_us = 0)
) STRICT;
--;
CREATE UNIQUE INDEX account_snapshots_day ON account_snapshots (account, date, kind) WHERE kind <> 'INTRADAY';
--;
CREATE INDEX account_snapshots_by_instant ON account_snapshots (account, at);
--;
-- What each holding was worth in an opening or a closing, so that a day can be told by market and sleeve. A row
-- without a position is what the broker holds beyond the record.
CREATE TABLE snapshot_marks (
    snapshot_id INTEGER NOT NULL REFERENCES account_snapshots (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    position_id INTEGER REFERENCES positions (id),
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    sleeve TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity <> 0),
    cost INTEGER NOT NULL,
    price INTEGER NOT NULL CHECK (price > 0),
    PRIMARY KEY (snapshot_id, sequence)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE cash_flows (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (account),
    date INTEGER NOT NULL,
    at INTEGER NOT NULL,
    currency TEXT NOT NULL CHECK (currency IN ('KRW', 'USD')),
    amount INTEGER NOT NULL CHECK (amount <> 0),
    note TEXT NOT NULL,
    actor TEXT NOT NULL
) STRICT;
--;
CREATE INDEX cash_flows_by_day ON cash_flows (account, date);
--;
-- '' stands for the whole: a NULL would not be unique.
CREATE TABLE daily_pnl (
    account TEXT NOT NULL REFERENCES accounts (account),
    date INTEGER NOT NULL,
    market TEXT NOT NULL CHECK (market IN ('', 'KR', 'US')),
    sleeve TEXT NOT NULL CHECK (sleeve IN ('', 'SHORT_TERM', 'MEDIUM_TERM', 'LONG_TERM', 'BREAKOUT', 'ROBO', 'MANUAL')),
    opening INTEGER NOT NULL,
    closing INTEGER NOT NULL,
    flow INTEGER NOT NULL,
    realized INTEGER NOT NULL,
    unrealized INTEGER NOT NULL,
    fees INTEGER NOT NULL,
    taxes INTEGER NOT NULL,
    fx INTEGER NOT NULL,
    peak INTEGER NOT NULL,
    pnl_pct REAL NOT NULL,
    drawdown_pct REAL NOT NULL CHECK (drawdown_pct <= 0),
    estimated INTEGER NOT NULL CHECK (estimated IN (0, 1)),
    run_id INTEGER NOT NULL REFERENCES runs (id),
    PRIMARY KEY (account, date, market, sleeve)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE gate_verdicts (
    run_id INTEGER NOT NULL REFERENCES runs (id),
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    at INTEGER NOT NULL,
    account TEXT NOT NULL REFERENCES accounts (account),
    market TEXT CHECK (market IN ('KR', 'US')),
    sleeve TEXT,
    symbol TEXT NOT NULL,
    gate TEXT NOT NULL CHECK (gate <> ''),
    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
    factor REAL NOT NULL CHECK (factor BETWEEN 0 AND 1),
    figures TEXT NOT NULL CHECK (json_valid(figures)),
    message TEXT NOT NULL,
    message_phrase TEXT CHECK (message_phrase IS NULL OR json_valid(message_phrase)),
    PRIMARY KEY (run_id, sequence)
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX gate_verdicts_by_instant ON gate_verdicts (at);
--;
CREATE TABLE alerts (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('INFO', 'WARNING', 'ERROR')),
    component TEXT NOT NULL CHECK (component <> ''),
    key TEXT NOT NULL,
    message TEXT NOT NULL,
    message_phrase TEXT CHECK (message_phrase IS NULL OR json_valid(message_phrase)),
    account TEXT REFERENCES accounts (account),
    order_id INTEGER REFERENCES orders (id),
    run_id INTEGER REFERENCES runs (id),
    repeats INTEGER NOT NULL DEFAULT 0 CHECK (repeats >= 0),
    delivery TEXT NOT NULL CHECK (delivery IN ('STORED', 'SENT', 'FAILED', 'NOT_CONFIGURED', 'MUTED')),
    delivery_note TEXT NOT NULL DEFAULT '',
    delivery_phrase TEXT CHECK (delivery_phrase IS NULL OR json_valid(delivery_phrase)),
    acknowledged_at INTEGER,
    acknowledged_by TEXT NOT NULL DEFAULT ''
) STRICT;
--;
CREATE INDEX alerts_by_key ON alerts (component, key, at);
--;
CREATE INDEX alerts_by_instant ON alerts (at);
--;
CREATE INDEX alerts_undelivered ON alerts (at) WHERE delivery = 'STORED';
--;
CREATE TABLE alert_mutes (
    component TEXT PRIMARY KEY CHECK (component <> ''),
    until INTEGER NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
--;
-- What a rebalance decided and how far it came; one a job, account, market and session.
CREATE TABLE rebalance_plans (
    job_id TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES accounts (account),
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    session INTEGER NOT NULL,
    at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('PLANNED', 'SELLING', 'BUYING', 'DONE', 'FAILED')),
    plan TEXT NOT NULL CHECK (json_valid(plan)),
    run_id INTEGER NOT NULL REFERENCES runs (id),
    PRIMARY KEY (job_id, account, market, session)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE reconciliations (
    run_id INTEGER NOT NULL REFERENCES runs (id),
    account TEXT NOT NULL REFERENCES accounts (account),
    at INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('CLEAN', 'MISMATCH', 'UNAVAILABLE')),
    report TEXT NOT NULL CHECK (json_valid(report)),
    PRIMARY KEY (run_id, account)
) STRICT, WITHOUT ROWID;
