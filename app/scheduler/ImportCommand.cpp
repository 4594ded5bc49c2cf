// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/ImportCommand.h"

#include "app/CoreHost.h"
#include "app/WorkspaceFiles.h"
#include "app/scheduler/OccurrenceWait.h"
#include "app/scheduler/ReadLedger.h"
#include "app/scheduler/RowText.h"
#include "core/adapters/file/ImportProblems.h"
#include "core/service/ImportDesk.h"
#include "core/service/ResearchJson.h"
#include "core/store/ReferenceStore.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

/// Against what is stored, where there is a ledger at all.
void compare(const QString& workspace, const ReferenceFile& file, ImportPreview& preview)
{
    const auto counts = readLedger(
        workspace, [&](Connection& c) { return ReferenceStore::compare(c, preview.market, file.rows); });
    preview.newRows = counts ? counts->added : preview.rows;
    preview.changedRows = counts ? counts->changed : 0;
}

Result<ImportPreview> judged(const QString& workspace, const ImportOrder& order, Instant now)
{
    if (order.kind == ImportKind::Bars)
        return ImportDesk::judgeBars(order);
    return WorkspaceFiles::calendars(workspace)
        .and_then([&](const auto& calendars) { return ImportDesk::readReference(order, *calendars, now); })
        .map([&](const ReferenceFile& file) {
            ImportPreview preview = file.preview;
            compare(workspace, file, preview);
            return preview;
        });
}

QString rangeText(const ImportPreview& preview)
{
    return preview.first ? u", %1 to %2"_s.arg(preview.first->toIso(), preview.last->toIso()) : QString();
}

QString previewText(const ImportPreview& preview)
{
    const QString what = u"%1: %2 rows of %3 symbols%4."_s.arg(
        preview.file, numberText(preview.rows), numberText(preview.symbols), rangeText(preview));
    if (preview.kind == ImportKind::Bars && preview.widened > 0)
        return what + u" In %1 rows high or low is widened to hold open and close."_s.arg(
                          numberText(preview.widened));
    if (preview.kind == ImportKind::Bars)
        return what;
    return what + u" %1 are new, %2 differ from what is stored."_s.arg(numberText(preview.newRows),
                                                                       numberText(preview.changedRows));
}

QJsonObject request(const ImportOrder& order)
{
    QJsonObject params{{u"kind"_s, toCode(order.kind)},
                       {u"market"_s, toCode(order.market)},
                       {u"file"_s, order.file},
                       {u"actor"_s, order.actor},
                       {u"force"_s, order.force}};
    if (order.options.date)
        params.insert(u"date"_s, order.options.date->toIso());
    if (order.options.adjusted)
        params.insert(u"adjusted"_s, *order.options.adjusted);
    return params;
}

} // namespace

void ImportCommand::declare(QCommandLineParser& parser) const
{
    declareMarket(parser);
    parser.addOption({u"file"_s, u"CSV with a header, also .gz (docs/imports.md)."_s, u"F"_s});
    parser.addOption(
        {u"adjusted"_s, u"Bars: prices are adjusted for splits; else US yes, KR no."_s, u"yes|no"_s});
    parser.addOption({u"date"_s, u"Of rows without a date; bars: only this day."_s, u"D"_s});
    parser.addOption({u"force"_s, u"Bars: also sessions that are complete."_s});
    parser.addOption({u"wait"_s, u"Bars: until the run has ended; its result decides the exit code."_s});
    parser.addOption({u"dry-run"_s, u"Judge the file and store nothing."_s});
}

