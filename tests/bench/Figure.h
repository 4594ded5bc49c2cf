// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

namespace ic {

/// One measured figure, in the form scripts/bench.awk compares with tests/bench/targets.txt: a name without
/// blanks, a number, a unit (ns, us, ms, s, x, /s, %). The same form as Google Benchmark's own lines.
inline void printFigure(const char* name, double value, const char* unit)
{
    std::printf("%-44s %14.2f %s\n", name, value, unit);
    std::fflush(stdout);
}

} // namespace ic
