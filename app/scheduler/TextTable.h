// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>

namespace ic {

/// Terminal cells a text takes: East Asian wide characters two, combining marks none.
int displayWidth(QStringView text);
/// At most `width` cells, the cut marked by an ellipsis.
QString elided(const QString& text, int width);
/// Filled up with spaces to `width` cells.
QString padded(const QString& text, int width);

/// Columns aligned for people, whatever their script. Plain value.
class TextTable
{
public:
    explicit TextTable(QStringList header) : m_header(std::move(header)) {}
    void add(const QStringList& row) { m_rows.append(row); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// Two spaces between columns; no column wider than `widest`, the last one never cut.
    QStringList lines(int widest = 48) const;
    QString text() const;

private:
    QStringList m_header;
    QVector<QStringList> m_rows;
};

} // namespace ic
