-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whole panels of bars: one walk over the primary key.

-- :name names
SELECT count(*) FROM bars WHERE market = ?1
    AND bas_dt = (SELECT max(l.bas_dt) FROM bars l WHERE l.market = ?1 AND l.bas_dt <= ?2)

-- :name bars
SELECT bas_dt, symbol, name, board, open, high, low, close, volume, turnover, market_cap, adjusted
FROM bars WHERE market = ?1 AND bas_dt BETWEEN ?2 AND ?3 ORDER BY bas_dt, symbol

-- :name instruments
SELECT symbol, name, board FROM instruments WHERE market = ?1 ORDER BY symbol
