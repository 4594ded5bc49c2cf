// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ic {

/// While it lives, Qt's own messages (qWarning and friends) become log lines. A message that logging itself
/// causes goes to the former handler, so nothing recurses. One at a time; made and destroyed on the main
/// thread.
class QtMessageRoute
{
public:
    QtMessageRoute();
    ~QtMessageRoute();
    QtMessageRoute(const QtMessageRoute&) = delete;
    QtMessageRoute& operator=(const QtMessageRoute&) = delete;
};

} // namespace ic
