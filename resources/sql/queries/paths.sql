-- SPDX-License-Identifier: GPL-3.0-or-later
-- :name current
SELECT job_id, version, switched_on, at, set_by, reason FROM path_switches WHERE job_id = ?
ORDER BY version DESC LIMIT 1
-- :name all
SELECT job_id, max(version), switched_on, at, set_by, reason FROM path_switches GROUP BY job_id
-- :name history
SELECT job_id, version, switched_on, at, set_by, reason FROM path_switches WHERE job_id = ? ORDER BY version DESC
-- :name add
INSERT INTO path_switches (job_id, version, switched_on, at, set_by, reason) VALUES (?, ?, ?, ?, ?, ?)
