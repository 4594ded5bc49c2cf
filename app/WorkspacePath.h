// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ic {

/// $INVESTMENT_CONSOLE_WORKSPACE, else investment-console in the user's data folder ($XDG_DATA_HOME).
QString defaultWorkspace();

} // namespace ic
