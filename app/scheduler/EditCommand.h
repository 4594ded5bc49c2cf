// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/OperatorCommand.h"
#include "core/domain/DefinitionDraft.h"

namespace ic {

/// Changes the schedule and the run rules of a job; the rest of its definition belongs to the program.
class EditCommand final : public OperatorCommand
{
public:
    QString name() const override { return QStringLiteral("edit"); }
    QString usage() const override
    {
        return QStringLiteral("JOB [--cron C] [--misfire POLICY]... --reason TEXT [--dry-run]");
    }
    QString summary() const override
    {
        return QStringLiteral(
            "Saves a new version of a job's schedule and run rules; nothing fires. --dry-run "
            "says what it would do.");
    }

protected:
    void declare(QCommandLineParser& parser) const override;
    std::pair<int, int> words() const override { return {1, 1}; }
    QString method() const override;
    Result<QJsonObject> parameters(const QCommandLineParser& parser) const override;
    bool needsReason() const override { return true; }
    int execute(const QCommandLineParser& parser, CliContext& context) const override;

private:
    /// What keeps the given options from being understood, whatever the job; empty = nothing.
    QString complaint(const QCommandLineParser& parser) const;
    Result<DefinitionDraft> draft(const QCommandLineParser& parser, CoreLink& core) const;
    int preview(const QCommandLineParser& parser, CliContext& context) const;
    int save(const QCommandLineParser& parser, CliContext& context, QJsonObject request) const;
};

} // namespace ic
