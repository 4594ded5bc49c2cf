-- SPDX-License-Identifier: GPL-3.0-or-later
-- :name head
SELECT entries, hash FROM audit_head WHERE id = 1
-- :name append
INSERT INTO audit (id, at, actor, verb, subject, reason, before_json, after_json, token, prev_hash, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- :name walk
SELECT id, at, actor, verb, subject, reason, before_json, after_json, token, prev_hash, hash FROM audit ORDER BY id
-- :name page
SELECT id, at, actor, verb, subject, reason, before_json, after_json, token, prev_hash, hash FROM audit
WHERE id < ? ORDER BY id DESC LIMIT ?
-- :name pageOf
SELECT id, at, actor, verb, subject, reason, before_json, after_json, token, prev_hash, hash FROM audit
WHERE subject = ? AND id < ? ORDER BY id DESC LIMIT ?
