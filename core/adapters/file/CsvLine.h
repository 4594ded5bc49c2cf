// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ic {

/// The cells as one line of comma separated text with its line end, quoted where they need it (RFC 4180).
/// Pure, any thread.
QString csvLine(const QStringList& cells);

} // namespace ic
