// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/PortfolioInspector.h"

#include "ui/jobs/FactList.h"
#include "ui/portfolio/LevelLine.h"
#include "ui/portfolio/PortfolioModel.h"
#include "ui/portfolio/ScoreParts.h"
#include "ui/research/FactText.h"
#include "ui/research/FigureGrid.h"
#include "ui/research/Figures.h"
#include "ui/research/RejectionText.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLargestZ = 3;

QString money(double amount, Market market)
{
    return Figures::amount(amount, market) + u' ' + Figures::currency(market);
}

/// The z-scores first, the strongest on top; then what the sizing measured.
QVector<FigureRow> basisRows(const PortfolioItem& item, Market market)
{
    QVector<FigureRow> factors, figures;
    for (const QString& key : FactText::ordered(item.basis)) {
        const QJsonValue value = item.basis.value(key);
        if (PortfolioModel::isFactor(key))
            factors.append({{FactText::word(key), Figures::change(value.toDouble(), 2)},
                            value.toDouble() / kLargestZ,
                            {}});
        else if (key != "composite"_L1)
            figures.append({{FactText::word(key), FactText::value(key, value, market)}, {}, {}});
    }
    std::ranges::stable_sort(factors, std::greater(), [](const FigureRow& row) { return *row.bar; });
    return factors + figures;
}

std::optional<double> plain(const std::optional<Price>& price)
{
    return price ? std::optional(price->toDouble()) : std::nullopt;
}

} // namespace

PortfolioInspector::PortfolioInspector(UiContext& context, QWidget* parent)
    : InspectorPanel(u"portfolioInspector"_s, context, parent)
{
    build();
    retranslate();
    clear();
    connect(&context.theme, &Theme::themeChanged, this, [this] {
        if (m_paint)
            m_paint();
    });
    connect(m_open, &QPushButton::clicked, this, [this] { emit instrumentRequested(m_market, m_symbol); });
    connect(m_run, &QPushButton::clicked, this, [this] { emit runRequested(m_shownRun); });
}

void PortfolioInspector::build()
{
    const Theme& theme = context().theme;
    m_title = addText(u"portfolioName"_s);
    m_title->setFont(theme.titleFont());
    m_facts = addMuted(u"portfolioFacts"_s);
    m_verdict = addText(u"portfolioVerdict"_s);
    m_levels = new LevelLine(theme, &body());
    m_levels->setObjectName(u"portfolioLevels"_s);
    m_list = new FactList(theme, &body());
    m_list->setObjectName(u"portfolioFactList"_s);
    column().addWidget(m_levels);
    column().addWidget(m_list);
    m_figuresTitle = addTitle(u"portfolioFiguresTitle"_s);
    m_figures = new FigureGrid(theme, FigureGrid::Bar::AroundZero, &body());
    m_figures->setObjectName(u"portfolioFigures"_s);
    m_open = new QPushButton(theme.icon(u"market"_s), {}, &body());
    m_open->setObjectName(u"portfolioOpenPrices"_s);
    m_run = new QPushButton(theme.icon(u"runs"_s), {}, &body());
    m_run->setObjectName(u"portfolioOpenRun"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_run);
    buttons->addStretch(1);
    column().addWidget(m_figures);
    column().addLayout(buttons);
    column().addStretch(1);
}

void PortfolioInspector::clear()
{
    m_paint = {};
    setFilled(false);
}

void PortfolioInspector::present(std::function<void()> paint)
{
    m_shownRun = {};
    m_paint = std::move(paint);
    m_paint();
    m_run->setVisible(m_shownRun.isValid());
    setFilled(true);
}

void PortfolioInspector::showItem(const PortfolioItem& item, Market market, double capital)
{
    m_market = market;
    present([this, item, market, capital] { paintItem(item, market, capital); });
}

void PortfolioInspector::showRejection(const PortfolioRejection& rejection, Market market)
{
    m_market = market;
    present([this, rejection, market] { paintRejection(rejection, market); });
}

void PortfolioInspector::showDecision(const DecisionRow& decision)
{
    m_market = decision.market;
    present([this, decision] { paintDecision(decision); });
}

void PortfolioInspector::setHead(const QString& name, const QString& symbol, const QString& facts)
{
    m_symbol = symbol;
    m_title->setText(name.isEmpty() ? symbol : name);
    m_facts->setText(facts.isEmpty() ? symbol : symbol + u" · "_s + facts);
}

