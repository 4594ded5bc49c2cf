// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signals/SignalFilterBar.h"

#include "ui/research/ChipGroup.h"
#include "ui/research/DayPicker.h"
#include "ui/research/FilterField.h"
#include "ui/research/ResearchText.h"
#include "ui/runs/CheckMenuButton.h"
#include "ui/shell/TimeText.h"

#include <QBoxLayout>

namespace ic {

using namespace Qt::StringLiterals;

using Scope = SignalProxy::Scope;

SignalFilterBar::SignalFilterBar(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_market(new ChipGroup(u"signalsMarket"_s, this))
    , m_sessions(new DayPicker(u"signalsSession"_s, context.theme, this))
    , m_scope(new ChipGroup(u"signalsScope"_s, this))
    , m_rules(new CheckMenuButton(u"signalsRules"_s, this))
    , m_text(new FilterField(u"signalsText"_s, context.theme, this))
{
    m_market->add(int(Market::Kr), u"Kr"_s);
    m_market->add(int(Market::Us), u"Us"_s);
    m_scope->add(int(Scope::All), u"All"_s);
    m_scope->add(int(Scope::Universe), u"Universe"_s);
    m_scope->add(int(Scope::Excluded), u"Excluded"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kBetween);
    for (QWidget* part : {static_cast<QWidget*>(m_market), static_cast<QWidget*>(m_sessions),
                          static_cast<QWidget*>(m_scope), static_cast<QWidget*>(m_rules)})
        row->addWidget(part);
    row->addWidget(m_text, 1);
    wire();
    retranslate();
}

void SignalFilterBar::wire()
{
    connect(m_market, &ChipGroup::chosen, this, [this] {
        showRules();
        emit marketChosen();
    });
    connect(m_sessions, &DayPicker::chosen, this, &SignalFilterBar::sessionChosen);
    connect(m_scope, &ChipGroup::chosen, this, &SignalFilterBar::filterChanged);
    connect(m_rules, &CheckMenuButton::checkedChanged, this, &SignalFilterBar::filterChanged);
    connect(m_text, &FilterField::settled, this, &SignalFilterBar::filterChanged);
}

Market SignalFilterBar::market() const
{
    return Market(m_market->current());
}

SignalProxy::Scope SignalFilterBar::scope() const
{
    return Scope(m_scope->current());
}

QSet<QString> SignalFilterBar::rules() const
{
    QSet<QString> codes;
    for (const QVariant& key : m_rules->checkedKeys())
        codes.insert(key.toString());
    return codes;
}

void SignalFilterBar::clear()
{
    m_scope->setCurrent(int(Scope::All));
    m_rules->setCheckedKeys({});
    m_text->reset();
    emit filterChanged();
}

void SignalFilterBar::setCounts(qsizetype all, qsizetype universe)
{
    m_all = all;
    m_universe = universe;
    m_scope->setText(int(Scope::All), tr("All %1").arg(countText(all)), tr("All names"));
    m_scope->setText(int(Scope::Universe), tr("Universe %1").arg(countText(universe)),
                     tr("Only names of the universe"));
    m_scope->setText(int(Scope::Excluded), tr("Excluded %1").arg(countText(all - universe)),
                     tr("Only names kept out of the universe"));
}

/// A rule of the other market keeps its check box: the choice is kept, and it matches nothing here.
void SignalFilterBar::showRules()
{
    for (const QString& code : ResearchText::universeRules(market()))
        m_rules->setItem(code, ResearchText::rule(code));
}

void SignalFilterBar::recall(const UiState& state)
{
    m_market->setCurrent(state.value(u"signals/market"_s, int(Market::Kr)).toInt());
    m_scope->setCurrent(state.value(u"signals/scope"_s, int(Scope::All)).toInt());
    showRules();
    m_rules->setCheckedKeys(state.value(u"signals/rules"_s).toList());
}

void SignalFilterBar::remember(UiState& state) const
{
    state.setValue(u"signals/market"_s, m_market->current());
    state.setValue(u"signals/scope"_s, m_scope->current());
    state.setValue(u"signals/rules"_s, m_rules->checkedKeys());
}

void SignalFilterBar::retranslate()
{
    for (const Market each : {Market::Kr, Market::Us})
        m_market->setText(int(each), ResearchText::market(each),
                          tr("Signals of %1").arg(ResearchText::market(each)));
    m_sessions->setTexts(tr("Session"), tr("The session before"), tr("The session after"));
    m_rules->setTexts(tr("Kept out by"), tr("any rule"));
    showRules();
    m_text->setHint(tr("Symbol or name"));
    setCounts(m_all, m_universe);
}

} // namespace ic
