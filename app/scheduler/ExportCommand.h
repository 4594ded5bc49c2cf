// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler/CsvExport.h"
#include "app/scheduler/ResearchCommand.h"

namespace ic {

/// Writes stored rows as CSV, to standard output or into a file that appears whole or not at all.
class ExportCommand final : public ResearchCommand
{
public:
    QString name() const override { return QStringLiteral("export"); }
    QString usage() const override
    {
        return QStringLiteral("bars|signals|portfolio|trades|backtest --market KR|US [--from D --to D] "
                              "[--symbol S] [--adjusted] [--id N] [--csv] [--out F]");
    }
    QString summary() const override
    {
        return QStringLiteral(
            "Writes stored rows as CSV; trades and backtest are those of the newest back-test "
            "of the market, or of --id.");
    }

protected:
    void declare(QCommandLineParser& parser) const override;
    std::pair<int, int> words() const override { return {1, 1}; }
    int execute(const QCommandLineParser& parser, CliContext& context) const override;

private:
    using Write = Result<qint64> (*)(Connection&, const CsvExport::Question&, QTextStream&);
    static Write writeOf(const QString& what);
    static Result<CsvExport::Question> question(const QCommandLineParser& parser);
    static Result<qint64> writeFile(const QString& workspace, const QString& file, Write write,
                                    const CsvExport::Question& question);
};

} // namespace ic
