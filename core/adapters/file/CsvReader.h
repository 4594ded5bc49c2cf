// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <deque>
#include <vector>

namespace ic {

/// Records of comma separated text as spreadsheets write it (RFC 4180): quoted cells with "" for a quote,
/// line breaks of any kind, also inside quotes. Cells are trimmed; blank lines are left out. The text must
/// outlive the reader. Lives on one thread.
class CsvReader
{
public:
    explicit CsvReader(const QString& text) : m_text(text) {}

    /// False at the end.
    bool next();
    /// Of the record's first line, 1 at the start of the text.
    qint64 line() const { return m_recordLine; }
    /// Valid until the next record.
    const std::vector<QStringView>& cells() const { return m_cells; }
    /// The record that was read last has a quote that never closes, or text behind a closing one.
    bool isBroken() const { return m_broken; }

private:
    void readRecord();
    QStringView readCell();
    QStringView readQuoted();
    bool atCellEnd() const;
    bool skipLineBreak();

    QStringView m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 0;
    bool m_broken = false;
    std::vector<QStringView> m_cells;
    std::deque<QString> m_unquoted; ///< what quoted cells with quotes inside them say
};

} // namespace ic
