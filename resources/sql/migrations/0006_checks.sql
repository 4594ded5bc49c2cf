-- SPDX-License-Identifier: GPL-3.0-or-later
-- The lists of words in the CHECKs of the ledger, as comparisons. They refuse exactly what they refused; but for every
-- IN list of three words and more SQLite builds a table in memory each time a row is written, which was half of the
-- time of a start. Only the text of the checks changes, so this is the procedure of https://sqlite.org/lang_altertable.html
-- (section 8) that leaves the rows alone.
PRAGMA writable_schema = ON
--;
UPDATE sqlite_schema SET sql = replace(replace(replace(sql,
    'kind IN (''CRON'', ''MANUAL'', ''RETRY'', ''RECOVERY'', ''UNDO'', ''SHADOW'')',
    'kind = ''CRON'' OR kind = ''MANUAL'' OR kind = ''RETRY'' OR kind = ''RECOVERY'' OR kind = ''UNDO'' OR kind = ''SHADOW'''),
    'state IN (''PLANNED'', ''WAITING'', ''STARTED'', ''RAN'', ''EXPLAINED'')',
    'state = ''PLANNED'' OR state = ''WAITING'' OR state = ''STARTED'' OR state = ''RAN'' OR state = ''EXPLAINED'''),
    'skip_code IN (''NON_TRADING_DAY'', ''HELD'', ''SKIPPED_BY_OPERATOR'', ''OVERLAP'', ''MISFIRE'',
        ''DEPENDENCY'', ''GATE'', ''NOT_LEADER'', ''NOT_IMPLEMENTED'', ''SUPERSEDED'', ''DISABLED'', ''OUTCOME_UNKNOWN'', ''STOPPED'')',
    'skip_code = ''NON_TRADING_DAY'' OR skip_code = ''HELD'' OR skip_code = ''SKIPPED_BY_OPERATOR''
        OR skip_code = ''OVERLAP'' OR skip_code = ''MISFIRE'' OR skip_code = ''DEPENDENCY'' OR skip_code = ''GATE''
        OR skip_code = ''NOT_LEADER'' OR skip_code = ''NOT_IMPLEMENTED'' OR skip_code = ''SUPERSEDED''
        OR skip_code = ''DISABLED'' OR skip_code = ''OUTCOME_UNKNOWN'' OR skip_code = ''STOPPED''')
WHERE type = 'table' AND name = 'occurrences'
--;
UPDATE sqlite_schema SET sql = replace(sql,
    'state IN (''RUNNING'', ''RETRY_WAIT'', ''SUCCEEDED'', ''PARTIAL'', ''SKIPPED'', ''FAILED'',
        ''CANCELLED'', ''INTERRUPTED'', ''UNKNOWN'')',
    'state = ''RUNNING'' OR state = ''RETRY_WAIT'' OR state = ''SUCCEEDED'' OR state = ''PARTIAL'' OR state = ''SKIPPED''
        OR state = ''FAILED'' OR state = ''CANCELLED'' OR state = ''INTERRUPTED'' OR state = ''UNKNOWN''')
WHERE type = 'table' AND name = 'runs'
--;
UPDATE sqlite_schema SET sql = replace(sql,
    'state IN (''RUNNING'', ''SUCCEEDED'', ''PARTIAL'', ''SKIPPED'', ''FAILED'', ''CANCELLED'',
        ''INTERRUPTED'', ''UNKNOWN'')',
    'state = ''RUNNING'' OR state = ''SUCCEEDED'' OR state = ''PARTIAL'' OR state = ''SKIPPED'' OR state = ''FAILED''
        OR state = ''CANCELLED'' OR state = ''INTERRUPTED'' OR state = ''UNKNOWN''')
WHERE type = 'table' AND name = 'attempts'
--;
UPDATE sqlite_schema SET sql = replace(sql, 'verdict IN (''START'', ''WAIT'', ''SKIP'')',
    'verdict = ''START'' OR verdict = ''WAIT'' OR verdict = ''SKIP''')
WHERE type = 'table' AND name = 'decision_traces'
--;
PRAGMA writable_schema = RESET
--;
-- The same for the index of what is open. Besides, a query for one of its states can prove now that the index holds all
-- it asks for; before, "is anything overdue" walked through the whole history.
DROP INDEX occurrences_open
--;
CREATE INDEX occurrences_open ON occurrences (state, planned_at)
    WHERE state = 'PLANNED' OR state = 'WAITING' OR state = 'STARTED'
