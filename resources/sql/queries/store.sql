-- SPDX-License-Identifier: GPL-3.0-or-later
-- Transaction control of the store thread.

-- :name begin
BEGIN IMMEDIATE

-- :name savepoint
SAVEPOINT task

-- :name rollback_to
ROLLBACK TO task

-- :name release
RELEASE task

-- :name commit
COMMIT

-- :name rollback
ROLLBACK