void PortfolioInspector::paintItem(const PortfolioItem& item, Market market, double capital)
{
    setHead(item.name, item.symbol, tr("place %1").arg(countText(item.rank)));
    m_verdict->setText(tr("Buy between %1 and %2, leave at %3 or below.")
                           .arg(Figures::price(item.entryMin, market), Figures::price(item.entryMax, market),
                                Figures::price(item.stop, market)));
    m_levels->set({item.stop.toDouble(), item.entryMin.toDouble(), item.entryMax.toDouble(),
                   item.target1.toDouble(), item.target2.toDouble(), market});
    const double risk = double(item.quantity) * (item.entry.toDouble() - item.stop.toDouble());
    m_list->set(
        {{tr("Amount"), tr("%1 shares, %2").arg(countText(item.quantity), money(item.amount, market))},
         {tr("Share"), capital > 0
                           ? tr("%1 of the capital").arg(Figures::percent(item.amount / capital * 100))
                           : QString()},
         {tr("At risk"),
          capital > 0
              ? tr("%1, %2 of the capital").arg(money(risk, market), Figures::percent(risk / capital * 100))
              : money(risk, market)},
         {tr("Expected"),
          tr("%1 (%2) net at target 1")
              .arg(Figures::percentChange(item.expectedReturnPct), money(item.expectedProfit, market)),
          item.expectedReturnPct > 0 ? Tone::Gain : Tone::Loss},
         {tr("R:R"), Figures::number(item.riskReward, 2)},
         {tr("Method"), ResearchText::method(item.method)}});
    m_figures->setBar(FigureGrid::Bar::AroundZero);
    m_figures->set({tr("Figure"), tr("Value")}, basisRows(item, market));
    setFigures(tr("What decided"));
}

void PortfolioInspector::paintRejection(const PortfolioRejection& rejection, Market market)
{
    setHead(rejection.name, rejection.symbol,
            rejection.rank > 0 ? tr("rank %1").arg(countText(rejection.rank)) : QString());
    m_verdict->setText(tr("Not chosen: %1").arg(RejectionText::sentence(rejection)));
    m_levels->set({});
    QVector<Fact> facts{{tr("Reason"), ResearchText::sizing(rejection.code)}};
    for (const QString& key : FactText::ordered(rejection.facts))
        facts.append({FactText::word(key), FactText::value(key, rejection.facts.value(key), market)});
    m_list->set(facts);
    m_figures->set({}, {});
    setFigures({});
}

void PortfolioInspector::paintDecision(const DecisionRow& decision)
{
    const Market market = decision.market;
    setHead(decision.name, decision.symbol, ResearchText::strategy(decision.strategy));
    m_verdict->setText(tr("%1, score %2. %3: %4.")
                           .arg(ResearchText::action(decision.action), Figures::number(decision.score, 2),
                                ResearchText::decisionStatus(decision.status),
                                ResearchText::decisionCode(decision.code)));
    m_levels->set({plain(decision.stop), plain(decision.entry), plain(decision.entry),
                   plain(decision.target1), plain(decision.target2), market});
    m_list->set({{tr("Decided"), fullInstant(decision.at, exchangeZone(Market::Kr))},
                 {tr("Session"), decision.session.toIso()},
                 {tr("Amount"),
                  decision.quantity > 0
                      ? tr("%1 shares, %2").arg(countText(decision.quantity), money(decision.amount, market))
                      : QString()}});
    QVector<FigureRow> rows;
    for (const ScorePart& part : ScoreParts::of(decision.parts))
        rows.append({{ResearchText::decisionPart(part.key), Figures::percent(part.weight * 100, 0),
                      Figures::number(part.value, 2), Figures::number(part.weight * part.value, 2)},
                     part.value,
                     {}});
    rows.append({{tr("Score"), {}, {}, Figures::number(decision.score, 2)}, {}, {}, Tone::Text, true});
    m_figures->setBar(FigureGrid::Bar::Share);
    m_figures->set({tr("Part"), tr("Weight"), tr("Value"), tr("Adds")}, rows);
    setFigures(tr("How the score adds up"));
    m_shownRun = decision.run;
}

void PortfolioInspector::setFigures(const QString& title)
{
    m_figuresTitle->setText(title);
    m_figuresTitle->setVisible(!m_figures->rows().isEmpty());
    m_figures->setVisible(!m_figures->rows().isEmpty());
}

void PortfolioInspector::retranslate()
{
    setNothing(tr("Select a name to see how it was sized, or why it was left out."));
    m_open->setText(tr("Show its prices"));
    m_run->setText(tr("Show the run"));
    m_levels->setAccessibleName(tr("Price levels"));
    m_figures->setAccessibleName(tr("Figures"));
    if (m_paint)
        m_paint();
}

} // namespace ic
