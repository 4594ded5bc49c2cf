// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"
#include "ui/research/KeyedTableModel.h"
#include "ui/shell/UiContext.h"

namespace ic {

/// The files imported so far. GUI thread.
class ImportModel final : public KeyedTableModel<ImportRow>
{
    Q_OBJECT
public:
    enum Column { Time, Kind, MarketName, File, Rows, Changed, Dates, By, Run, ColumnCount };

    explicit ImportModel(UiContext& context, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ImportRow& done, int column) const;
    QVariant raw(const ImportRow& done, int column) const;

    const Theme& m_theme;
};

} // namespace ic
