// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProcessVariables.h"

#include <QProcessEnvironment>

namespace ic::ProcessVariables {

QHash<QString, QString> all()
{
    QHash<QString, QString> values;
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    for (const QString& name : system.keys())
        values.insert(name, system.value(name));
    return values;
}

} // namespace ic::ProcessVariables
