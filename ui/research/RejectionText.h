// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ResearchRows.h"

#include <QString>

namespace ic {

/// Why a name was not chosen, in sentences with the figures that were stored with it. GUI thread.
namespace RejectionText {

/// "Better ranked names spent the cash."
QString sentence(const PortfolioRejection& rejection);
/// The sentence and its figures.
QString full(const PortfolioRejection& rejection, Market market);

} // namespace RejectionText

} // namespace ic
