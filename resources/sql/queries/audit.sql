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
WHERE id < ?1 AND (?2 = '' OR subject = ?2)
ORDER BY id DESC LIMIT ?3
