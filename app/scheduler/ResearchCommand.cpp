// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/ResearchCommand.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ic {

void ResearchCommand::declareMarket(QCommandLineParser& parser)
{
    parser.addOption({u"market"_s, u"KR or US."_s, u"M"_s});
}

void ResearchCommand::declareRange(QCommandLineParser& parser)
{
    parser.addOption({u"from"_s, u"First date, yyyy-MM-dd."_s, u"D"_s});
    parser.addOption({u"to"_s, u"Last date, yyyy-MM-dd."_s, u"D"_s});
}

Result<Market> ResearchCommand::market(const QCommandLineParser& parser)
{
    const QString text = parser.value(u"market"_s);
    if (const auto market = marketFromText(text))
        return *market;
    return complaint(text.isEmpty() ? u"--market is needed: KR or US."_s
                                    : u"--market is KR or US, not \"%1\"."_s.arg(text));
}

Result<std::optional<TradingDate>> ResearchCommand::date(const QCommandLineParser& parser,
                                                         const QString& option)
{
    if (!parser.isSet(option))
        return std::optional<TradingDate>();
    const auto date = TradingDate::fromIso(parser.value(option));
    if (!date)
        return complaint(
            u"--%1 wants a date such as 2026-11-20, not \"%2\"."_s.arg(option, parser.value(option)));
    return date;
}

Result<std::pair<TradingDate, TradingDate>> ResearchCommand::range(const QCommandLineParser& parser)
{
    const auto from = date(parser, u"from"_s);
    const auto to = date(parser, u"to"_s);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    if (!*from || !*to)
        return complaint(u"--from and --to are needed."_s);
    if (**from > **to)
        return complaint(u"--from is later than --to."_s);
    return std::pair(**from, **to);
}

tl::unexpected<Error> ResearchCommand::complaint(const QString& text)
{
    return fail(u"USAGE"_s, text);
}

QString ResearchCommand::figure(const std::optional<double>& value, int decimals)
{
    return value ? QLocale(QLocale::English).toString(*value, 'f', decimals) : u"-"_s;
}

QString ResearchCommand::figure(const QJsonValue& value, int decimals)
{
    return figure(value.isDouble() ? std::optional(value.toDouble()) : std::nullopt, decimals);
}

} // namespace ic
