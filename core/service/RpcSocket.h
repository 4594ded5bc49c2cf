// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ic {

/// Where the process that holds a workspace listens: <workspace>/.console-<hash>.sock, or, when that path is
/// too long for a socket address, a file in /tmp named after user and workspace. The hash is of the canonical
/// path, so every spelling of a folder gives the same name. Pure but for resolving links; any thread.
QString rpcSocketPath(const QString& workspace);

/// Requests are one JSON object a line, no longer than this.
constexpr qint64 kMostRequestBytes = 1 << 20;

} // namespace ic
