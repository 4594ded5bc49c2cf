#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Nobody sleeps, nobody runs the event loop from inside, nothing is reached through a singleton.
set -euo pipefail
status=0
search() { # PATTERN WHY [pathspec...]
    local pattern=$1 why=$2
    shift 2
    if git grep -nE "$pattern" -- "$@" | sed "s|\$|   <- $why|" | grep .; then status=1; fi
}
sources=('core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'app/*.cpp' 'app/*.h')
tests=('tests/*.cpp' 'tests/*.h')
search 'qWait\(|qSleep\(|sleep_for|sleep_until|QThread::(m|u)?sleep|[^[:alnum:]_]u?sleep\(' \
    'wait for the event: QTRY_*, QSignalSpy, ManualClock' "${sources[@]}" "${tests[@]}"
search 'processEvents' 'no nested event loops' "${sources[@]}" "${tests[@]}"
search 'QEventLoop' 'no nested event loops in the window' 'ui/*.cpp' 'ui/*.h'
search 'static [A-Za-z_:<>]+ ?[&*] ?(instance|getInstance|self)\(' 'no singletons: pass it to the constructor' "${sources[@]}"
[ $status -ne 0 ] || echo "no sleeps, no nested loops, no singletons"
exit $status
