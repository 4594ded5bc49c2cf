#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every check of tests/checks, or only the named ones: scripts/check.sh format includes.
# Each prints what offends as file:line: reason and ends non-zero then. `headless` builds and is the only slow one.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$ROOT"
export LC_ALL=C.UTF-8

if [ $# -gt 0 ]; then
    scripts=()
    for name in "$@"; do scripts+=("tests/checks/$name.sh"); done
else
    scripts=(tests/checks/*.sh)
fi

passed=0 failed=0
for script in "${scripts[@]}"; do
    name=$(basename "$script" .sh)
    started=$SECONDS
    if output=$(bash "$script" 2>&1); then
        passed=$((passed + 1))
        printf 'ok      %-14s %3d s  %s\n' "$name" $((SECONDS - started)) "$(tail -n 1 <<<"$output")"
    else
        failed=$((failed + 1))
        printf 'FAILED  %-14s %3d s\n' "$name" $((SECONDS - started))
        printf "%s\n" "$output" | sed "s|^|        |"
    fi
done
mkdir -p build/checks
printf '%s %s\n' "$passed" "$failed" >build/checks/result
printf '%s checks passed, %s failed.\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
