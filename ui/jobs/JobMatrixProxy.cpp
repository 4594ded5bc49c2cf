// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/JobMatrixProxy.h"

#include "ui/jobs/JobMatrixModel.h"

#include <algorithm>

namespace ic {

JobMatrixProxy::JobMatrixProxy(QObject* parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true); // a layer shows when one of its jobs does
}

void JobMatrixProxy::setFilterText(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void JobMatrixProxy::setLayers(const QSet<Layer>& layers)
{
    if (layers == m_layers)
        return;
    m_layers = layers;
    invalidateFilter();
}

int JobMatrixProxy::visibleJobs() const
{
    int jobs = 0;
    for (int layer = 0; layer < rowCount(); ++layer)
        jobs += rowCount(index(layer, 0));
    return jobs;
}

bool JobMatrixProxy::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (!sourceParent.isValid())
        return false;
    const QModelIndex job = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_layers.isEmpty() && !m_layers.contains(Layer(job.data(JobMatrixModel::LayerRole).toInt())))
        return false;
    const QString text = job.data(JobMatrixModel::FilterRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace ic
