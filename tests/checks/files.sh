#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source file: licence line first, at most 600 lines (MainWindow 400), a header of classes holds
# the one it is named after and at most one helper. And no file of the tree knows the machine it was written on.
set -euo pipefail
status=0
git ls-files '*.cpp' '*.h' | xargs -r awk '
function complain(line, why) { printf "%s:%d: %s\n", previous, line, why; bad = 1 }
function close_file() {
    if (previous == "") return
    limit = previous ~ /MainWindow\.(cpp|h)$/ ? 400 : 600
    if (lines > limit) complain(lines, lines " lines, the limit is " limit)
    if (classes > 2) complain(third, "a third class in one header")
    if (classes && !named) complain(first, "this header defines no type named " stem)
}
FNR == 1 {
    close_file()
    previous = FILENAME; classes = 0; named = 0; template = 0
    stem = FILENAME; sub(/.*\//, "", stem); sub(/\.[^.]*$/, "", stem)
    header = FILENAME ~ /^(core|ui|app)\/.*\.h$/
    if ($0 != "// SPDX-License-Identifier: GPL-3.0-or-later") complain(1, "the first line is not the licence line")
}
{ lines = FNR }
header && /^(class|struct|enum class|namespace) / && !/;[ \t]*$/ {
    name = /^enum/ ? $3 : $2
    sub(/[^A-Za-z0-9_].*/, "", name)
    if (name == stem) named = 1
    if (/^class/ && !template) { classes++; if (classes == 1) first = FNR; if (classes == 3) third = FNR }
}
{ template = /^template/ }
END { close_file(); exit bad }' || status=1

while IFS= read -r file; do
    head -n 2 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || { echo "$file:1: no licence line"; status=1; }
done < <(git ls-files '*.sh' '*.awk' '*.cmake' '*CMakeLists.txt' .ci/run)

if git grep -nIE '(^|[^A-Za-z0-9_.])/(home|Users|work|root)/[A-Za-z0-9_.]' -- . ':!LICENSE' ':!tests/checks/files.sh'; then
    echo "the paths above belong to one machine"
    status=1
fi
[ $status -ne 0 ] || echo "$(git ls-files '*.cpp' '*.h' | xargs -r cat | wc -l) lines of C++"
exit $status
