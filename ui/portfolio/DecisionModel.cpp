// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/DecisionModel.h"

#include "ui/portfolio/ScoreParts.h"
#include "ui/research/Figures.h"
#include "ui/research/RawSortProxy.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/TimeText.h"

namespace ic {

using namespace Qt::StringLiterals;

namespace {

bool isFigure(int column)
{
    return column == DecisionModel::Score || column >= DecisionModel::Entry;
}

QString decisionKey(const DecisionRow& row)
{
    return u"%1 %2 %3 %4"_s.arg(row.run.value()).arg(int(row.strategy)).arg(row.at.ms).arg(row.symbol);
}

} // namespace

DecisionModel::DecisionModel(UiContext& context, QObject* parent)
    : KeyedTableModel(ColumnCount, &decisionKey, parent), m_theme(context.theme)
{
    connect(&context.theme, &Theme::themeChanged, this, [this] { refreshLook(); });
    connect(&context.language, &LanguageSwitch::languageChanged, this, [this] { refreshLook(); });
}

QVariant DecisionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DecisionRow& decision = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(decision, column);
    case Qt::ToolTipRole:
        return column == Parts || column == Score ? ScoreParts::text(decision.parts)
               : column == Name                   ? QVariant(decision.name)
               : column == Status                 ? QVariant(text(decision, Status))
                                                  : QVariant();
    case Qt::ForegroundRole:
        return color(decision, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case kPartsRole:
        return column == Parts ? QVariant(decision.parts) : QVariant();
    case RawSortProxy::kSortRole:
        return raw(decision, column);
    case RawSortProxy::kSearchRole:
        return decision.symbol + u'\n' + decision.name;
    default:
        return {};
    }
}

QVariant DecisionModel::color(const DecisionRow& decision, int column) const
{
    if (column == Status && decision.status == "BLOCKED"_L1)
        return m_theme.color(Tone::Held);
    if (column == Status && decision.status == "RECOMMENDED"_L1)
        return m_theme.color(Tone::Accent);
    if (column == Action && decision.action != "HOLD"_L1)
        return m_theme.color(decision.action == "BUY"_L1 ? Tone::Gain : Tone::Loss);
    return column == Symbol || column == Action ? QVariant(m_theme.color(Tone::Muted)) : QVariant();
}

QString DecisionModel::text(const DecisionRow& decision, int column) const
{
    switch (column) {
    case Time:
        return fullInstant(decision.at, exchangeZone(Market::Kr)).section(u' ', 0, 1);
    case StrategyName:
        return ResearchText::strategy(decision.strategy);
    case Symbol:
        return decision.symbol;
    case Name:
        return decision.name;
    case Action:
        return ResearchText::action(decision.action);
    case Status:
        return decision.code.isEmpty() || decision.code == "RULE_SCORE"_L1
                   ? ResearchText::decisionStatus(decision.status)
                   : ResearchText::decisionStatus(decision.status) + u": "_s +
                         ResearchText::decisionCode(decision.code);
    case Score:
        return Figures::number(decision.score, 2);
    case Parts:
        return ScoreParts::text(decision.parts);
    case Entry:
        return Figures::price(decision.entry, decision.market);
    case Stop:
        return Figures::price(decision.stop, decision.market);
    case Target1:
        return Figures::price(decision.target1, decision.market);
    default:
        return decision.quantity > 0 ? countText(decision.quantity) : QString();
    }
}

QVariant DecisionModel::raw(const DecisionRow& decision, int column) const
{
    const auto price = [](const std::optional<Price>& value) {
        return value ? QVariant(value->toDouble()) : QVariant();
    };
    switch (column) {
    case Time:
        return decision.at.ms;
    case Score:
    case Parts:
        return decision.score;
    case Entry:
        return price(decision.entry);
    case Stop:
        return price(decision.stop);
    case Target1:
        return price(decision.target1);
    case Quantity:
        return decision.quantity > 0 ? QVariant(decision.quantity) : QVariant();
    default:
        return text(decision, column);
    }
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {
        tr("Decided (KST)", "column of decisions"), tr("Strategy", "column of decisions"),
        tr("Symbol", "column of decisions"),        tr("Name", "column of decisions"),
        tr("Action", "column of decisions"),        tr("Status", "column of decisions"),
        tr("Score", "column of decisions"),         tr("Parts", "column of decisions"),
        tr("Entry", "column of decisions"),         tr("Stop", "column of decisions"),
        tr("Target 1", "column of decisions"),      tr("Shares", "column of decisions")};
    return titles[section];
}

} // namespace ic
