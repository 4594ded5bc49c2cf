// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CliCommand.h"

namespace ic {

struct SettingKey;

/// Secrets in the keychain: stored from standard input, removed, listed by name and origin. A value is never
/// an argument, never shown and never logged. Works on the user's keychain, no workspace is opened.
class SecretCommand final : public CliCommand
{
public:
    QString name() const override { return QStringLiteral("secret"); }
    QString usage() const override { return QStringLiteral("set NAME | remove NAME | list [--json]"); }
    QString summary() const override
    {
        return QStringLiteral("Keys and passwords in the keychain; set reads the value from standard input.");
    }

protected:
    std::pair<int, int> words() const override { return {1, 2}; }
    int execute(const QCommandLineParser& parser, CliContext& context) const override;

private:
    int list(const QCommandLineParser& parser, CliContext& context) const;
    int change(const QCommandLineParser& parser, CliContext& context, const QString& name) const;
    int set(const QCommandLineParser& parser, CliContext& context, const SettingKey& key) const;
    int remove(const QCommandLineParser& parser, CliContext& context, const SettingKey& key) const;
    static int report(const QCommandLineParser& parser, CliContext& context, const SettingKey& key,
                      const QString& done);
};

} // namespace ic
