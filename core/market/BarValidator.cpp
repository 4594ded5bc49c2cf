// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BarValidator.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Severity = BarFinding::Severity;

BarFinding finding(Severity severity, const QString& code, const Bar& bar, const QString& what)
{
    return {severity, code, bar.symbol, u"%1 on %2: %3"_s.arg(bar.symbol, bar.date.toIso(), what)};
}

BarFinding reject(const QString& code, const Bar& bar, const QString& what)
{
    return finding(Severity::Reject, code, bar, what);
}

QString shown(const std::optional<Price>& price)
{
    return price ? price->toText() : u"none"_s;
}

/// low <= open, close <= high over whatever the source delivered.
bool isRangeOrdered(const Bar& bar)
{
    for (const auto& inner : {bar.open, bar.close, bar.low}) {
        if (inner && bar.high && *inner > *bar.high)
            return false;
    }
    for (const auto& inner : {bar.open, bar.close}) {
        if (inner && bar.low && *inner < *bar.low)
            return false;
    }
    return true;
}

std::optional<Price> basePrice(const Bar& bar, std::optional<Price> previousClose)
{
    if (bar.close && bar.change)
        return Price::fromScaled(bar.close->scaled() - bar.change->scaled());
    return previousClose;
}

bool isOutlier(const Bar& bar, std::optional<Price> base)
{
    return base && base->scaled() > 0 && bar.high && bar.low &&
           2 * (bar.high->scaled() - bar.low->scaled()) > base->scaled();
}

void checkClose(const Bar& bar, QVector<BarFinding>& findings)
{
    if (!bar.close)
        findings << reject(u"NO_CLOSE"_s, bar, u"the row has no close."_s);
    else if (bar.close->scaled() <= 0)
        findings << reject(u"CLOSE_NOT_POSITIVE"_s, bar,
                           u"close %1 is not above zero."_s.arg(shown(bar.close)));
}

void checkRange(const Bar& bar, std::optional<Price> previousClose, QVector<BarFinding>& findings)
{
    if (!isRangeOrdered(bar)) {
        findings << reject(u"RANGE_ORDER"_s, bar,
                           u"open %1, high %2, low %3, close %4 are not in order."_s.arg(
                               shown(bar.open), shown(bar.high), shown(bar.low), shown(bar.close)));
        return;
    }
    const auto base = basePrice(bar, previousClose);
    if (isOutlier(bar, base))
        findings << finding(Severity::Warning, u"RANGE_OUTLIER"_s, bar,
                            u"high %1 and low %2 are more than half of the base price %3 apart."_s.arg(
                                shown(bar.high), shown(bar.low), shown(base)));
}

} // namespace

QVector<BarFinding> BarValidator::checkBar(const Bar& bar, std::optional<Price> previousClose)
{
    QVector<BarFinding> findings;
    checkClose(bar, findings);
    if (bar.volume < 0)
        findings << reject(u"NEGATIVE_VOLUME"_s, bar, u"volume %1 is below zero."_s.arg(bar.volume));
    if (!bar.halted)
        checkRange(bar, previousClose, findings);
    return findings;
}

std::optional<BarFinding> BarValidator::checkRowCount(int rows, int previousRows)
{
    if (qint64(rows) * 100 >= qint64(previousRows) * 80)
        return std::nullopt;
    return BarFinding{
        Severity::Reject,
        u"ROW_COUNT_LOW"_s,
        {},
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 rows are fewer than 80 % of the %2 of the previous session."),
               rows, previousRows)};
}

QVector<BarFinding> BarValidator::checkDay(TradingDate date, const QVector<Bar>& bars,
                                           const PreviousSession& previous)
{
    QVector<BarFinding> findings;
    QSet<QString> seen;
    for (const Bar& bar : bars) {
        if (bar.date != date)
            findings << reject(u"WRONG_DATE"_s, bar, u"the session asked for is %1."_s.arg(date.toIso()));
        if (seen.contains(bar.symbol))
            findings << reject(u"DUPLICATE"_s, bar, u"the symbol occurs twice."_s);
        seen.insert(bar.symbol);
        const auto close = previous.closes.constFind(bar.symbol);
        findings << checkBar(bar, close == previous.closes.cend() ? std::nullopt : std::optional(*close));
    }
    if (const auto day = checkRowCount(int(bars.size()), previous.rowCount))
        findings << *day;
    return findings;
}

} // namespace ic
