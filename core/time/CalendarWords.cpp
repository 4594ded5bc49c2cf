// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/CalendarWords.h"

#include <array>

namespace ic {

QStringList calendarWords()
{
    constexpr std::array words{
        QT_TRANSLATE_NOOP("Phrase", "Arbor Day"),
        QT_TRANSLATE_NOOP("Phrase", "Buddha's Birthday"),
        QT_TRANSLATE_NOOP("Phrase", "Children's Day"),
        QT_TRANSLATE_NOOP("Phrase", "Children's Day and Buddha's Birthday"),
        QT_TRANSLATE_NOOP("Phrase", "Christmas"),
        QT_TRANSLATE_NOOP("Phrase", "Chuseok"),
        QT_TRANSLATE_NOOP("Phrase", "Constitution Day"),
        QT_TRANSLATE_NOOP("Phrase", "Hangeul Day"),
        QT_TRANSLATE_NOOP("Phrase", "Independence Movement Day"),
        QT_TRANSLATE_NOOP("Phrase", "Labour Day"),
        QT_TRANSLATE_NOOP("Phrase", "Liberation Day"),
        QT_TRANSLATE_NOOP("Phrase", "Memorial Day"),
        QT_TRANSLATE_NOOP("Phrase", "National Foundation Day"),
        QT_TRANSLATE_NOOP("Phrase", "New Year's Day"),
        QT_TRANSLATE_NOOP("Phrase", "new year closing"),
        QT_TRANSLATE_NOOP("Phrase", "Seollal"),
        QT_TRANSLATE_NOOP("Phrase", "year-end closing"),
        QT_TRANSLATE_NOOP("Phrase", "local elections"),
        QT_TRANSLATE_NOOP("Phrase", "parliamentary election"),
        QT_TRANSLATE_NOOP("Phrase", "presidential election"),
        QT_TRANSLATE_NOOP("Phrase", "temporary holiday"),
        QT_TRANSLATE_NOOP("Phrase", "temporary holiday (Armed Forces Day)"),
        QT_TRANSLATE_NOOP("Phrase", "temporary holiday (World Cup)"),
        QT_TRANSLATE_NOOP("Phrase", "substitute for Buddha's Birthday"),
        QT_TRANSLATE_NOOP("Phrase", "substitute for Children's Day"),
        QT_TRANSLATE_NOOP("Phrase", "substitute for Christmas"),
        QT_TRANSLATE_NOOP("Phrase", "substitute for Chuseok"),
        QT_TRANSLATE_NOOP("Phrase", "substitute for Constitution Day"),
        QT_TRANSLATE_NOOP("Phrase", "substitute for Hangeul Day"),
        QT_TRANSLATE_NOOP("Phrase", "substitute for Independence Movement Day"),
        QT_TRANSLATE_NOOP("Phrase", "substitute for Labour Day"),
        QT_TRANSLATE_NOOP("Phrase", "substitute for Liberation Day"),
        QT_TRANSLATE_NOOP("Phrase", "substitute for National Foundation Day"),
        QT_TRANSLATE_NOOP("Phrase", "substitute for Seollal"),
        QT_TRANSLATE_NOOP("Phrase", "entrance exam"),
        QT_TRANSLATE_NOOP("Phrase", "entrance exam (put off the evening before; the hours stayed)"),
        QT_TRANSLATE_NOOP("Phrase", "first session of the year"),
        QT_TRANSLATE_NOOP("Phrase", "weekend"),
        QT_TRANSLATE_NOOP("Phrase", "exchange holiday"),
        QT_TRANSLATE_NOOP("Phrase", "not covered"),
        QT_TRANSLATE_NOOP("Phrase", "Good Friday"),
        QT_TRANSLATE_NOOP("Phrase", "Independence Day"),
        QT_TRANSLATE_NOOP("Phrase", "Juneteenth"),
        QT_TRANSLATE_NOOP("Phrase", "Labor Day"),
        QT_TRANSLATE_NOOP("Phrase", "Martin Luther King Jr. Day"),
        QT_TRANSLATE_NOOP("Phrase", "Thanksgiving Day"),
        QT_TRANSLATE_NOOP("Phrase", "Washington's Birthday"),
        QT_TRANSLATE_NOOP("Phrase", "Hurricane Sandy"),
        QT_TRANSLATE_NOOP("Phrase", "terrorist attacks"),
        QT_TRANSLATE_NOOP("Phrase", "mourning for President Bush"),
        QT_TRANSLATE_NOOP("Phrase", "mourning for President Carter"),
        QT_TRANSLATE_NOOP("Phrase", "mourning for President Ford"),
        QT_TRANSLATE_NOOP("Phrase", "mourning for President Reagan"),
        QT_TRANSLATE_NOOP("Phrase", "early close: Christmas Eve"),
        QT_TRANSLATE_NOOP("Phrase", "early close: day after Christmas"),
        QT_TRANSLATE_NOOP("Phrase", "early close: day after Independence Day"),
        QT_TRANSLATE_NOOP("Phrase", "early close: day after Thanksgiving"),
        QT_TRANSLATE_NOOP("Phrase", "early close: day before Independence Day")};
    QStringList list;
    for (const char* word : words)
        list.append(QLatin1String(word));
    return list;
}

} // namespace ic
