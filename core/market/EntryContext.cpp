// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/EntryContext.h"

#include "core/market/Indicators.h"

namespace ic {

double EntryContext::score(Factor factor, int symbol) const
{
    const FactorColumn* column = table.column(factor);
    return column ? column->score[size_t(symbol)] : BarPanel::kMissing;
}

const ReferenceData::Fundamentals* EntryContext::fundamentals(int symbol) const
{
    if (!request.reference)
        return nullptr;
    const auto& known = request.reference->fundamentals;
    const auto at = known.constFind(panel.symbol(symbol).code);
    return at == known.constEnd() ? nullptr : &*at;
}

std::span<const double> EntryContext::closes(int symbol, int rows)
{
    if (std::isnan(value(Field::Close, symbol)))
        return {};
    window.load(panel, symbol, session, session, rows - 1);
    return window.close();
}

double EntryContext::atr(int symbol)
{
    constexpr int kRows = 15;
    if (closes(symbol, kRows).empty())
        return BarPanel::kMissing;
    const auto range = Indicators::atr(window.high(), window.low(), window.close());
    return range ? published(*range, symbol) : BarPanel::kMissing;
}

} // namespace ic
