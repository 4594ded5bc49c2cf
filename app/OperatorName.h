// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ic {

/// Who is at work, as the audit names him: the account this process runs under, whatever the environment
/// says.
QString operatorName();

} // namespace ic
