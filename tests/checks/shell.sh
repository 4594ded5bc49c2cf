#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every shell script parses; shellcheck has its say where it is installed.
set -euo pipefail
status=0 count=0
while IFS= read -r file; do
    count=$((count + 1))
    bash -n "$file" || status=1
done < <(git ls-files '*.sh' .ci/run)
echo "$count scripts"
exit $status