Result<ImportOrder> ImportCommand::order(const QCommandLineParser& parser, const CliContext& context) const
{
    const QString word = parser.positionalArguments().first();
    const auto kind = importKindFromText(word);
    if (!kind)
        return complaint(
            u"\"%1\" is no kind: bars, sectors, fundamentals, earnings or order-flow."_s.arg(word));
    const auto wanted = market(parser);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto day = date(parser, u"date"_s);
    if (!day)
        return tl::unexpected(day.error());
    const QString adjusted = parser.value(u"adjusted"_s);
    if (!adjusted.isEmpty() && adjusted != u"yes" && adjusted != u"no")
        return complaint(u"--adjusted is yes or no, not \"%1\"."_s.arg(adjusted));
    if (parser.value(u"file"_s).isEmpty())
        return complaint(u"--file is needed."_s);
    ImportOrder order{*kind, *wanted, QFileInfo(parser.value(u"file"_s)).absoluteFilePath()};
    order.options.date = *day;
    if (!adjusted.isEmpty())
        order.options.adjusted = adjusted == u"yes";
    order.force = parser.isSet(u"force"_s);
    order.actor = context.actor;
    return order;
}

int ImportCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    const auto wanted = order(parser, context);
    if (!wanted)
        return usageError(context, wanted.error().message);
    if (!parser.isSet(u"dry-run"_s))
        return take(parser, context, *wanted);
    return judge(parser, context, *wanted);
}

int ImportCommand::judge(const QCommandLineParser& parser, CliContext& context,
                         const ImportOrder& order) const
{
    const auto judgement = judged(workspace(parser), order, context.clock.now());
    if (!judgement)
        return refuse(parser, context, judgement.error());
    const ImportPreview& preview = *judgement;
    if (parser.isSet(u"json"_s))
        printJson(context, toJson(preview));
    else
        context.out << previewText(preview) << '\n';
    for (const ImportProblem& problem : preview.problems)
        context.err << ImportProblems::sentence(problem) << '\n';
    if (preview.problemCount > preview.problems.size())
        context.err << u"... and %1 more\n"_s.arg(preview.problemCount - preview.problems.size());
    if (preview.problemCount > 0)
        context.err << u"%1 problems; nothing was stored.\n"_s.arg(preview.problemCount);
    return preview.problemCount > 0 ? kRefused : kDone;
}

int ImportCommand::take(const QCommandLineParser& parser, CliContext& context, const ImportOrder& order) const
{
    const bool bars = order.kind == ImportKind::Bars;
    // Without somebody who holds the workspace, the run needs a core here until it has ended.
    const bool wait = bars && (parser.isSet(u"wait"_s) || !workspaceHolder(workspace(parser)));
    const auto core = context.open(workspace(parser), bars ? CoreUse::Here : CoreUse::Answer);
    if (!core)
        return refuse(parser, context, core.error());
    const auto receipt = (*core)->call(u"import"_s, request(order));
    // The core names the first problems; here all of them are listed.
    if (!receipt && receipt.error().code == u"BAD_FILE")
        return judge(parser, context, order);
    if (!receipt)
        return refuse(parser, context, receipt.error());
    if (wait)
        return follow(parser, context, **core, *receipt);
    if (parser.isSet(u"json"_s))
        printJson(context, *receipt);
    else if (bars)
        context.out << u"Import %1: %2 rows are being stored by occurrence %3.\n"_s.arg(
            QString::number(receipt->value(u"id"_s).toInteger()),
            numberText(receipt->value(u"rows"_s).toInteger()),
            QString::number(receipt->value(u"occurrence"_s).toInteger()));
    else
        context.out << u"Import %1: %2 rows, %3 of them new or changed.\n"_s.arg(
            QString::number(receipt->value(u"id"_s).toInteger()),
            numberText(receipt->value(u"rows"_s).toInteger()),
            numberText(receipt->value(u"changed"_s).toInteger()));
    return kDone;
}

int ImportCommand::follow(const QCommandLineParser& parser, CliContext& context, CoreLink& core,
                          const QJsonObject& receipt) const
{
    const auto ended = OccurrenceWait::untilSettled(core, receipt.value(u"occurrence"_s));
    if (!ended)
        return refuse(parser, context, ended.error());
    if (parser.isSet(u"json"_s))
        printJson(context, *ended);
    else
        context.out << OccurrenceWait::sentence(*ended) << '\n';
    return OccurrenceWait::isGood(*ended) ? kDone : kRefused;
}

} // namespace ic
