#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 or Ubuntu 24.04 to a running console, in one command.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/scripts/common.sh"

usage() {
    cat <<'END'
Usage: ./run.sh [--build-only] [--headless] [options of the program]

Installs what is missing (apt-get, with sudo when needed), builds the console and starts it. With no keys
configured it runs on the simulated market: nothing here can place a real order.

  --build-only      stop after the build
  --headless        start the scheduler in this terminal instead of the window
  --workspace DIR   where ledger, settings and logs live (default: ~/.local/share/investment-console)
  --help            this text

Without a display (no DISPLAY, no WAYLAND_DISPLAY) --headless is chosen by itself.
Everything else is passed to the program: ./run.sh -- --help lists its own options.
END
}

build_only='' headless='' arguments=()
while [ $# -gt 0 ]; do
    case $1 in
    -h | --help) usage; exit 0 ;;
    --build-only) build_only=1 ;;
    --headless) headless=1 ;;
    --) shift; arguments+=("$@"); break ;;
    *) arguments+=("$1") ;;
    esac
    shift
done

packages=("$BUILD_PACKAGES" "$RUN_PACKAGES")
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then
    packages+=("qt6-wayland|window on Wayland")
fi
ensure_packages "${packages[@]}"

folder=$ROOT/build/run
[ -x "$folder/bin/investment-console" ] || say "First build: this takes a few minutes; the next start takes a second."
configure "$folder" release -DBUILD_TESTING=OFF -DBUILD_BENCH=OFF
build "$folder"
[ -z "$build_only" ] || { say "Built: build/run/bin"; exit 0; }

if [ -z "$headless" ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "No display here: starting the scheduler in this terminal instead of the window."
    headless=1
fi
program=investment-console
if [ -n "$headless" ]; then
    program=investment-scheduler
    arguments=(run "${arguments[@]}")
fi
[ -x "$folder/bin/$program" ] || die "The build made no $program." "Delete build/run and run this again."
exec "$folder/bin/$program" "${arguments[@]}"
