// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signals/SignalInspector.h"

#include "core/domain/WhenReady.h"
#include "ui/research/FigureGrid.h"
#include "ui/research/Figures.h"
#include "ui/research/ResearchText.h"
#include "ui/research/RuleList.h"
#include "ui/research/Sparkline.h"
#include "ui/shell/TimeText.h"
#include "ui/signals/SignalModel.h"
#include "ui/signals/WhyNot.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <cmath>
#include <tuple>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPriceDays = 120;
constexpr double kNoticeable = 0.005; ///< of a composite shown with two decimals

} // namespace

SignalInspector::SignalInspector(UiContext& context, QWidget* parent)
    : InspectorPanel(u"signalInspector"_s, context, parent)
{
    build();
    retranslate();
    setName(std::nullopt);
    connect(&context.theme, &Theme::themeChanged, this, &SignalInspector::showAll);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_name)
            emit instrumentRequested(m_name->market, m_name->row.symbol);
    });
}

void SignalInspector::build()
{
    const Theme& theme = context().theme;
    m_title = addText(u"signalName"_s);
    m_title->setFont(theme.titleFont());
    m_facts = addMuted(u"signalFacts"_s);
    m_prices = new Sparkline(theme, &body());
    m_prices->setObjectName(u"signalPrices"_s);
    m_open = new QPushButton(theme.icon(u"market"_s), {}, &body());
    m_open->setObjectName(u"signalOpenPrices"_s);
    column().addWidget(m_prices);
    column().addWidget(m_open, 0, Qt::AlignLeft);
    m_verdict = addTitle(u"signalVerdict"_s);
    m_reasons = addText(u"signalReasons"_s);
    m_decisionsTitle = addTitle(u"signalDecisionsTitle"_s);
    m_decided = addText(u"signalDecisions"_s);
    m_factorsTitle = addTitle(u"signalFactorsTitle"_s);
    m_factors = new FigureGrid(theme, FigureGrid::Bar::Place, &body());
    m_factors->setObjectName(u"signalFactors"_s);
    column().addWidget(m_factors);
    m_compositeTitle = addTitle(u"signalCompositeTitle"_s);
    m_composite = new FigureGrid(theme, FigureGrid::Bar::AroundZero, &body());
    m_composite->setObjectName(u"signalComposite"_s);
    column().addWidget(m_composite);
    m_compositeNote = addMuted(u"signalCompositeNote"_s);
    m_compositeNote->setFont(theme.smallFont());
    m_rulesTitle = addTitle(u"signalRulesTitle"_s);
    m_rules = new RuleList(theme, &body());
    m_rules->setObjectName(u"signalRules"_s);
    column().addWidget(m_rules);
    column().addStretch(1);
}

void SignalInspector::setName(const std::optional<SignalName>& name)
{
    const auto key = [](const SignalName& each) {
        return std::tuple(each.market, each.session, each.row.symbol);
    };
    const bool other = !name || !m_name || key(*name) != key(*m_name);
    m_name = name;
    setFilled(name.has_value());
    if (!name)
        return;
    showAll();
    if (!other)
        return;
    verticalScrollBar()->setValue(0);
    askPrices();
}

void SignalInspector::setOutcome(const std::optional<PortfolioSheet>& portfolio,
                                 const QVector<DecisionRow>& decisions)
{
    m_portfolio = portfolio;
    m_decisions = decisions;
    if (m_name)
        showWhy();
}

void SignalInspector::showAll()
{
    if (!m_name)
        return;
    showHead();
    showWhy();
    showRules();
    showFactors();
    showComposite();
}

void SignalInspector::showHead()
{
    m_title->setText(m_name->row.name.isEmpty() ? m_name->row.symbol : m_name->row.name);
    QStringList facts{m_name->row.symbol, m_name->row.board};
    if (m_name->row.close)
        facts.append(
            tr("close %1 %2")
                .arg(Figures::price(*m_name->row.close, m_name->market), Figures::currency(m_name->market)));
    if (m_name->row.rank > 0)
        facts.append(tr("rank %1 of %2").arg(countText(m_name->row.rank), countText(m_name->universe)));
    m_facts->setText(facts.join(u" · "_s));
}

void SignalInspector::showWhy()
{
    const WhyNot why = WhyNot::of(m_name->row, m_name->market, m_portfolio, m_decisions);
    m_verdict->setText(why.verdict);
    setTone(*m_verdict, context().theme.color(why.tone == Tone::Muted ? Tone::Text : why.tone));
    m_reasons->setText(why.reasons.join(u'\n'));
    m_reasons->setVisible(!why.reasons.isEmpty());
    m_decided->setText(why.decisions.join(u'\n'));
    m_decided->setVisible(!why.decisions.isEmpty());
    m_decisionsTitle->setVisible(!why.decisions.isEmpty());
}

