#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds every benchmark with the release flags and prints each figure beside its target.
# Arguments are names of programs: ./bench.sh bench_cron. Targets: tests/bench/targets.txt.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/scripts/common.sh"

case ${1:-} in
-h | --help) sed -n '3,4s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;;
esac

ensure_packages "$BUILD_PACKAGES" "$RUN_PACKAGES" "$TEST_PACKAGES"
folder=$ROOT/build/bench
configure "$folder" release -DBUILD_BENCH=ON
targets=()
for source in "$ROOT"/tests/bench/bench_*.cpp; do
    [ -f "$source" ] || die "There is no tests/bench/bench_*.cpp to run."
    name=$(basename "$source" .cpp)
    if [ $# -eq 0 ] || [[ " $* " == *" $name "* ]]; then targets+=("$name"); fi
done
[ ${#targets[@]} -gt 0 ] || die "No benchmark is called $*." "They are: $(cd "$ROOT/tests/bench" && echo bench_*.cpp)"
say "Building ${#targets[@]} benchmarks"
build "$folder" "${targets[@]}"

results=$folder/results.txt
: >"$results"
status=0
for name in "${targets[@]}"; do
    say "$name"
    QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 "$folder/bench/$name" --benchmark_format=console --benchmark_color=false \
        2>&1 | tee -a "$results" || status=1
done

only_run=0
[ $# -eq 0 ] || only_run=1
say "Against the targets"
awk -v only_run=$only_run -f "$ROOT/scripts/bench.awk" "$ROOT/tests/bench/targets.txt" "$results" || status=1
exit $status
