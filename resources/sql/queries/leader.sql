-- SPDX-License-Identifier: GPL-3.0-or-later

-- :name take
INSERT INTO leader (id, epoch, holder, since, heartbeat) VALUES (1, 1, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET epoch = epoch + 1, holder = excluded.holder, since = excluded.since

-- :name heartbeat
-- Everything due before the beat is decided: what a failed write left open holds it back.
UPDATE leader SET heartbeat = MIN(?, COALESCE(
    (SELECT MIN(planned_at) - 1 FROM occurrences WHERE state = 'PLANNED'), 9223372036854775807)) WHERE id = 1 AND epoch = ?

-- :name current
SELECT epoch, holder, since, heartbeat FROM leader WHERE id = 1

-- :name latest_instant
SELECT MAX(
    COALESCE((SELECT MAX(heartbeat, since) FROM leader WHERE id = 1), 0),
    COALESCE((SELECT MAX(decided_at) FROM (SELECT decided_at FROM occurrences WHERE state <> 'PLANNED'
        ORDER BY planned_at DESC LIMIT 500)), 0),
    COALESCE((SELECT MAX(COALESCE(ended_at, started_at)) FROM (SELECT started_at, ended_at FROM runs
        ORDER BY id DESC LIMIT 500)), 0))
