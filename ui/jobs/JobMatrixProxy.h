// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace ic {

/// The jobs that match the filter text and the layer chips; a layer without any is hidden. GUI thread.
class JobMatrixProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit JobMatrixProxy(QObject* parent = nullptr);

    /// Words, all of which must occur in name, id, state or executor, in any case and either language.
    void setFilterText(const QString& text);
    /// Empty: all layers.
    void setLayers(const QSet<Layer>& layers);
    int visibleJobs() const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    QStringList m_words;
    QSet<Layer> m_layers;
};

} // namespace ic
