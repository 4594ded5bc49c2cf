// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QVector>
#include <functional>

namespace ic {

/// A table of rows that have a key. update() changes, adds and removes rows by it, so that selection and
/// scroll position survive; replace() is for another query only. Order is the business of a proxy: added rows
/// come last. GUI thread.
template <typename Row>
class KeyedTableModel : public QAbstractTableModel
{
public:
    using Key = std::function<QString(const Row&)>;

    KeyedTableModel(int columns, Key key, QObject* parent)
        : QAbstractTableModel(parent), m_columns(columns), m_key(std::move(key))
    {}

    void replace(const QVector<Row>& rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    void update(const QVector<Row>& rows)
    {
        removeMissing(rows);
        QHash<QString, int> places;
        for (int i = 0; i < int(m_rows.size()); ++i)
            places.insert(m_key(m_rows[i]), i);
        QVector<Row> added;
        QVector<int> changed;
        for (const Row& fresh : rows) {
            const int place = places.value(m_key(fresh), -1);
            if (place < 0) {
                added.append(fresh);
            } else if (!isSame(m_rows[place], fresh)) {
                m_rows[place] = fresh;
                changed.append(place);
            }
        }
        announce(changed);
        append(added);
    }

    const QVector<Row>& rows() const { return m_rows; }
    const Row& row(int row) const { return m_rows[row]; }
    /// -1 when it is not among them.
    int rowOf(const QString& key) const
    {
        for (int i = 0; i < int(m_rows.size()); ++i) {
            if (m_key(m_rows[i]) == key)
                return i;
        }
        return -1;
    }
    QString keyOf(int row) const { return m_key(m_rows[row]); }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }

protected:
    /// Words and colours changed.
    void refreshLook()
    {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, m_columns - 1));
        emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    }

private:
    /// Rows that cannot be compared count as changed.
    static bool isSame(const Row& a, const Row& b)
    {
        if constexpr (requires { a == b; })
            return a == b;
        else
            return false;
    }

    /// A sorted view takes one large change far faster than many small ones.
    void announce(const QVector<int>& changed)
    {
        constexpr int kOneByOne = 32;
        if (changed.size() > kOneByOne) {
            emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, m_columns - 1));
            return;
        }
        for (const int place : changed)
            emit dataChanged(index(place, 0), index(place, m_columns - 1));
    }

    void append(const QVector<Row>& added)
    {
        if (added.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
        m_rows += added;
        endInsertRows();
    }

    void removeMissing(const QVector<Row>& rows)
    {
        QSet<QString> present;
        for (const Row& row : rows)
            present.insert(m_key(row));
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (present.contains(m_key(m_rows[i])))
                continue;
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }

    int m_columns;
    Key m_key;
    QVector<Row> m_rows;
};

} // namespace ic
