// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TableBits.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

bool same(double a, double b)
{
    return std::memcmp(&a, &b, sizeof a) == 0;
}

bool sameVerdict(const UniverseVerdict& a, const UniverseVerdict& b)
{
    return a.rule == b.rule && same(a.value, b.value) && same(a.threshold, b.threshold);
}

QString columnDifference(const FactorColumn& part, size_t here, const FactorColumn& whole, size_t there)
{
    const QString name = toCode(part.factor);
    if (!same(part.score[here], whole.score[there]))
        return u"%1 score %2, not %3"_s.arg(name)
            .arg(part.score[here], 0, 'g', 17)
            .arg(whole.score[there], 0, 'g', 17);
    if (!same(part.z[here], whole.z[there]))
        return u"%1 z %2, not %3"_s.arg(name).arg(part.z[here], 0, 'g', 17).arg(whole.z[there], 0, 'g', 17);
    if (part.rank[here] != whole.rank[there])
        return u"%1 rank %2, not %3"_s.arg(name).arg(part.rank[here]).arg(whole.rank[there]);
    if (part.reason[here] != whole.reason[there])
        return u"%1 reason %2, not %3"_s.arg(name, toCode(part.reason[here]), toCode(whole.reason[there]));
    return {};
}

QString nameDifference(const FactorTable& part, size_t here, const FactorTable& whole, size_t there)
{
    if (!sameVerdict(part.universe[here], whole.universe[there]))
        return u"verdict %1, not %2"_s.arg(toCode(part.universe[here].rule),
                                           toCode(whole.universe[there].rule));
    for (size_t i = 0; i < part.factors.size(); ++i) {
        if (const QString what = columnDifference(part.factors[i], here, whole.factors[i], there);
            !what.isEmpty())
            return what;
    }
    if (!same(part.composite[here], whole.composite[there]) ||
        part.compositeRank[here] != whole.compositeRank[there])
        return u"composite"_s;
    return {};
}

} // namespace

QString TableBits::difference(const FactorTable& part, const BarPanel& partPanel, const FactorTable& whole,
                              const BarPanel& wholePanel)
{
    if (part.date != whole.date || part.universeSize() != whole.universeSize() ||
        part.skipped != whole.skipped)
        return u"date, size of the universe or skipped rules"_s;
    for (int symbol = 0; symbol < partPanel.symbols(); ++symbol) {
        const QString code = partPanel.symbol(symbol).code;
        const int there = wholePanel.symbolIndex(code);
        const QString what = nameDifference(part, size_t(symbol), whole, size_t(there));
        if (!what.isEmpty())
            return u"%1 on %2: %3"_s.arg(code, part.date.toIso(), what);
    }
    return {};
}

} // namespace ic
