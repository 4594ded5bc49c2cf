// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CliCommand.h"

namespace ic {

/// The explanation of one occurrence.
class WhyCommand final : public CliCommand
{
public:
    QString name() const override { return QStringLiteral("why"); }
    QString usage() const override
    {
        return QStringLiteral("OCCURRENCE | --job JOB --at T [--lang en|ko] [--json]");
    }
    QString summary() const override
    {
        return QStringLiteral("Why an occurrence ran, did not run or will not run.");
    }

protected:
    void declare(QCommandLineParser& parser) const override;
    std::pair<int, int> words() const override { return {0, 1}; }
    int execute(const QCommandLineParser& parser, CliContext& context) const override;
};

} // namespace ic
