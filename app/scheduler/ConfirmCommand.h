// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/OperatorCommand.h"

namespace ic {

/// Confirm.
class ConfirmCommand final : public OperatorCommand
{
public:
    QString name() const override { return QStringLiteral("confirm"); }
    QString usage() const override { return QStringLiteral("RUN ok|failed [--reason TEXT]"); }
    QString summary() const override { return QStringLiteral("Decides a run whose outcome is unknown."); }

protected:
    std::pair<int, int> words() const override { return {2, 2}; }
    QString method() const override;
    Result<QJsonObject> parameters(const QCommandLineParser& parser) const override;
};

} // namespace ic
