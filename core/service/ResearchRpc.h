// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/service/LocalResearchService.h"
#include "core/service/RpcParams.h"

#include <QFuture>
#include <QJsonObject>
#include <QStringList>

namespace ic {

/// What writes of the market brain other programs may ask for; they read its rows from the database.
///
///     import {"kind", "market", "file", "actor", "date"?, "adjusted"?, "force"?} -> the import, and of bars
///         the occurrence that stores them
///     backtest {"market", "strategy", "from", "to", "capital", "parameters"?, "actor"} -> {"id"}
///
/// Any thread.
class ResearchRpc
{
public:
    static QStringList methods();
    /// `name` is one of methods(). Complaints of `params` are answers.
    static QFuture<Result<QJsonObject>> call(LocalResearchService& service, const QString& name,
                                             RpcParams& params);
};

} // namespace ic
