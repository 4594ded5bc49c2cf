// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CronSentence.h"

#include "core/time/EnglishCronWords.h"
#include "core/time/KoreanCronWords.h"

using namespace Qt::StringLiterals;

namespace ic {

QString cronSentence(const CronExpression& expression, SentenceLanguage language)
{
    const bool english = language == SentenceLanguage::English;
    if (!expression.nextCivil({0, 0}))
        return english ? u"never: no date matches"_s : u"실행되지 않음: 맞는 날짜가 없음"_s;
    return english ? englishCronWords(expression.fields()) : koreanCronWords(expression.fields());
}

} // namespace ic
