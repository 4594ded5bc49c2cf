-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that were taken in. What a backfill changed is known from its run.

-- :name add
INSERT INTO imports (at, by, kind, market, file, rows, changed, first_dt, last_dt, occurrence_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- :name set_changed
UPDATE imports SET changed = ? WHERE id = ?

-- :name newest
SELECT i.id, i.at, i.by, i.kind, i.market, i.file, i.rows, coalesce(r.rows_written, i.changed), i.first_dt, i.last_dt,
    r.id
FROM imports i LEFT JOIN runs r ON r.occurrence_id = i.occurrence_id
ORDER BY i.id DESC LIMIT ?
