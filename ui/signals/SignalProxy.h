// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signals/SignalModel.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace ic {

/// Which names of a session are shown, and in what order: by raw values, names without one last in both
/// directions. GUI thread.
class SignalProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Scope { All, Universe, Excluded };

    explicit SignalProxy(SignalModel& model, QObject* parent = nullptr);

    void setText(const QString& text);
    void setScope(Scope scope);
    /// UniverseRule codes; empty: any.
    void setRules(const QSet<QString>& rules);
    bool isRestricted() const { return !m_text.isEmpty() || m_scope != Scope::All || !m_rules.isEmpty(); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::optional<double> figure(const SignalRow& row, int column) const;

    SignalModel& m_model;
    QString m_text;
    Scope m_scope = Scope::All;
    QSet<QString> m_rules;
};

} // namespace ic
