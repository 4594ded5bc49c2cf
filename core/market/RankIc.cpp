// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/RankIc.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Values = std::span<const double>;
using Order = std::vector<size_t>;

/// Positions from the lowest value to the highest, equal ones in their order.
Order ascending(Values values)
{
    Order order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [values](size_t a, size_t b) { return values[a] < values[b]; });
    return order;
}

/// From 1; equal values share the mean of their places.
std::vector<double> sharedRanks(Values values, const Order& order)
{
    std::vector<double> ranks(values.size());
    for (size_t begin = 0; begin < order.size();) {
        size_t end = begin + 1;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        for (size_t i = begin; i < end; ++i)
            ranks[order[i]] = double(begin + 1 + end) / 2;
        begin = end;
    }
    return ranks;
}

double meanOf(Values values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

/// nullopt when one of them does not vary.
std::optional<double> correlation(Values a, Values b)
{
    const double meanA = meanOf(a), meanB = meanOf(b);
    double together = 0, squaresA = 0, squaresB = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        together += (a[i] - meanA) * (b[i] - meanB);
        squaresA += (a[i] - meanA) * (a[i] - meanA);
        squaresB += (b[i] - meanB) * (b[i] - meanB);
    }
    if (squaresA <= 0 || squaresB <= 0)
        return std::nullopt;
    return together / std::sqrt(squaresA * squaresB);
}

double meanAt(Values values, std::span<const size_t> places)
{
    double sum = 0;
    for (const size_t place : places)
        sum += values[place];
    return sum / double(places.size());
}

double spreadPct(Values returns, const Order& byScore)
{
    const size_t fifth = byScore.size() / RankIc::kQuintiles;
    const std::span<const size_t> places(byScore);
    return (meanAt(returns, places.last(fifth)) - meanAt(returns, places.first(fifth))) * 100;
}

/// What the composite sees of a column; NaN outside the universe.
std::vector<double> partsOf(const FactorColumn& column, const FactorSweep& sweep, const FactorTable& table)
{
    std::vector<double> parts(column.score.size(), BarPanel::kMissing);
    for (size_t symbol = 0; symbol < parts.size(); ++symbol) {
        if (table.includes(int(symbol)) && column.reason[symbol] == MissingReason::None)
            parts[symbol] = sweep.part(column.factor, int(symbol));
    }
    return parts;
}

} // namespace

std::optional<RankIc::Day> RankIc::day(Values scores, Values returns)
{
    std::vector<double> known, earned;
    for (size_t i = 0; i < scores.size(); ++i) {
        if (std::isnan(scores[i]) || std::isnan(returns[i]))
            continue;
        known.push_back(scores[i]);
        earned.push_back(returns[i]);
    }
    if (known.size() < size_t(kFewest))
        return std::nullopt;
    const Order byScore = ascending(known);
    const auto ic = correlation(sharedRanks(known, byScore), sharedRanks(earned, ascending(earned)));
    if (!ic)
        return std::nullopt;
    return Day{
        .session = -1, .names = int(known.size()), .ic = *ic, .spreadPct = ic::spreadPct(earned, byScore)};
}

std::vector<double> RankIc::forwardReturns(const BarPanel& panel, int session)
{
    std::vector<double> returns(size_t(panel.symbols()), BarPanel::kMissing);
    if (session + kHorizon >= panel.sessions())
        return returns;
    for (int symbol = 0; symbol < panel.symbols(); ++symbol) {
        const auto close = panel.series(BarPanel::Field::Close, symbol);
        returns[size_t(symbol)] = close[size_t(session + kHorizon)] / close[size_t(session)] - 1;
    }
    return returns;
}

std::vector<RankIc::History> RankIc::histories(const FactorEngine& engine, int first, int last,
                                               const ReferenceAt& reference)
{
    std::vector<History> histories;
    for (const Factor factor : factorsOf(engine.config().market))
        histories.push_back({factor, {}});
    FactorSweep sweep(engine);
    const BarPanel& panel = engine.panel();
    for (int session = first; session <= last && session + kHorizon < panel.sessions(); ++session) {
        const FactorTable& table = sweep.at(session, reference(panel.dates()[size_t(session)]));
        const auto returns = forwardReturns(panel, session);
        for (size_t i = 0; i < histories.size(); ++i) {
            auto judged = day(partsOf(table.factors[i], sweep, table), returns);
            if (!judged)
                continue;
            judged->session = session;
            histories[i].days.push_back(*judged);
        }
    }
    return histories;
}

RankIc::Summary RankIc::summarise(std::span<const Day> days)
{
    Summary summary{.days = int(days.size()), .meanIc = {}, .ir = {}, .spreadPct = {}};
    if (days.empty())
        return summary;
    std::vector<double> ics, spreads;
    for (const Day& day : days) {
        ics.push_back(day.ic);
        spreads.push_back(day.spreadPct);
    }
    const double mean = meanOf(ics);
    summary.meanIc = mean;
    summary.spreadPct = meanOf(spreads);
    double squares = 0;
    for (const double ic : ics)
        squares += (ic - mean) * (ic - mean);
    if (days.size() > 1 && squares > 0)
        summary.ir = mean / std::sqrt(squares / double(days.size()));
    return summary;
}

QString RankIc::gradeOf(const Summary& summary)
{
    if (!summary.meanIc || !summary.ir)
        return u"INSUFFICIENT"_s;
    struct Scale
    {
        char16_t grade;
        double meanIc, ir;
    };
    for (const Scale& scale : {Scale{u'A', 0.05, 0.5}, Scale{u'B', 0.03, 0.3}, Scale{u'C', 0.02, 0.2}}) {
        if (*summary.meanIc >= scale.meanIc && *summary.ir >= scale.ir)
            return QString(QChar(scale.grade));
    }
    return *summary.meanIc >= 0.01 ? u"D"_s : u"F"_s;
}

bool RankIc::isDegraded(const Summary& window, const Summary& twelveMonths)
{
    if (gradeOf(window) == u"F")
        return true;
    const double usual = twelveMonths.meanIc.value_or(0);
    return window.meanIc && usual > 0 && *window.meanIc < usual / 2;
}

} // namespace ic
