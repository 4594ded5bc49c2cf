// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OperatorName.h"

#include <pwd.h>
#include <unistd.h>

namespace ic {

QString operatorName()
{
    const struct passwd* user = getpwuid(getuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(getuid());
}

} // namespace ic
