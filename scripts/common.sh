# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034 # the lists are used by the scripts that source this
# Shared by run.sh, test.sh, bench.sh and .ci/run: packages, configuring, building. Sourced by bash, never run.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

if [ -t 1 ] && [ "${TERM:-dumb}" != dumb ] && [ -z "${NO_COLOR:-}" ]; then
    BOLD=$'\033[1m' RED=$'\033[31m' PLAIN=$'\033[0m'
else
    BOLD='' RED='' PLAIN=''
fi

say() { printf '%s==>%s %s\n' "$BOLD" "$PLAIN" "$*"; }
note() { printf '    %s\n' "$*"; }

# die MESSAGE [NEXT]: what happened, then what the reader can do.
die() {
    printf '%serror:%s %s\n' "$RED" "$PLAIN" "$1" >&2
    [ $# -lt 2 ] || printf '       %s\n' "$2" >&2
    exit 1
}

# One package a line, "name|why". "a/b": the first one this system knows (names differ between releases).
BUILD_PACKAGES='
g++|C++20 compiler
cmake|build configuration
ninja-build|build
mold|fast linker
ccache|makes the next build quick
qt6-base-dev|Qt 6: window, network, SQL
libqt6sql6-sqlite|Qt driver for SQLite, where the ledger lives
libqt6svg6-dev/qt6-svg-dev|icons
qt6-httpserver-dev|the local data collector service
qt6-websockets-dev|needed by Qt HttpServer
qt6-tools-dev|Korean translation
qt6-l10n-tools|Korean translation
libqcustomplot-dev|PnL and price charts
libspdlog-dev|logging
libfmt-dev|text formatting
libexpected-dev|results without exceptions
libtomlplusplus-dev|settings file
libsqlite3-dev|the ledger
zlib1g-dev|packed files of prices
libeigen3-dev|linear algebra of the value at risk; headers only
qtkeychain-qt6-dev|keys and passwords in the system keychain
'
RUN_PACKAGES='
tzdata|Seoul and New York time
ca-certificates|verified TLS connections
qt6-translations-l10n|Korean texts of Qt itself
fonts-noto-cjk|Korean letters
'
CHECK_PACKAGES='
git|which files belong to the tree
clang-format-14|code format
'
TEST_PACKAGES='
libbenchmark-dev|benchmarks
'

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
is_known() { apt-cache show --no-all-versions "$1" >/dev/null 2>&1; }

# The missing ones among "name|why" lines on standard input, in the same form.
missing_packages() {
    local names why name found
    while IFS='|' read -r names why; do
        [ -n "$names" ] || continue
        found=
        for name in ${names//\// }; do
            if is_installed "$name"; then found=1; break; fi
        done
        [ -n "$found" ] || printf '%s|%s\n' "$names" "$why"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# The names apt should install for "name/other|why" lines.
choose_names() {
    local names why name chosen
    while IFS='|' read -r names why; do
        chosen=${names%%/*}
        for name in ${names//\// }; do
            if is_known "$name"; then chosen=$name; break; fi
        done
        printf '%s\n' "$chosen"
    done
}

# ensure_packages LIST...: installs what is missing, says what and why; silent when nothing is.
ensure_packages() {
    local missing names
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        note "This is not Debian or Ubuntu: install what README.md lists under \"Packages\" yourself."
        return 0
    fi
    missing=$(printf '%s\n' "$@" | missing_packages)
    [ -n "$missing" ] || return 0

    say "Missing packages, and what each is for:"
    printf '%s\n' "$missing" | while IFS='|' read -r names why; do
        printf '    %-26s %s\n' "${names%%/*}" "$why"
    done
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        die "Installing packages needs root, and there is no sudo here." \
            "As root, run:  apt-get install --no-install-recommends $(printf '%s\n' "$missing" | choose_names | tr '\n' ' ')"
    fi
    say "Installing them with apt-get; this can take some minutes."
    as_root apt-get -o DPkg::Lock::Timeout=300 -qq update ||
        note "apt-get update had problems (see above); trying with the package lists at hand."
    # shellcheck disable=SC2046 # one word a package
    as_root apt-get -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 -qq -y --no-install-recommends install \
        $(printf '%s\n' "$missing" | choose_names) </dev/null >/dev/null ||
        die "apt-get could not install them (its own words are above)." \
            "Check the network and the package sources; on Ubuntu enable \"universe\" (sudo add-apt-repository universe). Then run this again."
}

# Parallel jobs: every core, but never more than memory carries (a heavy file takes about 0.8 GiB).
job_count() {
    local cores memory
    cores=$(nproc 2>/dev/null || echo 1)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 800000) }' /proc/meminfo 2>/dev/null)
    [ -n "$memory" ] && [ "$memory" -lt "$cores" ] && cores=$memory
    [ "$cores" -ge 1 ] || cores=1
    printf '%s\n' "$cores"
}

# configure FOLDER PRESET [-DX=Y...]: skipped when the same was done before; ninja itself notices edited CMake files.
configure() {
    local folder=$1 preset=$2 key fresh=()
    shift 2
    key="$ROOT $preset $* $(cksum <"$ROOT/CMakePresets.json")"
    if [ -f "$folder/build.ninja" ] && [ "$(cat "$folder/.configured" 2>/dev/null)" = "$key" ]; then
        return 0
    fi
    [ ! -f "$folder/CMakeCache.txt" ] || fresh=(--fresh)
    say "Configuring ${folder#"$ROOT"/} (preset $preset)"
    mkdir -p "$folder"
    if ! (cd "$ROOT" && cmake "${fresh[@]}" --preset "$preset" -B "$folder" "$@") >"$folder/configure.log" 2>&1; then
        tail -n 25 "$folder/configure.log" >&2
        die "CMake could not configure the build." "The whole report: $folder/configure.log"
    fi
    printf '%s\n' "$key" >"$folder/.configured"
}

# build FOLDER [TARGET...]: says nothing when there is nothing to do.
build() {
    local folder=$1
    shift
    local quiet=--quiet
    [ ! -t 1 ] || quiet=
    if ! NINJA_STATUS='[%f/%t %es] ' ninja -C "$folder" ${quiet:+"$quiet"} -j "$(job_count)" "$@"; then
        die "The build stopped; the compiler's words are above." \
            "If the tree is unchanged, delete ${folder#"$ROOT"/} and run this again."
    fi
}
