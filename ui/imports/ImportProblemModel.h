// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/shell/UiContext.h"

#include <QAbstractTableModel>

namespace ic {

/// What is wrong in a file, line by line. Another file is another table. GUI thread.
class ImportProblemModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Where, Found, Expected, ColumnCount };

    explicit ImportProblemModel(UiContext& context, QObject* parent = nullptr);

    void setProblems(const QVector<ImportProblem>& problems);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<ImportProblem> m_problems;
};

} // namespace ic
