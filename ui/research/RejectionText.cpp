// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/RejectionText.h"

#include "ui/research/Figures.h"
#include "ui/research/ResearchText.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <cmath>

namespace ic::RejectionText {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, const char*>& sentences()
{
    static const QHash<QString, const char*> all{
        {u"ALREADY_HELD"_s,
         QT_TRANSLATE_NOOP("RejectionText", "It is held already and is not bought again.")},
        {u"NO_SETUP"_s,
         QT_TRANSLATE_NOOP("RejectionText", "The entry condition of the strategy does not hold.")},
        {u"LOW_TURNOVER"_s,
         QT_TRANSLATE_NOOP("RejectionText", "Its turnover is too low for an order at the opening.")},
        {u"GAP_UP"_s, QT_TRANSLATE_NOOP("RejectionText", "It opened too far above the previous close.")},
        {u"NO_RISK_DISTANCE"_s,
         QT_TRANSLATE_NOOP(
             "RejectionText",
             "There is no usable stop: the ATR is missing, or the stop is not below the entry.")},
        {u"COSTS_TOO_HIGH"_s,
         QT_TRANSLATE_NOOP("RejectionText",
                           "The first target does not pay the costs of buying and selling.")},
        {u"BELOW_MINIMUM"_s,
         QT_TRANSLATE_NOOP("RejectionText",
                           "Its size came to less than one share or than the least order amount.")},
        {u"CASH_SPENT"_s, QT_TRANSLATE_NOOP("RejectionText", "Better ranked names spent the cash.")},
        {u"DAY_LIMIT"_s,
         QT_TRANSLATE_NOOP("RejectionText", "Better ranked names reached the number of names for a day.")}};
    return all;
}

bool isMoney(const QString& key)
{
    static const QSet<QString> keys{u"amount"_s, u"cash"_s,   u"minimum"_s,   u"entry"_s, u"stop"_s,
                                    u"close"_s,  u"needed"_s, u"minAmount"_s, u"price"_s, u"atr"_s,
                                    u"sma20"_s,  u"sma60"_s,  u"sma200"_s};
    return keys.contains(key);
}

QString valueText(const QString& key, double value, Market market)
{
    if (isMoney(key))
        return Figures::amount(value, market);
    if (std::abs(value) >= 1e6)
        return Figures::compact(value);
    return Figures::number(value, value == std::floor(value) ? 0 : 2);
}

} // namespace

QString sentence(const PortfolioRejection& rejection)
{
    const auto known = sentences().constFind(rejection.code);
    if (known != sentences().cend())
        return QCoreApplication::translate("RejectionText", *known);
    return QCoreApplication::translate("RejectionText", "It is not in the universe: %1.")
        .arg(ResearchText::sizing(rejection.code));
}

QString value(const QString& key, const QJsonValue& value, Market market)
{
    return value.isDouble() ? valueText(key, value.toDouble(), market) : value.toString();
}

QString figures(const QJsonObject& facts, Market market)
{
    QStringList texts;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        texts.append(ResearchText::fact(fact.key()) + u' ' + value(fact.key(), *fact, market));
    return texts.join(u", "_s);
}

QString full(const PortfolioRejection& rejection, Market market)
{
    const QString numbers = figures(rejection.facts, market);
    return numbers.isEmpty() ? sentence(rejection) : sentence(rejection) + u" ("_s + numbers + u')';
}

} // namespace ic::RejectionText
