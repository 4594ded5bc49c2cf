// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/ExportCommand.h"

#include "app/scheduler/ReadLedger.h"
#include "app/scheduler/RowText.h"

#include <QHash>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ic {

void ExportCommand::declare(QCommandLineParser& parser) const
{
    declareMarket(parser);
    declareRange(parser);
    parser.addOption({u"symbol"_s, u"Only this name."_s, u"S"_s});
    parser.addOption({u"adjusted"_s, u"Bars: on the footing of the latest share; else as published."_s});
    parser.addOption({u"id"_s, u"Of the back-test."_s, u"N"_s});
    parser.addOption({u"csv"_s, u"CSV, which it is anyway."_s});
    parser.addOption({u"out"_s, u"Into this file; else to standard output."_s, u"F"_s});
}

ExportCommand::Write ExportCommand::writeOf(const QString& what)
{
    static const QHash<QString, Write> writers{{u"bars"_s, &CsvExport::bars},
                                               {u"signals"_s, &CsvExport::signalsOf},
                                               {u"portfolio"_s, &CsvExport::portfolios},
                                               {u"trades"_s, &CsvExport::trades},
                                               {u"backtest"_s, &CsvExport::curve}};
    return writers.value(what, nullptr);
}

Result<CsvExport::Question> ExportCommand::question(const QCommandLineParser& parser)
{
    CsvExport::Question question;
    const auto wanted = market(parser);
    if (!wanted)
        return tl::unexpected(wanted.error());
    question.market = *wanted;
    question.symbol = parser.value(u"symbol"_s);
    question.adjusted = parser.isSet(u"adjusted"_s);
    if (parser.isSet(u"id"_s)) {
        bool ok = false;
        question.backtest = parser.value(u"id"_s).toLongLong(&ok);
        if (!ok)
            return complaint(u"--id wants a number."_s);
    }
    const QString what = parser.positionalArguments().first();
    if (what == u"trades" || what == u"backtest")
        return question;
    return range(parser).map([&](const std::pair<TradingDate, TradingDate>& dates) {
        question.from = dates.first;
        question.to = dates.second;
        return question;
    });
}

int ExportCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    const QString what = parser.positionalArguments().first();
    const Write write = writeOf(what);
    if (!write)
        return usageError(context,
                          u"\"%1\" is none of bars, signals, portfolio, trades, backtest."_s.arg(what));
    const auto wanted = question(parser);
    if (!wanted)
        return usageError(context, wanted.error().message);
    const QString file = parser.value(u"out"_s);
    const auto rows =
        file.isEmpty()
            ? readLedger(workspace(parser), [&](Connection& c) { return write(c, *wanted, context.out); })
            : writeFile(workspace(parser), file, write, *wanted);
    if (!rows)
        return refuse(parser, context, rows.error());
    context.err << u"%1 rows\n"_s.arg(numberText(*rows));
    return kDone;
}

Result<qint64> ExportCommand::writeFile(const QString& workspace, const QString& name, Write write,
                                        const CsvExport::Question& question)
{
    QSaveFile file(name);
    const auto failed = [&] {
        return fail(u"FILE"_s, u"%1 cannot be written: %2."_s.arg(name, file.errorString()),
                    u"Nothing was written."_s);
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    QTextStream out(&file);
    const auto rows = readLedger(workspace, [&](Connection& c) { return write(c, question, out); });
    if (!rows)
        return rows;
    out.flush();
    if (!file.commit())
        return failed();
    return rows;
}

} // namespace ic
