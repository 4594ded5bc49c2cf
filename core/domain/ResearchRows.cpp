// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ResearchRows.h"

#include <array>

namespace ic {

namespace {

constexpr std::array kImportKinds{ImportKind::Bars, ImportKind::Sectors, ImportKind::Fundamentals,
                                  ImportKind::Earnings, ImportKind::OrderFlow};

} // namespace

QString toCode(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Bars:
        return QStringLiteral("BARS");
    case ImportKind::Sectors:
        return QStringLiteral("SECTORS");
    case ImportKind::Fundamentals:
        return QStringLiteral("FUNDAMENTALS");
    case ImportKind::Earnings:
        return QStringLiteral("EARNINGS");
    case ImportKind::OrderFlow:
        break;
    }
    return QStringLiteral("ORDER_FLOW");
}

std::optional<ImportKind> importKindFromText(QStringView text)
{
    const QString code = text.trimmed().toString().toUpper().replace(u'-', u'_');
    for (const ImportKind kind : kImportKinds) {
        if (toCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

} // namespace ic
