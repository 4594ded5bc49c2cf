# SPDX-License-Identifier: GPL-3.0-or-later
# targets.txt, then Google Benchmark's console output: one line a target, with what was measured beside it.
# A line of targets.txt: <benchmark name> <limit> <ns|us|ms|s> <what it means>.
function in_ns(value, unit) { return value * factor[unit] }
BEGIN { factor["ns"] = 1; factor["us"] = 1e3; factor["ms"] = 1e6; factor["s"] = 1e9 }
FNR == NR {
    if (/^[ \t]*(#|$)/) next
    names[++count] = $1; limit[$1] = in_ns($2, $3); shown[$1] = $2 " " $3
    meaning[$1] = $0; sub(/^[^ \t]+[ \t]+[^ \t]+[ \t]+[^ \t]+[ \t]*/, "", meaning[$1])
    next
}
($1 in limit) && ($3 in factor) { measured[$1] = in_ns($2, $3); text[$1] = $2 " " $3 }
END {
    for (i = 1; i <= count; i++) {
        name = names[i]
        if (!(name in measured)) { verdict = "not run"; text[name] = "-" }
        else if (measured[name] <= limit[name]) verdict = "ok"
        else { verdict = "SLOW"; slow = 1 }
        printf "%-8s %-44s %14s  (at most %s)  %s\n", verdict, name, text[name], shown[name], meaning[name]
    }
    exit slow
}
