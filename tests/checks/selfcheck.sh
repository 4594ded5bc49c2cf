#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The checks find what they are for: a small tree with one offence of each kind, each offence expected by line.
set -euo pipefail
checks=$PWD/tests/checks
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
cd "$tree"
git init -q .
licence='// SPDX-License-Identifier: GPL-3.0-or-later'
offence() { # FILE LINE...: a file whose first line is the licence
    mkdir -p "$(dirname "$1")"
    printf '%s\n' "$licence" "${@:2}" >"$1"
}
offence core/domain/Up.cpp '#include "core/store/Store.h"'
offence core/store/Side.cpp '#include "core/adapters/Http.h"'
offence core/market/Window.cpp '#include <QColor>'
offence core/market/Sql.cpp '#include <QSqlQuery>'
offence ui/Sql.cpp '#include <QtSql/QSqlDatabase>'
offence core/util/Bucket.cpp 'int x;'
offence core/market/Now.cpp 'auto now = QDateTime::currentDateTimeUtc();'
offence core/market/Steady.cpp 'auto now = std::chrono::steady_clock::now();'
offence core/market/Watch.cpp 'QElapsedTimer watch;'
offence ui/Sleep.cpp 'QThread::msleep(5);'
offence tests/tst_wait.cpp 'QTest::qWait(5);'
offence ui/Pump.cpp 'QCoreApplication::processEvents();'
offence ui/Loop.cpp 'QEventLoop loop;'
offence core/market/One.h 'static One& instance();'
offence core/market/Crowd.h 'class Crowd' '{' '};' 'class B' '{' '};' 'class C' '{' '};'
offence core/market/Named.h 'class Other' '{' '};'
offence ui/shell/MainWindow.cpp "$(seq 1 400)"
offence core/market/Long.cpp "$(seq 1 600)"
offence core/market/Path.cpp "// see /""home/someone/notes"
mkdir -p resources/sql/queries core/time
echo "select datetime('now');" >resources/sql/queries/now.sql
echo 'int unlicensed;' >core/market/Bare.cpp
mkdir -p app
offence core/time/Fine.cpp 'auto now = QDateTime::currentMSecsSinceEpoch();'
git add -A

status=0
expect() { # CHECK PATTERN...
    local check=$1 output pattern
    shift
    if output=$(bash "$checks/$check.sh" 2>&1); then echo "$check found nothing"; status=1; fi
    for pattern in "$@"; do
        grep -qE "$pattern" <<<"$output" || { echo "$check does not see $pattern"; status=1; }
    done
    if grep -E '(^|/)Fine\.' <<<"$output"; then echo "$check is wrong about the line above"; status=1; fi
}
expect includes core/domain/Up.cpp:2 core/store/Side.cpp:2 core/market/Window.cpp:2 core/market/Sql.cpp:2 ui/Sql.cpp:2 core/util/Bucket.cpp:1
expect clock core/market/Now.cpp:2 core/market/Steady.cpp:2 core/market/Watch.cpp:2 resources/sql/queries/now.sql:1
expect waits ui/Sleep.cpp:2 tests/tst_wait.cpp:2 ui/Pump.cpp:2 ui/Loop.cpp:2 core/market/One.h:2
expect files core/market/Crowd.h:8 core/market/Named.h:2 ui/shell/MainWindow.cpp:401 core/market/Long.cpp:601 core/market/Path.cpp:2 core/market/Bare.cpp:1

if [ -x /usr/lib/qt6/bin/lupdate ]; then
    offence ui/Said.cpp '#include <QObject>' 'QString said() { return QObject::tr("Run now"); }'
    expect translations 'ui/Said.cpp:3: no Korean for "Run now"'
fi
[ $status -ne 0 ] || echo "every kind of offence is found"
exit $status
