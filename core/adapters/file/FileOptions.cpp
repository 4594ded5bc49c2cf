// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/FileOptions.h"

#include "core/adapters/file/ImportTable.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace ic {

std::optional<TradingDate> FileOptions::dateInName(const QString& file)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![0-9])([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8})(?![0-9])"));
    auto found = form.globalMatch(QFileInfo(file).fileName());
    if (!found.hasNext())
        return std::nullopt;
    const QString first = found.next().captured(1);
    return found.hasNext() ? std::nullopt : ImportTable::dateOf(first);
}

} // namespace ic
