// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FuzzyMatch.h"

namespace ic {

namespace {

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

} // namespace

std::optional<int> fuzzyScore(QStringView needle, QStringView text)
{
    int score = 0;
    qsizetype at = 0;
    qsizetype former = -2;
    for (const QChar wanted : needle) {
        if (wanted.isSpace())
            continue;
        while (at < text.size() && text[at].toCaseFolded() != wanted.toCaseFolded())
            ++at;
        if (at == text.size())
            return {};
        score += startsWord(text, at) ? 8 : at == former + 1 ? 5 : 1;
        former = at++;
    }
    return score * 4 - int(text.size()) / 8;
}

} // namespace ic
