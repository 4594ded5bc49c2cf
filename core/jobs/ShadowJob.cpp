// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/ShadowJob.h"

#include "core/jobs/Outcomes.h"
#include "core/jobs/SessionCollection.h"
#include "core/jobs/SessionResolver.h"
#include "core/jobs/ShadowCompare.h"

#include <QJsonArray>

namespace ic {

namespace {

QStringList candidates(const JobContext& context, Market market)
{
    const QJsonValue given = context.parameters.value(QLatin1String("paths"));
    if (given.isString())
        return given.toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
    QStringList paths;
    for (const QJsonValue& path : given.toArray())
        paths.append(path.toString());
    if (!paths.isEmpty())
        return paths;
    return market == Market::Kr
               ? QStringList{QStringLiteral("collector"), QStringLiteral("internal")}
               : QStringList{QStringLiteral("collector"), QStringLiteral("script"), QStringLiteral("stub")};
}

QJsonObject sideJson(const BarSources::Choice& choice, const BarFetch& fetch)
{
    return {{QStringLiteral("path"), choice.path},
            {QStringLiteral("source"), choice.source->name()},
            {QStringLiteral("provider"), fetch.provider},
            {QStringLiteral("rows"), fetch.bars.size()},
            {QStringLiteral("rejected"), fetch.rejected}};
}

JobOutcome sideFailed(const BarSources::Choice& choice, const Error& error)
{
    JobOutcome outcome = outcome::of(error);
    outcome.message = Phrase(QT_TRANSLATE_NOOP("Phrase", "The %1 path could not be compared: %2"),
                             choice.path, error.message);
    return outcome;
}

Phrase verdict(TradingDate session, const ShadowReport& report)
{
    if (report.isEqual())
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1: both paths answer the same %2 rows."), session.toIso(),
                      report.rowsA);
    return Phrase(
        QT_TRANSLATE_NOOP(
            "Phrase",
            "%1: %2 against %3 rows; %4 equal, %5 values differ, %6 symbols only in the first, %7 only in "
            "the second."),
        session.toIso(), report.rowsA, report.rowsB, report.equalRows, report.differingTotal,
        report.onlyInATotal, report.onlyInBTotal);
}

void sayAsking(JobContext& context, TradingDate session, const BarSources::Choice& choice, int step)
{
    context.log.info(QStringLiteral("Asking %1 for %2 over the %3 path, to compare only.")
                         .arg(choice.source->name(), session.toIso(), choice.path));
    context.progress(
        {step, 2, Phrase(QT_TRANSLATE_NOOP("Phrase", "asking over the %1 path"), choice.path), {}});
}

} // namespace

JobOutcome ShadowJob::run(JobContext& context)
{
    const auto session = SessionResolver::resolve(context, m_market);
    if (!session)
        return session.error();
    const auto paths = choosePaths(context);
    if (!paths)
        return outcome::of(paths.error());
    JobOutcome outcome = compare(context, *session, *paths);
    outcome.session = *session;
    return outcome;
}

Result<ShadowJob::Pair> ShadowJob::choosePaths(const JobContext& context) const
{
    QVector<BarSources::Choice> usable;
    Phrase message(QT_TRANSLATE_NOOP("Phrase", "Two configured paths are needed to compare."));
    for (const QString& path : candidates(context, m_market)) {
        const auto choice = context.sources.of(m_market, path.trimmed());
        if (choice)
            usable.append(*choice);
        else
            message += choice.error().message;
    }
    if (usable.size() < 2) {
        return fail(QStringLiteral("SHADOW_NEEDS_TWO"), message,
                    QT_TRANSLATE_NOOP("Phrase", "Configure the other path and compare again."));
    }
    return Pair{usable[0], usable[1]};
}

JobOutcome ShadowJob::compare(JobContext& context, TradingDate session, const Pair& paths) const
{
    const BarRequest request = SessionCollection(context, m_market, paths.first).requestFor(session);
    sayAsking(context, session, paths.first, 0);
    const auto a = paths.first.source->fetch(request, context.stop);
    if (!a)
        return sideFailed(paths.first, a.error());
    sayAsking(context, session, paths.second, 1);
    const auto b = paths.second.source->fetch(request, context.stop);
    if (!b)
        return sideFailed(paths.second, b.error());
    context.progress({2, 2, QT_TRANSLATE_NOOP("Phrase", "comparing"), {}});

    const ShadowReport report = ShadowCompare::compare(a->bars, b->bars);
    const bool agree = report.isEqual() && a->kind == b->kind;
    const Phrase next = QT_TRANSLATE_NOOP("Phrase", "Nothing was written; the path switch is as it was.");
    JobOutcome outcome =
        agree ? outcome::succeeded(verdict(session, report), next)
              : outcome::partial(QStringLiteral("PATHS_DIFFER"), verdict(session, report), next);
    outcome.counters.read = report.rowsA + report.rowsB;
    outcome.details = report.toJson();
    outcome.details.insert(QStringLiteral("session"), session.toIso());
    outcome.details.insert(QStringLiteral("a"), sideJson(paths.first, *a));
    outcome.details.insert(QStringLiteral("b"), sideJson(paths.second, *b));
    return outcome;
}

} // namespace ic
