// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace ic {

/// One daily service of the KRX Open API: one call, one board, one day. Each is applied for separately.
struct KrxService
{
    enum class Kind { Stock, Etf, Index };

    QString board; ///< KOSPI, KOSDAQ, ETF or INDEX, as BarRequest names it
    QString path;  ///< "sto/stk_bydd_trd"
    Kind kind = Kind::Stock;
    QString family; ///< of an index service: KOSPI or KOSDAQ
};

/// The services behind `boards`, in the fixed order KOSPI, KOSDAQ, ETF, INDEX (two); all when empty.
/// BOARD_UNKNOWN names a board KRX does not have here.
Result<QVector<KrxService>> krxServices(const QStringList& boards);
/// KOSPI, KOSDAQ, ETF, INDEX.
QStringList krxBoards();

} // namespace ic
