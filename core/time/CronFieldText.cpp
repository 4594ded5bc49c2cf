// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CronFieldText.h"

#include <QString>
#include <algorithm>
#include <array>
#include <string_view>

namespace ic {

namespace {

constexpr std::array<std::u16string_view, 12> kMonths{u"JAN", u"FEB", u"MAR", u"APR", u"MAY", u"JUN",
                                                      u"JUL", u"AUG", u"SEP", u"OCT", u"NOV", u"DEC"};
constexpr std::array<std::u16string_view, 7> kWeekdays{u"MON", u"TUE", u"WED", u"THU",
                                                       u"FRI", u"SAT", u"SUN"};

bool isPlainText(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c < u'A'; });
}

} // namespace

CronFieldText::CronFieldText(QStringView token, int start, Names names) : m_token(token), m_start(start)
{
    if (names == Names::None || isPlainText(token))
        return;
    copyInUpperCase();
    if (names == Names::Months)
        replace(kMonths);
    else
        replace(kWeekdays);
}

int CronFieldText::origin(qsizetype index) const
{
    if (!isCopy())
        return m_start + int(index);
    return index < m_origins.size() ? m_origins[index] : m_start + int(m_token.size());
}

void CronFieldText::copyInUpperCase()
{
    for (qsizetype i = 0; i < m_token.size(); ++i) {
        const auto append = [&](QChar c) {
            m_chars.append(c.unicode());
            m_origins.append(m_start + int(i));
        };
        if (m_token[i].unicode() < 0x80) {
            append(m_token[i].toUpper());
            continue;
        }
        for (const QChar c : QString(m_token[i]).toUpper())
            append(c);
    }
}

/// What String.replace does for each name in turn: the name anywhere in the text becomes its number.
template <typename List>
void CronFieldText::replace(const List& names)
{
    for (size_t n = 0; n < names.size(); ++n) {
        for (qsizetype at = 0; at + 3 <= m_chars.size(); ++at) {
            if (std::u16string_view(m_chars.constData() + at, 3) == names[n])
                at = putNumber(int(n) + 1, at);
        }
    }
}

/// Overwrites the three letters at `at`; answers the index of the last digit.
qsizetype CronFieldText::putNumber(int number, qsizetype at)
{
    if (number >= 10)
        m_chars[at++] = u'1';
    m_chars[at] = char16_t(u'0' + number % 10);
    const qsizetype left = number >= 10 ? 1 : 2;
    m_chars.remove(at + 1, left);
    m_origins.remove(at + 1, left);
    return at;
}

} // namespace ic
