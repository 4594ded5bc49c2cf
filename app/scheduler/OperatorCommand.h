// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CliCommand.h"

namespace ic {

/// A verb that changes something: asks the core once, with actor, reason and token, and prints the receipt.
class OperatorCommand : public CliCommand
{
protected:
    /// The options of every such verb; overriders call it too.
    void declare(QCommandLineParser& parser) const override;
    int execute(const QCommandLineParser& parser, CliContext& context) const override;

    virtual QString method() const = 0;
    virtual QString methodOf(const QCommandLineParser&) const { return method(); }
    /// The verb's own parameters; an Error is a complaint about usage.
    virtual Result<QJsonObject> parameters(const QCommandLineParser& parser) const = 0;
    virtual bool needsReason() const { return false; }
    virtual CoreUse coreUse() const { return CoreUse::Answer; }

    /// Parameters with actor, reason, token and language.
    Result<QJsonObject> request(const QCommandLineParser& parser, const CliContext& context) const;
    static Result<QJsonObject> jobOf(const QCommandLineParser& parser);
    static Result<QJsonObject> runOf(const QCommandLineParser& parser);
    /// The values of --param NAME=VALUE.
    static Result<QJsonObject> jobParameters(const QCommandLineParser& parser);
    static void declareParam(QCommandLineParser& parser);
    static tl::unexpected<Error> usageProblem(const QString& complaint);
};

} // namespace ic
