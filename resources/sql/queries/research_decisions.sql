-- SPDX-License-Identifier: GPL-3.0-or-later
-- Decisions of executors and the strategies they belong to.

-- :name uncount
UPDATE strategies SET executions = executions - 1, recommended = recommended - was.r, advised = advised - was.a,
    blocked = blocked - was.b
FROM (SELECT market AS m, strategy AS s, sum(status = 'RECOMMENDED') AS r, sum(status = 'ADVICE') AS a,
          sum(status = 'BLOCKED') AS b
      FROM decisions WHERE run_id = ? GROUP BY market, strategy) was
WHERE market = was.m AND strategy = was.s

-- :name drop_run
DELETE FROM decisions WHERE run_id = ?

-- :name add
INSERT INTO decisions (run_id, market, strategy, symbol, name, at, session, action, status, code, score, parts,
    quantity, amount, entry, stop, target_1, target_2)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- :name count
UPDATE strategies SET executions = executions + 1, recommended = recommended + now.r, advised = advised + now.a,
    blocked = blocked + now.b, last_executed_at = now.at, last_run_id = now.run_id
FROM (SELECT market AS m, strategy AS s, run_id, max(at) AS at, sum(status = 'RECOMMENDED') AS r,
          sum(status = 'ADVICE') AS a, sum(status = 'BLOCKED') AS b
      FROM decisions WHERE run_id = ? GROUP BY market, strategy) now
WHERE market = now.m AND strategy = now.s

-- :name page
SELECT run_id, at, strategy, market, session, symbol, name, action, status, code, score, parts, quantity, amount,
    entry, stop, target_1, target_2
FROM decisions ORDER BY at DESC, run_id DESC, market, strategy, symbol LIMIT ?

-- :name page_of
SELECT run_id, at, strategy, market, session, symbol, name, action, status, code, score, parts, quantity, amount,
    entry, stop, target_1, target_2
FROM decisions WHERE strategy = ? ORDER BY at DESC, run_id DESC, market, symbol LIMIT ?

-- :name strategies
SELECT market, strategy, status, executions, recommended, advised, blocked, last_executed_at, last_run_id
FROM strategies ORDER BY market, strategy

-- :name set_status
UPDATE strategies SET status = ? WHERE market = ? AND strategy = ? AND status <> ?
