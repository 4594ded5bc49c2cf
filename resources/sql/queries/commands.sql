-- SPDX-License-Identifier: GPL-3.0-or-later

-- :name find
SELECT receipt FROM commands WHERE token = ?

-- :name remember
INSERT INTO commands (token, verb, at, receipt) VALUES (?, ?, ?, ?)

-- :name gate
SELECT state, reason, by, at FROM gate WHERE id = 1

-- :name set_gate
INSERT INTO gate (id, state, reason, by, at) VALUES (1, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET state = excluded.state, reason = excluded.reason, by = excluded.by, at = excluded.at
