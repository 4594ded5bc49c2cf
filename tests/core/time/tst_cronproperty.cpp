// SPDX-License-Identifier: GPL-3.0-or-later
// The engine against an oracle that knows no bit masks: each random expression comes with predicates made
// beside its text, and the oracle walks every second of every day that its day predicate admits.
#include "core/time/CronExpression.h"

#include <QDate>
#include <QRandomGenerator>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using namespace ic;

namespace {

struct NumberRule
{
    QString text;
    std::function<bool(int)> holds;
};

struct DayRule
{
    QString text;
    std::function<bool(QDate)> holds;
};

class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    int below(int bound) { return int(m_random.bounded(bound)); }
    int between(int first, int last) { return first + below(last - first + 1); }

    NumberRule number(int first, int last)
    {
        NumberRule rule = numberItem(first, last);
        for (int more = below(4) == 0 ? between(1, 2) : 0; more > 0; --more) {
            const NumberRule other = numberItem(first, last);
            rule = {rule.text + u',' + other.text,
                    [a = rule.holds, b = other.holds](int value) { return a(value) || b(value); }};
        }
        return rule;
    }

    DayRule dayOfMonth()
    {
        if (below(3) == 0)
            return {below(2) ? u"*"_s : u"?"_s, [](QDate) { return true; }};
        return list([this] { return below(2) ? plainDay() : specialDay(); });
    }

    DayRule dayOfWeek()
    {
        if (below(2) == 0)
            return {below(2) ? u"*"_s : u"?"_s, [](QDate) { return true; }};
        return list([this] { return below(2) ? plainWeekday() : specialWeekday(); });
    }

private:
    NumberRule numberItem(int first, int last)
    {
        const int a = between(first, last);
        const int b = between(a, last);
        const int step = between(1, last + 3);
        switch (below(6)) {
        case 0:
            return {u"*"_s, [](int) { return true; }};
        case 1:
            return {QString::number(a), [a](int value) { return value == a; }};
        case 2:
            return {u"%1-%2"_s.arg(a).arg(b), [a, b](int value) { return value >= a && value <= b; }};
        case 3:
            return {u"*/%1"_s.arg(step), [first, step](int value) { return (value - first) % step == 0; }};
        case 4:
            return {u"%1/%2"_s.arg(a).arg(step),
                    [a, step](int value) { return value >= a && (value - a) % step == 0; }};
        default:
            return {u"%1-%2/%3"_s.arg(a).arg(b).arg(step),
                    [a, b, step](int value) { return value >= a && value <= b && (value - a) % step == 0; }};
        }
    }

    DayRule list(const std::function<DayRule()>& item)
    {
        DayRule rule = item();
        for (int more = below(3); more > 0; --more) {
            const DayRule other = item();
            rule = {rule.text + u',' + other.text,
                    [a = rule.holds, b = other.holds](QDate date) { return a(date) || b(date); }};
        }
        return rule;
    }

    DayRule plainDay()
    {
        const NumberRule rule = numberItem(1, 31);
        return {rule.text, [holds = rule.holds](QDate date) { return holds(date.day()); }};
    }

    DayRule specialDay()
    {
        switch (below(4)) {
        case 0:
            return {u"L"_s, [](QDate date) { return date.day() == date.daysInMonth(); }};
        case 1: {
            const int n = between(1, 33);
            return {u"L-%1"_s.arg(n), [n](QDate date) { return date.day() == date.daysInMonth() - n; }};
        }
        case 2:
            return {u"LW"_s, [](QDate date) {
                        QDate last(date.year(), date.month(), date.daysInMonth());
                        while (last.dayOfWeek() > 5)
                            last = last.addDays(-1);
                        return date == last;
                    }};
        default:
            return nearestWeekday(between(1, 31));
        }
    }

    static DayRule nearestWeekday(int n)
    {
        return {u"%1W"_s.arg(n), [n](QDate date) {
                    const QDate goal(date.year(), date.month(), n);
                    for (const int shift : {0, -1, 1, 2, -2}) {
                        const QDate candidate = goal.addDays(shift);
                        if (goal.isValid() && candidate.dayOfWeek() <= 5 && candidate.month() == goal.month())
                            return date == candidate;
                    }
                    return false;
                }};
    }

