#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The core and the scheduler build without the window, so nothing below ui/ needs Gui or Widgets. Their tests link
# nothing else and are built by test.sh.
set -euo pipefail
. scripts/common.sh
folder=$ROOT/build/headless
configure "$folder" test -DBUILD_UI=OFF -DBUILD_BENCH=OFF -DBUILD_TESTING=OFF
build "$folder"
if [ -d app/scheduler ]; then
    [ -x "$folder/bin/investment-scheduler" ] || { echo "app/scheduler: investment-scheduler was not built"; exit 1; }
    if ldd "$folder/bin/investment-scheduler" | grep -E 'libQt6(Gui|Widgets)'; then
        echo "investment-scheduler links the window libraries above"
        exit 1
    fi
fi
echo "built without the window"
