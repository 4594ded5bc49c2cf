// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/OperatorCommand.h"

namespace ic {

/// Cancel.
class CancelCommand final : public OperatorCommand
{
public:
    QString name() const override { return QStringLiteral("cancel"); }
    QString usage() const override { return QStringLiteral("RUN"); }
    QString summary() const override { return QStringLiteral("Asks a run to stop."); }

protected:
    std::pair<int, int> words() const override { return {1, 1}; }
    QString method() const override;
    Result<QJsonObject> parameters(const QCommandLineParser& parser) const override;
};

} // namespace ic
