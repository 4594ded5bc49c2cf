// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/BarSource.h"

namespace ic {

Result<QVector<BarFetch>> BarSource::fetchRange(Market, TradingDate, TradingDate, const QStringList&,
                                                std::stop_token)
{
    return fail(QStringLiteral("RANGE_UNSUPPORTED"), name() + QStringLiteral(" answers one session a call."),
                QStringLiteral("The caller asks session by session."));
}

} // namespace ic
