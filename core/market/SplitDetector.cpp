// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/SplitDetector.h"

#include "core/market/TickSize.h"

#include <QHash>
#include <cmath>
#include <cstdlib>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Kind = CorporateAction::Kind;

/// New shares over old shares.
struct Ratio
{
    qint64 numerator = 1;
    qint64 denominator = 1;
    double value() const { return double(numerator) / double(denominator); }
};

Ratio reduced(qint64 numerator, qint64 denominator)
{
    const qint64 divisor = std::gcd(numerator, denominator);
    return {numerator / divisor, denominator / divisor};
}

/// Fractional shares are paid out, so the shares of a 1:10 reverse split are not an exact tenth: a ratio of
/// small numbers within a ten-thousandth is the one that was announced.
Ratio announcedRatio(qint64 newShares, qint64 oldShares)
{
    constexpr qint64 kLargestTerm = 100;
    constexpr double kTolerance = 1e-4;
    const double ratio = double(newShares) / double(oldShares);
    for (qint64 small = 1; small <= 20; ++small) {
        const qint64 large = std::llround(ratio >= 1 ? ratio * double(small) : double(small) / ratio);
        const Ratio candidate = ratio >= 1 ? Ratio{large, small} : Ratio{small, large};
        if (large <= kLargestTerm && std::abs(candidate.value() / ratio - 1) < kTolerance)
            return reduced(candidate.numerator, candidate.denominator);
    }
    return reduced(newShares, oldShares);
}

std::optional<Ratio> shareRatio(const Bar& previous, const Bar& today)
{
    if (previous.listedShares.value_or(0) <= 0 || today.listedShares.value_or(0) <= 0)
        return std::nullopt;
    if (*previous.listedShares == *today.listedShares)
        return std::nullopt;
    return announcedRatio(*today.listedShares, *previous.listedShares);
}

bool isJudgeable(const Bar& previous, const Bar& today)
{
    return !today.halted && !today.adjusted && !previous.adjusted && today.board != u"INDEX"_s &&
           previous.symbol == today.symbol && previous.market == today.market && previous.date < today.date &&
           previous.close.value_or(Price()).scaled() > 0 && today.close.value_or(Price()).scaled() > 0;
}

CorporateAction action(const Bar& today, Ratio ratio, bool rights, const QString& evidence)
{
    const Kind kind = rights ? Kind::Rights : ratio.value() > 1 ? Kind::Split : Kind::ReverseSplit;
    return {today.market, today.symbol, today.date, kind, ratio.numerator, ratio.denominator, evidence};
}

QString sharesEvidence(const Bar& previous, const Bar& today)
{
    return u"Listed shares went from %1 to %2 while the close went from %3 to %4."_s
        .arg(*previous.listedShares)
        .arg(*today.listedShares)
        .arg(previous.close->toText(), today.close->toText());
}

QString baseEvidence(const Bar& previous, const Bar& today, Price base)
{
    return u"The base price of the day, %1 (close %2 less change %3), differs from the previous close %4."_s
        .arg(base.toText(), today.close->toText(), today.change->toText(), previous.close->toText());
}

/// Proof 1. The price left over after the share ratio is undone has to be a move that the price limit allows.
std::optional<CorporateAction> provenByShares(const Bar& previous, const Bar& today,
                                              std::optional<Ratio> ratio)
{
    constexpr double kJump = 0.35;
    constexpr double kLimit = 0.31; // 30 % and a tick
    const double move = today.close->toDouble() / previous.close->toDouble();
    if (!ratio || std::abs(move - 1) <= kJump || std::abs(move * ratio->value() - 1) > kLimit)
        return std::nullopt;
    // A share issue of a few per cent next to an unlimited move (liquidation trading) explains nothing.
    if (std::abs(std::log(ratio->value())) < std::abs(std::log(move)) / 2)
        return std::nullopt;
    return action(today, *ratio, false, sharesEvidence(previous, today));
}

/// Proof 2.
std::optional<CorporateAction> provenByBase(const Bar& previous, const Bar& today, std::optional<Ratio> ratio)
{
    if (!today.change)
        return std::nullopt;
    const Price base = Price::fromScaled(today.close->scaled() - today.change->scaled());
    const TickTable table = tickTableOf(today.market, today.board);
    const qint64 tick = TickSize::at(table, std::max(base, *previous.close)).scaled();
    if (base.scaled() <= 0 || std::abs(base.scaled() - previous.close->scaled()) <= tick)
        return std::nullopt;
    const double expectedBase = ratio ? previous.close->toDouble() / ratio->value() : 0;
    const double slack = TickSize::at(table, base).toDouble() + 0.005 * expectedBase;
    const bool followsShares = ratio && std::abs(base.toDouble() - expectedBase) <= slack;
    const Ratio found = followsShares ? *ratio : reduced(previous.close->scaled(), base.scaled());
    return action(today, found, !followsShares, baseEvidence(previous, today, base));
}

} // namespace

std::optional<CorporateAction> SplitDetector::detect(const Bar& previous, const Bar& today)
{
    if (!isJudgeable(previous, today))
        return std::nullopt;
    const auto ratio = shareRatio(previous, today);
    if (auto found = provenByShares(previous, today, ratio))
        return found;
    return provenByBase(previous, today, ratio);
}

QVector<CorporateAction> SplitDetector::detect(const QVector<Bar>& previous, const QVector<Bar>& today)
{
    QHash<QString, const Bar*> bySymbol;
    bySymbol.reserve(previous.size());
    for (const Bar& bar : previous)
        bySymbol.insert(bar.symbol, &bar);
    QVector<CorporateAction> found;
    for (const Bar& bar : today) {
        const Bar* before = bySymbol.value(bar.symbol);
        if (auto event = before ? detect(*before, bar) : std::nullopt)
            found << *event;
    }
    return found;
}

} // namespace ic
