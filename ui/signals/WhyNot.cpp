// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signals/WhyNot.h"

#include "ui/research/Figures.h"
#include "ui/research/RejectionText.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/TimeText.h"

#include <QCoreApplication>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("WhyNot", text);
}

void explainExclusion(WhyNot& why, const SignalRow& row, Market market)
{
    why.verdict = say(QT_TRANSLATE_NOOP("WhyNot", "Not in the universe"));
    why.reasons = {ResearchText::exclusion(row, market),
                   say(QT_TRANSLATE_NOOP("WhyNot", "Names outside the universe get no scores and are never "
                                                   "recommended."))};
}

void explainChoice(WhyNot& why, const PortfolioItem& item, const PortfolioSheet& sheet)
{
    why.tone = Tone::Ok;
    why.verdict = say(QT_TRANSLATE_NOOP("WhyNot", "In the portfolio of %1")).arg(sheet.tradingDate.toIso());
    why.reasons = {
        say(QT_TRANSLATE_NOOP("WhyNot", "Place %1: %2 shares for %3 %4."))
            .arg(countText(item.rank), countText(item.quantity), Figures::amount(item.amount, sheet.market),
                 Figures::currency(sheet.market)),
        say(QT_TRANSLATE_NOOP("WhyNot", "Entry %1 to %2, stop %3, targets %4 and %5."))
            .arg(Figures::price(item.entryMin, sheet.market), Figures::price(item.entryMax, sheet.market),
                 Figures::price(item.stop, sheet.market), Figures::price(item.target1, sheet.market),
                 Figures::price(item.target2, sheet.market))};
}

void explainRejection(WhyNot& why, const PortfolioRejection& rejection, const PortfolioSheet& sheet)
{
    why.tone = Tone::Warning;
    why.verdict = say(QT_TRANSLATE_NOOP("WhyNot", "Not in the portfolio of %1: %2"))
                      .arg(sheet.tradingDate.toIso(), ResearchText::sizing(rejection.code).toLower());
    why.reasons = {RejectionText::full(rejection, sheet.market)};
}

void explainPortfolio(WhyNot& why, const SignalRow& row, const PortfolioSheet& sheet)
{
    const auto item = std::ranges::find(sheet.items, row.symbol, &PortfolioItem::symbol);
    if (item != sheet.items.end())
        return explainChoice(why, *item, sheet);
    const auto rejection = std::ranges::find(sheet.rejections, row.symbol, &PortfolioRejection::symbol);
    if (rejection != sheet.rejections.end())
        return explainRejection(why, *rejection, sheet);
    why.verdict = say(QT_TRANSLATE_NOOP("WhyNot", "The portfolio of %1 does not mention it"))
                      .arg(sheet.tradingDate.toIso());
    why.reasons = {say(QT_TRANSLATE_NOOP("WhyNot", "The signals may have been computed again afterwards."))};
}

QString sentence(const DecisionRow& decision)
{
    //: time, strategy, action, score, status, reason
    return say(QT_TRANSLATE_NOOP("WhyNot", "%1  %2: %3, score %4, %5 (%6)"))
        .arg(fullInstant(decision.at, exchangeZone(Market::Kr)), ResearchText::strategy(decision.strategy),
             ResearchText::action(decision.action).toLower(), Figures::number(decision.score, 2),
             ResearchText::decisionStatus(decision.status).toLower(),
             ResearchText::decisionCode(decision.code));
}

} // namespace

WhyNot WhyNot::of(const SignalRow& row, Market market, const std::optional<PortfolioSheet>& portfolio,
                  const QVector<DecisionRow>& decisions)
{
    WhyNot why;
    if (row.rule != "INCLUDED"_L1)
        explainExclusion(why, row, market);
    else if (portfolio)
        explainPortfolio(why, row, *portfolio);
    else
        why.verdict =
            say(QT_TRANSLATE_NOOP("WhyNot", "No portfolio has been computed from this session yet"));
    for (const DecisionRow& decision : decisions) {
        if (decision.symbol == row.symbol)
            why.decisions.append(sentence(decision));
    }
    return why;
}

} // namespace ic