    DayRule plainWeekday()
    {
        static const QStringList names = u"SUN MON TUE WED THU FRI SAT SUN"_s.split(u' ');
        const int a = between(0, 7);
        const int b = between(a == 7 ? 0 : a, 7);
        const auto text = [this](int weekday) {
            return below(2) ? QString::number(weekday) : names[weekday];
        };
        if (below(2))
            return {text(a), [a](QDate date) { return date.dayOfWeek() % 7 == a % 7; }};
        // A name for 0 reads as 7, which as the start of a range is 0 again and as its end is 7.
        const QString end = b == 0 ? QString::number(0) : text(b);
        return {text(a) + u'-' + end, [a = a % 7, b](QDate date) {
                    const int weekday = date.dayOfWeek();
                    return (weekday >= a && weekday <= b) || (weekday == 7 && a == 0);
                }};
    }

    DayRule specialWeekday()
    {
        const int weekday = between(0, 7);
        if (below(2))
            return {u"%1L"_s.arg(weekday), [weekday](QDate date) {
                        return date.dayOfWeek() % 7 == weekday % 7 && date.day() + 7 > date.daysInMonth();
                    }};
        const int n = between(1, 6);
        return {u"%1#%2"_s.arg(weekday).arg(n), [weekday, n](QDate date) {
                    return date.dayOfWeek() % 7 == weekday % 7 && (date.day() - 1) / 7 + 1 == n;
                }};
    }

    QRandomGenerator m_random;
};

struct Case
{
    NumberRule second, minute, hour, month;
    DayRule day, weekday;

    explicit Case(Generator& generator)
        : second(generator.number(0, 59))
        , minute(generator.number(0, 59))
        , hour(generator.number(0, 23))
        , month(generator.number(1, 12))
        , day(generator.dayOfMonth())
        , weekday(generator.dayOfWeek())
    {}

    QString text() const
    {
        return QStringList{second.text, minute.text, hour.text, day.text, month.text, weekday.text}.join(
            u' ');
    }
    bool admits(QDate date) const
    {
        return month.holds(date.month()) && day.holds(date) && weekday.holds(date);
    }
    bool admits(int secondOfDay) const
    {
        return hour.holds(secondOfDay / 3600) && minute.holds(secondOfDay / 60 % 60) &&
               second.holds(secondOfDay % 60);
    }
};

constexpr qint64 kUnixJulianDay = 2440588;
constexpr int kDaysWalked = 800;

std::optional<CronExpression::Civil> walk(const Case& rule, CronExpression::Civil from)
{
    for (qint32 day = from.epochDay; day < from.epochDay + kDaysWalked; ++day) {
        if (!rule.admits(QDate::fromJulianDay(day + kUnixJulianDay)))
            continue;
        for (int second = day == from.epochDay ? from.secondOfDay : 0; second < 86400; ++second) {
            if (rule.admits(second))
                return CronExpression::Civil{day, second};
        }
    }
    return std::nullopt;
}

} // namespace

class tst_cronproperty : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatAWalkOverEverySecondFinds();
};

void tst_cronproperty::findsWhatAWalkOverEverySecondFinds()
{
    Generator generator(20261123);
    int fired = 0;
    for (int i = 0; i < 1000; ++i) {
        const Case rule(generator);
        const auto parsed = CronExpression::parse(rule.text());
        QVERIFY2(parsed, qPrintable(rule.text()));
        CronExpression::Civil from{generator.between(-3000, 50000), generator.between(0, 86399)};
        for (int step = 0; step < 3; ++step) {
            const auto expected = walk(rule, from);
            const auto found = parsed->nextCivil(from);
            const QString where =
                u"%1 from day %2 second %3"_s.arg(rule.text()).arg(from.epochDay).arg(from.secondOfDay);
            if (!expected) {
                QVERIFY2(!found || found->epochDay >= from.epochDay + kDaysWalked, qPrintable(where));
                break;
            }
            QVERIFY2(found == expected, qPrintable(where));
            ++fired;
            from = expected->secondOfDay == 86399
                       ? CronExpression::Civil{expected->epochDay + 1, 0}
                       : CronExpression::Civil{expected->epochDay, expected->secondOfDay + 1};
        }
    }
    QVERIFY(fired > 1500);
}

QTEST_GUILESS_MAIN(tst_cronproperty)
#include "tst_cronproperty.moc"
