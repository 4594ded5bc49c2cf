// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/file/BarFile.h"
#include "core/adapters/file/ImportTable.h"

namespace ic {

/// Reads the lines of a bar file into a BarFile and judges each of them. One object a file.
class BarFileReader
{
public:
    BarFileReader(Market market, const QString& file, const FileOptions& options);
    BarFile read(const QString& text);

private:
    void readRow(ImportTable& table);
    void readKey(ImportTable& table, BarFile::Row& row);
    void readBoard(ImportTable& table, BarFile::Row& row);
    void readPrices(ImportTable& table, BarFile::Row& row);
    void readAmounts(ImportTable& table, BarFile::Row& row);
    void judge(ImportTable& table, BarFile::Row& row);
    void widen(BarFile::Row& row);
    int symbolNumber(ImportTable& table);
    void sortRows();
    void refuseDuplicates();
    void summarise();

    Market m_market;
    std::optional<TradingDate> m_date;
    ImportProblems m_problems;
    BarFile m_file;
    QHash<QString, int> m_symbols; ///< cell -> number of the symbol in m_texts
};

} // namespace ic
