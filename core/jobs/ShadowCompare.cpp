// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/ShadowCompare.h"

#include <QJsonArray>
#include <QMap>
#include <array>
#include <utility>

namespace ic {

namespace {

const QString kMissing = QStringLiteral("-");

QString text(const std::optional<Price>& price)
{
    return price ? price->toText() : kMissing;
}
QString text(const std::optional<qint64>& number)
{
    return number ? QString::number(*number) : kMissing;
}
QString text(bool flag)
{
    return flag ? QStringLiteral("yes") : QStringLiteral("no");
}

using Fields = std::array<std::pair<const char*, QString>, 14>;

Fields fieldsOf(const Bar& bar)
{
    return {{{"date", bar.date.toIso()},
             {"name", bar.name},
             {"board", bar.board},
             {"open", text(bar.open)},
             {"high", text(bar.high)},
             {"low", text(bar.low)},
             {"close", text(bar.close)},
             {"change", text(bar.change)},
             {"volume", QString::number(bar.volume)},
             {"turnover", text(bar.turnover)},
             {"marketCap", text(bar.marketCap)},
             {"listedShares", text(bar.listedShares)},
             {"adjusted", text(bar.adjusted)},
             {"halted", text(bar.halted)}}};
}

void compareRow(const Bar& a, const Bar& b, ShadowReport& report)
{
    const Fields left = fieldsOf(a);
    const Fields right = fieldsOf(b);
    const qint64 before = report.differingTotal;
    for (size_t i = 0; i < left.size(); ++i) {
        if (left[i].second == right[i].second)
            continue;
        ++report.differingTotal;
        if (report.differing.size() < ShadowReport::kShown)
            report.differing.append(
                {a.symbol, QLatin1String(left[i].first), left[i].second, right[i].second});
    }
    report.equalRows += report.differingTotal == before;
}

void only(const QString& symbol, QStringList& shown, qint64& total)
{
    ++total;
    if (shown.size() < ShadowReport::kShown)
        shown.append(symbol);
}

QMap<QString, const Bar*> bySymbol(const QVector<Bar>& bars)
{
    QMap<QString, const Bar*> map;
    for (const Bar& bar : bars)
        map.insert(bar.symbol, &bar);
    return map;
}

} // namespace

ShadowReport ShadowCompare::compare(const QVector<Bar>& a, const QVector<Bar>& b)
{
    ShadowReport report;
    report.rowsA = a.size();
    report.rowsB = b.size();
    const auto left = bySymbol(a);
    const auto right = bySymbol(b);
    for (auto it = left.begin(); it != left.end(); ++it) {
        if (const Bar* other = right.value(it.key()))
            compareRow(*it.value(), *other, report);
        else
            only(it.key(), report.onlyInA, report.onlyInATotal);
    }
    for (auto it = right.begin(); it != right.end(); ++it) {
        if (!left.contains(it.key()))
            only(it.key(), report.onlyInB, report.onlyInBTotal);
    }
    return report;
}

QJsonObject ShadowReport::toJson() const
{
    QJsonArray differences;
    for (const BarDifference& difference : differing) {
        differences.append(QJsonObject{{QStringLiteral("symbol"), difference.symbol},
                                       {QStringLiteral("field"), difference.field},
                                       {QStringLiteral("a"), difference.a},
                                       {QStringLiteral("b"), difference.b}});
    }
    return {{QStringLiteral("rowsA"), rowsA},
            {QStringLiteral("rowsB"), rowsB},
            {QStringLiteral("equalRows"), equalRows},
            {QStringLiteral("onlyInA"), QJsonArray::fromStringList(onlyInA)},
            {QStringLiteral("onlyInATotal"), onlyInATotal},
            {QStringLiteral("onlyInB"), QJsonArray::fromStringList(onlyInB)},
            {QStringLiteral("onlyInBTotal"), onlyInBTotal},
            {QStringLiteral("differing"), differences},
            {QStringLiteral("differingTotal"), differingTotal}};
}

} // namespace ic
