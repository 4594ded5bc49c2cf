// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/CorporateAction.h"

namespace ic {

namespace {

__extension__ using Wide = __int128;

} // namespace

Price CorporateAction::adjustedPrice(Price old) const
{
    const Wide product = Wide(old.scaled()) * denominator;
    const Wide half = numerator / 2;
    return Price::fromScaled(qint64((product < 0 ? product - half : product + half) / numerator));
}

qint64 CorporateAction::adjustedVolume(qint64 old) const
{
    return qint64(Wide(old) * numerator / denominator);
}

QString toCode(CorporateAction::Kind kind)
{
    switch (kind) {
    case CorporateAction::Kind::Split:
        return QStringLiteral("SPLIT");
    case CorporateAction::Kind::ReverseSplit:
        return QStringLiteral("REVERSE_SPLIT");
    case CorporateAction::Kind::Rights:
        break;
    }
    return QStringLiteral("RIGHTS");
}

} // namespace ic
