-- SPDX-License-Identifier: GPL-3.0-or-later
-- :name addJob
INSERT INTO job_definitions (job_id) VALUES (?) ON CONFLICT DO NOTHING
-- :name head
SELECT v.definition, v.version, d.shipped
FROM job_definitions d JOIN job_definition_versions v ON v.job_id = d.job_id AND v.version = d.current_version
WHERE d.job_id = ?
-- :name current
SELECT v.job_id, v.version, v.definition
FROM job_definitions d JOIN job_definition_versions v ON v.job_id = d.job_id AND v.version = d.current_version
ORDER BY v.job_id
-- :name version
SELECT version, definition, saved_at, saved_by, reason FROM job_definition_versions WHERE job_id = ? AND version = ?
-- :name versions
SELECT version, definition, saved_at, saved_by, reason FROM job_definition_versions WHERE job_id = ?
ORDER BY version DESC
-- :name addVersion
INSERT INTO job_definition_versions (job_id, version, definition, saved_at, saved_by, reason) VALUES (?, ?, ?, ?, ?, ?)
-- :name setCurrent
UPDATE job_definitions SET current_version = ?, shipped = coalesce(shipped, ?) WHERE job_id = ?
-- :name setShipped
UPDATE job_definitions SET shipped = ? WHERE job_id = ?
