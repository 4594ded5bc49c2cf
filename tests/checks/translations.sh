#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every text a user can see has a finished Korean translation in resources/i18n/console_ko.ts.
set -euo pipefail
lupdate=/usr/lib/qt6/bin/lupdate
[ -x "$lupdate" ] || lupdate=$(command -v lupdate6 || command -v lupdate || true)
[ -n "$lupdate" ] || { echo "lupdate is missing: apt-get install qt6-l10n-tools"; exit 1; }

source=resources/i18n/console_ko.ts
mkdir -p build/checks
work=$(mktemp -d build/checks/ts.XXXXXX)
trap 'rm -rf "$work"' EXIT
if [ -f "$source" ] && ! grep -q '<TS[^>]* language="ko"' "$source"; then
    echo "$source:3: language=\"ko\" is missing, so lupdate would leave the file alone"
    exit 1
fi
[ ! -f "$source" ] || cp "$source" "$work/console_ko.ts"
"$lupdate" -silent -I . -disable-heuristic sametext -disable-heuristic similartext -no-obsolete -locations absolute \
    -source-language en -target-language ko core ui app -ts "$work/console_ko.ts" >"$work/log" 2>&1 ||
    { cat "$work/log"; exit 1; }
if ! grep -q '<message' "$work/console_ko.ts" 2>/dev/null; then
    echo "no texts to translate yet"
    exit 0
fi
awk '
/<name>/ { context = $0; gsub(/.*<name>|<\/name>.*/, "", context) }
/<message/ { where = ""; text = ""; open = 0; empty = 1; forms = 0; inTranslation = 0 }
/<location / && where == "" {
    where = $0; sub(/.*filename="/, "", where); line = where
    sub(/".*/, "", where); sub(/.*line="/, "", line); sub(/".*/, "", line)
    gsub(/\.\.\//, "", where); where = where ":" line
}
/<source>/ { text = $0; gsub(/.*<source>|<\/source>.*/, "", text) }
/<translation/ { inTranslation = 1; if ($0 ~ /type="unfinished"/) open = 1 }
inTranslation {
    body = $0; gsub(/<[^>]*>/, "", body); gsub(/[ \t]/, "", body)
    if ($0 ~ /<numerusform>[ \t]*<\/numerusform>/) open = 1
    if (body != "") empty = 0
}
/<\/translation>/ { inTranslation = 0 }
/<\/message>/ {
    total++
    if (open || empty) { missing++; if (missing <= 40) printf "%s: no Korean for \"%s\" (%s)\n", where, text, context }
}
END {
    if (missing > 40) printf "... and %d more\n", missing - 40
    printf "%d of %d texts in Korean\n", total - missing, total
    exit missing > 0
}' "$work/console_ko.ts"
