-- SPDX-License-Identifier: GPL-3.0-or-later

-- :name save
INSERT OR REPLACE INTO run_log_index (run_id, first_at, last_at, lines, warnings, errors) VALUES (?, ?, ?, ?, ?, ?)

-- :name find
SELECT first_at, last_at, lines, warnings, errors FROM run_log_index WHERE run_id = ?
