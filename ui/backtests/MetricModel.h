// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/shell/UiContext.h"

#include <QAbstractTableModel>

namespace ic {

/// The metrics of one backtest beside its benchmark's, or of two with their difference. GUI thread.
class MetricModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Metric, First, Second, Difference, ColumnCount };

    explicit MetricModel(UiContext& context, QObject* parent = nullptr);

    void setOne(const QJsonObject& metrics, const QJsonObject& benchmark);
    void setTwo(const QJsonObject& first, const QJsonObject& second);
    bool isComparison() const { return m_compares; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void set(const QJsonObject& first, const QJsonObject& second, bool compares);
    void refreshLook();
    std::optional<double> value(const QString& name, int column) const;
    QString text(const QString& name, int column) const;
    QString note(const QString& name, int column) const;

    UiContext& m_context;
    QStringList m_names;
    QJsonObject m_first, m_second;
    bool m_compares = false;
};

} // namespace ic
