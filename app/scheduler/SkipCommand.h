// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/OperatorCommand.h"

namespace ic {

/// Skip-next and unskip.
class SkipCommand final : public OperatorCommand
{
public:
    QString name() const override { return QStringLiteral("skip"); }
    QString usage() const override { return QStringLiteral("JOB [--undo]"); }
    QString summary() const override
    {
        return QStringLiteral("Skips exactly the next planned occurrence of a job; --undo takes that back.");
    }

protected:
    void declare(QCommandLineParser& parser) const override;
    std::pair<int, int> words() const override { return {1, 1}; }
    QString methodOf(const QCommandLineParser& parser) const override;
    QString method() const override;
    Result<QJsonObject> parameters(const QCommandLineParser& parser) const override;
};

} // namespace ic
