// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/shell/UiContext.h"

#include <QAbstractTableModel>

namespace ic {

/// The names of one session with their scores. The same session again changes rows by their symbol; only
/// another session replaces them. GUI thread.
class SignalModel final : public QAbstractTableModel
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
    const SignalSheet& sheet() const { return m_sheet; }
    const SignalRow& row(int row) const { return m_sheet.rows[row]; }
    /// -1 when it is not among them.
    int rowOf(const QString& symbol) const;
    int universeSize() const;
    /// Factors of the market, in the order of the columns.
    const QStringList& factors() const { return m_factors; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void replace(const SignalSheet& sheet);
    void merge(const SignalSheet& sheet);
    void announce(const QVector<int>& changed);
    void removeMissing(const QVector<SignalRow>& rows);
    void refreshLook();
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
