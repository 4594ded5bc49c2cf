// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/BackfillFile.h"

#include "core/adapters/file/FileBarSource.h"
#include "core/adapters/file/ImportProblems.h"
#include "core/jobs/Outcomes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

FileOptions optionsOf(const JobContext& context)
{
    FileOptions options;
    const QJsonValue adjusted = context.parameters.value("adjusted"_L1);
    if (adjusted.isBool())
        options.adjusted = adjusted.toBool();
    // A range of one day says which day the rows of a file without dates belong to.
    const auto from = TradingDate::fromIso(context.parameters.value("from"_L1).toString());
    const auto to = TradingDate::fromIso(context.parameters.value("to"_L1).toString());
    if (from && from == to)
        options.date = from;
    return options;
}

QJsonObject details(const ImportPreview& preview)
{
    QJsonArray problems;
    for (const ImportProblem& problem : preview.problems)
        problems.append(ImportProblems::sentence(problem));
    return {{u"file"_s, preview.file}, {u"problemCount"_s, preview.problemCount}, {u"problems"_s, problems}};
}

JobOutcome badFile(const JobContext& context, const ImportPreview& preview)
{
    for (const ImportProblem& problem : preview.problems)
        context.log.warning(ImportProblems::sentence(problem));
    JobOutcome outcome = outcome::of(ImportProblems::error(preview));
    outcome.counters.read = preview.rows;
    outcome.counters.rejected = preview.problemCount;
    outcome.details = details(preview);
    return outcome;
}

} // namespace

tl::expected<std::shared_ptr<const BarFile>, JobOutcome> BackfillFile::from(const JobContext& context,
                                                                            Market market)
{
    const QString path = context.parameters.value("file"_L1).toString();
    if (path.isEmpty())
        return nullptr;
    context.progress({0, 1, u"Reading "_s + path, {}});
    auto file = BarFile::read(market, path, optionsOf(context));
    if (!file)
        return tl::unexpected(outcome::of(file.error()));
    if (file->preview().problemCount > 0)
        return tl::unexpected(badFile(context, file->preview()));
    if (const qint64 widened = file->preview().widened; widened > 0)
        context.log.warning(
            QStringLiteral(
                "%1 rows have an open or close up to 1 % outside high and low; they are stored with "
                "the range widened to hold it.")
                .arg(widened));
    return std::make_shared<const BarFile>(std::move(*file));
}

BarSources::Choice BackfillFile::choice(std::shared_ptr<const BarFile> file)
{
    const QString name = file->preview().file;
    return {std::make_shared<FileBarSource>(std::move(file)), kPath, name};
}

} // namespace ic
