// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"

#include <QJsonValue>
#include <QString>

namespace ic {

/// Why a name was not chosen, in sentences with the figures that were stored with it. GUI thread.
namespace RejectionText {

/// "Better ranked names spent the cash."
QString sentence(const PortfolioRejection& rejection);
/// One figure: amounts in the market's currency, the rest as they are.
QString value(const QString& key, const QJsonValue& value, Market market);
/// "needed 2,000,000, cash left 310,000"
QString figures(const QJsonObject& facts, Market market);
/// Both.
QString full(const PortfolioRejection& rejection, Market market);

} // namespace RejectionText

} // namespace ic
