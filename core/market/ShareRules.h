// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BarPanel.h"

namespace ic {

/// What kind of paper a symbol is, told by board, code and name; no source says it outright. Pure, any
/// thread.
class ShareRules
{
public:
    /// A level, not a paper: board INDEX or a code that begins with IDX:.
    static bool isIndex(const BarPanel::Symbol& symbol);
    /// KR: board ETF, ETN or ELW. US sources know no boards: never.
    static bool isFund(const BarPanel::Symbol& symbol);
    /// KR: the last character of the code is not 0.
    static bool isKrPreferred(const BarPanel::Symbol& symbol);
    /// KR: a special purpose acquisition company, by the word every name of one contains.
    static bool isKrSpac(const BarPanel::Symbol& symbol);
};

} // namespace ic
