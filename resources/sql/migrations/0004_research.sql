-- SPDX-License-Identifier: GPL-3.0-or-later
-- The market brain: signals, portfolios, decisions, backtests, governance, imported reference data. Codes repeat
-- core/market and core/trading; dates are days since 1970-01-01, prices ten-thousandths, instants UTC milliseconds;
-- figures that are computed, never booked, are REAL. A figure that is not known is NULL, never zero.

-- The sessions that were computed, and by which run; the rows of one session are replaced together.
CREATE TABLE signal_sessions (
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    bas_dt INTEGER NOT NULL,
    names INTEGER NOT NULL CHECK (names >= 0),
    universe INTEGER NOT NULL CHECK (universe BETWEEN 0 AND names),
    run_id INTEGER NOT NULL REFERENCES runs (id),
    computed_at INTEGER NOT NULL,
    PRIMARY KEY (market, bas_dt)
) STRICT, WITHOUT ROWID;
--;
-- Every name of a session: in the universe, or the rule that kept it out with what it measured and asked for.
CREATE TABLE universe (
    market TEXT NOT NULL,
    bas_dt INTEGER NOT NULL,
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    rule TEXT NOT NULL CHECK (rule IN ('INCLUDED', 'NO_BAR', 'HALTED', 'NOT_A_SHARE', 'SHORT_HISTORY', 'LOW_PRICE',
        'LOW_TURNOVER', 'WEAK_SECTOR', 'NO_SURPRISE')),
    value REAL,
    threshold REAL,
    composite REAL,
    rank INTEGER CHECK (rank >= 1),
    run_id INTEGER NOT NULL REFERENCES runs (id),
    PRIMARY KEY (market, bas_dt, symbol),
    FOREIGN KEY (market, bas_dt) REFERENCES signal_sessions (market, bas_dt) ON DELETE CASCADE,
    CHECK (rule = 'INCLUDED' OR composite IS NULL AND rank IS NULL)
) STRICT, WITHOUT ROWID;
--;
-- The factors of the names in the universe. A missing score says why.
CREATE TABLE signals (
    market TEXT NOT NULL,
    bas_dt INTEGER NOT NULL,
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    factor TEXT NOT NULL CHECK (factor IN ('DISPARITY', 'VOLATILITY_BREAKOUT', 'LIQUIDITY', 'SMART_MONEY_INTENSITY',
        'CONTRARIAN_RSI', 'MOMENTUM', 'DUAL_MOMENTUM', 'QUALITY_GROWTH')),
    score REAL,
    z REAL,
    rank INTEGER CHECK (rank >= 1),
    reason TEXT CHECK (reason IN ('NO_BAR', 'SHORT_HISTORY', 'HALTED', 'NO_ORDER_FLOW', 'NO_MARKET_CAP',
        'NO_FUNDAMENTALS', 'NO_UNIVERSE')),
    run_id INTEGER NOT NULL REFERENCES runs (id),
    PRIMARY KEY (market, bas_dt, symbol, factor),
    FOREIGN KEY (market, bas_dt) REFERENCES signal_sessions (market, bas_dt) ON DELETE CASCADE,
    CHECK ((score IS NULL) = (reason IS NOT NULL)),
    CHECK (score IS NOT NULL OR z IS NULL AND rank IS NULL)
) STRICT, WITHOUT ROWID;
--;
-- One recommended portfolio a market and trading date; its items are replaced with it.
CREATE TABLE portfolios (
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    trading_dt INTEGER NOT NULL,
    session INTEGER NOT NULL,
    capital REAL NOT NULL,
    summary TEXT NOT NULL CHECK (json_valid(summary)),
    run_id INTEGER NOT NULL REFERENCES runs (id),
    computed_at INTEGER NOT NULL,
    PRIMARY KEY (market, trading_dt),
    CHECK (session <= trading_dt)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE portfolio_items (
    market TEXT NOT NULL,
    trading_dt INTEGER NOT NULL,
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    name TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank >= 1),
    entry INTEGER NOT NULL CHECK (entry > 0),
    entry_min INTEGER NOT NULL,
    entry_max INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    target_1 INTEGER NOT NULL,
    target_2 INTEGER NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity >= 0),
    amount REAL NOT NULL CHECK (amount >= 0),
    expected_return_pct REAL NOT NULL,
    expected_profit REAL NOT NULL,
    risk_reward REAL NOT NULL,
    method TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (json_valid(basis)),
    run_id INTEGER NOT NULL REFERENCES runs (id),
    PRIMARY KEY (market, trading_dt, symbol),
    FOREIGN KEY (market, trading_dt) REFERENCES portfolios (market, trading_dt) ON DELETE CASCADE,
    CHECK (entry_min <= entry AND entry <= entry_max)
) STRICT, WITHOUT ROWID;
--;
-- Names that were looked at and not chosen, with the step that refused them.
CREATE TABLE portfolio_rejections (
    market TEXT NOT NULL,
    trading_dt INTEGER NOT NULL,
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    name TEXT NOT NULL,
    code TEXT NOT NULL CHECK (code <> '' AND code <> 'CHOSEN' AND code <> 'INCLUDED'),
    rank INTEGER CHECK (rank >= 1),
    facts TEXT NOT NULL CHECK (json_valid(facts)),
    run_id INTEGER NOT NULL REFERENCES runs (id),
    PRIMARY KEY (market, trading_dt, symbol),
    FOREIGN KEY (market, trading_dt) REFERENCES portfolios (market, trading_dt) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
--;
-- What is traded, whether it may, and what its executors came to.
CREATE TABLE strategies (
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    strategy TEXT NOT NULL CHECK (strategy IN ('SHORT_TERM', 'MEDIUM_TERM', 'LONG_TERM', 'BREAKOUT')),
    status TEXT NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('ACTIVE', 'PAUSED', 'STOPPED')),
    executions INTEGER NOT NULL DEFAULT 0 CHECK (executions >= 0),
    recommended INTEGER NOT NULL DEFAULT 0 CHECK (recommended >= 0),
    advised INTEGER NOT NULL DEFAULT 0 CHECK (advised >= 0),
    blocked INTEGER NOT NULL DEFAULT 0 CHECK (blocked >= 0),
    last_executed_at INTEGER,
    last_run_id INTEGER REFERENCES runs (id),
    PRIMARY KEY (market, strategy)
) STRICT, WITHOUT ROWID;
--;
INSERT INTO strategies (market, strategy)
SELECT m.column1, s.column1 FROM (VALUES ('KR'), ('US')) m,
    (VALUES ('SHORT_TERM'), ('MEDIUM_TERM'), ('LONG_TERM'), ('BREAKOUT')) s;
