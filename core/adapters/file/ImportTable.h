// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/file/CsvReader.h"
#include "core/adapters/file/ImportProblems.h"
#include "core/domain/Price.h"
#include "core/domain/TradingDate.h"

#include <QStringList>
#include <optional>

namespace ic {

/// A CSV file with a header, read row by row: columns are found by name, cells are read by type, and what is
/// wrong is put down by line, column, text and what would be valid. "-", "N/A" and nothing are missing. Lives
/// on one thread; text and problems must outlive it.
class ImportTable
{
public:
    struct Column
    {
        QString name;
        QStringList alsoCalled = {};
        bool required = false;
    };
    /// Reads the header; `form` is the header in short, for what it says when it is wrong.
    ImportTable(const QString& text, QVector<Column> columns, QString form, ImportProblems& problems);

    /// False: a required column is missing or one is not known; there is nothing to read.
    bool isUsable() const { return m_usable; }
    /// The next row with as many cells as the header has; others are problems.
    bool next();
    qint64 line() const { return m_csv.line(); }
    /// No problem was found in this row so far.
    bool isRowGood() const { return m_problems.count() == m_problemsBefore; }
    bool has(int column) const { return m_places[size_t(column)] >= 0; }

    /// Empty when missing or when there is no such column.
    QStringView text(int column) const;
    /// As written, for saying what is wrong.
    QString raw(int column) const;
    /// Missing, or not of the type and then put down.
    std::optional<TradingDate> date(int column);
    std::optional<qint64> whole(int column);
    std::optional<double> figure(int column);
    /// Rounded to a ten-thousandth, halves away from zero.
    std::optional<Price> price(int column);
    /// Puts the cell down as a problem.
    void refuse(int column, const QString& expected);

    /// "2026-11-20", "20261120", "2026/11/20" or "2026.11.20".
    static std::optional<TradingDate> dateOf(QStringView text);

private:
    void readHeader();
    int columnNamed(QStringView name) const;
    QString knownNames() const;
    void missingColumns();

    CsvReader m_csv;
    QVector<Column> m_columns;
    QString m_form;
    ImportProblems& m_problems;
    std::vector<int> m_places; ///< of each column among the cells; -1: not in the file
    QStringList m_header;      ///< as written
    bool m_usable = false;
    qint64 m_problemsBefore = 0;
    QString m_lastDate; ///< dates repeat from row to row
    std::optional<TradingDate> m_lastDateValue;
};

} // namespace ic
