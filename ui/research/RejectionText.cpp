// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/RejectionText.h"

#include "ui/research/FactText.h"
#include "ui/research/ResearchText.h"

#include <QCoreApplication>
#include <QHash>

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

} // namespace

QString sentence(const PortfolioRejection& rejection)
{
    const auto known = sentences().constFind(rejection.code);
    if (known != sentences().cend())
        return QCoreApplication::translate("RejectionText", *known);
    return QCoreApplication::translate("RejectionText", "It is not in the universe: %1.")
        .arg(ResearchText::sizing(rejection.code));
}

QString full(const PortfolioRejection& rejection, Market market)
{
    const QString numbers = FactText::line(rejection.facts, market);
    return numbers.isEmpty() ? sentence(rejection) : sentence(rejection) + u" ("_s + numbers + u')';
}

} // namespace ic::RejectionText
