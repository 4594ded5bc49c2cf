-- SPDX-License-Identifier: GPL-3.0-or-later
-- :name current
SELECT name, version, value, at, set_by, reason FROM system_settings WHERE name = ? ORDER BY version DESC LIMIT 1
-- :name history
SELECT name, version, value, at, set_by, reason FROM system_settings WHERE name = ? ORDER BY version DESC
-- :name add
INSERT INTO system_settings (name, version, value, at, set_by, reason) VALUES (?, ?, ?, ?, ?, ?)
