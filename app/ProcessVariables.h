// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace ic::ProcessVariables {

/// The environment this process was started with, by name. May hold secrets: never shown.
QHash<QString, QString> all();

} // namespace ic::ProcessVariables
