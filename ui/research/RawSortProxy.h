// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <functional>

namespace ic {

/// Sorts by raw values instead of texts: numbers by size, texts as the language has them, cells without a
/// value last in both directions. Filters by a text and by what the page asks. GUI thread.
class RawSortProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    static constexpr int kSortRole = Qt::UserRole;       ///< the raw value; invalid: none
    static constexpr int kSearchRole = Qt::UserRole + 1; ///< of column 0: what the text is looked for in

    explicit RawSortProxy(QAbstractItemModel& model, QObject* parent = nullptr);

    void setText(const QString& text);
    /// Called with rows of the source; nullptr accepts all.
    void setAccept(std::function<bool(int sourceRow)> accept);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_text;
    std::function<bool(int)> m_accept;
};

} // namespace ic
