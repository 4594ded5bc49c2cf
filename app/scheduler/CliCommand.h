// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CliContext.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

namespace ic {

/// One verb of the program: its name, its options, what it does. Stateless; main thread.
class CliCommand
{
public:
    virtual ~CliCommand() = default;
    virtual QString name() const = 0;
    /// What follows the name: "JOB [--force]".
    virtual QString usage() const = 0;
    virtual QString summary() const = 0;
    /// Parses `args` (those after the verb) and executes. Answers the process's exit code.
    virtual int run(const QStringList& args, CliContext& context) const;

protected:
    /// The options beyond --workspace and --json.
    virtual void declare(QCommandLineParser&) const {}
    /// How many words without dashes it takes: least and most.
    virtual std::pair<int, int> words() const { return {0, 0}; }
    virtual int execute(const QCommandLineParser& parser, CliContext& context) const = 0;

    /// The help text of this verb.
    QString helpText(const QCommandLineParser& parser) const;
    int usageError(CliContext& context, const QString& complaint) const;
    /// Prints an error as text or, with --json, as a document; answers kRefused.
    static int refuse(const QCommandLineParser& parser, CliContext& context, const Error& error);
    /// Opens the core and calls one method; the error is printed already when nothing is answered.
    static std::optional<QJsonObject> ask(const QCommandLineParser& parser, CliContext& context,
                                          const QString& method, const QJsonObject& params);
    static QString workspace(const QCommandLineParser& parser);
    static void printJson(CliContext& context, const QJsonObject& document);
    /// One object a line.
    static void printLines(CliContext& context, const QJsonArray& rows);
};

} // namespace ic
