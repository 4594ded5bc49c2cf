-- SPDX-License-Identifier: GPL-3.0-or-later
-- Instruments follow the bars: named as in the latest bar that has a name, gone with the last one.

-- :name learn
INSERT INTO instruments (market, symbol, name, board)
SELECT market, symbol, name, board FROM bars WHERE market = ? AND bas_dt = ?
ON CONFLICT (market, symbol) DO UPDATE SET name = coalesce(nullif(excluded.name, ''), instruments.name),
    board = coalesce(nullif(excluded.board, ''), instruments.board)
WHERE (instruments.name, instruments.board) <> (excluded.name, excluded.board)
    AND (instruments.name = '' OR instruments.board = ''
         OR NOT EXISTS (SELECT 1 FROM bars b WHERE b.market = excluded.market AND b.symbol = excluded.symbol
                        AND b.bas_dt > ?))

-- :name forget_of_run
DELETE FROM instruments WHERE (market, symbol) IN
    (SELECT DISTINCT market, symbol FROM bar_before_images WHERE run_id = ?)

-- :name relearn_of_run
INSERT OR REPLACE INTO instruments (market, symbol, name, board)
SELECT b.market, b.symbol, b.name, b.board
FROM (SELECT DISTINCT market, symbol FROM bar_before_images WHERE run_id = ?) touched
JOIN bars b ON b.market = touched.market AND b.symbol = touched.symbol
    AND b.bas_dt = (SELECT max(bas_dt) FROM bars l WHERE l.market = touched.market AND l.symbol = touched.symbol)

-- :name all
SELECT symbol, name, board FROM instruments WHERE market = ? ORDER BY symbol

-- :name span
SELECT min(bas_dt), max(bas_dt) FROM bars WHERE market = ? AND symbol = ?
