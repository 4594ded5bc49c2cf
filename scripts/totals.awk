# SPDX-License-Identifier: GPL-3.0-or-later
# Adds up the "Totals:" lines of Qt Test programs in a ctest log; prints "passed failed skipped".
# A program that failed without a failed function (crash, timeout, missing) counts as one failure; one that
# prints no totals counts as one test.
function finish(ok) {
    if (!totals && ok) passed++
    if (!ok && !failedHere) failed++
}
/^[0-9]+\/[0-9]+ Testing: / { totals = 0; failedHere = 0 }
/^Totals: [0-9]+ passed, [0-9]+ failed, [0-9]+ skipped/ {
    totals = 1
    passed += $2; failed += $4; skipped += $6; failedHere += $4
}
/^Test Passed\.$/ { finish(1) }
/^Test Failed\.$/ { finish(0) }
END { printf "%d %d %d\n", passed, failed, skipped }
