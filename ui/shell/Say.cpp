// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Say.h"

#include <QCoreApplication>

namespace ic {

QString say(const Phrase& phrase)
{
    return phrase.in([](const QString& source) {
        return QCoreApplication::translate("Phrase", source.toUtf8().constData());
    });
}

} // namespace ic
