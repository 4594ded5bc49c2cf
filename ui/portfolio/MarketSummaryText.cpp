// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/MarketSummaryText.h"

#include "ui/research/Figures.h"
#include "ui/research/ResearchText.h"
#include "ui/shell/TimeText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <array>
#include <optional>

namespace ic::MarketSummaryText {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kIndices{"KOSPI", "KOSDAQ", "SPY"};

QString say(const char* text)
{
    return QCoreApplication::translate("MarketSummaryText", text);
}

std::optional<double> figure(const QJsonObject& summary, const QString& key)
{
    const QJsonValue value = summary.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

void addIndices(QVector<Item>& items, const QJsonObject& summary)
{
    for (const char* index : kIndices) {
        const QString name = QLatin1String(index);
        if (const auto change = figure(summary, name))
            items.append({name, Figures::percentChange(*change),
                          *change > 0   ? Tone::Gain
                          : *change < 0 ? Tone::Loss
                                        : Tone::Text});
    }
}

void addBreadth(QVector<Item>& items, const QJsonObject& summary)
{
    const auto up = figure(summary, u"advancers"_s);
    const auto down = figure(summary, u"decliners"_s);
    if (!up || !down)
        return;
    QString text = say(QT_TRANSLATE_NOOP("MarketSummaryText", "%1 up, %2 down"))
                       .arg(countText(qint64(*up)), countText(qint64(*down)));
    if (const auto same = figure(summary, u"unchanged"_s))
        text += say(QT_TRANSLATE_NOOP("MarketSummaryText", ", %1 unchanged")).arg(countText(qint64(*same)));
    items.append({say(QT_TRANSLATE_NOOP("MarketSummaryText", "Breadth")), text});
}

void addTurnover(QVector<Item>& items, const QJsonObject& summary, Market market)
{
    const auto turnover = figure(summary, u"turnover"_s);
    if (!turnover)
        return;
    QString text = Figures::compact(*turnover) + u' ' + Figures::currency(market);
    const auto mean = figure(summary, u"turnoverMean20"_s);
    if (mean && *mean > 0)
        text = say(QT_TRANSLATE_NOOP("MarketSummaryText", "%1, %2 of the 20-session mean"))
                   .arg(text, Figures::percent(*turnover / *mean * 100, 0));
    items.append({say(QT_TRANSLATE_NOOP("MarketSummaryText", "Turnover")), text});
}

void addSectors(QVector<Item>& items, const QJsonObject& summary)
{
    QStringList sectors;
    for (const QJsonValue& sector : summary.value(u"strongestSectors"_s).toArray())
        sectors.append(sector.toString());
    if (!sectors.isEmpty())
        items.append({say(QT_TRANSLATE_NOOP("MarketSummaryText", "Strong sectors")), sectors.join(u", "_s)});
}

} // namespace

QVector<Item> of(const QJsonObject& summary, Market market)
{
    QVector<Item> items;
    addIndices(items, summary);
    addBreadth(items, summary);
    addTurnover(items, summary, market);
    if (const auto vix = figure(summary, u"vix"_s))
        items.append({u"VIX"_s, Figures::number(*vix, 2)});
    if (const QString regime = summary.value(u"regime"_s).toString(); !regime.isEmpty())
        items.append({say(QT_TRANSLATE_NOOP("MarketSummaryText", "Regime")), ResearchText::regime(regime)});
    addSectors(items, summary);
    return items;
}

} // namespace ic::MarketSummaryText
