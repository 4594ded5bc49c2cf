#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# C++ files are formatted as .clang-format says. Version 14 decides: others disagree with it in places.
set -euo pipefail
tool=$(command -v clang-format-14 || true)
[ -n "$tool" ] || { echo "clang-format-14 is missing: apt-get install clang-format-14"; exit 1; }
git ls-files -z '*.cpp' '*.h' | xargs -0 -r -n 20 -P 2 "$tool" --dry-run -Werror
echo "$(git ls-files '*.cpp' '*.h' | wc -l) files"
