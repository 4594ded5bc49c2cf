#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Time comes from Clock. Only core/time asks the system; elapsed-time stopwatches stay in ui, tests and benches.
# SQL never asks for the time either: it is bound as a parameter.
set -euo pipefail
status=0
search() { # PATTERN WHY [pathspec...]
    local pattern=$1 why=$2
    shift 2
    if git grep -nE "$pattern" -- "$@" | sed "s|\$|   <- $why|" | grep .; then status=1; fi
}
sources=('core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'app/*.cpp' 'app/*.h' 'tests/*.cpp' 'tests/*.h'
    ':!core/time/' ':!tests/core/time/' ':!tests/bench/')
search 'currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|QDate::currentDate|QTime::currentTime' \
    'use ic::Clock' "${sources[@]}"
search '(system|steady|high_resolution|utc)_clock::now|std::time\(|[^_[:alnum:]]time\((nullptr|NULL|0)\)|gettimeofday|clock_gettime' \
    'use ic::Clock' "${sources[@]}"
search 'QElapsedTimer' 'use ic::Clock' 'core/*.cpp' 'core/*.h' 'app/*.cpp' 'app/*.h' ':!core/time/'
search "CURRENT_(TIMESTAMP|DATE|TIME)|'now'|unixepoch\(\)" 'bind the time' 'resources/sql/*'
[ $status -ne 0 ] || echo "time comes from Clock"
exit $status
