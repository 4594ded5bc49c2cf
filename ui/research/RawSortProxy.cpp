// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/RawSortProxy.h"

namespace ic {

RawSortProxy::RawSortProxy(QAbstractItemModel& model, QObject* parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&model);
}

void RawSortProxy::setText(const QString& text)
{
    if (std::exchange(m_text, text) != text)
        invalidateFilter();
}

void RawSortProxy::setAccept(std::function<bool(int)> accept)
{
    m_accept = std::move(accept);
    invalidateFilter();
}

bool RawSortProxy::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    if (m_accept && !m_accept(sourceRow))
        return false;
    return m_text.isEmpty() || sourceModel()
                                   ->index(sourceRow, 0)
                                   .data(kSearchRole)
                                   .toString()
                                   .contains(m_text, Qt::CaseInsensitive);
}

bool RawSortProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(kSortRole);
    const QVariant b = right.data(kSortRole);
    const bool descending = sortOrder() == Qt::DescendingOrder;
    const bool before = (left.row() < right.row()) != descending; // equals stay as they came
    if (a.isValid() != b.isValid())
        return a.isValid() != descending;
    if (!a.isValid())
        return before;
    if (a.userType() == QMetaType::QString) {
        const int order = a.toString().localeAwareCompare(b.toString());
        return order != 0 ? order < 0 : before;
    }
    return a.toDouble() != b.toDouble() ? a.toDouble() < b.toDouble() : before;
}

} // namespace ic
