// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace ic {

/// The characters of one cron field: those of the source, or a copy in upper case with names replaced by
/// their numbers, which remembers the offset each character came from. One thread; keeps a view of the
/// source.
class CronFieldText
{
public:
    enum class Names { None, Months, Weekdays };

    /// `token` lies in its source from offset `start` on.
    CronFieldText(QStringView token, int start, Names names);

    QStringView view() const { return isCopy() ? QStringView(m_chars.constData(), m_chars.size()) : m_token; }
    /// Offset into the source of the character at `index`; the end of the field for an index past it.
    int origin(qsizetype index) const;

private:
    bool isCopy() const { return !m_chars.isEmpty(); }
    void copyInUpperCase();
    template <typename List>
    void replace(const List& names);
    qsizetype putNumber(int number, qsizetype at);

    QStringView m_token;
    int m_start;
    QVarLengthArray<char16_t, 32> m_chars;
    QVarLengthArray<int, 32> m_origins;
};

} // namespace ic