--;
-- What executors decided. One decision a run, market, strategy and name.
CREATE TABLE decisions (
    run_id INTEGER NOT NULL REFERENCES runs (id),
    market TEXT NOT NULL,
    strategy TEXT NOT NULL,
    symbol TEXT NOT NULL,
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    session INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('BUY', 'SELL', 'HOLD')),
    status TEXT NOT NULL CHECK (status IN ('RECOMMENDED', 'ADVICE', 'BLOCKED')),
    code TEXT NOT NULL CHECK (code <> ''),
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    parts TEXT NOT NULL CHECK (json_valid(parts)),
    quantity INTEGER NOT NULL CHECK (quantity >= 0),
    amount REAL NOT NULL CHECK (amount >= 0),
    entry INTEGER,
    stop INTEGER,
    target_1 INTEGER,
    target_2 INTEGER,
    PRIMARY KEY (run_id, market, strategy, symbol),
    FOREIGN KEY (market, strategy) REFERENCES strategies (market, strategy)
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX decisions_by_instant ON decisions (at, run_id);
--;
CREATE INDEX decisions_by_strategy ON decisions (strategy, at, run_id);
--;
-- Ids are never used twice: the audit and governance name them.
CREATE TABLE backtests (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    by TEXT NOT NULL CHECK (by <> ''),
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    strategy TEXT NOT NULL CHECK (strategy IN ('SHORT_TERM', 'MEDIUM_TERM', 'LONG_TERM', 'BREAKOUT', 'ROBO')),
    from_dt INTEGER NOT NULL,
    to_dt INTEGER NOT NULL,
    capital REAL NOT NULL CHECK (capital > 0),
    parameters TEXT NOT NULL CHECK (json_valid(parameters)),
    metrics TEXT NOT NULL CHECK (json_valid(metrics)),
    benchmark TEXT NOT NULL CHECK (json_valid(benchmark)),
    trades INTEGER NOT NULL CHECK (trades >= 0),
    CHECK (from_dt <= to_dt)
) STRICT;
--;
CREATE TABLE backtest_equity (
    backtest_id INTEGER NOT NULL REFERENCES backtests (id) ON DELETE CASCADE,
    dt INTEGER NOT NULL,
    equity REAL NOT NULL,
    benchmark REAL,
    PRIMARY KEY (backtest_id, dt)
) STRICT, WITHOUT ROWID;
--;
-- In the order of the report: by exit, then symbol.
CREATE TABLE backtest_trades (
    backtest_id INTEGER NOT NULL REFERENCES backtests (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 1),
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    name TEXT NOT NULL,
    entry_dt INTEGER NOT NULL,
    exit_dt INTEGER NOT NULL,
    entry_price REAL NOT NULL,
    exit_price REAL NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    profit REAL NOT NULL,
    profit_pct REAL NOT NULL,
    friction REAL NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (backtest_id, position),
    CHECK (entry_dt <= exit_dt)
) STRICT, WITHOUT ROWID;
--;
-- One verdict a run, market and strategy.
CREATE TABLE governance_checks (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES runs (id),
    at INTEGER NOT NULL,
    market TEXT NOT NULL,
    strategy TEXT NOT NULL,
    from_dt INTEGER NOT NULL,
    to_dt INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('HEALTHY', 'WARNING', 'DEGRADED', 'INSUFFICIENT', 'FAILED')),
    mdd_pct REAL,
    sharpe REAL,
    win_rate_pct REAL,
    profit_factor REAL,
    benchmark_return_pct REAL,
    return_pct REAL,
    trades INTEGER NOT NULL CHECK (trades >= 0),
    findings TEXT NOT NULL CHECK (json_valid(findings)),
    backtest_id INTEGER REFERENCES backtests (id) ON DELETE SET NULL,
    UNIQUE (run_id, market, strategy),
    FOREIGN KEY (market, strategy) REFERENCES strategies (market, strategy)
) STRICT;
--;
CREATE INDEX governance_checks_by_strategy ON governance_checks (market, strategy, at);
--;
CREATE INDEX governance_checks_by_backtest ON governance_checks (backtest_id) WHERE backtest_id IS NOT NULL;
--;
-- Current and former halts of strategies; run_id is the check that set it.
CREATE TABLE governance_halts (
    id INTEGER PRIMARY KEY,
    market TEXT NOT NULL,
    strategy TEXT NOT NULL,
    run_id INTEGER REFERENCES runs (id),
    halted_at INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    clear_suggested INTEGER NOT NULL DEFAULT 0 CHECK (clear_suggested IN (0, 1)),
    cleared_at INTEGER,
    cleared_by TEXT,
    clear_reason TEXT,
    FOREIGN KEY (market, strategy) REFERENCES strategies (market, strategy),
    CHECK ((cleared_at IS NULL) = (cleared_by IS NULL)),
    CHECK ((cleared_at IS NULL) = (clear_reason IS NULL))
) STRICT;
--;
CREATE UNIQUE INDEX governance_halts_active ON governance_halts (market, strategy) WHERE cleared_at IS NULL;
--;
-- The forecasting power of each factor, a row a run.
CREATE TABLE factor_grades (
    run_id INTEGER NOT NULL REFERENCES runs (id),
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    factor TEXT NOT NULL CHECK (factor IN ('DISPARITY', 'VOLATILITY_BREAKOUT', 'LIQUIDITY', 'SMART_MONEY_INTENSITY',
        'CONTRARIAN_RSI', 'MOMENTUM', 'DUAL_MOMENTUM', 'QUALITY_GROWTH')),
    at INTEGER NOT NULL,
    from_dt INTEGER NOT NULL,
    to_dt INTEGER NOT NULL,
    days INTEGER NOT NULL CHECK (days >= 0),
    mean_ic REAL,
    ir REAL,
    spread_pct REAL,
    grade TEXT NOT NULL CHECK (grade IN ('A', 'B', 'C', 'D', 'F', 'INSUFFICIENT')),
    degraded INTEGER NOT NULL CHECK (degraded IN (0, 1)),
    PRIMARY KEY (run_id, market, factor)
) STRICT, WITHOUT ROWID;
--;
-- Every file that was taken in. Rows of reference data carry its id; bars carry the run of the backfill.
CREATE TABLE imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    by TEXT NOT NULL CHECK (by <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('BARS', 'SECTORS', 'FUNDAMENTALS', 'EARNINGS', 'ORDER_FLOW')),
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    file TEXT NOT NULL CHECK (file <> ''),
    rows INTEGER NOT NULL CHECK (rows >= 0),
    changed INTEGER NOT NULL CHECK (changed BETWEEN 0 AND rows),
    first_dt INTEGER,
    last_dt INTEGER,
    occurrence_id INTEGER REFERENCES occurrences (id),
    CHECK (occurrence_id IS NULL OR kind = 'BARS')
) STRICT;
--;
-- From bas_dt on the symbol belongs to the sector, until a later row says otherwise.
CREATE TABLE symbol_sectors (
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    bas_dt INTEGER NOT NULL,
    sector TEXT NOT NULL CHECK (sector <> ''),
    import_id INTEGER NOT NULL REFERENCES imports (id),
    PRIMARY KEY (market, symbol, bas_dt)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE fundamentals (
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    bas_dt INTEGER NOT NULL,
    per REAL,
    peg REAL,
    revenue_growth_pct REAL,
    operating_margin_pct REAL,
    eps_growth_pct REAL,
    roe_pct REAL,
    import_id INTEGER NOT NULL REFERENCES imports (id),
    PRIMARY KEY (market, symbol, bas_dt)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE earnings_surprises (
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    report_dt INTEGER NOT NULL,
    surprise_score REAL NOT NULL,
    import_id INTEGER NOT NULL REFERENCES imports (id),
    PRIMARY KEY (market, symbol, report_dt)
) STRICT, WITHOUT ROWID;
--;
-- Net buying of institutions and foreigners, whole currency units. Read by date, a few sessions at a time.
CREATE TABLE order_flow (
    market TEXT NOT NULL CHECK (market IN ('KR', 'US')),
    bas_dt INTEGER NOT NULL,
    symbol TEXT NOT NULL CHECK (symbol <> ''),
    net_buy_1d INTEGER NOT NULL,
    net_buy_5d INTEGER,
    market_cap INTEGER CHECK (market_cap >= 0),
    import_id INTEGER NOT NULL REFERENCES imports (id),
    PRIMARY KEY (market, bas_dt, symbol)
) STRICT, WITHOUT ROWID;
--;
CREATE VIEW daily_signals AS
SELECT market, date(bas_dt * 86400, 'unixepoch') AS bas_dt, symbol, factor, score, z, rank, reason, run_id
FROM signals;