void SignalInspector::showRules()
{
    QVector<RuleLine> lines;
    bool stopped = false;
    for (const QString& rule : ResearchText::universeRules(m_name->market)) {
        const bool here = rule == m_name->row.rule;
        const auto state = here      ? RuleLine::State::Stopped
                           : stopped ? RuleLine::State::NotAsked
                                     : RuleLine::State::Passed;
        const bool measured = here && m_name->row.value && m_name->row.threshold;
        lines.append({state, here ? ResearchText::rule(rule) : ResearchText::ruleDemand(rule),
                      measured ? ResearchText::exclusion(m_name->row, m_name->market) : QString()});
        stopped = stopped || here;
    }
    m_rules->set(lines);
}

void SignalInspector::showFactors()
{
    QVector<FigureRow> rows;
    for (const SignalCell& cell : m_name->row.cells) {
        FigureRow line;
        line.toolTip = ResearchText::factorMeaning(cell.factor);
        const QString name = SignalModel::factorTitle(cell.factor, m_name->market);
        if (cell.score) {
            line.cells = {name, ResearchText::factorScore(cell.factor, *cell.score, m_name->market),
                          cell.z ? Figures::change(*cell.z, 2) : QString(),
                          cell.rank > 0 ? countText(cell.rank) : QString()};
            if (cell.rank > 0 && m_name->universe > 1)
                line.bar = 1 - double(cell.rank - 1) / double(m_name->universe - 1);
        } else {
            line.cells = {name, ResearchText::missing(cell.reason)};
            line.toolTip = ResearchText::missingLong(cell.reason);
            line.tone = Tone::Muted;
        }
        rows.append(line);
    }
    m_factors->set({tr("Factor"), tr("Score"), tr("z"), tr("Rank")}, rows);
    m_factorsTitle->setVisible(!rows.isEmpty());
    m_factors->setVisible(!rows.isEmpty());
}

void SignalInspector::showComposite()
{
    const CompositeParts& composite = m_name->composite;
    QVector<FigureRow> rows;
    for (const CompositePart& part : composite.parts)
        rows.append({{ResearchText::factor(part.factor), Figures::percent(part.weight * 100, 0),
                      Figures::change(part.z, 2), Figures::change(part.contribution, 2)},
                     part.contribution,
                     {}});
    const bool rest = std::abs(composite.rest) > kNoticeable;
    if (rest)
        rows.append({{tr("Other weights"), {}, {}, Figures::change(composite.rest, 2)}, composite.rest, {}});
    if (m_name->row.composite)
        rows.append({{tr("Composite"), {}, {}, Figures::change(*m_name->row.composite, 2)},
                     *m_name->row.composite,
                     {},
                     Tone::Text,
                     true});
    const bool shown = m_name->row.composite.has_value();
    m_composite->set({tr("Factor"), tr("Weight"), tr("z"), tr("Adds")}, shown ? rows : QVector<FigureRow>());
    m_composite->setVisible(shown);
    m_compositeTitle->setVisible(shown);
    m_compositeNote->setVisible(shown && rest);
}

void SignalInspector::askPrices()
{
    m_prices->set({});
    whenReady(context().service.bars(m_name->market, m_name->row.symbol, m_name->session.addDays(-kPriceDays),
                                     m_name->session),
              this, [this, symbol = m_name->row.symbol](const Result<QVector<Bar>>& bars) {
                  if (!m_name || m_name->row.symbol != symbol || !bars)
                      return;
                  QVector<double> closes;
                  for (const Bar& bar : *bars) {
                      if (bar.close)
                          closes.append(bar.close->toDouble());
                  }
                  m_prices->set(closes);
                  m_prices->setVisible(closes.size() > 1);
              });
}

void SignalInspector::retranslate()
{
    setNothing(tr("Select a name to see why it was chosen or not."));
    m_open->setText(tr("Show its prices"));
    m_prices->setAccessibleName(tr("Closes of the last %1 days").arg(kPriceDays));
    m_prices->setToolTip(tr("Closes of the last %1 days up to the session").arg(kPriceDays));
    m_decisionsTitle->setText(tr("What the executors decided"));
    m_rulesTitle->setText(tr("Universe"));
    m_factorsTitle->setText(tr("Factors in the cross-section"));
    m_factors->setAccessibleName(tr("Factors"));
    m_compositeTitle->setText(tr("How the composite adds up"));
    m_composite->setAccessibleName(tr("Composite"));
    m_compositeNote->setText(
        tr("The parts are those of the shipped weights; the settings had others when this was "
           "computed."));
    showAll();
}

} // namespace ic
