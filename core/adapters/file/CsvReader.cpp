// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/CsvReader.h"

namespace ic {

bool CsvReader::next()
{
    while (m_at < m_text.size()) {
        readRecord();
        if (m_cells.size() > 1 || !m_cells.front().isEmpty())
            return true;
    }
    return false;
}

void CsvReader::readRecord()
{
    m_cells.clear();
    m_unquoted.clear();
    m_broken = false;
    m_recordLine = m_line;
    for (;;) {
        m_cells.push_back(readCell());
        if (m_at >= m_text.size() || skipLineBreak())
            return;
        ++m_at; // the comma
    }
}

QStringView CsvReader::readCell()
{
    qsizetype start = m_at;
    while (start < m_text.size() && (m_text[start] == u' ' || m_text[start] == u'\t'))
        ++start;
    if (start < m_text.size() && m_text[start] == u'"') {
        m_at = start + 1;
        return readQuoted();
    }
    while (!atCellEnd())
        ++m_at;
    return start < m_at ? m_text.sliced(start, m_at - start).trimmed() : QStringView();
}

QStringView CsvReader::readQuoted()
{
    const qsizetype start = m_at;
    bool doubled = false;
    while (m_at < m_text.size()) {
        const bool quote = m_text[m_at] == u'"';
        if (quote && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            doubled = true;
            ++m_at;
        } else if (quote) {
            break;
        }
        m_line += m_text[m_at] == u'\n';
        ++m_at;
    }
    m_broken = m_broken || m_at >= m_text.size();
    const QStringView inside = m_text.sliced(start, m_at - start);
    for (++m_at; !atCellEnd(); ++m_at)
        m_broken = m_broken || !m_text[m_at].isSpace();
    m_at = std::min(m_at, m_text.size());
    if (!doubled)
        return inside.trimmed();
    m_unquoted.push_back(inside.toString().replace(QLatin1String("\"\""), QLatin1String("\"")));
    return QStringView(m_unquoted.back()).trimmed();
}

bool CsvReader::atCellEnd() const
{
    return m_at >= m_text.size() || m_text[m_at] == u',' || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
}

bool CsvReader::skipLineBreak()
{
    if (m_text[m_at] != u'\r' && m_text[m_at] != u'\n')
        return false;
    const bool pair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += pair ? 2 : 1;
    ++m_line;
    return true;
}

} // namespace ic
