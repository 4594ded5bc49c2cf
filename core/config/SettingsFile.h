// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QHash>
#include <QString>

namespace ic {

/// Reads investment-console.toml: nested tables and dotted keys alike. Answers canonical texts by property
/// name. A file that does not exist is empty. All mistakes are collected into one SETTINGS error, each with
/// file and line: bad syntax, an unknown key (with the nearest known), a wrong type, a secret.
Result<QHash<QString, QString>> readSettingsFile(const QString& file);

} // namespace ic
