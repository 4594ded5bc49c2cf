# SPDX-License-Identifier: GPL-3.0-or-later
# targets.txt, then what the benchmarks printed: one line a target, with what was measured beside it.
# A line of targets.txt: <figure> <<=|>=> <limit> <ns|us|ms|s|x|/s|%> <what it means>.
# -v only_run=1 leaves out what was not measured.
function base(value, unit) { return (unit in factor) ? value * factor[unit] : value }
function kind(unit) { return (unit in factor) ? "time" : unit }
BEGIN { factor["ns"] = 1; factor["us"] = 1e3; factor["ms"] = 1e6; factor["s"] = 1e9 }
FNR == NR {
    if (/^[ \t]*(#|$)/) next
    names[++count] = $1; relation[$1] = $2; limit[$1] = base($3, $4); unit[$1] = kind($4); shown[$1] = $2 " " $3 " " $4
    meaning[$1] = $0; sub(/^[^ \t]+[ \t]+[^ \t]+[ \t]+[^ \t]+[ \t]+[^ \t]+[ \t]*/, "", meaning[$1])
    next
}
($1 in limit) && kind($3) == unit[$1] { measured[$1] = base($2, $3); text[$1] = $2 " " $3 }
END {
    for (i = 1; i <= count; i++) {
        name = names[i]
        if (!(name in measured)) {
            if (only_run) continue
            verdict = "not run"; text[name] = "-"; missed = 1
        } else if (relation[name] == ">=" ? measured[name] >= limit[name] : measured[name] <= limit[name]) verdict = "ok"
        else { verdict = "MISSED"; missed = 1 }
        printf "%-8s %-36s %14s  %-14s %s\n", verdict, name, text[name], shown[name], meaning[name]
    }
    exit missed
}
