// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signals/CompositeParts.h"

#include "core/market/CompositeRanking.h"

#include <algorithm>
#include <optional>

namespace ic {

namespace {

const SignalCell* cellOf(const SignalRow& row, const QString& factor)
{
    const auto found = std::ranges::find(row.cells, factor, &SignalCell::factor);
    return found == row.cells.end() ? nullptr : &*found;
}

/// What the composite sees of one score; nullopt without one.
std::optional<double> partOf(const SignalRow& row, Factor factor, const CompositeRanking& ranking)
{
    const SignalCell* cell = cellOf(row, toCode(factor));
    if (!cell || !cell->score)
        return std::nullopt;
    const double proximity = row.close && *cell->score != 0 ? row.close->toDouble() / *cell->score : 0;
    return ranking.part(factor, *cell->score, proximity);
}

/// Its standard score among all names that have one.
std::optional<double> zOf(const QVector<SignalRow>& rows, qsizetype wanted, Factor factor,
                          const CompositeRanking& ranking)
{
    std::vector<double> values;
    std::optional<size_t> place;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto value = partOf(rows[i], factor, ranking);
        if (i == wanted && value)
            place = values.size();
        if (value)
            values.push_back(*value);
    }
    if (!place)
        return std::nullopt;
    std::vector<double> z(values.size());
    CrossSection::standardise(values, z);
    return z[*place];
}

} // namespace

CompositeParts CompositeParts::of(const QVector<SignalRow>& rows, qsizetype row, Market market)
{
    const FactorConfig config = FactorConfig::defaults(market);
    const CompositeRanking ranking(config);
    CompositeParts result;
    double all = 0;
    for (const Factor factor : factorsOf(market)) {
        const double weight = config.weights.value(factor);
        const auto z = weight > 0 ? zOf(rows, row, factor, ranking) : std::nullopt;
        if (!z)
            continue;
        all += weight;
        result.parts.append({toCode(factor), weight, *z, 0});
    }
    double sum = 0;
    for (CompositePart& part : result.parts) {
        part.weight /= all;
        part.contribution = part.weight * part.z;
        sum += part.contribution;
    }
    result.rest = rows[row].composite.value_or(sum) - sum;
    return result;
}

} // namespace ic
