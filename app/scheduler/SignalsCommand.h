// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/ResearchCommand.h"
#include "core/domain/ResearchRows.h"

namespace ic {

/// The signals of one session, or of one name with what kept it out.
class SignalsCommand final : public ResearchCommand
{
public:
    QString name() const override { return QStringLiteral("signals"); }
    QString usage() const override
    {
        return QStringLiteral("--market KR|US [--date D] [--symbol S] [--limit N] [--json]");
    }
    QString summary() const override
    {
        return QStringLiteral(
            "The factors of a session, best names first; the newest session without --date.");
    }

protected:
    void declare(QCommandLineParser& parser) const override;
    int execute(const QCommandLineParser& parser, CliContext& context) const override;

private:
    static void printTable(CliContext& context, const SignalSheet& sheet, int limit);
    static void printName(CliContext& context, const SignalRow& row);
};

} // namespace ic
