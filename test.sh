#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything with warnings as errors and runs every test, without a display.
# Arguments go to ctest: ./test.sh -L core, ./test.sh -R cron. The last line reads "N passed, N failed".
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/scripts/common.sh"

case ${1:-} in
-h | --help) sed -n '3,4s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;;
esac

ensure_packages "$BUILD_PACKAGES" "$RUN_PACKAGES" "$TEST_PACKAGES"
folder=$ROOT/build/test
configure "$folder" test
say "Building"
build "$folder"

say "Testing"
sandbox=$(mktemp -d "${TMPDIR:-/tmp}/ic-test.XXXXXX")
trap 'rm -rf "$sandbox"' EXIT
mkdir -m 700 "$sandbox/home" "$sandbox/runtime"
log=$folder/Testing/Temporary/LastTest.log
rm -f "$log"
status=0
env -u DISPLAY -u WAYLAND_DISPLAY -u XDG_DATA_HOME -u XDG_CONFIG_HOME -u XDG_CACHE_HOME \
    HOME="$sandbox/home" XDG_RUNTIME_DIR="$sandbox/runtime" QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 LC_ALL=C.UTF-8 \
    ctest --test-dir "$folder" -j "${TEST_JOBS:-2}" --timeout 120 --output-on-failure "$@" || status=$?

[ -f "$log" ] || die "No test ran." "./test.sh without arguments runs them all."
read -r passed failed skipped <<<"$(awk -f "$ROOT/scripts/totals.awk" "$log")"
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
printf '%s %s %s\n' "$passed" "$failed" "$skipped" >"$folder/result"
if [ "$skipped" -gt 0 ]; then
    printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
else
    printf '%s passed, %s failed\n' "$passed" "$failed"
fi
[ "$failed" -eq 0 ]
