// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signals/SignalProxy.h"

#include "ui/research/ResearchText.h"

namespace ic {

using namespace Qt::StringLiterals;

namespace {

bool isIn(const SignalRow& row)
{
    return row.rule == "INCLUDED"_L1;
}

QString textOf(const SignalRow& row, int column)
{
    return column == SignalModel::Symbol ? row.symbol : column == SignalModel::Name ? row.name : row.board;
}

} // namespace

SignalProxy::SignalProxy(SignalModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void SignalProxy::setText(const QString& text)
{
    if (std::exchange(m_text, text) != text)
        invalidateFilter();
}

void SignalProxy::setScope(Scope scope)
{
    if (std::exchange(m_scope, scope) != scope)
        invalidateFilter();
}

void SignalProxy::setRules(const QSet<QString>& rules)
{
    if (std::exchange(m_rules, rules) != rules)
        invalidateFilter();
}

bool SignalProxy::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    const SignalRow& row = m_model.row(sourceRow);
    if (m_scope != Scope::All && isIn(row) != (m_scope == Scope::Universe))
        return false;
    if (!m_rules.isEmpty() && !m_rules.contains(row.rule))
        return false;
    return m_text.isEmpty() || row.symbol.contains(m_text, Qt::CaseInsensitive) ||
           row.name.contains(m_text, Qt::CaseInsensitive);
}

/// The raw value a column sorts by; of a reason the place of its rule, then how near the name came.
std::optional<double> SignalProxy::figure(const SignalRow& row, int column) const
{
    switch (column) {
    case SignalModel::Rank:
        return row.rank > 0 ? std::optional<double>(row.rank) : std::nullopt;
    case SignalModel::Close:
        return row.close ? std::optional(row.close->toDouble()) : std::nullopt;
    case SignalModel::Composite:
        return row.composite;
    case SignalModel::Reason: {
        if (isIn(row))
            return std::nullopt;
        const double near = row.value && row.threshold ? *row.value / std::max(1e-9, *row.threshold) : 0;
        return double(ResearchText::universeRules(m_model.sheet().market).indexOf(row.rule)) +
               std::clamp(near, 0.0, 0.99);
    }
    default:
        return column - SignalModel::FirstFactor < row.cells.size()
                   ? row.cells[column - SignalModel::FirstFactor].score
                   : std::nullopt;
    }
}

bool SignalProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const SignalRow& a = m_model.row(left.row());
    const SignalRow& b = m_model.row(right.row());
    const int column = left.column();
    if (column == SignalModel::Symbol)
        return a.symbol < b.symbol;
    if (column == SignalModel::Name || column == SignalModel::Board) {
        const int order = textOf(a, column).localeAwareCompare(textOf(b, column));
        return order != 0 ? order < 0 : left.row() < right.row();
    }
    const auto x = figure(a, column);
    const auto y = figure(b, column);
    const bool descending = sortOrder() == Qt::DescendingOrder;
    if (x.has_value() != y.has_value())
        return x.has_value() != descending;
    if (!x || *x == *y)
        return (left.row() < right.row()) != descending;
    return *x < *y;
}

} // namespace ic
