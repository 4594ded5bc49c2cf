// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ic {

/// True for "localhost" and loopback addresses: no proxy stands before them and no provider's limits hold
/// there. Pure, any thread.
bool isThisMachine(const QString& host);

} // namespace ic
