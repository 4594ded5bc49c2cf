// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtests/BacktestCurves.h"

#include "ui/backtests/BacktestText.h"
#include "ui/charts/SeriesMath.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace ic::BacktestCurves {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kBase = 100;

QString say(const char* source)
{
    return QCoreApplication::translate("BacktestCurves", source);
}

QVector<QDate> datesOf(const BacktestDetail& detail)
{
    QVector<QDate> dates;
    dates.reserve(detail.curve.size());
    for (const BacktestPoint& point : detail.curve)
        dates.append(point.date.date());
    return dates;
}

/// Equity on other sessions: nothing before its first and after its last.
QVector<double> equityOn(const QVector<QDate>& sessions, const BacktestDetail& detail)
{
    QVector<double> values;
    values.reserve(sessions.size());
    qsizetype next = 0;
    for (const QDate day : sessions) {
        while (next < detail.curve.size() && detail.curve[next].date.date() <= day)
            ++next;
        const bool over = next == detail.curve.size() && detail.curve.last().date.date() < day;
        values.append(next == 0 || over ? kNone : detail.curve[next - 1].equity);
    }
    return values;
}

/// What makes the value at that session 100.
QVector<double> basedAt(const QVector<double>& values, qsizetype session)
{
    QVector<double> result = values;
    const double base = values.value(session, kNone);
    if (std::isnan(base) || base == 0)
        return SeriesMath::normalised(values, kBase);
    for (double& value : result)
        value = value / base * kBase;
    return result;
}

} // namespace

Curves ofOne(const BacktestDetail& detail)
{
    EquityLine equity{
        BacktestText::subject(detail.row), say(QT_TRANSLATE_NOOP("BacktestCurves", "Equity")), {}};
    EquityLine benchmark{say(QT_TRANSLATE_NOOP("BacktestCurves", "Benchmark")),
                         say(QT_TRANSLATE_NOOP("BacktestCurves", "Benchmark")),
                         {},
                         Tone::Warning,
                         Qt::DashLine};
    bool benchmarked = false;
    for (const BacktestPoint& point : detail.curve) {
        equity.values.append(point.equity);
        benchmark.values.append(point.benchmark.value_or(kNone));
        benchmarked = benchmarked || point.benchmark.has_value();
    }
    Curves curves{datesOf(detail), {equity}};
    if (benchmarked)
        curves.lines.append(benchmark);
    return curves;
}

Curves ofTwo(const BacktestDetail& a, const BacktestDetail& b)
{
    const QVector<QDate> first = datesOf(a);
    const QVector<QDate> second = datesOf(b);
    Curves curves;
    std::set_union(first.cbegin(), first.cend(), second.cbegin(), second.cend(),
                   std::back_inserter(curves.sessions));
    const QVector<double> valuesA = equityOn(curves.sessions, a);
    const QVector<double> valuesB = equityOn(curves.sessions, b);
    qsizetype common = 0;
    while (common < curves.sessions.size() && (std::isnan(valuesA[common]) || std::isnan(valuesB[common])))
        ++common;
    curves.lines = {
        {u"A  "_s + BacktestText::title(a.row), u"A"_s, basedAt(valuesA, common), Tone::Accent,
         Qt::SolidLine},
        {u"B  "_s + BacktestText::title(b.row), u"B"_s, basedAt(valuesB, common), Tone::Held, Qt::DashLine}};
    return curves;
}

} // namespace ic::BacktestCurves
