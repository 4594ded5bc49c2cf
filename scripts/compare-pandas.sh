#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Computes the factors of a random market with gaps twice, here and in pandas and numpy; prints the largest
# difference (at most 1e-9) and how much longer they take. Installs python3-pandas.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

case ${1:-} in
-h | --help) sed -n '3,4s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;;
esac

ensure_packages "$BUILD_PACKAGES" "$RUN_PACKAGES" "$TEST_PACKAGES" 'python3-pandas|the other implementation'
folder=$ROOT/build/bench
configure "$folder" release -DBUILD_BENCH=ON
build "$folder" bench_factors
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
say "A random market of 2,800 symbols and 260 sessions"
seconds=$(LANG=C.UTF-8 "$folder/bench/bench_factors" --write "$data")
say "The same in pandas and numpy"
/usr/bin/python3 "$ROOT/tests/bench/compare_pandas.py" "$data" "$seconds"
