// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/TextTable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ic {

/// The job matrix as text: job, name, state, path, next start with its countdown, last result, what needs a
/// decision. Rows as ServiceRpc's "jobs" gives them.
TextTable jobTable(const QJsonArray& rows, qint64 nowMs);
/// "SIM  ACTIVE  leader 12  today 3,039 planned = 812 ran + 41 explained + 2,186 open  KRX open"
QString statusLine(const QJsonObject& status);

} // namespace ic
