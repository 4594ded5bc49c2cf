// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/ThisMachine.h"

#include <QHostAddress>

namespace ic {

bool isThisMachine(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace ic
