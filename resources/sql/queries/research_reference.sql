-- SPDX-License-Identifier: GPL-3.0-or-later
-- Imported reference data. Keys are ?1 market, ?2 symbol, ?3 date; then the values; the import id comes last.
-- find_* answers no row for a new key, else whether the values are the same.

-- :name find_sector
SELECT sector IS ?4 FROM symbol_sectors WHERE market = ?1 AND symbol = ?2 AND bas_dt = ?3
-- :name drop_sector
DELETE FROM symbol_sectors WHERE market = ?1 AND symbol = ?2 AND bas_dt = ?3
-- :name add_sector
INSERT INTO symbol_sectors (market, symbol, bas_dt, sector, import_id) VALUES (?1, ?2, ?3, ?4, ?5)

-- :name find_fundamentals
SELECT (per, peg, revenue_growth_pct, operating_margin_pct, eps_growth_pct, roe_pct) IS (?4, ?5, ?6, ?7, ?8, ?9)
FROM fundamentals WHERE market = ?1 AND symbol = ?2 AND bas_dt = ?3
-- :name drop_fundamentals
DELETE FROM fundamentals WHERE market = ?1 AND symbol = ?2 AND bas_dt = ?3
-- :name add_fundamentals
INSERT INTO fundamentals (market, symbol, bas_dt, per, peg, revenue_growth_pct, operating_margin_pct, eps_growth_pct,
    roe_pct, import_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)

-- :name find_earnings
SELECT surprise_score IS ?4 FROM earnings_surprises WHERE market = ?1 AND symbol = ?2 AND report_dt = ?3
-- :name drop_earnings
DELETE FROM earnings_surprises WHERE market = ?1 AND symbol = ?2 AND report_dt = ?3
-- :name add_earnings
INSERT INTO earnings_surprises (market, symbol, report_dt, surprise_score, import_id) VALUES (?1, ?2, ?3, ?4, ?5)

-- :name find_order_flow
SELECT (net_buy_1d, net_buy_5d, market_cap) IS (?4, ?5, ?6)
FROM order_flow WHERE market = ?1 AND symbol = ?2 AND bas_dt = ?3
-- :name drop_order_flow
DELETE FROM order_flow WHERE market = ?1 AND symbol = ?2 AND bas_dt = ?3
-- :name add_order_flow
INSERT INTO order_flow (market, symbol, bas_dt, net_buy_1d, net_buy_5d, market_cap, import_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)

-- The latest row of each symbol up to ?2: the names by seeking from one to the next, each row by its key.
-- :name sectors_as_of
WITH RECURSIVE names (symbol) AS (
    SELECT min(symbol) FROM symbol_sectors WHERE market = ?1
    UNION ALL
    SELECT (SELECT min(s.symbol) FROM symbol_sectors s WHERE s.market = ?1 AND s.symbol > names.symbol)
    FROM names WHERE names.symbol IS NOT NULL)
SELECT r.symbol, r.sector FROM names
JOIN symbol_sectors r ON r.market = ?1 AND r.symbol = names.symbol AND r.bas_dt =
    (SELECT max(l.bas_dt) FROM symbol_sectors l WHERE l.market = ?1 AND l.symbol = names.symbol AND l.bas_dt <= ?2)

-- :name fundamentals_as_of
WITH RECURSIVE names (symbol) AS (
    SELECT min(symbol) FROM fundamentals WHERE market = ?1
    UNION ALL
    SELECT (SELECT min(s.symbol) FROM fundamentals s WHERE s.market = ?1 AND s.symbol > names.symbol)
    FROM names WHERE names.symbol IS NOT NULL)
SELECT r.symbol, r.bas_dt, r.per, r.peg, r.revenue_growth_pct, r.operating_margin_pct, r.eps_growth_pct, r.roe_pct
FROM names
JOIN fundamentals r ON r.market = ?1 AND r.symbol = names.symbol AND r.bas_dt =
    (SELECT max(l.bas_dt) FROM fundamentals l WHERE l.market = ?1 AND l.symbol = names.symbol AND l.bas_dt <= ?2)

-- :name earnings_as_of
WITH RECURSIVE names (symbol) AS (
    SELECT min(symbol) FROM earnings_surprises WHERE market = ?1
    UNION ALL
    SELECT (SELECT min(s.symbol) FROM earnings_surprises s WHERE s.market = ?1 AND s.symbol > names.symbol)
    FROM names WHERE names.symbol IS NOT NULL)
SELECT r.symbol, r.report_dt, r.surprise_score FROM names
JOIN earnings_surprises r ON r.market = ?1 AND r.symbol = names.symbol AND r.report_dt =
    (SELECT max(l.report_dt) FROM earnings_surprises l
     WHERE l.market = ?1 AND l.symbol = names.symbol AND l.report_dt <= ?2)
WHERE r.report_dt > ?3

-- The last five sessions that were ever collected; without any, the last week.
-- :name order_flow_as_of
SELECT symbol, bas_dt, net_buy_1d FROM order_flow
WHERE market = ?1 AND bas_dt <= ?2 AND bas_dt >= coalesce(
    (SELECT min(session) FROM (SELECT session FROM session_coverage
                               WHERE market = ?1 AND session <= ?2 AND state IN ('COMPLETE', 'PARTIAL')
                               ORDER BY session DESC LIMIT 5)), ?2 - 6)
ORDER BY bas_dt, symbol
