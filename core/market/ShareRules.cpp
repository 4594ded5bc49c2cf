// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/ShareRules.h"

namespace ic {

bool ShareRules::isIndex(const BarPanel::Symbol& symbol)
{
    return symbol.board == u"INDEX" || symbol.code.startsWith(u"IDX:");
}

bool ShareRules::isFund(const BarPanel::Symbol& symbol)
{
    return symbol.board == u"ETF" || symbol.board == u"ETN" || symbol.board == u"ELW";
}

bool ShareRules::isKrPreferred(const BarPanel::Symbol& symbol)
{
    return !symbol.code.endsWith(u'0');
}

bool ShareRules::isKrSpac(const BarPanel::Symbol& symbol)
{
    return symbol.name.contains(u"스팩");
}

} // namespace ic
