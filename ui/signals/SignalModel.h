// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/research/KeyedTableModel.h"
#include "ui/shell/UiContext.h"

namespace ic {

/// The names of one session with their scores. The same session again changes rows by their symbol; only
/// another session replaces them. GUI thread.
class SignalModel final : public KeyedTableModel<SignalRow>
{
    Q_OBJECT
public:
    static constexpr int kFactors = 6; ///< columns; a market with fewer leaves the last ones empty
    enum Column {
        Rank,
        Symbol,
        Name,
        Board,
        Close,
        Composite,
        FirstFactor,
        Reason = FirstFactor + kFactors,
        ColumnCount
    };
    enum Role {
        ZRole = Qt::UserRole + 1, ///< of a factor or the composite, for a bar; invalid without one
        ReasonRole                ///< why the name is not in the universe; empty when it is
    };

    explicit SignalModel(UiContext& context, QObject* parent = nullptr);

    void setSheet(const SignalSheet& sheet);
    /// Without its rows: those are rows().
    const SignalSheet& sheet() const { return m_sheet; }
    int universeSize() const;
    /// "Smart money %": with the unit of its scores.
    static QString factorTitle(const QString& code, Market market);
    /// Factors of the market, in the order of the columns.
    const QStringList& factors() const { return m_factors; }

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const SignalCell* cell(const SignalRow& row, int column) const;
    QString text(const SignalRow& row, int column) const;
    QString toolTip(const SignalRow& row, int column) const;
    QString title(int column) const;
    QVariant z(const SignalRow& row, int column) const;

    SignalSheet m_sheet;
    QStringList m_factors;
    const Theme& m_theme;
};

} // namespace ic
