#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Includes inside core follow the direction of the house:
#   domain <- time, ports <- market, trading <- simulated, adapters, store <- schedule, jobs <- service
# (log and config stand beside time, audit beside store). Neighbours on one step may use each other, except that
# simulated, adapters and store stay apart. Gui and Widgets stay out of core, QtSql inside core/store.
set -euo pipefail
git ls-files 'core/*.h' 'core/*.cpp' 'ui/*.h' 'ui/*.cpp' | xargs -r awk '
function step(room) { return (room in steps) ? steps[room] : -1 }
function complain(why) { printf "%s:%d: %s\n", FILENAME, FNR, why; bad = 1 }
BEGIN {
    split("domain:0 time:1 ports:1 log:1 config:1 market:2 trading:2 simulated:3 adapters:3 store:3 audit:3 schedule:4 jobs:4 service:5", pairs, " ")
    for (i in pairs) { split(pairs[i], pair, ":"); steps[pair[1]] = pair[2] }
    split("simulated adapters store", apart, " ")
    for (i in apart) lonely[apart[i]] = 1
}
FNR == 1 {
    split(FILENAME, parts, "/")
    inCore = parts[1] == "core"
    room = parts[2]
    if (inCore && step(room) < 0) complain("core/" room " is not a room of the house; tests/checks/includes.sh knows them")
}
!/^#[ \t]*include[ \t]*[<"]/ { next }
{
    target = $0
    sub(/^#[ \t]*include[ \t]*[<"]/, "", target)
    sub(/[>"].*/, "", target)
}
inCore && target ~ /^(ui|app|tests)\// { complain("core must not know " target) }
!inCore && target ~ /^(app|tests)\// { complain("ui must not know " target) }
inCore && target ~ /^core\// {
    split(target, to, "/")
    if (step(to[2]) > step(room)) complain("core/" room " must not use core/" to[2] " (" target ")")
    else if (to[2] != room && (to[2] in lonely) && (room in lonely)) complain("core/" room " and core/" to[2] " stay apart")
}
inCore && target ~ /^(Qt(Gui|Widgets|PrintSupport|Svg)\/|Qt(Gui|Widgets)$|QWidget|QGuiApplication|QApplication|QPainter|QColor|QIcon|QPixmap|QImage|QFont|QPalette|QAction|QDialog|QMessageBox|qcustomplot)/ {
    complain(target " belongs to the window, not to core")
}
target ~ /^(QtSql|QSql)/ && !(inCore && room == "store") { complain(target " stays in core/store") }
END { exit bad }'
echo "includes follow the house"
