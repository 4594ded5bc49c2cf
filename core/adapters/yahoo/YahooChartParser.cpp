// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/yahoo/YahooChartParser.h"

#include "core/adapters/Turnover.h"

#include <QDateTime>
#include <QTimeZone>
#include <cmath>
#include <optional>

namespace ic {

namespace {

/// Rounding four prices one by one may turn equal ones into neighbours.
constexpr qint64 kRoundingSlack = 2;
constexpr double kLargestPrice = 9e11;

/// The columns beside "timestamp"; any of them may be missing, shorter, or hold nulls.
struct Columns
{
    QJsonArray open, high, low, close, volume, adjusted;
};

Columns columnsOf(const QJsonObject& result)
{
    const QJsonObject indicators = result.value(u"indicators").toObject();
    const QJsonObject quote = indicators.value(u"quote").toArray().first().toObject();
    const QJsonObject adjusted = indicators.value(u"adjclose").toArray().first().toObject();
    return {quote.value(u"open").toArray(),   quote.value(u"high").toArray(),
            quote.value(u"low").toArray(),    quote.value(u"close").toArray(),
            quote.value(u"volume").toArray(), adjusted.value(u"adjclose").toArray()};
}

std::optional<double> positive(const QJsonArray& column, qsizetype i)
{
    const QJsonValue value = column.at(i); // undefined beyond the end
    const double number = value.toDouble();
    return value.isDouble() && number > 0 && number < kLargestPrice ? std::optional(number) : std::nullopt;
}

std::optional<Price> scaled(const std::optional<double>& value, double factor)
{
    return value ? std::optional(Price::fromDouble(*value * factor)) : std::nullopt;
}

/// The exchange's zone by name, else by its offset; the machine's zone never.
QTimeZone zoneOf(const QJsonObject& meta)
{
    const QTimeZone zone(meta.value(u"exchangeTimezoneName").toString().toLatin1());
    if (zone.isValid())
        return zone;
    const QJsonValue offset = meta.value(u"gmtoffset");
    return offset.isDouble() ? QTimeZone(offset.toInt()) : QTimeZone(exchangeZone(Market::Us));
}

std::optional<Bar> barAt(const Columns& columns, qsizetype i)
{
    const auto close = positive(columns.close, i);
    if (!close)
        return std::nullopt;
    const auto adjustedClose = positive(columns.adjusted, i);
    const double factor = adjustedClose ? *adjustedClose / *close : 1.0;
    Bar bar;
    bar.open = scaled(positive(columns.open, i), factor);
    bar.high = scaled(positive(columns.high, i), factor);
    bar.low = scaled(positive(columns.low, i), factor);
    bar.close = Price::fromDouble(adjustedClose.value_or(*close));
    bar.adjusted = adjustedClose.has_value();
    bar.volume = std::max<qint64>(0, qint64(columns.volume.at(i).toDouble()));
    bar.turnover = turnoverOf(bar.volume, *bar.close);
    return bar;
}

/// Widens the range by rounding noise; false when it contradicts open or close by more.
bool settleRange(Bar& bar)
{
    const Price lowest = std::min(bar.open.value_or(*bar.close), *bar.close);
    const Price highest = std::max(bar.open.value_or(*bar.close), *bar.close);
    if ((bar.low && bar.low->scaled() > lowest.scaled() + kRoundingSlack) ||
        (bar.high && bar.high->scaled() < highest.scaled() - kRoundingSlack))
        return false;
    if (bar.low)
        bar.low = std::min(*bar.low, lowest);
    if (bar.high)
        bar.high = std::max(*bar.high, highest);
    return true;
}

} // namespace

Result<YahooBars> YahooChartParser::parse(const QJsonDocument& answer, const QString& symbol,
                                          TradingDate from, TradingDate to)
{
    const QJsonObject chart = answer.object().value(u"chart").toObject();
    if (auto refused = refusal(chart, symbol); !refused)
        return tl::unexpected(refused.error());
    const QJsonObject result = chart.value(u"result").toArray().first().toObject();
    if (!result.value(u"meta").isObject())
        return fail(QStringLiteral("SCHEMA"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "Yahoo's answer for %1 has no chart result."), symbol),
                    QT_TRANSLATE_NOOP("Phrase", "The answer was not used."));
    const QString currency = result.value(u"meta").toObject().value(u"currency").toString();
    if (!currency.isEmpty() && currency != QLatin1String("USD"))
        return fail(QStringLiteral("CURRENCY"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is quoted in %2, not in USD."), symbol, currency),
                    QT_TRANSLATE_NOOP("Phrase", "Take it out of the list of US symbols."));
    return bars(result, symbol, from, to);
}

Result<void> YahooChartParser::refusal(const QJsonObject& chart, const QString& symbol)
{
    const QJsonObject error = chart.value(u"error").toObject();
    if (error.isEmpty())
        return {};
    const QString code = error.value(u"code").toString();
    const Phrase message = Phrase(QT_TRANSLATE_NOOP("Phrase", "Yahoo on %1: %2 (%3)."), symbol,
                                  error.value(u"description").toString().left(200), code);
    if (code == QLatin1String("Not Found"))
        return fail(QStringLiteral("NOT_FOUND"), message,
                    QT_TRANSLATE_NOOP("Phrase", "Check the symbol; it may be delisted."));
    return fail(QStringLiteral("PROVIDER_CODE"), message,
                QT_TRANSLATE_NOOP("Phrase", "The answer was not used."));
}

YahooBars YahooChartParser::bars(const QJsonObject& result, const QString& symbol, TradingDate from,
                                 TradingDate to)
{
    const QTimeZone zone = zoneOf(result.value(u"meta").toObject());
    const QJsonArray stamps = result.value(u"timestamp").toArray();
    const Columns columns = columnsOf(result);
    YahooBars found;
    for (qsizetype i = 0; i < stamps.size(); ++i) {
        if (!stamps.at(i).isDouble())
            continue;
        const QDateTime open = QDateTime::fromSecsSinceEpoch(stamps.at(i).toInteger(), zone);
        const TradingDate date = TradingDate::fromDate(open.date());
        if (date < from || date > to)
            continue;
        auto bar = barAt(columns, i);
        // A second bar of a date is the running quote appended to the session's own bar.
        if (!bar || (!found.bars.isEmpty() && found.bars.last().date >= date))
            continue;
        bar->market = Market::Us;
        bar->date = date;
        bar->symbol = symbol;
        bar->board = QStringLiteral("US");
        bar->source = QStringLiteral("YAHOO");
        if (settleRange(*bar))
            found.bars.append(*bar);
        else
            found.refused.append(
                Phrase(QT_TRANSLATE_NOOP("Phrase", "The prices of %1 on %2 contradict each other."), symbol,
                       date.toIso()));
    }
    return found;
}

} // namespace ic
